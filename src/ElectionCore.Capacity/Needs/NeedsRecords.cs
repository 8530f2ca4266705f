using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What needs are worked out from.</summary>
public sealed record NeedsRecords
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What roles ask for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<RoleProfile> Roles { get; init => field = Guard.NotNull(value); }

    /// <summary>Who fills them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<RoleHolder> Holders { get; init => field = Guard.NotNull(value); }

    /// <summary>What was found of people.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<CompetencyAssessment> Assessments { get; init => field = Guard.NotNull(value); }

    /// <summary>The versions of courses there are.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<CourseVersion> Versions { get; init => field = Guard.NotNull(value); }

    /// <summary>The competencies, as far as they are known. An assessment above the levels of one does not count.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Competency> Competencies { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The holders whose role has no profile that asks for competencies: of them no need can be known.</summary>
    public int HoldersWithoutProfile
    {
        get
        {
            var asked = Roles.Where(r => r.Competencies.Count > 0).Select(r => r.Code).ToHashSet();
            return Holders.Count(h => !asked.Contains(h.Role));
        }
    }

    /// <summary>Works out the needs.</summary>
    /// <returns>The needs.</returns>
    public NeedsAssessment Assess() => NeedsAssessment.Of(Roles, Holders, Counting(), AsOf);

    /// <summary>A draft of the lines of a training plan.</summary>
    /// <param name="days">The days of the plan.</param>
    /// <returns>The lines, as <see cref="NeedsAssessment.DraftItems"/> gives them.</returns>
    public ImmutableArray<TrainingPlanItem> DraftItems(DateRange days) => NeedsAssessment.DraftItems(Roles, Holders, Counting(), Versions, AsOf, days);

    private List<CompetencyAssessment> Counting()
    {
        var rules = new AssessmentRules(Competencies);
        return [.. Assessments.Where(rules.Counts)];
    }
}
