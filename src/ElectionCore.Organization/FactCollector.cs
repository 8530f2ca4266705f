namespace ElectionCore.Organization;

/// <summary>Reads all kinds of fact into memory.</summary>
internal sealed class FactCollector : IFactKindVisitor<Task>
{
    private readonly OrganizationReading _reading;
    private readonly bool _everyRow;
    private readonly CancellationToken _cancellationToken;
    private OrganizationFacts _facts = new();

    private FactCollector(OrganizationReading reading, bool everyRow, CancellationToken cancellationToken) =>
        (_reading, _everyRow, _cancellationToken) = (reading, everyRow, cancellationToken);

    public static Task<OrganizationFacts> KnownAsync(OrganizationReading reading, CancellationToken cancellationToken) =>
        CollectAsync(new(reading, everyRow: false, cancellationToken));

    /// <summary>Every row, those of commits that are in no log too.</summary>
    public static Task<OrganizationFacts> RowsAsync(OrganizationReading reading, CancellationToken cancellationToken) =>
        CollectAsync(new(reading, everyRow: true, cancellationToken));

    public static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.ConfigureAwait(false))
        {
            list.Add(item);
        }

        return list;
    }

    async Task IFactKindVisitor<Task>.Visit<T>()
    {
        if (!_everyRow)
        {
            _facts = _facts.With(await ListAsync(_reading.KnownAsync<T>(query: null, _cancellationToken)).ConfigureAwait(false));
            return;
        }

        var rows = await ListAsync(_reading.UncutAsync<T>(_cancellationToken)).ConfigureAwait(false);
        var logged = await _reading.LastLoggedAsync(_cancellationToken).ConfigureAwait(false);
        _facts = _facts.With(rows.Select(r => _reading.Cut(r, logged)).OfType<Fact<T>>());
    }

    private static async Task<OrganizationFacts> CollectAsync(FactCollector collector)
    {
        foreach (var kind in OrganizationKinds.All)
        {
            await kind.Accept(collector).ConfigureAwait(false);
        }

        return collector._facts;
    }
}
