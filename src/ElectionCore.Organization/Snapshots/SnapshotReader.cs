namespace ElectionCore.Organization;

/// <summary>
/// Reads what a snapshot answers from: what holds on its day, and of other days the appointments of those who hold a post
/// then (their beginning and end), the names of people who have none on that day, and of posts with a vacant seat the
/// states and appointments there ever were (vacant since when). Delegations, nominations and change events it needs none.
/// </summary>
internal sealed class SnapshotReader
{
    private readonly OrganizationReading _reading;
    private readonly DateOnly _day;
    private readonly CancellationToken _cancellationToken;
    private readonly FactPool _pool = new();

    private SnapshotReader(OrganizationReading reading, DateOnly day, CancellationToken cancellationToken) =>
        (_reading, _day, _cancellationToken) = (reading, day, cancellationToken);

    public static async Task<OrganizationFacts> ReadAsync(
        OrganizationReading reading, DateOnly day, CancellationToken cancellationToken)
    {
        var reader = new SnapshotReader(reading, day, cancellationToken);
        await reader.ReadAsync().ConfigureAwait(false);
        return reader._pool.ToFacts();
    }

    private async Task ReadAsync()
    {
        var institution = await OnDayAsync<Institution>().ConfigureAwait(false);
        await OnDayAsync<Place>().ConfigureAwait(false);
        await OnDayAsync<OrganizationalUnit>().ConfigureAwait(false);
        await OnDayAsync<ReportingLine>().ConfigureAwait(false);
        await OnDayAsync<AppointmentProcedure>().ConfigureAwait(false);
        await OnDayAsync<OfficeTemplate>().ConfigureAwait(false);
        await OnDayAsync<StatedFigure>().ConfigureAwait(false);
        var posts = await OnDayAsync<Post>().ConfigureAwait(false);
        var appointments = await OnDayAsync<Appointment>().ConfigureAwait(false);
        var people = await OnDayAsync<Person>().ConfigureAwait(false);

        await OfKeysAsync<Appointment>(appointments.Select(f => f.State.FactKey)).ConfigureAwait(false);
        await OfKeysAsync<Person>(appointments.Select(f => f.State.Person.Value).Except(people.Select(f => f.State.FactKey), StringComparer.Ordinal))
            .ConfigureAwait(false);

        if (VacancyFinder.CoverageOf(institution.Select(f => f.State).FirstOrDefault()) != RecordCoverage.None)
        {
            var held = appointments.ToLookup(f => f.State.Post, f => f.State);
            var vacant = posts.Select(f => f.State).Where(p => VacancyFinder.VacantSeats(p, held[p.Code]) > 0).ToList();
            await OfKeysAsync<Post>(vacant.Select(p => p.FactKey)).ConfigureAwait(false);
            foreach (var batch in vacant.Chunk(FactPool.Batch))
            {
                await AddAsync<Appointment>(new() { References = [.. batch.Select(p => p.Subject)] }).ConfigureAwait(false);
            }
        }
    }

    private Task<List<Fact<T>>> OnDayAsync<T>()
        where T : class, IFactState =>
        AddAsync<T>(new() { ValidOn = _day });

    private async Task OfKeysAsync<T>(IEnumerable<string> keys)
        where T : class, IFactState
    {
        foreach (var batch in keys.Distinct(StringComparer.Ordinal).Chunk(FactPool.Batch))
        {
            await AddAsync<T>(new() { Keys = [.. batch] }).ConfigureAwait(false);
        }
    }

    private Task<List<Fact<T>>> AddAsync<T>(FactQuery query)
        where T : class, IFactState =>
        _pool.AddAsync(_reading.KnownAsync<T>(query, _cancellationToken));
}
