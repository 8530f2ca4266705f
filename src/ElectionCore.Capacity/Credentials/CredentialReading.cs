using System.Collections.Immutable;
using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Reads what credentials are judged, numbered and listed by.</summary>
public static class CredentialReading
{
    /// <summary>Reads what one person is held against, with the credentials of those who assessed the person.</summary>
    /// <remarks>
    /// Where an institution has records of a kind at all, somebody of whom there are none has none. Where it has none of anybody, such as no
    /// logs of facilitation, nobody keeps them, and what they would say is not known.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The day: what happened later does not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, for <see cref="CredentialRules"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<CredentialRecords> CredentialRecordsAsync(
        this CapacityRegister register, PersonRef person, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var attendance = await KeptAsync<Attendance>().ConfigureAwait(false);
        var assessments = await KeptAsync<OutcomeAssessment>().ConfigureAwait(false);
        var holders = (assessments ?? []).Select(a => a.Assessor).OfType<PersonRef>().Append(person).Select(p => (SubjectRef)p).ToImmutableHashSet();
        var credentials = await GivenAsync(register, holders, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Types = await register.ReadAsync<CredentialType>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false),
            Credentials = credentials,
            Revocations = await RevocationsAsync(register, credentials, cancellationToken).ConfigureAwait(false),
            Sessions = await register.FindAsync<TrainingSession>((attendance ?? []).Select(a => a.Session.Value), asOf, cancellationToken)
                .ToListAsync(cancellationToken).ConfigureAwait(false),
            Versions = await register.ReadAsync<CourseVersion>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false),
            Attendance = attendance,
            Tests = await register.ReadAsync<TestResult>(asOf, person, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false),
            Facilitation = await KeptAsync<FacilitationRecord>().ConfigureAwait(false),
            Assessments = assessments,
        };

        async Task<List<T>?> KeptAsync<T>()
            where T : class, IFactState
        {
            var own = await register.ReadAsync<T>(asOf, person, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            return own.Count > 0 || await register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).AnyAsync(cancellationToken).ConfigureAwait(false) ? own : null;
        }
    }

    /// <summary>Reads the credentials that were ever given, with their revocations, also those of days to come.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day on which the kinds of credentials are as they are taken.</param>
    /// <param name="holder">Whose; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<CredentialLedger> CredentialLedgerAsync(
        this CapacityRegister register, DateOnly asOf, PersonRef? holder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var types = await register.ReadAsync<CredentialType>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        var credentials = await GivenAsync(register, holder is { } person ? [person] : null, cancellationToken).ConfigureAwait(false);
        return new(types, credentials, await RevocationsAsync(register, credentials, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The first number of a series and year that comes after all that were given.</summary>
    /// <param name="register">The register.</param>
    /// <param name="series">The series: 1 to 12 capitals A to Z.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The number. Where two are made at the same time they are equal, and storing the second is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="series"/> is of another form.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    /// <exception cref="RuleViolationException">The last number that the series and year can have was given (<c>CAP0086</c>).</exception>
    public static async Task<CredentialNumber> NextCredentialNumberAsync(
        this CapacityRegister register, string series, int year, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var first = CredentialNumbers.Make(series, year, 1);
        var last = 0L;
        await foreach (var fact in register.Facts<Credential>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            last = long.Max(last, CredentialNumbers.SerialOf(fact.State.Number, series, year) ?? 0);
        }

        return last switch
        {
            0 => first,
            CredentialNumbers.LastSerial => throw new RuleViolationException(CapacityDiagnostics.SeriesFull.At(
                default, ("series", series), ("year", year.ToString("D4", CultureInfo.InvariantCulture)), ("number", CredentialNumbers.Make(series, year, last)))),
            _ => CredentialNumbers.Make(series, year, last + 1),
        };
    }

    private static Task<List<Credential>> GivenAsync(CapacityRegister register, ImmutableHashSet<SubjectRef>? holders, CancellationToken cancellationToken) =>
        register.Facts<Credential>().ReadAsync(FactQuery.KnownNow with { References = holders }, cancellationToken)
            .Select(f => f.State).ToListAsync(cancellationToken).AsTask();

    private static Task<List<CredentialRevocation>> RevocationsAsync(CapacityRegister register, List<Credential> credentials, CancellationToken cancellationToken) =>
        register.FindAsync<CredentialRevocation>(credentials.Select(c => c.FactKey), asOf: null, cancellationToken).ToListAsync(cancellationToken).AsTask();
}
