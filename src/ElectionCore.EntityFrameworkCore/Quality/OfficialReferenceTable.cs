using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How references into licensed standards are stored.</summary>
internal sealed class OfficialReferenceTable : FactTable<OfficialReference>
{
    public OfficialReferenceTable()
        : base("qual_official_reference", "official-reference", "key")
    {
        Code("catalogue", "catalogue", r => r.Catalogue.Value, isRequired: true);
        Code("topic", "topic", r => r.Topic.Value, isRequired: true);
        Text("reference", r => r.Reference, isRequired: true);
    }

    protected override OfficialReference ReadState(FactReader row) => new()
    {
        Catalogue = new(row.RequiredText("catalogue")),
        Topic = new(row.RequiredText("topic")),
        Reference = row.RequiredText("reference"),
    };
}
