using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How corrective actions are stored: the steps as a list, and beside it where the case stands.</summary>
internal sealed class CorrectiveCaseTable : FactTable<CorrectiveCase>
{
    public CorrectiveCaseTable()
        : base("qual_corrective_case", "corrective-case", "code")
    {
        AllReferencesAreColumns = false;
        Items("findings", c => c.Findings);
        Text("title", c => c.Title, isRequired: true);
        Code("owner", "person", c => c.Owner.Value, isRequired: true);
        Code("unit", "unit", c => c.Unit?.Value);
        Date("opened_on", c => c.OpenedOn, isRequired: true);
        Items("steps", c => c.Steps);

        // Last, because it is not read back: it follows from the steps.
        Word<CaseState>("state", c => c.State);
    }

    protected override CorrectiveCase ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Findings = row.Items<FindingCode>("findings"),
        Title = row.RequiredText("title"),
        Owner = new(row.RequiredText("owner")),
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        OpenedOn = row.RequiredDate("opened_on"),
        Steps = row.Items<CaseEvent>("steps"),
    };
}
