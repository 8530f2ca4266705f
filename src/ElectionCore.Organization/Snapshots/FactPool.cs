namespace ElectionCore.Organization;

/// <summary>Gathers facts that several queries find, each once.</summary>
internal sealed class FactPool
{
    /// <summary>How many keys or references one query asks for at most.</summary>
    public const int Batch = 2000;

    private readonly Dictionary<Type, object> _kinds = [];

    /// <summary>Reads facts into the pool and gives them.</summary>
    public async Task<List<Fact<T>>> AddAsync<T>(IAsyncEnumerable<Fact<T>> facts)
        where T : class, IFactState
    {
        var found = await FactCollector.ListAsync(facts).ConfigureAwait(false);
        var pooled = Of<T>();
        foreach (var fact in found)
        {
            pooled.TryAdd(fact.Id, fact);
        }

        return found;
    }

    /// <summary>The facts of the pool, in order. Kinds that were not asked for are empty.</summary>
    public OrganizationFacts ToFacts()
    {
        var orderer = new Orderer(this);
        foreach (var kind in OrganizationKinds.All)
        {
            kind.Accept(orderer);
        }

        return orderer.Facts;
    }

    private Dictionary<FactId, Fact<T>> Of<T>()
        where T : class, IFactState
    {
        if (!_kinds.TryGetValue(typeof(T), out var facts))
        {
            _kinds.Add(typeof(T), facts = new Dictionary<FactId, Fact<T>>());
        }

        return (Dictionary<FactId, Fact<T>>)facts;
    }

    private sealed class Orderer(FactPool pool) : IFactKindVisitor<bool>
    {
        public OrganizationFacts Facts { get; private set; } = new();

        public bool Visit<T>()
            where T : class, IFactState
        {
            Facts = Facts.With(pool.Of<T>().Values.OrderBy(f => f.State.FactKey, StringComparer.Ordinal).ThenBy(f => f.Valid.Start));
            return true;
        }
    }
}
