namespace ElectionCore.Benchmarks;

/// <summary>The usual way: a dictionary from every node to the list of its children, and recursion.</summary>
internal sealed class ChildLists
{
    private readonly Dictionary<int, List<int>> _children;
    private readonly List<int> _roots = [];

    public ChildLists(KeyValuePair<int, int?>[] nodes)
    {
        _children = new(nodes.Length);
        foreach (var (key, _) in nodes)
        {
            _children.Add(key, []);
        }

        foreach (var (key, parent) in nodes)
        {
            (parent is { } above ? _children[above] : _roots).Add(key);
        }
    }

    /// <summary>Keeps both values and totals in arrays by key, which only dense whole-number keys allow.</summary>
    public long[] RollUp(long[] own)
    {
        var totals = new long[own.Length];
        foreach (var root in _roots)
        {
            Visit(root);
        }

        return totals;

        long Visit(int key)
        {
            var total = own[key];
            foreach (var child in _children[key])
            {
                total = checked(total + Visit(child));
            }

            return totals[key] = total;
        }
    }

    /// <summary>Keeps values and totals by key in dictionaries, as keys that are codes need it.</summary>
    public Dictionary<int, long> RollUp(Dictionary<int, long> own)
    {
        var totals = new Dictionary<int, long>(own.Count);
        foreach (var root in _roots)
        {
            Visit(root);
        }

        return totals;

        long Visit(int key)
        {
            var total = own[key];
            foreach (var child in _children[key])
            {
                total = checked(total + Visit(child));
            }

            return totals[key] = total;
        }
    }
}
