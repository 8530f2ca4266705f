using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How acknowledgements of codes of conduct are stored.</summary>
internal sealed class CodeAcknowledgementTable : FactTable<CodeAcknowledgement>
{
    public CodeAcknowledgementTable()
        : base("cap_acknowledgement", "acknowledgement", "key")
    {
        Code("person", "person", a => a.Person.Value, isRequired: true);
        Code("conduct", "code-of-conduct", a => a.Conduct.Value, isRequired: true);
        Text("version", a => a.Version, isRequired: true);
        Date("acknowledged_on", a => a.On, isRequired: true);
        Text("language", a => a.Language);
        Word<AcknowledgementManner>("manner", a => a.Manner);
    }

    protected override CodeAcknowledgement ReadState(FactReader row) => new()
    {
        Person = new(row.RequiredText("person")),
        Conduct = new(row.RequiredText("conduct")),
        Version = row.RequiredText("version"),
        On = row.RequiredDate("acknowledged_on"),
        Language = row.Text("language"),
        Manner = row.Word<AcknowledgementManner>("manner"),
    };
}
