using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How nominations are stored.</summary>
internal sealed class NominationTable : FactTable<Nomination>
{
    public NominationTable()
        : base("org_nomination", "nomination", "code")
    {
        AllReferencesAreColumns = false;
        Code("post", "post", n => n.Post.Value, isRequired: true);
        Items("nominees", n => n.Nominees);
        Word<NominationStatus>("status", n => n.Status);
        Code("appointed", "person", n => n.Appointed?.Value);
        Instrument("instrument", n => n.Instrument);
    }

    protected override Nomination ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Post = new(row.RequiredText("post")),
        Nominees = row.Items<PersonRef>("nominees"),
        Status = row.Word<NominationStatus>("status"),
        Appointed = row.Text("appointed") is { } person ? new PersonRef(person) : null,
        Instrument = row.Instrument("instrument"),
    };
}
