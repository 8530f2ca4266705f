using System.Collections.Immutable;
using System.Globalization;

namespace ElectionCore;

/// <summary>
/// Builds the arrays of a hierarchy in linear time and without recursion: takes in the nodes, links each to its parent,
/// cuts circles, then numbers the forest in pre-order.
/// </summary>
internal sealed class HierarchyBuilder<TKey>
    where TKey : struct, IEquatable<TKey>
{
    private const int None = -1;
    private const int NamedAtMost = 20;

    // The second part orders the diagnostics by the input: 2n for node n, 2n - 1 for a duplicate that comes just before it.
    private readonly List<(Diagnostic Diagnostic, long Order)> _faults = [];
    private TKey[] _keys;
    private TKey?[] _parentKeys;
    private int[] _parents = [];

    internal HierarchyBuilder(IEnumerable<KeyValuePair<TKey, TKey?>> nodes)
    {
        var capacity = nodes.TryGetNonEnumeratedCount(out var known) ? known : 16;
        _keys = new TKey[capacity];
        _parentKeys = new TKey?[capacity];
        foreach (var (key, parent) in nodes)
        {
            if (Count == _keys.Length)
            {
                Array.Resize(ref _keys, Math.Max(16, Count * 2));
                Array.Resize(ref _parentKeys, _keys.Length);
            }

            _keys[Count] = key;
            _parentKeys[Count++] = parent;
        }

        Index = new(Count);
        SetDuplicatesAside();
        Link();
        CutCircles();
        Number();
    }

    internal int Count { get; private set; }

    internal KeyIndex<TKey> Index { get; }

    internal TKey[] Nodes { get; private set; } = [];

    internal int[] Parents { get; private set; } = [];

    internal int[] Ends { get; private set; } = [];

    internal int RootCount { get; private set; }

    internal int Height { get; private set; } = None;

    internal ImmutableArray<Diagnostic> Diagnostics => [.. _faults.OrderBy(fault => fault.Order).Select(fault => fault.Diagnostic)];

    private static string Name(TKey key) =>
        (key is IFormattable value ? value.ToString(format: null, CultureInfo.InvariantCulture) : key.ToString()) ?? "";

    private void SetDuplicatesAside()
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            (_keys[kept], _parentKeys[kept]) = (_keys[i], _parentKeys[i]);
            if (Index.TryAdd(kept, _keys))
            {
                kept++;
            }
            else
            {
                Report(CoreDiagnostics.DuplicateNode, (2L * kept) - 1, ("node", Name(_keys[kept])));
            }
        }

        Count = kept;
    }

    private void Link()
    {
        _parents = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            _parents[i] = None;
            if (_parentKeys[i] is not { } parentKey)
            {
                continue;
            }

            var parent = Index.Find(parentKey, _keys);
            if (parent == i)
            {
                Report(CoreDiagnostics.SelfParent, 2L * i, ("node", Name(parentKey)));
            }
            else if (parent == None)
            {
                Report(CoreDiagnostics.Orphan, 2L * i, ("node", Name(_keys[i])), ("parent", Name(parentKey)));
            }
            else
            {
                _parents[i] = parent;
            }
        }

        _parentKeys = [];
    }

    // Walks up from each node until it meets a node seen before. One seen on the same walk closes a circle.
    private void CutCircles()
    {
        var seenOnWalk = new int[Count];
        for (var start = 0; start < Count; start++)
        {
            var node = start;
            while (node != None && seenOnWalk[node] == 0)
            {
                seenOnWalk[node] = start + 1;
                node = _parents[node];
            }

            if (node != None && seenOnWalk[node] == start + 1)
            {
                Cut(node);
            }
        }
    }

    private void Cut(int member)
    {
        var (first, count) = (member, 1);
        for (var node = _parents[member]; node != member; node = _parents[node])
        {
            first = Math.Min(first, node);
            count++;
        }

        // Each is named before its child: the first one, then the others from its grandest child back to its own parent.
        var named = Math.Min(count, NamedAtMost);
        var names = new string[named];
        names[0] = Name(_keys[first]);
        var position = count;
        for (var node = _parents[first]; node != first; node = _parents[node])
        {
            if (--position < named)
            {
                names[position] = Name(_keys[node]);
            }
        }

        _parents[first] = None;
        Report(
            CoreDiagnostics.Cycle, 2L * first, ("nodes", string.Join(", ", names) + (count > named ? ", …" : "")), ("count", count));
    }

    private void Number()
    {
        var firstChild = new int[Count];
        var nextSibling = new int[Count];
        var firstRoot = LinkChildren(firstChild, nextSibling);

        var numbers = new int[Count];
        (Nodes, Parents, Ends) = (new TKey[Count], new int[Count], new int[Count]);
        var (next, depth, node) = (0, 0, firstRoot);
        while (node != None)
        {
            var number = numbers[node] = next++;
            Nodes[number] = _keys[node];
            Parents[number] = _parents[node] == None ? None : numbers[_parents[node]];
            Height = Math.Max(Height, depth);
            if (firstChild[node] != None)
            {
                node = firstChild[node];
                depth++;
                continue;
            }

            Ends[number] = next;
            while (nextSibling[node] == None && _parents[node] != None)
            {
                node = _parents[node];
                depth--;
                Ends[numbers[node]] = next;
            }

            node = nextSibling[node];
        }

        Index.Renumber(numbers);
    }

    // Goes through the nodes backwards, so that siblings and roots come out in the order of the input.
    private int LinkChildren(int[] firstChild, int[] nextSibling)
    {
        Array.Fill(firstChild, None);
        var firstRoot = None;
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var head = ref firstRoot;
            if (_parents[i] != None)
            {
                head = ref firstChild[_parents[i]];
            }
            else
            {
                RootCount++;
            }

            nextSibling[i] = head;
            head = i;
        }

        return firstRoot;
    }

    private void Report(DiagnosticDescriptor descriptor, long order, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        _faults.Add((descriptor.At(default, arguments), order));
}
