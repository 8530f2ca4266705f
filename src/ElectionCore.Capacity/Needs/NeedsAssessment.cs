using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What people in roles lack of the competencies that their roles ask for.</summary>
/// <remarks>
/// Of several assessments of one person and competency the last by the day counts; of one day the lowest. What people found of themselves
/// does not count.
/// </remarks>
public sealed class NeedsAssessment
{
    private NeedsAssessment(DateOnly asOf, ImmutableArray<CompetencyGap> gaps) => (AsOf, Gaps) = (asOf, gaps);

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>A row for each unit, role and competency that is asked for, in this order.</summary>
    public ImmutableArray<CompetencyGap> Gaps { get; }

    /// <summary>Works out the needs.</summary>
    /// <param name="roles">What roles ask for. People in other roles are left out.</param>
    /// <param name="holders">Who fills them.</param>
    /// <param name="assessments">What was found.</param>
    /// <param name="asOf">The day: later assessments do not count.</param>
    /// <returns>The needs.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NeedsAssessment Of(
        IEnumerable<RoleProfile> roles, IEnumerable<RoleHolder> holders, IEnumerable<CompetencyAssessment> assessments, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(holders);
        ArgumentNullException.ThrowIfNull(assessments);
        var profiles = roles.DistinctBy(r => r.Code).ToDictionary(r => r.Code);
        var found = Last(assessments, asOf);
        var gaps = holders.Distinct().Where(h => profiles.ContainsKey(h.Role))
            .GroupBy(h => (h.Unit, h.Role))
            .OrderBy(g => g.Key.Unit?.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Role)
            .SelectMany(g => profiles[g.Key.Role].Competencies.Select(required => Gap(g.Key.Unit, g.Key.Role, required, [.. g], found)));
        return new(asOf, [.. gaps]);
    }

    /// <summary>The courses whose versions teach a competency up to a level.</summary>
    /// <param name="required">The competency at a level.</param>
    /// <param name="versions">The versions there are.</param>
    /// <returns>The courses, by code.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<CourseCode> CoursesFor(CompetencyLevel required, IEnumerable<CourseVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(required);
        ArgumentNullException.ThrowIfNull(versions);
        return
        [
            .. versions.Where(v => v.Teaches.Any(t => t.Competency == required.Competency && t.Level >= required.Level))
                .Select(v => v.Course).Distinct().Order(),
        ];
    }

    /// <summary>
    /// A draft of the lines of a training plan: for each unit, role and course the people who lack anything that the course teaches.
    /// Somebody who lacks two things that one course teaches takes it once.
    /// </summary>
    /// <param name="roles">What roles ask for.</param>
    /// <param name="holders">Who fills them.</param>
    /// <param name="assessments">What was found.</param>
    /// <param name="versions">The versions of courses there are; of several courses that teach the same the first by code is taken.</param>
    /// <param name="asOf">The day: later assessments do not count.</param>
    /// <param name="days">The days of the plan.</param>
    /// <returns>The lines, by unit, role and course. Who was not assessed is in none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<TrainingPlanItem> DraftItems(
        IReadOnlyCollection<RoleProfile> roles,
        IReadOnlyCollection<RoleHolder> holders,
        IReadOnlyCollection<CompetencyAssessment> assessments,
        IReadOnlyCollection<CourseVersion> versions,
        DateOnly asOf,
        DateRange days)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(holders);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(versions);
        var profiles = roles.DistinctBy(r => r.Code).ToDictionary(r => r.Code);
        var found = Last(assessments, asOf);
        var courses = profiles.Values.SelectMany(p => p.Competencies).Distinct().ToDictionary(c => c, c => CoursesFor(c, versions));
        var wanted =
            from holder in holders.Distinct()
            where profiles.ContainsKey(holder.Role)
            from required in profiles[holder.Role].Competencies
            where found.TryGetValue((holder.Person, required.Competency), out var assessed) && assessed.Level < required.Level && courses[required].Count > 0
            select (holder, course: courses[required][0]);
        return
        [
            .. wanted.Distinct().GroupBy(w => (w.holder.Unit, w.holder.Role, w.course))
                .OrderBy(g => g.Key.Unit?.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Role).ThenBy(g => g.Key.course)
                .Select(g => new TrainingPlanItem
                {
                    Course = g.Key.course, Audience = profiles[g.Key.Role].Audience, Unit = g.Key.Unit, Role = g.Key.Role, People = g.Count(), Days = days,
                }),
        ];
    }

    private static Dictionary<(PersonRef, CompetencyCode), CompetencyAssessment> Last(IEnumerable<CompetencyAssessment> assessments, DateOnly asOf)
    {
        var found = new Dictionary<(PersonRef, CompetencyCode), CompetencyAssessment>();
        foreach (var assessment in assessments.Where(a => a.On <= asOf && !AssessmentRules.IsOwn(a)))
        {
            var key = (assessment.Person, assessment.Competency);
            if (!found.TryGetValue(key, out var known) || assessment.On > known.On || (assessment.On == known.On && assessment.Level < known.Level))
            {
                found[key] = assessment;
            }
        }

        return found;
    }

    private static CompetencyGap Gap(
        UnitCode? unit, RoleCode role, CompetencyLevel required, List<RoleHolder> people, Dictionary<(PersonRef, CompetencyCode), CompetencyAssessment> found)
    {
        var levels = people.Select(p => found.GetValueOrDefault((p.Person, required.Competency))?.Level).OfType<int>().ToList();
        return new()
        {
            Unit = unit,
            Role = role,
            Required = required,
            People = people.Count,
            Meeting = levels.Count(l => l >= required.Level),
            Above = levels.Count(l => l > required.Level),
            Below = [.. levels.Where(l => l < required.Level).CountBy(l => l).OrderBy(l => l.Key).Select(l => new LevelCount(l.Key, l.Value))],
        };
    }
}
