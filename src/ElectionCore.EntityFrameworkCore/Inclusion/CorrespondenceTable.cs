using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How correspondences between versions of a classification are stored.</summary>
internal sealed class CorrespondenceTable : FactTable<Correspondence>
{
    public CorrespondenceTable()
        : base("incl_correspondence", "correspondence", "versions")
    {
        Text("classification", c => c.Classification, isRequired: true);
        Text("from_version", c => c.FromVersion, isRequired: true);
        Text("to_version", c => c.ToVersion, isRequired: true);
        Items("links", c => c.Links);
        Instrument("instrument", c => c.Instrument);
    }

    protected override Correspondence ReadState(FactReader row) => new()
    {
        Classification = row.RequiredText("classification"),
        FromVersion = row.RequiredText("from_version"),
        ToVersion = row.RequiredText("to_version"),
        Links = row.Items<CorrespondenceLink>("links"),
        Instrument = row.Instrument("instrument"),
    };
}
