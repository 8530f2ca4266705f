namespace ElectionCore.Interchange;

/// <summary>Gives every box of a chart its place, and the lines between them.</summary>
internal sealed class ChartLayout
{
    /// <summary>The distance between the boxes and the edge of the drawing.</summary>
    public const double Margin = 28;

    private const double LevelGap = 44;
    private const double LeastLevel = 40;
    private const double SiblingGap = 18;
    private const double SubtreeGap = 30;
    private const double MostStretch = 48;

    // So many children stand side by side at most when they have something below them, but not much.
    private const int MaximumFan = 8;
    private const int SmallCount = 12;
    private const int SmallHeight = 2;

    // A chart may be twice as wide as high, and any chart as wide as this.
    private const double GoodShape = 2;
    private const double GoodWidth = 1500;

    // How many leaves stand side by side at most, in the order in which it is tried.
    private static readonly int[] MaximumLeaves = [8, 5, 3, 2];

    private readonly IReadOnlyList<ChartNode> _nodes;
    private readonly int _maximumLeaves;
    private readonly int[] _ends;
    private readonly int[] _heights;
    private readonly List<int>?[] _children;
    private readonly List<HangingBlock> _blocks = [];
    private readonly Dictionary<int, HangingBlock> _blockAt = [];
    private readonly HashSet<int> _hanging = [];
    private readonly List<double> _levelTops = [];

    private ChartLayout(ChartTree tree, IReadOnlyList<ChartBox> boxes, int maximumLeaves)
    {
        (_nodes, Boxes, _maximumLeaves) = (tree.Nodes, boxes, maximumLeaves);
        var count = _nodes.Count;
        (_ends, _heights) = (new int[count], new int[count]);
        _children = new List<int>?[count + 1];
        for (var i = 0; i < count; i++)
        {
            (_children[_nodes[i].Parent + 1] ??= []).Add(i);
            (boxes[i].Width, boxes[i].Height) = (boxes[i].NaturalWidth, boxes[i].NaturalHeight);
        }

        for (var i = count - 1; i >= 0; i--)
        {
            _ends[i] = Math.Max(_ends[i], i + 1);
            if (_nodes[i].Parent is >= 0 and var parent)
            {
                _ends[parent] = Math.Max(_ends[parent], _ends[i]);
                _heights[parent] = Math.Max(_heights[parent], _heights[i] + 1);
            }
        }

        var standing = Hang();
        SetLevels(standing);
        Place();
        Connect(standing);
        Route(tree.Links, standing);
        if (tree.Title.IsRightToLeft)
        {
            Mirror();
        }
    }

    /// <summary>The boxes, in the order of the nodes.</summary>
    public IReadOnlyList<ChartBox> Boxes { get; }

    /// <summary>The lines between parents and children.</summary>
    public List<ChartStroke> Strokes { get; } = [];

    /// <summary>The corners of the lines that are not the tree's, in the order of the tree's links.</summary>
    public List<List<(double X, double Y)>> Links { get; } = [];

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <summary>Lays out a chart, stacking more the wider it would be.</summary>
    public static ChartLayout Best(ChartTree tree)
    {
        var boxes = tree.Nodes.Select(n => new ChartBox(n)).ToList();
        var best = MaximumLeaves[0];
        var bestShape = double.MaxValue;
        foreach (var maximum in MaximumLeaves)
        {
            var layout = new ChartLayout(tree, boxes, maximum);
            if (layout.Width <= Math.Max(GoodWidth, GoodShape * layout.Height))
            {
                return layout;
            }

            if (layout.Width / layout.Height < bestShape)
            {
                (best, bestShape) = (maximum, layout.Width / layout.Height);
            }
        }

        return new(tree, boxes, best);
    }

    // Decides which nodes stand in the tree and which hang in blocks. Gives those that stand.
    private List<int> Hang()
    {
        var standing = new List<int>(_nodes.Count);
        HangChildren(-1);
        for (var i = 0; i < _nodes.Count;)
        {
            if (_hanging.Contains(i))
            {
                i = _ends[i];
                continue;
            }

            standing.Add(i);
            HangChildren(i);
            i++;
        }

        return standing;
    }

    private void HangChildren(int parent)
    {
        if (_children[parent + 1] is not { } children)
        {
            return;
        }

        var hangSmall = children.Count(IsSmall) > MaximumFan;
        var hangLeaves = children.Count(IsLeaf) > _maximumLeaves;
        var run = new List<int>();
        foreach (var child in children)
        {
            if ((hangSmall && IsSmall(child)) || (hangLeaves && IsLeaf(child)))
            {
                run.Add(child);
            }
            else
            {
                EndRun(run);
            }
        }

        EndRun(run);
    }

    private void EndRun(List<int> run)
    {
        if (run.Count > 1)
        {
            var block = new HangingBlock([.. run.Select(c => (c, _ends[c]))], _nodes, Boxes);
            block.Place(0, 0);
            _blocks.Add(block);
            _blockAt.Add(run[0], block);
            _hanging.UnionWith(run);
        }

        run.Clear();
    }

    private bool IsLeaf(int node) => _heights[node] == 0;

    private bool IsSmall(int node) => _heights[node] <= SmallHeight && _ends[node] - node <= SmallCount;

    private void SetLevels(List<int> standing)
    {
        var depth = Math.Max(
            standing.Count == 0 ? 0 : standing.Max(i => _nodes[i].Depth),
            _blocks.Count == 0 ? 0 : _blocks.Max(b => b.Level));
        var greatest = new double[depth + 1];
        var least = new double[depth + 1];
        Array.Fill(least, double.MaxValue);
        foreach (var i in standing)
        {
            var level = _nodes[i].Depth;
            greatest[level] = Math.Max(greatest[level], Boxes[i].Height);
            least[level] = Math.Min(least[level], Boxes[i].Height);
        }

        foreach (var i in standing)
        {
            var level = _nodes[i].Depth;
            if (Boxes[i].BodyHeight == 0 && greatest[level] - least[level] <= MostStretch)
            {
                Boxes[i].Height = greatest[level];
            }
        }

        var top = Margin;
        foreach (var height in greatest)
        {
            _levelTops.Add(top);
            top += Math.Max(height, LeastLevel) + LevelGap;
        }

        Height = top - LevelGap;
    }

    // A block that reaches over several levels takes part in the tree as a chain of nodes, one for each level.
    private void Place()
    {
        var parents = new List<int> { -1 };
        var widths = new List<double> { 0 };
        var slots = new List<(int Node, HangingBlock? Block, int Level)> { (-1, null, -1) };
        for (var slot = 0; slot < slots.Count; slot++)
        {
            var (node, block, level) = slots[slot];
            if (block is not null)
            {
                if (level + 1 < _levelTops.Count && _levelTops[level + 1] - SubtreeGap < _levelTops[block.Level] + block.Height)
                {
                    Add(slot, (-1, block, level + 1), block.Width);
                }

                continue;
            }

            foreach (var child in _children[node + 1] ?? [])
            {
                if (_blockAt.TryGetValue(child, out var own))
                {
                    Add(slot, (-1, own, own.Level), own.Width);
                }
                else if (!_hanging.Contains(child))
                {
                    Add(slot, (child, null, level + 1), Boxes[child].Width);
                }
            }
        }

        var middles = TidyTree.Place([.. parents], [.. widths], SiblingGap, SubtreeGap);
        var edge = double.MaxValue;
        for (var slot = 1; slot < slots.Count; slot++)
        {
            edge = Math.Min(edge, middles[slot] - (widths[slot] / 2));
        }

        for (var slot = 1; slot < slots.Count; slot++)
        {
            var (node, block, level) = slots[slot];
            var left = middles[slot] - (widths[slot] / 2) - edge + Margin;
            Width = Math.Max(Width, left + widths[slot] + Margin);
            if (block is null)
            {
                (Boxes[node].Left, Boxes[node].Top) = (left, _levelTops[level]);
            }
            else if (block.Level == level)
            {
                block.Place(left, _levelTops[level]);
                Height = Math.Max(Height, _levelTops[level] + block.Height);
            }
        }

        Width = Math.Max(Width, 2 * Margin);
        Height += Margin;

        void Add(int parent, (int Node, HangingBlock? Block, int Level) slot, double width)
        {
            parents.Add(parent);
            widths.Add(width);
            slots.Add(slot);
        }
    }

    private void Connect(List<int> standing)
    {
        foreach (var block in _blocks.Where(b => b.Level == 0))
        {
            Strokes.AddRange(block.Connect(0).Strokes);
        }

        foreach (var node in standing)
        {
            if (_children[node + 1] is not { } children)
            {
                continue;
            }

            var box = Boxes[node];
            var bus = _levelTops[_nodes[node].Depth + 1] - (LevelGap / 2);
            var (least, greatest) = (box.Middle, box.Middle);
            foreach (var child in children)
            {
                if (_blockAt.TryGetValue(child, out var block))
                {
                    var (strokes, rails) = block.Connect(bus);
                    Strokes.AddRange(strokes);
                    (least, greatest) = (Math.Min(least, rails[0]), Math.Max(greatest, rails[^1]));
                }
                else if (!_hanging.Contains(child))
                {
                    var below = Boxes[child];
                    Strokes.Add(new(below.Middle, bus, below.Middle, below.Top));
                    (least, greatest) = (Math.Min(least, below.Middle), Math.Max(greatest, below.Middle));
                }
            }

            Strokes.Add(new(box.Middle, box.Bottom, box.Middle, bus));
            if (least < greatest)
            {
                Strokes.Add(new(least, bus, greatest, bus));
            }
        }
    }

    private void Route(IReadOnlyList<ChartLink> links, List<int> standing)
    {
        if (links.Count == 0)
        {
            return;
        }

        var hanging = new bool[_nodes.Count];
        Array.Fill(hanging, value: true);
        standing.ForEach(i => hanging[i] = false);
        var levels = new int[_nodes.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = !hanging[i] || _hanging.Contains(i) ? _nodes[i].Depth : levels[_nodes[i].Parent];
        }

        var router = new LinkRouter(Boxes, levels, hanging, _levelTops);
        Links.AddRange(links.Select(router.Route));
    }

    private void Mirror()
    {
        foreach (var box in Boxes)
        {
            box.Left = Width - box.Right;
        }

        foreach (var link in Links)
        {
            for (var i = 0; i < link.Count; i++)
            {
                link[i] = link[i] with { X = Width - link[i].X };
            }
        }

        for (var i = 0; i < Strokes.Count; i++)
        {
            Strokes[i] = Strokes[i] with { X1 = Width - Strokes[i].X1, X2 = Width - Strokes[i].X2 };
        }
    }
}
