using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How scales of implementation are stored.</summary>
internal sealed class AssessmentScaleTable : FactTable<AssessmentScale>
{
    public AssessmentScaleTable()
        : base("plan_assessment_scale", "assessment-scale", "code", s => s.Name)
    {
        Localized("name", s => s.Name, isRequired: true);
        Items("grades", s => s.Grades);
    }

    protected override AssessmentScale ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Grades = row.Items<ScaleGrade>("grades"),
    };
}
