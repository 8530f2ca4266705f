using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How management reviews are stored.</summary>
internal sealed class ManagementReviewTable : FactTable<ManagementReview>
{
    public ManagementReviewTable()
        : base("qual_management_review", "management-review", "code")
    {
        AllReferencesAreColumns = false;
        Date("reviewed_on", m => m.On, isRequired: true);
        Items("participants", m => m.Participants);
        Items("inputs", m => m.Inputs);
        Items("decisions", m => m.Decisions);
    }

    protected override ManagementReview ReadState(FactReader row) => new()
    {
        Code = row.Key,
        On = row.RequiredDate("reviewed_on"),
        Participants = row.Items<PersonRef>("participants"),
        Inputs = row.Items<ReviewInput>("inputs"),
        Decisions = row.Items<ReviewDecision>("decisions"),
    };
}
