using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class HierarchyTests
{
    private const int Million = 1_000_000;

    // Few keys for many nodes: duplicates, self-parents, missing parents and circles all come up.
    private static readonly Gen<(int Key, int? Parent)[]> Inputs =
        from keys in Gen.Choose(1, 30)
        from nodes in (from key in Gen.Choose(-1, keys) from parent in Gen.Choose(-3, keys + 2) select (key, parent < -1 ? null : (int?)parent)).ArrayOf()
        from shape in Gen.Choose(0, 2)
        select shape == 0 ? nodes : [.. nodes.Select((node, i) => shape == 1 ? (i, node.Item2 % Math.Max(1, i)) : (i, node.Item2))];

    [Fact]
    public void Agrees_with_a_naive_forest() => Values.ForAll(Inputs, input =>
    {
        var naive = new NaiveForest(input);
        var hierarchy = Hierarchy<int>.Build(input.Select(node => KeyValuePair.Create(node.Key, node.Parent)), out var diagnostics);

        diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(naive.Faults);
        hierarchy.Nodes.ShouldBe(naive.Roots.SelectMany(naive.Subtree));
        hierarchy.Nodes.Order().ShouldBe(input.Select(node => node.Key).Distinct().Order());
        hierarchy.Roots.ShouldBe(naive.Roots);
        hierarchy.Height.ShouldBe(hierarchy.Nodes.Select(node => naive.Ancestors(node).Count()).DefaultIfEmpty(-1).Max());
        foreach (var node in hierarchy.Nodes)
        {
            hierarchy.Nodes[hierarchy.IndexOf(node)].ShouldBe(node);
            hierarchy.Children(node).ShouldBe(naive.Children(node));
            hierarchy.Ancestors(node).ShouldBe(naive.Ancestors(node));
            hierarchy.Depth(node).ShouldBe(naive.Ancestors(node).Count());
            hierarchy.Subtree(node).ToArray().ShouldBe(naive.Subtree(node));
            hierarchy.Descendants(node).ToArray().ShouldBe(naive.Subtree(node).Skip(1));
            hierarchy.TryGetParent(node, out var parent).ShouldBe(naive.Ancestors(node).Any());
            parent.ShouldBe(naive.Ancestors(node).FirstOrDefault());
        }
    });

    [Fact]
    public void Relates_pairs_like_a_naive_forest() => Values.ForAll(Inputs, input =>
    {
        var naive = new NaiveForest(input);
        var hierarchy = Build(input);
        foreach (var one in hierarchy.Nodes)
        {
            int[] line = [one, .. naive.Ancestors(one)];
            foreach (var other in hierarchy.Nodes)
            {
                int[] otherLine = [other, .. naive.Ancestors(other)];
                var common = line.Intersect(otherLine).Select(node => (int?)node).FirstOrDefault();
                hierarchy.LowestCommonAncestor(one, other).ShouldBe(common);
                hierarchy.IsAncestorOf(one, other).ShouldBe(otherLine.Skip(1).Contains(one));
            }
        }
    });

    [Fact]
    public void Rolls_up_like_a_naive_forest() => Values.ForAll(Inputs, input =>
    {
        var naive = new NaiveForest(input);
        var hierarchy = Build(input);
        var own = hierarchy.Nodes.Select(node => (long)node * node).ToArray();
        var expected = hierarchy.Nodes.Select(node => naive.Subtree(node).Sum(below => (long)below * below));
        hierarchy.RollUp<long>(own).ShouldBe(expected);
        hierarchy.RollUp(node => (long)node * node).ShouldBe(expected);
        hierarchy.RollUp<long>(own, (sum, value) => sum + value).ShouldBe(expected);
        hierarchy.RollUp([.. hierarchy.Nodes.Select(node => $"{node};")], string.Concat)
            .ShouldBe(hierarchy.Nodes.Select(node => string.Concat(naive.Subtree(node).Select(below => $"{below};"))));
    });

    [Fact]
    public void Faults_name_the_nodes()
    {
        (string Key, string? Parent)[] units = [("A", null), ("B", "B"), ("C", "X"), ("A", "B"), ("D", "F"), ("E", "D"), ("F", "E"), ("G", "E")];
        var hierarchy = Hierarchy<UnitCode>.Build(
            units, unit => new(unit.Key), unit => unit.Parent is null ? null : new UnitCode(unit.Parent), out var diagnostics);
        diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(
        [
            "COR0001: B is given as its own parent.",
            "COR0003: C has the parent X, which is not there.",
            "COR0004: A is given more than once.",
            "COR0002: D, E, F form a circle of 3.",
        ]);
        hierarchy.Roots.Select(root => root.Value).ShouldBe(["A", "B", "C", "D"]);
        diagnostics.ShouldAllBe(diagnostic => diagnostic.Place == default);
    }

    [Fact]
    public void Is_not_limited_in_depth()
    {
        var hierarchy = Hierarchy<int>.Build(Enumerable.Range(0, Million).Reverse(), i => i, i => i == 0 ? null : i - 1, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        (hierarchy.Height, hierarchy.Depth(Million - 1), hierarchy.Roots.Single()).ShouldBe((Million - 1, Million - 1, 0));
        hierarchy.Nodes.SequenceEqual(Enumerable.Range(0, Million)).ShouldBeTrue();
        hierarchy.Subtree(7).Length.ShouldBe(Million - 7);
        hierarchy.LowestCommonAncestor(7, Million - 1).ShouldBe(7);
        hierarchy.RollUp(_ => 1)[7].ShouldBe(Million - 7);
    }

    [Fact]
    public void Is_not_limited_in_breadth()
    {
        var hierarchy = Hierarchy<int>.Build(Enumerable.Range(0, Million).Reverse(), i => i, i => i == 0 ? null : 0, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        hierarchy.Height.ShouldBe(1);
        hierarchy.Children(0).SequenceEqual(Enumerable.Range(1, Million - 1).Reverse()).ShouldBeTrue();
        hierarchy.LowestCommonAncestor(1, Million - 1).ShouldBe(0);
        hierarchy.RollUp(_ => 1)[0].ShouldBe(Million);
    }

    [Fact]
    public void Cuts_a_circle_of_a_million_and_names_the_first_twenty()
    {
        var hierarchy = Hierarchy<int>.Build(Enumerable.Range(0, Million), i => i, i => (i + Million - 1) % Million, out var diagnostics);
        diagnostics.Single().ToString().ShouldBe($"COR0002: {string.Join(", ", Enumerable.Range(0, 20))}, … form a circle of 1000000.");
        hierarchy.Nodes.SequenceEqual(Enumerable.Range(0, Million)).ShouldBeTrue();
    }

    [Fact]
    public void Regular_and_colliding_keys_are_found()
    {
        var regular = Hierarchy<long>.Build(Enumerable.Range(0, 100_000).Select(i => (long)i << 20), key => key, _ => null, out _);
        regular.Nodes.ShouldAllBe(key => regular.Contains(key));
        regular.Contains(1).ShouldBeFalse();
        var colliding = Hierarchy<SameHash>.Build(Enumerable.Range(0, 100).Select(i => new SameHash(i)), key => key, _ => null, out _);
        colliding.IndexOf(new(99)).ShouldBe(99);
        colliding.IndexOf(new(100)).ShouldBe(-1);
    }

    [Fact]
    public void Says_what_is_not_there_or_does_not_fit()
    {
        var hierarchy = Build([(1, null), (2, 1)]);
        (hierarchy.Contains(3), hierarchy.IndexOf(3), hierarchy.TryGetParent(3, out _)).ShouldBe((false, -1, false));
        Action[] unknown =
        [
            () => hierarchy.Ancestors(3), () => hierarchy.Children(3), () => hierarchy.Subtree(3), () => hierarchy.Descendants(3),
            () => hierarchy.Depth(3), () => hierarchy.IsAncestorOf(1, 3), () => hierarchy.LowestCommonAncestor(3, 1),
        ];
        foreach (var action in unknown)
        {
            Should.Throw<KeyNotFoundException>(action);
        }

        Should.Throw<ArgumentException>(() => hierarchy.RollUp<int>(new int[3]));
        Should.Throw<OverflowException>(() => hierarchy.RollUp<int>([1, int.MaxValue]));
    }

    [Fact]
    public void May_be_empty()
    {
        var hierarchy = Build([]);
        (hierarchy.Count, hierarchy.Height, hierarchy.Contains(0)).ShouldBe((0, -1, false));
        hierarchy.RollUp<int>([]).ShouldBeEmpty();
    }

    private static Hierarchy<int> Build((int Key, int? Parent)[] input) => Hierarchy<int>.Build(input, node => node.Key, node => node.Parent, out _);

    private readonly record struct SameHash(int Value)
    {
        public override int GetHashCode() => 7;
    }

    /// <summary>The same forest by the plainest means.</summary>
    private sealed class NaiveForest
    {
        private readonly List<int> _keys = [];
        private readonly Dictionary<int, int?> _parents = [];

        public NaiveForest((int Key, int? Parent)[] input)
        {
            var faults = new List<(int Position, string Text)>();
            for (var i = 0; i < input.Length; i++)
            {
                if (_parents.TryAdd(input[i].Key, input[i].Parent))
                {
                    _keys.Add(input[i].Key);
                }
                else
                {
                    faults.Add((i, $"COR0004: {input[i].Key} is given more than once."));
                }
            }

            foreach (var key in _keys)
            {
                var position = Array.FindIndex(input, node => node.Key == key);
                if (_parents[key] == key)
                {
                    faults.Add((position, $"COR0001: {key} is given as its own parent."));
                    _parents[key] = null;
                }
                else if (_parents[key] is { } parent && !_parents.ContainsKey(parent))
                {
                    faults.Add((position, $"COR0003: {key} has the parent {parent}, which is not there."));
                    _parents[key] = null;
                }
            }

            foreach (var key in _keys)
            {
                var above = Ancestors(key).Take(_keys.Count).TakeWhile(node => node != key).ToList();
                if (above.Count < _keys.Count && above.Count > 0 && _parents[above[^1]] == key)
                {
                    above.Reverse();
                    var named = string.Join(", ", above.Prepend(key).Take(20)) + (above.Count >= 20 ? ", …" : "");
                    faults.Add((Array.FindIndex(input, node => node.Key == key), $"COR0002: {named} form a circle of {above.Count + 1}."));
                    _parents[key] = null;
                }
            }

            Faults = [.. faults.OrderBy(fault => fault.Position).Select(fault => fault.Text)];
        }

        public IReadOnlyList<string> Faults { get; }

        public IEnumerable<int> Roots => _keys.Where(key => _parents[key] is null);

        public IEnumerable<int> Children(int key) => _keys.Where(child => _parents[child] == key);

        public IEnumerable<int> Subtree(int key) => Children(key).SelectMany(Subtree).Prepend(key);

        public IEnumerable<int> Ancestors(int key)
        {
            for (var parent = _parents[key]; parent is { } above; parent = _parents[above])
            {
                yield return above;
            }
        }
    }
}
