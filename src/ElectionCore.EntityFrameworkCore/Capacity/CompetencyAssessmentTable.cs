using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How assessments of competencies are stored.</summary>
internal sealed class CompetencyAssessmentTable : FactTable<CompetencyAssessment>
{
    public CompetencyAssessmentTable()
        : base("cap_competency_assessment", "competency-assessment", "key")
    {
        Code("person", "person", a => a.Person.Value, isRequired: true);
        Code("competency", "competency", a => a.Competency.Value, isRequired: true);
        Integer("level", a => a.Level, isRequired: true);
        Date("assessed_on", a => a.On, isRequired: true);
        Code("unit", "unit", a => a.Unit?.Value);
        Code("role", "role", a => a.Role?.Value);
        Text("assessor", a => a.Assessor?.Value);
    }

    protected override CompetencyAssessment ReadState(FactReader row) => new()
    {
        Person = new(row.RequiredText("person")),
        Competency = new(row.RequiredText("competency")),
        Level = row.RequiredInteger("level"),
        On = row.RequiredDate("assessed_on"),
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        Role = row.Text("role") is { } role ? new RoleCode(role) : null,
        Assessor = row.Text("assessor") is { } person ? new PersonRef(person) : null,
    };
}
