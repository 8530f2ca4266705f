using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How organisational units are stored.</summary>
internal sealed class UnitTable : FactTable<OrganizationalUnit>
{
    public UnitTable()
        : base("org_unit", "unit", "code", u => u.Name)
    {
        Localized("name", u => u.Name, isRequired: true);
        Code("parent", "unit", u => u.Parent?.Value);
        Text("classification", u => u.Classification);
        Code("place", "place", u => u.Place?.Value);
        Localized("mandate", u => u.Mandate);
        Items("identifiers", u => u.Identifiers);
    }

    protected override OrganizationalUnit ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Parent = row.Text("parent") is { } parent ? new UnitCode(parent) : null,
        Classification = row.Text("classification"),
        Place = row.Text("place") is { } place ? new PlaceCode(place) : null,
        Mandate = row.Localized("mandate"),
        Identifiers = row.Items<Identifier>("identifiers"),
    };
}
