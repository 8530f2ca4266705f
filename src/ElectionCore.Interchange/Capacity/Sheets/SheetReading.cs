using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads what stands on sign-in sheets and rosters. Of people only those who are on them are read.</summary>
public static class SheetReading
{
    private const int MostEmptyLines = 1000;

    /// <summary>Makes the sign-in sheet of a session: who is enrolled, in the order of enrolment.</summary>
    /// <param name="register">The register.</param>
    /// <param name="code">The session.</param>
    /// <param name="asOf">The day as of which enrolments and names are taken.</param>
    /// <param name="day">The one day to sign for; null for all days of the session.</param>
    /// <param name="withDuties">Whether the stations and roles are shown for which they are trained.</param>
    /// <param name="emptyLines">The number of empty lines; null for as many as there are seats left.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The sheet, or null when there is no such session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is none of the session's.</exception>
    /// <exception cref="RuleViolationException">The session is cancelled (<c>CAP0147</c>).</exception>
    public static async Task<SignInSheet?> SignInSheetAsync(
        this CapacityRegister register, SessionCode code, DateOnly asOf, DateOnly? day = null, bool withDuties = false, int? emptyLines = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (await FirstAsync<TrainingSession>(code.Value).ConfigureAwait(false) is not { } session)
        {
            return null;
        }

        if (session.Status == SessionStatus.Cancelled)
        {
            throw new RuleViolationException(CapacityDiagnostics.SheetOfCancelled.At((SubjectRef)code, ("session", code)));
        }

        if (day is { } one && !session.Days.Contains(one))
        {
            throw new ArgumentException($"The session {code} is not held on that day.", nameof(day));
        }

        var enrolments = await register.ReadAsync<Enrolment>(asOf, code, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        var roster = new SessionRoster(session, enrolments);
        var participants = roster.Enrolled.Select(e => e.Person).ToList();
        var people = await register.FindAsync<Trainee>(participants.Concat(session.Trainers).Select(p => p.Value), asOf, cancellationToken)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var duties = withDuties ? await DutiesAsync(register, [.. participants.Select(p => (SubjectRef)p)], asOf, cancellationToken).ConfigureAwait(false) : null;
        var course = await FirstAsync<Course>(session.Course.Value).ConfigureAwait(false);
        var sheet = SignInSheet.Of(
            day is { } only ? session with { Days = [only] } : session, course?.Title ?? new(session.Course.Value), participants, people, duties);
        return sheet with
        {
            Venue = session.Venue is { } venue ? (await FirstAsync<Venue>(venue.Value).ConfigureAwait(false))?.Name : null,
            EmptyLines = emptyLines ?? int.Min(roster.SeatsFree, MostEmptyLines),
        };

        ValueTask<T?> FirstAsync<T>(string key)
            where T : class, IFactState =>
            register.FindAsync<T>([key], asOf, cancellationToken).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Makes the roster of stations of a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The day of duty, which is also that as of which names are taken.</param>
    /// <param name="place">A station, or the place whose stations are meant by their posts on record; null for all stations.</param>
    /// <param name="leading">The role that leads a station, which is listed first; null for the one that the posts of stations show to lead.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<StaffRoster> StaffRosterAsync(
        this CapacityRegister register, DateOnly on, PlaceCode? place = null, RoleCode? leading = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        List<Duty> duties;
        if (place is { } wanted)
        {
            HashSet<PlaceCode> stations = [wanted];
            await foreach (var need in register.ReadAsync<StationNeed>(on, wanted, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                stations.Add(need.Station);
            }

            duties = [.. (await DutiesAsync(register, [.. stations.Select(s => (SubjectRef)s)], on, cancellationToken).ConfigureAwait(false)).DistinctBy(d => d.Code)];
        }
        else
        {
            duties = await register.ReadAsync<Duty>(on, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        }

        var people = await register.FindAsync<Trainee>(duties.Where(d => d.Days.Contains(on)).Select(d => d.Person.Value), on, cancellationToken)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var profiles = await register.ReadAsync<RoleProfile>(on, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        var needs = await register.ReadAsync<StationNeed>(on, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return StaffRoster.Of(duties, people, on, profiles, leading ?? new RoleRanks(profiles).Leading(needs.Select(n => (n.Station, n.Role, n.Posts))));
    }

    private static async Task<List<Duty>> DutiesAsync(CapacityRegister register, IReadOnlyList<SubjectRef> about, DateOnly asOf, CancellationToken cancellationToken)
    {
        const int BatchSize = 1024;
        var duties = new List<Duty>();
        foreach (var batch in about.Chunk(BatchSize))
        {
            var query = FactQuery.KnownNow with { ValidOn = asOf, References = [.. batch] };
            await foreach (var fact in register.Facts<Duty>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
            {
                duties.Add(fact.State);
            }
        }

        return duties;
    }
}
