namespace ElectionCore.Interchange;

/// <summary>
/// Places the nodes of a layered tree side by side, as narrow as its shape allows: parents stand over the middle of their
/// children, and equal subtrees look equal. Time: linear in the number of nodes. Nothing here uses recursion.
/// </summary>
/// <remarks>
/// The algorithm is that of Christoph Buchheim, Michael Jünger and Sebastian Leipert, "Improving Walker's Algorithm to Run in
/// Linear Time" (Graph Drawing 2002), for nodes of different widths; the names are those of the paper. Going through the
/// nodes backwards takes the place of its recursion: every child is complete before its parent.
/// </remarks>
internal sealed class TidyTree
{
    private readonly double[] _widths;
    private readonly int[] _parents;
    private readonly double _siblingGap;
    private readonly double _subtreeGap;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _left;
    private readonly int[] _next;
    private readonly int[] _rank;
    private readonly int[] _thread;
    private readonly int[] _ancestor;
    private readonly double[] _prelim;
    private readonly double[] _middle;
    private readonly double[] _mod;
    private readonly double[] _change;
    private readonly double[] _shift;

    private TidyTree(int[] parents, double[] widths, double siblingGap, double subtreeGap)
    {
        var count = parents.Length;
        (_parents, _widths, _siblingGap, _subtreeGap) = (parents, widths, siblingGap, subtreeGap);
        (_first, _last, _left, _next, _thread) = (None(count), None(count), None(count), None(count), None(count));
        (_rank, _ancestor) = (new int[count], new int[count]);
        (_prelim, _middle, _mod) = (new double[count], new double[count], new double[count]);
        (_change, _shift) = (new double[count], new double[count]);
        for (var v = 0; v < count; v++)
        {
            _ancestor[v] = v;
            if (parents[v] is >= 0 and var parent)
            {
                if (_last[parent] is >= 0 and var left)
                {
                    (_left[v], _next[left], _rank[v]) = (left, v, _rank[left] + 1);
                }
                else
                {
                    _first[parent] = v;
                }

                _last[parent] = v;
            }
        }
    }

    /// <summary>Places a tree.</summary>
    /// <param name="parents">The parent of each node, which has a lesser number; -1 for the root, which is node 0.</param>
    /// <param name="widths">The width of each node.</param>
    /// <param name="siblingGap">The least distance between siblings.</param>
    /// <param name="subtreeGap">The least distance between nodes of one level that are not siblings.</param>
    /// <returns>The middle of each node.</returns>
    public static double[] Place(int[] parents, double[] widths, double siblingGap, double subtreeGap)
    {
        var tree = new TidyTree(parents, widths, siblingGap, subtreeGap);
        for (var v = parents.Length - 1; v >= 0; v--)
        {
            tree.PlaceChildren(v);
        }

        return tree.AddUp();
    }

    private static int[] None(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, -1);
        return numbers;
    }

    private void PlaceChildren(int v)
    {
        if (_first[v] < 0)
        {
            return;
        }

        var defaultAncestor = _first[v];
        for (var w = _first[v]; w >= 0; w = _next[w])
        {
            if (_left[w] is >= 0 and var left)
            {
                _prelim[w] = _prelim[left] + Distance(left, w);
                _mod[w] = _first[w] < 0 ? 0 : _prelim[w] - _middle[w];
            }
            else
            {
                _prelim[w] = _middle[w];
            }

            defaultAncestor = Apportion(w, defaultAncestor);
        }

        ExecuteShifts(v);
        _middle[v] = (_prelim[_first[v]] + _prelim[_last[v]]) / 2;
    }

    private int Apportion(int v, int defaultAncestor)
    {
        if (_left[v] < 0)
        {
            return defaultAncestor;
        }

        var (insideRight, outsideRight, insideLeft, outsideLeft) = (v, v, _left[v], _first[_parents[v]]);
        var (sumInsideRight, sumOutsideRight) = (_mod[insideRight], _mod[outsideRight]);
        var (sumInsideLeft, sumOutsideLeft) = (_mod[insideLeft], _mod[outsideLeft]);
        while (NextRight(insideLeft) >= 0 && NextLeft(insideRight) >= 0)
        {
            insideLeft = NextRight(insideLeft);
            insideRight = NextLeft(insideRight);
            outsideLeft = NextLeft(outsideLeft);
            outsideRight = NextRight(outsideRight);
            _ancestor[outsideRight] = v;
            var shift = _prelim[insideLeft] + sumInsideLeft - _prelim[insideRight] - sumInsideRight
                + Distance(insideLeft, insideRight);
            if (shift > 0)
            {
                MoveSubtree(_parents[_ancestor[insideLeft]] == _parents[v] ? _ancestor[insideLeft] : defaultAncestor, v, shift);
                sumInsideRight += shift;
                sumOutsideRight += shift;
            }

            sumInsideLeft += _mod[insideLeft];
            sumInsideRight += _mod[insideRight];
            sumOutsideLeft += _mod[outsideLeft];
            sumOutsideRight += _mod[outsideRight];
        }

        if (NextRight(insideLeft) is >= 0 and var right && NextRight(outsideRight) < 0)
        {
            _thread[outsideRight] = right;
            _mod[outsideRight] += sumInsideLeft - sumOutsideRight;
        }

        if (NextLeft(insideRight) is >= 0 and var left && NextLeft(outsideLeft) < 0)
        {
            _thread[outsideLeft] = left;
            _mod[outsideLeft] += sumInsideRight - sumOutsideLeft;
            defaultAncestor = v;
        }

        return defaultAncestor;
    }

    private void MoveSubtree(int left, int right, double shift)
    {
        var share = shift / (_rank[right] - _rank[left]);
        _change[right] -= share;
        _shift[right] += shift;
        _change[left] += share;
        _prelim[right] += shift;
        _mod[right] += shift;
    }

    private void ExecuteShifts(int v)
    {
        var (shift, change) = (0.0, 0.0);
        for (var w = _last[v]; w >= 0; w = _left[w])
        {
            _prelim[w] += shift;
            _mod[w] += shift;
            change += _change[w];
            shift += _shift[w] + change;
        }
    }

    private double[] AddUp()
    {
        var sums = new double[_parents.Length];
        for (var v = 0; v < sums.Length; v++)
        {
            if (_parents[v] is >= 0 and var parent)
            {
                sums[v] = sums[parent] + _mod[parent];
            }
            else
            {
                _prelim[v] = _middle[v];
            }
        }

        for (var v = 0; v < sums.Length; v++)
        {
            sums[v] += _prelim[v];
        }

        return sums;
    }

    private int NextLeft(int v) => _first[v] >= 0 ? _first[v] : _thread[v];

    private int NextRight(int v) => _last[v] >= 0 ? _last[v] : _thread[v];

    private double Distance(int left, int right) =>
        ((_widths[left] + _widths[right]) / 2) + (_parents[left] == _parents[right] ? _siblingGap : _subtreeGap);
}
