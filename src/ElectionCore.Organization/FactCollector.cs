namespace ElectionCore.Organization;

/// <summary>Reads all kinds of fact into memory.</summary>
internal sealed class FactCollector : IOrganizationKindVisitor<Task>
{
    private readonly OrganizationReading _reading;
    private readonly bool _everyRow;
    private readonly CancellationToken _cancellationToken;
    private OrganizationFacts _facts = new();

    private FactCollector(OrganizationReading reading, bool everyRow, CancellationToken cancellationToken) =>
        (_reading, _everyRow, _cancellationToken) = (reading, everyRow, cancellationToken);

    public static Task<OrganizationFacts> KnownAsync(OrganizationReading reading, CancellationToken cancellationToken) =>
        CollectAsync(new(reading, everyRow: false, cancellationToken));

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

    async Task IOrganizationKindVisitor<Task>.Visit<T>()
    {
        var facts = _everyRow ? _reading.RowsAsync<T>(_cancellationToken) : _reading.KnownAsync<T>(query: null, _cancellationToken);
        _facts = _facts.With(await ListAsync(facts).ConfigureAwait(false));
    }

    private static async Task<OrganizationFacts> CollectAsync(FactCollector collector)
    {
        foreach (var kind in OrganizationKind.All)
        {
            await kind.Accept(collector).ConfigureAwait(false);
        }

        return collector._facts;
    }
}
