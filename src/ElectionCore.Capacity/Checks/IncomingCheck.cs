using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Holds records that are to be stored against each other and against those on record.</summary>
public static class IncomingCheck
{
    private const string Person = "person";

    /// <summary>Finds what should not be stored as it is.</summary>
    /// <param name="register">The register.</param>
    /// <param name="states">The records that are to be stored.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// Duties in place of others that they cannot take (<c>CAP0120</c>, <c>CAP0121</c>), attendance of days to come (<c>CAP0122</c>), names that
    /// are none (<c>CAP0125</c>), tests with more than the highest score (<c>CAP0026</c>) or of days that do not fit their sessions
    /// (<c>CAP0140</c>), attendance outside the days of its session (<c>CAP0023</c>, here a warning), stations whose posts would be in two places
    /// or for two groups (<c>CAP0100</c>, here a warning), more errors of stations than entries (<c>CAP0142</c>), credentials that end before they are issued
    /// (<c>CAP0155</c>), courses that nobody can pass (<c>CAP0156</c>), returns with more women than trained (<c>CAP0154</c>, a warning),
    /// assessments that do not count (<c>CAP0144</c>, a warning), and keys of people that differ in letter case or spaces only (<c>CAP0124</c>, a warning), among the records or
    /// from those of participants and trainers on record, and of the posted where there are duties.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="states"/> is null.</exception>
    public static async Task<ImmutableArray<Diagnostic>> CheckIncomingAsync(
        this CapacityRegister register, IReadOnlyCollection<IFactState> states, DateOnly today, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(states);
        var duties = states.OfType<Duty>().ToList();
        var onRecord = duties.Count == 0 ? [] : await register.ListAsync<Duty>(today, cancellationToken).ConfigureAwait(false);
        var keys = new AlikeKeys(states.SelectMany(s => s.References.Append(s.Subject)).Where(r => r.Kind == Person).Select(r => new PersonRef(r.Code)));
        foreach (var duty in onRecord)
        {
            keys.Compare(duty.Person);
        }

        if (!keys.IsEmpty)
        {
            await foreach (var trainee in register.ReadAsync<Trainee>(today, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                keys.Compare(trainee.Person);
            }

            await foreach (var trainer in register.ReadAsync<Trainer>(today, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                keys.Compare(trainer.Person);
            }
        }

        return
        [
            .. DutyReplacements.Check(duties, onRecord),
            .. Ahead(states.OfType<Attendance>(), today),
            .. await SessionsAsync(register, states, today, cancellationToken).ConfigureAwait(false),
            .. await StationsAsync(register, states, today, cancellationToken).ConfigureAwait(false),
            .. ImpossibleRecords.Check(states),
            .. StationErrorRules.Check(states.OfType<StationErrors>()),
            .. await AssessmentsAsync(register, states, today, cancellationToken).ConfigureAwait(false),
            .. Names(states.OfType<Trainee>()),
            .. keys.Findings(),
        ];
    }

    private static async Task<IEnumerable<Diagnostic>> SessionsAsync(
        CapacityRegister register, IReadOnlyCollection<IFactState> states, DateOnly today, CancellationToken cancellationToken)
    {
        var (tests, attendance) = (states.OfType<TestResult>().ToList(), states.OfType<Attendance>().ToList());
        var sessions = states.OfType<TrainingSession>().DistinctBy(s => s.Code).ToDictionary(s => s.Code);
        var others = tests.Select(t => t.Session).Concat(attendance.Select(a => a.Session)).Where(s => !sessions.ContainsKey(s)).Select(s => s.Value);
        await foreach (var session in register.FindAsync<TrainingSession>([.. others], today, cancellationToken).ConfigureAwait(false))
        {
            sessions[session.Code] = session;
        }

        return attendance.Where(a => sessions.GetValueOrDefault(a.Session)?.Days.Contains(a.Day) == false)
            .Select(a => Told(CapacityDiagnostics.AttendanceOutside.At(a.Subject, ("person", a.Person), ("day", a.Day), ("session", a.Session))))
            .Concat(tests.SelectMany(t => TestRules.Check(t, sessions.GetValueOrDefault(t.Session))));
    }

    // A list may name some roles of a station only; those on record stay.
    private static async Task<IEnumerable<Diagnostic>> StationsAsync(
        CapacityRegister register, IReadOnlyCollection<IFactState> states, DateOnly today, CancellationToken cancellationToken)
    {
        var needs = states.OfType<StationNeed>().DistinctBy(n => (n.Station, n.Role)).ToDictionary(n => (n.Station, n.Role));
        var stations = needs.Keys.Select(k => k.Station).ToHashSet();
        if (stations.Count > 0)
        {
            await foreach (var need in register.ReadAsync<StationNeed>(today, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                if (stations.Contains(need.Station))
                {
                    needs.TryAdd((need.Station, need.Role), need);
                }
            }
        }

        return StationNeedCheck.Check(needs.Values).Select(Told);
    }

    // What the other record may have wrong, or another import may correct, is stored; the check of all records counts it as an error.
    private static Diagnostic Told(Diagnostic fault) => new(fault.Descriptor, DiagnosticSeverity.Warning, fault.Place, fault.Arguments);

    private static async Task<IEnumerable<Diagnostic>> AssessmentsAsync(
        CapacityRegister register, IReadOnlyCollection<IFactState> states, DateOnly today, CancellationToken cancellationToken)
    {
        var assessments = states.OfType<CompetencyAssessment>().ToList();
        var onRecord = assessments.Count == 0 ? [] : await register.ListAsync<Competency>(today, cancellationToken).ConfigureAwait(false);
        return new AssessmentRules(states.OfType<Competency>().Concat(onRecord)).Check(assessments);
    }

    private static IEnumerable<Diagnostic> Ahead(IEnumerable<Attendance> attendance, DateOnly today) =>
        attendance.Where(a => a.Day > today).Select(a => CapacityDiagnostics.AttendanceAhead.At(
            a.Subject, ("person", a.Person), ("day", a.Day), ("session", a.Session), ("today", today)));

    private static IEnumerable<Diagnostic> Names(IEnumerable<Trainee> people)
    {
        foreach (var person in people)
        {
            foreach (var (what, text) in (person.Name?.Tags ?? []).Select(t => ("the name", (string?)person.Name!.For(t)))
                .Append(("the father's name", person.FatherName)).Append(("the parent department", person.ParentDepartment)))
            {
                if (NameFault.Of(text) is { } fault)
                {
                    yield return CapacityDiagnostics.NameUnfit.At(person.Subject, ("person", person.Person), ("what", what), ("fault", fault));
                }
            }
        }
    }
}
