namespace ElectionCore.Benchmarks;

/// <summary>
/// The leanest dictionary of child lists: only nodes with children have one. It cannot tell a leaf from a node that is not
/// there, nor find a parent.
/// </summary>
internal sealed class SparseChildLists
{
    private readonly Dictionary<int, List<int>> _children = [];
    private readonly List<int> _roots = [];

    public SparseChildLists(KeyValuePair<int, int?>[] nodes)
    {
        foreach (var (key, parent) in nodes)
        {
            if (parent is not { } above)
            {
                _roots.Add(key);
            }
            else if (_children.TryGetValue(above, out var children))
            {
                children.Add(key);
            }
            else
            {
                _children.Add(above, [key]);
            }
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
            if (_children.TryGetValue(key, out var children))
            {
                foreach (var child in children)
                {
                    total = checked(total + Visit(child));
                }
            }

            return totals[key] = total;
        }
    }
}
