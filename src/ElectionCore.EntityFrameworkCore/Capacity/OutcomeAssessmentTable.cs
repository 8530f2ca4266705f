using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How assessed outcomes are stored.</summary>
internal sealed class OutcomeAssessmentTable : FactTable<OutcomeAssessment>
{
    public OutcomeAssessmentTable()
        : base("cap_outcome", "outcome-assessment", "key")
    {
        Code("person", "person", o => o.Person.Value, isRequired: true);
        Text("outcome", o => o.Outcome, isRequired: true);
        Date("assessed_on", o => o.On, isRequired: true);
        Boolean("is_achieved", o => o.IsAchieved);
        Code("assessor", "person", o => o.Assessor?.Value);
        Integer("assessor_rank", o => o.AssessorRank);
    }

    protected override OutcomeAssessment ReadState(FactReader row) => new()
    {
        Person = new(row.RequiredText("person")),
        Outcome = row.RequiredText("outcome"),
        On = row.RequiredDate("assessed_on"),
        IsAchieved = row.Boolean("is_achieved"),
        Assessor = row.Text("assessor") is { } assessor ? new PersonRef(assessor) : null,
        AssessorRank = row.Integer("assessor_rank"),
    };
}
