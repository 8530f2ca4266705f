using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Collects the rows of a history by kind.</summary>
internal sealed class FactCollector
{
    private readonly Dictionary<Type, object> _lists = [];

    public void Add<T>(Fact<T> fact)
        where T : class, IFactState
    {
        if (!_lists.TryGetValue(typeof(T), out var list))
        {
            _lists.Add(typeof(T), list = new List<Fact<T>>());
        }

        ((List<Fact<T>>)list).Add(fact);
    }

    public OrganizationFacts ToFacts() =>
        OrganizationKinds.All.Aggregate(new OrganizationFacts(), (facts, kind) => kind.Accept(new Taker(_lists, facts)));

    private sealed class Taker(Dictionary<Type, object> lists, OrganizationFacts facts) : IFactKindVisitor<OrganizationFacts>
    {
        public OrganizationFacts Visit<T>()
            where T : class, IFactState =>
            lists.TryGetValue(typeof(T), out var list) ? facts.With((List<Fact<T>>)list) : facts;
    }
}
