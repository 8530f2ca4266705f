using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Names of people. In CSV they ride on the appointments.</summary>
internal sealed class PersonTable : Table<Person>
{
    private static readonly ScalarField<PersonRef> Key = Fields.Code<PersonRef>("key");
    private static readonly LocalizedField PersonName = Fields.Localized("name");

    public override string Name => "people";

    public override string Plural => "names of people";

    public override int Order => 4;

    public override IReadOnlyList<Field> Own { get; } = [Key, PersonName];

    public override Person? ReadState(RowReader row)
    {
        var (key, name) = (row.Required(Key), row.Required(PersonName));
        return row.Make(() => new Person { Key = key, Name = name });
    }

    public override void Write(Person state, RowWriter row)
    {
        row.Put(Key, state.Key);
        row.PutIf(PersonName, state.Name);
    }
}
