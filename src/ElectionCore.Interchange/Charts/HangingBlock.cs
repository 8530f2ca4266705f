namespace ElectionCore.Interchange;

/// <summary>
/// Siblings stacked in columns under their parent, where side by side they would be too wide to read. Each column hangs from
/// a rail at its side; what is below a sibling is listed under it, indented.
/// </summary>
internal sealed class HangingBlock
{
    private const double Gutter = 18;
    private const double Indent = 18;
    private const double ColumnGap = 16;
    private const double RowGap = 9;
    private const double CellGap = 14;
    private const double MostStretch = 24;

    // How much wider than high a block should be.
    private const double Shape = 1.9;

    private readonly List<(int First, int End)> _cells;
    private readonly IReadOnlyList<ChartBox> _boxes;
    private readonly IReadOnlyList<ChartNode> _nodes;
    private readonly double _cellWidth;
    private readonly double _gutter;
    private readonly double _leastHeight;
    private readonly int _rows;

    /// <summary>Measures a block.</summary>
    /// <param name="cells">Where each sibling's subtree begins in the list of nodes, and the next number after it.</param>
    /// <param name="nodes">The nodes, in pre-order.</param>
    /// <param name="boxes">Their boxes.</param>
    public HangingBlock(List<(int First, int End)> cells, IReadOnlyList<ChartNode> nodes, IReadOnlyList<ChartBox> boxes)
    {
        (_cells, _nodes, _boxes) = (cells, nodes, boxes);
        Level = nodes[cells[0].First].Depth;
        _gutter = Level == 0 ? 0 : Gutter;
        var (sum, greatest) = (0.0, 0.0);
        foreach (var (first, end) in cells)
        {
            for (var i = first; i < end; i++)
            {
                _cellWidth = Math.Max(_cellWidth, boxes[i].NaturalWidth + (Indent * (nodes[i].Depth - Level)));
                sum += boxes[i].NaturalHeight + RowGap;
                greatest = Math.Max(greatest, boxes[i].NaturalHeight);
            }
        }

        _leastHeight = cells.TrueForAll(c => boxes[c.First].BodyHeight == 0 && greatest - boxes[c.First].NaturalHeight <= MostStretch)
            ? greatest
            : 0;

        var pitch = _gutter + _cellWidth + ColumnGap;
        var columns = Math.Clamp((int)Math.Round(Math.Sqrt(Shape * sum / pitch)), 1, (cells.Count + 1) / 2);
        _rows = (cells.Count + columns - 1) / columns;
        columns = (cells.Count + _rows - 1) / _rows;
        Width = (columns * pitch) - ColumnGap;
    }

    /// <summary>The depth of the siblings.</summary>
    public int Level { get; }

    public double Width { get; }

    /// <summary>The height; known when the block was placed.</summary>
    public double Height { get; private set; }

    /// <summary>Puts every box in its place.</summary>
    /// <param name="left">The left edge of the block.</param>
    /// <param name="top">Its upper edge.</param>
    public void Place(double left, double top)
    {
        var y = top;
        for (var cell = 0; cell < _cells.Count; cell++)
        {
            var column = Math.DivRem(cell, _rows, out var row);
            y = row == 0 ? top : y;
            var (first, end) = _cells[cell];
            for (var i = first; i < end; i++)
            {
                var box = _boxes[i];
                var indent = Indent * (_nodes[i].Depth - Level);
                box.Left = left + (column * (_gutter + _cellWidth + ColumnGap)) + _gutter + indent;
                box.Top = y;
                (box.Width, box.Height) = (_cellWidth - indent, Math.Max(_leastHeight, box.NaturalHeight));
                y = box.Bottom + RowGap;
            }

            Height = Math.Max(Height, y - RowGap - top);
            y += end - first > 1 ? CellGap - RowGap : 0;
        }
    }

    /// <summary>The lines of a block that was placed.</summary>
    /// <param name="bus">The height of the line from which the columns hang.</param>
    /// <returns>The lines, and where the rails of the columns are; roots have none.</returns>
    public (List<ChartStroke> Strokes, List<double> Rails) Connect(double bus)
    {
        var strokes = new List<ChartStroke>();
        var rails = new List<double>();
        for (var from = 0; from < _cells.Count; from += _rows)
        {
            var column = _cells[from..Math.Min(from + _rows, _cells.Count)];
            if (Level > 0)
            {
                var rail = _boxes[column[0].First].Left - (_gutter / 2);
                rails.Add(rail);
                Hang(rail, bus, column.Select(c => c.First), strokes);
            }

            foreach (var (first, end) in column)
            {
                for (var i = first; i < end; i++)
                {
                    var below = Enumerable.Range(i + 1, end - i - 1).Where(j => _nodes[j].Parent == i).ToList();
                    if (below.Count > 0)
                    {
                        Hang(_boxes[i].Left + (Indent / 2), _boxes[i].Bottom, below, strokes);
                    }
                }
            }
        }

        return (strokes, rails);
    }

    private void Hang(double rail, double top, IEnumerable<int> below, List<ChartStroke> strokes)
    {
        var end = top;
        foreach (var box in below.Select(i => _boxes[i]))
        {
            end = box.Port;
            strokes.Add(new(rail, end, box.Left, end));
        }

        strokes.Add(new(rail, top, rail, end));
    }
}
