using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How results of tests are stored.</summary>
internal sealed class TestResultTable : FactTable<TestResult>
{
    public TestResultTable()
        : base("cap_test_result", "test-result", "key")
    {
        Code("session", "training-session", t => t.Session.Value, isRequired: true);
        Code("person", "person", t => t.Person.Value, isRequired: true);
        Word<TestKind>("kind", t => t.Kind);
        Decimal("score", t => t.Score, isRequired: true);
        Decimal("highest_score", t => t.HighestScore, isRequired: true);
        Text("version", t => t.Version);
        Date("taken_on", t => t.On, isRequired: true);
    }

    protected override TestResult ReadState(FactReader row) => new()
    {
        Session = new(row.RequiredText("session")),
        Person = new(row.RequiredText("person")),
        Kind = row.Word<TestKind>("kind"),
        Score = row.RequiredDecimal("score"),
        HighestScore = row.RequiredDecimal("highest_score"),
        Version = row.Text("version"),
        On = row.RequiredDate("taken_on"),
    };
}
