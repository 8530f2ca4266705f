using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Holds people against the conditions of kinds of credentials.</summary>
/// <remarks>
/// What happened after the day does not count. What is not recorded is unknown rather than zero: a day without an entry on the sheet, an
/// hour of which nobody wrote down whether it was supervised, an assessor of whom no credential is known. A condition is unmet only when
/// all of that could not help. Make it once and ask it about many, on one thread at a time.
/// </remarks>
public sealed class CredentialRules
{
    private readonly CredentialLedger? _ledger;
    private readonly CourseEvidence? _courses;
    private readonly ILookup<PersonRef, FacilitationRecord>? _facilitation;
    private readonly ILookup<PersonRef, OutcomeAssessment>? _assessments;

    /// <summary>Takes the records.</summary>
    /// <param name="records">The records of any number of people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public CredentialRules(CredentialRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _ledger = records is { Credentials: { } credentials, Revocations: { } revocations } ? new(records.Types, credentials, revocations) : null;
        _courses = records is { Sessions: { } sessions, Attendance: { } attendance } ? new(sessions, records.Versions, attendance, records.Tests) : null;
        _facilitation = records.Facilitation?.DistinctBy(f => f.FactKey, StringComparer.Ordinal).ToLookup(f => f.Person);
        _assessments = records.Assessments?.ToLookup(a => a.Person);
    }

    /// <summary>Says how a person stands to a kind of credential.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="person">The person.</param>
    /// <param name="day">The day.</param>
    /// <returns>Each condition with what is there and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is the default key.</exception>
    public CredentialEvaluation Evaluate(CredentialType type, PersonRef person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(type);
        Guard.Given(person, person.IsEmpty, nameof(person));
        return new(type, person, day, [.. type.Conditions.Select(c => Judge(type, c, person, day))]);
    }

    /// <summary>Says by which day the training that earns a credential had ended.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="person">The holder.</param>
    /// <param name="course">The course for which it is given, or null.</param>
    /// <returns>
    /// The first day by which all its courses that the records tell of were finished and their days attended; null where they tell of none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is the default key.</exception>
    public DateOnly? TrainingEndedOn(CredentialType type, PersonRef person, CourseCode? course = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        Guard.Given(person, person.IsEmpty, nameof(person));
        return type.Conditions.Select(c => c switch
        {
            FinishedCourseCondition finished => _courses?.FinishedOn(finished, person),
            AttendedDaysCondition attended => _courses?.AttendedOn(attended, person),
            _ => null,
        }).Append(course is { } one ? _courses?.FinishedOn(new() { Courses = [one] }, person) : null).Max();
    }

    private ConditionResult Judge(CredentialType type, CredentialCondition condition, PersonRef person, DateOnly day) => condition switch
    {
        HeldCredentialCondition held => Held(held, person, day),
        FinishedCourseCondition finished => _courses?.Finished(finished, person, day)
            ?? Unknown(finished, ConditionMeasure.Courses, finished.Count, finished.Courses.Select(c => c.Value)),
        AttendedDaysCondition attended => _courses?.Attended(attended, person, day)
            ?? Unknown(attended, ConditionMeasure.Days, attended.Days, []),
        FacilitationHoursCondition hours => FacilitationEvidence.Judge(hours, type.Programme, _facilitation?[person].Where(f => f.On <= day)),
        AssessedOutcomesCondition assessed => Assessed(assessed, type, person, day),
        _ => throw new ArgumentException($"{condition.GetType().Name} is no kind of condition.", nameof(condition)),
    };

    private ConditionResult Held(HeldCredentialCondition condition, PersonRef person, DateOnly day)
    {
        if (_ledger is null)
        {
            return Unknown(condition, ConditionMeasure.Credentials, 1, condition.Types.Select(t => t.Value));
        }

        var holds = condition.Types.Any(t => _ledger.Holds(person, t, day));
        return new()
        {
            Condition = condition,
            Figures = [new() { Measure = ConditionMeasure.Credentials, Needed = new(1, 1), There = holds ? 1 : 0 }],
            Lacking = holds ? ValueList<string>.Empty : [.. condition.Types.Select(t => t.Value)],
        };
    }

    private ConditionResult Assessed(AssessedOutcomesCondition condition, CredentialType type, PersonRef person, DateOnly day)
    {
        if (_assessments is null)
        {
            return Unknown(condition, ConditionMeasure.Outcomes, condition.Outcomes.Count, condition.Outcomes);
        }

        var states = condition.Outcomes.ToDictionary(o => o, _ => ConditionState.Unmet, StringComparer.Ordinal);
        foreach (var assessment in _assessments[person].Where(a => a.IsAchieved && a.On <= day && a.Assessor != person))
        {
            if (states.TryGetValue(assessment.Outcome, out var known) && known != ConditionState.Met)
            {
                var one = RankSuffices(condition.AssessorRank, assessment, type.Programme);
                states[assessment.Outcome] = one == ConditionState.Unmet ? known : one;
            }
        }

        return new()
        {
            Condition = condition,
            Figures =
            [
                new()
                {
                    Measure = ConditionMeasure.Outcomes,
                    Needed = new(condition.Outcomes.Count, 1),
                    There = states.Values.Count(s => s == ConditionState.Met),
                    Uncertain = states.Values.Count(s => s == ConditionState.Unknown),
                },
            ],
            Lacking = [.. condition.Outcomes.Where(o => states[o] != ConditionState.Met)],
        };
    }

    /// <summary>Of an assessor without any rank in the programme nothing is known: most of them are of other institutions.</summary>
    private ConditionState RankSuffices(int? needed, OutcomeAssessment assessment, string? programme)
    {
        var rank = assessment.AssessorRank
            ?? (assessment.Assessor is { } assessor ? _ledger?.RankOf(assessor, programme, assessment.On) : null);
        return needed is not { } lowest ? ConditionState.Met
            : rank is not { } known ? ConditionState.Unknown
            : known >= lowest ? ConditionState.Met
            : ConditionState.Unmet;
    }

    private static ConditionResult Unknown(CredentialCondition condition, ConditionMeasure measure, int needed, IEnumerable<string> lacking) => new()
    {
        Condition = condition,
        Figures = [new() { Measure = measure, Needed = new(needed, 1), There = null, Uncertain = null }],
        Lacking = [.. lacking],
    };
}
