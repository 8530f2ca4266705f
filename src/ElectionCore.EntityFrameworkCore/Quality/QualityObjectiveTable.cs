using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How quality objectives are stored.</summary>
internal sealed class QualityObjectiveTable : FactTable<QualityObjective>
{
    public QualityObjectiveTable()
        : base("qual_objective", "quality-objective", "code", o => o.Title)
    {
        Localized("title", o => o.Title, isRequired: true);
        Text("process", o => o.Process);
        Code("owner", "person", o => o.Owner?.Value);
        Date("due_on", o => o.DueOn, isRequired: true);
        Decimal("target", o => o.Target, isRequired: true);
        Text("unit_of_measure", o => o.UnitOfMeasure);
        Boolean("is_descending", o => o.IsDescending);
        Decimal("measured", o => o.Measured);
        Date("measured_on", o => o.MeasuredOn);
    }

    protected override QualityObjective ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        Process = row.Text("process"),
        Owner = row.Text("owner") is { } owner ? new PersonRef(owner) : null,
        DueOn = row.RequiredDate("due_on"),
        Target = row.RequiredDecimal("target"),
        UnitOfMeasure = row.Text("unit_of_measure"),
        IsDescending = row.Boolean("is_descending"),
        Measured = row.Decimal("measured"),
        MeasuredOn = row.Date("measured_on"),
    };
}
