namespace ElectionCore.Interchange;

/// <summary>
/// Leads the reporting lines that are not the tree's around the boxes: along the gap above the lower post's level, and beside
/// its column where it hangs in one. Lines of one superior share their way; those of different ones run beside each other.
/// </summary>
/// <param name="boxes">The boxes.</param>
/// <param name="levels">Of each box, the level it stands on, or that its block begins at.</param>
/// <param name="hanging">Of each box, whether it hangs in a block.</param>
/// <param name="tops">The upper edge of each level.</param>
internal sealed class LinkRouter(
    IReadOnlyList<ChartBox> boxes, IReadOnlyList<int> levels, IReadOnlyList<bool> hanging, IReadOnlyList<double> tops)
{
    // How far above a level lines run, clear of the tree's own in the middle of the gap.
    private static readonly double[] Heights = [14, 30, 9, 35, 5, 39];
    private static readonly double[] Sides = [5, 8, 11];
    private readonly Dictionary<int, int> _ways = [];

    public List<(double X, double Y)> Route(ChartLink link)
    {
        if (!_ways.TryGetValue(link.Superior, out var way))
        {
            way = _ways.Count;
            _ways.Add(link.Superior, way);
        }

        var (from, to) = (boxes[link.Superior], boxes[link.Post]);
        var side = Sides[way % Sides.Length];
        var points = new List<(double X, double Y)>();
        if (hanging[link.Superior] && hanging[link.Post] && from.Right == to.Right)
        {
            AddSide(points, from, from.Right + side);
            AddSide(points, to, from.Right + side, isEnd: true);
            return points;
        }

        var level = levels[link.Post];
        var corridor = tops[level] - Math.Min(Heights[way % Heights.Length], level == 0 ? ChartLayout.Margin - 4 : double.MaxValue);
        if (hanging[link.Superior])
        {
            AddSide(points, from, from.Right + side);
        }
        else
        {
            var x = from.Middle + (from.Width / 4);
            points.Add((x, from.Bottom <= corridor ? from.Bottom : from.Top));
        }

        points.Add((points[^1].X, corridor));
        if (hanging[link.Post])
        {
            points.Add((to.Right + side, corridor));
            AddSide(points, to, to.Right + side, isEnd: true);
        }
        else
        {
            var x = to.Middle + (to.Width / 4) - side;
            points.Add((x, corridor));
            points.Add((x, to.Top));
        }

        return points;
    }

    private static void AddSide(List<(double X, double Y)> points, ChartBox box, double lane, bool isEnd = false)
    {
        points.Add((isEnd ? lane : box.Right, box.Port));
        points.Add((isEnd ? box.Right : lane, box.Port));
    }
}
