using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Holds all records of training against each other.</summary>
public static class RecordCheck
{
    /// <summary>Finds what contradicts itself: sessions and sheets, postings, credentials, the posts of stations, and what is named without being on record.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="permitsMenToTrainWomen">Whether women's sessions may do without a woman trainer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// What is wrong, by <see cref="DeliveryCheck"/>, <see cref="DutyCheck"/> and <see cref="CredentialLedger"/>, then credentials given before the
    /// end of the training that earns them (<c>CAP0128</c>), what cannot be of courses, credentials and returns (<c>CAP0154</c> to
    /// <c>CAP0156</c>), stations whose posts are in two places or for two groups (<c>CAP0100</c>), more
    /// errors in the forms of stations than entries (<c>CAP0142</c>), assessments that do not count (<c>CAP0144</c>), attendance
    /// that was recorded before its day (<c>CAP0123</c>), stations with more people than posts of a role on the day of duty as
    /// <see cref="CoverageReading.DutyDayAsync"/> has it (<c>CAP0134</c>), who of those posted then has not acknowledged the code of conduct
    /// of their role (<see cref="ConductCheck"/>), people who are not recorded (<c>CAP0098</c>), and what else is not (<c>CAP0099</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<ImmutableArray<Diagnostic>> CheckRecordsAsync(
        this CapacityRegister register, DateOnly asOf, bool permitsMenToTrainWomen = false, CancellationToken cancellationToken = default) =>
        (await register.CheckWithCoverageAsync(asOf, permitsMenToTrainWomen, cancellationToken).ConfigureAwait(false)).Findings;

    /// <summary>Does as <see cref="CheckRecordsAsync"/> and gives the coverage that was worked out for it, so that nothing is read twice for both.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="permitsMenToTrainWomen">Whether women's sessions may do without a woman trainer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What is wrong, and the coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<CheckedRecords> CheckWithCoverageAsync(
        this CapacityRegister register, DateOnly asOf, bool permitsMenToTrainWomen = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var training = await CompletionRecords.ReadAsync(register, asOf, cancellationToken).ConfigureAwait(false);
        var people = await register.ListAsync<Trainee>(asOf, cancellationToken).ConfigureAwait(false);
        var delivery = new DeliveryRecords
        {
            Versions = training.Versions,
            Venues = await register.ListAsync<Venue>(asOf, cancellationToken).ConfigureAwait(false),
            Trainers = await register.ListAsync<Trainer>(asOf, cancellationToken).ConfigureAwait(false),
            People = people,
            Sessions = training.Sessions,
            Enrolments = await register.ListAsync<Enrolment>(asOf, cancellationToken).ConfigureAwait(false),
            Attendance = training.Attendance,
            Tests = training.Tests,
            Feedback = await register.ListAsync<SessionFeedback>(asOf, cancellationToken).ConfigureAwait(false),
            Credentials = await register.ListAsync<Credential>(asOf, cancellationToken).ConfigureAwait(false),
            Revocations = await register.ListAsync<CredentialRevocation>(asOf, cancellationToken).ConfigureAwait(false),
            PermitsMenToTrainWomen = permitsMenToTrainWomen,
        };
        var roles = await register.ListAsync<RoleProfile>(asOf, cancellationToken).ConfigureAwait(false);
        var readiness = new Readiness(roles, training.Completions(), asOf);
        var duties = await register.ListAsync<Duty>(asOf, cancellationToken).ConfigureAwait(false);
        var types = await register.ListAsync<CredentialType>(asOf, cancellationToken).ConfigureAwait(false);
        var stations = await register.ListAsync<StationNeed>(asOf, cancellationToken).ConfigureAwait(false);
        var names = new NamedRecords(register, asOf, cancellationToken);
        var coverage = new TrainingCoverage(new()
        {
            Needs = stations, Duties = duties, People = people, Readiness = readiness,
            DutyDay = CoverageReading.DutyDay([.. duties.Select(d => d.Days).Distinct()], asOf),
        });
        ImmutableArray<Diagnostic> findings =
        [
            .. DeliveryCheck.Check(delivery),
            .. DutyCheck.Check(duties, people, readiness),
            .. new CredentialLedger(types, delivery.Credentials, delivery.Revocations).Check(),
            .. BeforeTraining(types, delivery),
            .. ImpossibleRecords.Check(
                [
                    .. training.Versions, .. delivery.Credentials,
                    .. await register.ListAsync<TrainingReturn>(asOf, cancellationToken).ConfigureAwait(false),
                ]),
            .. StationNeedCheck.Check(stations),
            .. StationErrorRules.Check(await register.ListAsync<StationErrors>(asOf, cancellationToken).ConfigureAwait(false)),
            .. new AssessmentRules(await register.ListAsync<Competency>(asOf, cancellationToken).ConfigureAwait(false))
                .Check(await register.ListAsync<CompetencyAssessment>(asOf, cancellationToken).ConfigureAwait(false)),
            .. await BeforeItsDayAsync(register, cancellationToken).ConfigureAwait(false),
            .. coverage.Surpluses,
            .. ConductCheck.Check(
                await register.ListAsync<CodeOfConduct>(asOf, cancellationToken).ConfigureAwait(false), roles, duties,
                await register.ListAsync<CodeAcknowledgement>(asOf, cancellationToken).ConfigureAwait(false), coverage.DutyDay),
            .. await names.CheckAsync().ConfigureAwait(false),
        ];
        return new(findings, coverage);
    }

    private static IEnumerable<Diagnostic> BeforeTraining(IReadOnlyCollection<CredentialType> types, DeliveryRecords records)
    {
        var rules = new CredentialRules(
            new() { Types = types, Sessions = records.Sessions, Versions = records.Versions, Attendance = records.Attendance, Tests = records.Tests });
        var known = types.DistinctBy(t => t.Code).ToDictionary(t => t.Code);
        return records.Credentials.Where(c => known.ContainsKey(c.Type)).OrderBy(c => c.Number)
            .Select(c => CredentialIssue.CheckDay(c, "issued on", c.IssuedOn, rules.TrainingEndedOn(known[c.Type], c.Holder, c.Course)))
            .OfType<Diagnostic>();
    }

    // Of all days, since what is recorded of a day to come holds from then on.
    private static async Task<IEnumerable<Diagnostic>> BeforeItsDayAsync(CapacityRegister register, CancellationToken cancellationToken)
    {
        var recorded = await register.RecordingDaysAsync(cancellationToken).ConfigureAwait(false);
        var ahead = new SortedDictionary<(SessionCode Session, DateOnly Day, DateOnly Recorded), int>();
        await foreach (var fact in register.Facts<Attendance>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            if (recorded.TryGetValue(fact.RecordedIn, out var on) && on < fact.State.Day)
            {
                var key = (fact.State.Session, fact.State.Day, on);
                ahead[key] = ahead.GetValueOrDefault(key) + 1;
            }
        }

        return ahead.Select(a => CapacityDiagnostics.AttendanceBeforeItsDay.At(
            (SubjectRef)a.Key.Session, ("count", a.Value), ("day", a.Key.Day), ("session", a.Key.Session), ("recorded", a.Key.Recorded)));
    }
}
