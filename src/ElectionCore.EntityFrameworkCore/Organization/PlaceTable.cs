using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How places are stored.</summary>
internal sealed class PlaceTable : FactTable<Place>
{
    public PlaceTable()
        : base("org_place", "place", "code", p => p.Name)
    {
        Localized("name", p => p.Name, isRequired: true);
        Code("parent", "place", p => p.Parent?.Value);
        Integer("level", p => p.Level);
        Items("identifiers", p => p.Identifiers);
    }

    protected override Place ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Parent = row.Text("parent") is { } parent ? new PlaceCode(parent) : null,
        Level = row.Integer("level"),
        Identifiers = row.Items<Identifier>("identifiers"),
    };
}
