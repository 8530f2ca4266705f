using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How scales for grading findings are stored.</summary>
internal sealed class GradingScaleTable : FactTable<GradingScale>
{
    public GradingScaleTable()
        : base("qual_grading_scale", "grading-scale", "code", s => s.Name)
    {
        Localized("name", s => s.Name, isRequired: true);
        Items("grades", s => s.Grades);
    }

    protected override GradingScale ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Grades = row.Items<FindingGrade>("grades"),
    };
}
