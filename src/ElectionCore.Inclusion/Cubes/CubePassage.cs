namespace ElectionCore.Inclusion;

/// <summary>Which categories of an earlier version passed whole into each category of a later one.</summary>
/// <remarks>
/// A category without parts passes where the correspondence says, or keeps its code. One with parts, or a total, keeps its
/// count only where all its parts passed into parts of the same one, and nothing else did.
/// </remarks>
internal sealed class CubePassage
{
    private readonly Correspondence _correspondence;
    private readonly CubeAxis _old;
    private readonly CubeAxis _to;
    private readonly List<int>?[] _sources;
    private readonly int[][] _targets;
    private readonly bool[] _isBroken;
    private readonly List<int>[] _arrivals;
    private readonly List<Diagnostic> _diagnostics = [];

    public CubePassage(Correspondence correspondence, CubeAxis old, CubeAxis to)
    {
        (_correspondence, _old, _to) = (correspondence, old, to);
        _sources = [.. Enumerable.Range(0, to.Count).Select(_ => new List<int>())];
        _arrivals = [.. Enumerable.Range(0, to.Count).Select(_ => new List<int>())];
        _targets = new int[old.Count][];
        _isBroken = new bool[old.Count];
        var named = correspondence.Links.ToLookup(l => l.From, l => l.To, StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            Pass(i, [.. named[old.Codes[i]].Distinct(StringComparer.Ordinal)]);
        }

        for (var i = 0; i < to.Count; i++)
        {
            KeepWhole(i, named.Contains(to.Codes[i]));
        }
    }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether counts of several categories are added.</summary>
    public bool Merges => Array.Exists(_sources, s => s is { Count: > 1 });

    /// <summary>The categories that passed whole into a later one; null where nobody can say what it counts.</summary>
    public IReadOnlyList<int>? SourcesOf(int category) => _sources[category];

    private void Pass(int category, string[] named)
    {
        var code = _old.Codes[category];
        var found = named.Length > 0 ? Array.ConvertAll(named, _to.IndexOf) : [_to.IndexOf(code)];
        foreach (var missing in named.Where(n => _to.IndexOf(n) < 0))
        {
            Report(InclusionDiagnostics.TargetMissing, ("category", code), ("target", missing), ("to", _correspondence.ToVersion));
        }

        _targets[category] = [.. found.Where(t => t >= 0)];
        foreach (var target in _targets[category])
        {
            _arrivals[target].Add(category);
        }

        _isBroken[category] = _targets[category].Length < found.Length;
        if (_targets[category].Length == 0)
        {
            Report(InclusionDiagnostics.CategoryLost, ("category", code), ("from", _correspondence.FromVersion), ("to", _correspondence.ToVersion));
        }
        else if (found.Length == 1)
        {
            _sources[found[0]]?.Add(category);
        }
        else
        {
            foreach (var target in _targets[category])
            {
                _sources[target] = null;
                Report(InclusionDiagnostics.CategoryDivided, ("category", code), ("target", _to.Codes[target]), ("to", _correspondence.ToVersion));
            }
        }
    }

    // What keeps its code without being named keeps its count only while it is made of the same.
    private void KeepWhole(int category, bool isNamed)
    {
        var same = _old.IndexOf(_to.Codes[category]);
        if (isNamed || same < 0 || (_old.IsLeaf(same) && _to.IsLeaf(category)) || _sources[category] is not { Count: > 0 }
            || _old.Roles[same] is CategoryRole.Unknown or CategoryRole.Undisclosed)
        {
            return;
        }

        var before = LeavesOf(_old, same);
        var after = LeavesOf(_to, category).ToHashSet();
        var arrived = after.SelectMany(t => _arrivals[t]).Where(_old.IsLeaf).ToHashSet();
        if (!arrived.SetEquals(before) || before.Exists(i => _isBroken[i] || !_targets[i].All(after.Contains))
            || after.Any(t => _arrivals[t].Count == 0))
        {
            _sources[category] = null;
            Report(InclusionDiagnostics.PartsMoved, ("category", _to.Codes[category]), ("to", _correspondence.ToVersion));
        }
    }

    // A total stands for what it is a part of, and so for the same leaves.
    private static List<int> LeavesOf(CubeAxis axis, int category)
    {
        var top = axis.Roles[category] == CategoryRole.Total ? axis.Parents[category] : category;
        var depth = top < 0 ? -1 : axis.Depths[top];
        var leaves = new List<int>();
        for (var i = top + 1; i < axis.Count && axis.Depths[i] > depth; i++)
        {
            if (axis.IsLeaf(i))
            {
                leaves.Add(i);
            }
        }

        return leaves.Count == 0 && top >= 0 && axis.IsLeaf(top) ? [top] : leaves;
    }

    private void Report(DiagnosticDescriptor rule, params ReadOnlySpan<(string, object)> arguments) =>
        _diagnostics.Add(rule.At(_correspondence.Subject, arguments));
}
