using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ElectionCore.Benchmarks;

/// <summary>Building a hierarchy of a million nodes and adding up over it, against dictionaries of child lists.</summary>
[MemoryDiagnoser]
[MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class HierarchyBenchmarks
{
    private KeyValuePair<int, int?>[] _nodes = [];
    private Hierarchy<int> _hierarchy = null!;
    private ChildLists _lists = null!;
    private SparseChildLists _sparse = null!;
    private long[] _ownByNumber = [];
    private long[] _ownByKey = [];
    private Dictionary<int, long> _own = [];

    [GlobalSetup]
    public void Setup()
    {
        _nodes = StationTree.Make();
        _hierarchy = Hierarchy<int>.Build(_nodes, out _);
        (_lists, _sparse) = (new(_nodes), new(_nodes));
        _ownByKey = [.. Enumerable.Range(0, StationTree.Count).Select(key => (long)key % 1500)];
        _ownByNumber = [.. _hierarchy.Nodes.Select(key => _ownByKey[key])];
        _own = _nodes.ToDictionary(node => node.Key, node => _ownByKey[node.Key]);
        var totals = _hierarchy.RollUp<long>(_ownByNumber);
        var (byKey, sparse, byDictionary) = (_lists.RollUp(_ownByKey), _sparse.RollUp(_ownByKey), _lists.RollUp(_own));
        for (var number = 0; number < totals.Length; number++)
        {
            var key = _hierarchy.Nodes[number];
            if (totals[number] != byKey[key] || totals[number] != sparse[key] || totals[number] != byDictionary[key])
            {
                throw new InvalidOperationException($"The totals of {key} differ.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "Hierarchy")]
    [BenchmarkCategory("Build")]
    public object Build() => Hierarchy<int>.Build(_nodes, out _);

    [Benchmark(Description = "Child lists")]
    [BenchmarkCategory("Build")]
    public object BuildLists() => new ChildLists(_nodes);

    [Benchmark(Description = "Child lists of inner nodes")]
    [BenchmarkCategory("Build")]
    public object BuildSparse() => new SparseChildLists(_nodes);

    [Benchmark(Baseline = true, Description = "Hierarchy")]
    [BenchmarkCategory("Roll-up of arrays")]
    public long[] RollUp() => _hierarchy.RollUp<long>(_ownByNumber);

    [Benchmark(Description = "Child lists")]
    [BenchmarkCategory("Roll-up of arrays")]
    public long[] RollUpLists() => _lists.RollUp(_ownByKey);

    [Benchmark(Description = "Child lists of inner nodes")]
    [BenchmarkCategory("Roll-up of arrays")]
    public long[] RollUpSparse() => _sparse.RollUp(_ownByKey);

    [Benchmark(Baseline = true, Description = "Hierarchy")]
    [BenchmarkCategory("Roll-up of values by key")]
    public long[] RollUpByKey() => _hierarchy.RollUp(key => _own[key]);

    [Benchmark(Description = "Child lists")]
    [BenchmarkCategory("Roll-up of values by key")]
    public Dictionary<int, long> RollUpListsByKey() => _lists.RollUp(_own);
}
