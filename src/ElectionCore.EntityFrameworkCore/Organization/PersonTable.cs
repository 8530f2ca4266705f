using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How names of people are stored.</summary>
internal sealed class PersonTable : FactTable<Person>
{
    public PersonTable()
        : base("org_person", "person", "person", p => p.Name)
    {
        HoldsNames = true;
        Localized("name", p => p.Name, isRequired: true);
    }

    protected override Person ReadState(FactReader row) => new()
    {
        Key = new(row.Key),
        Name = row.RequiredLocalized("name"),
    };
}
