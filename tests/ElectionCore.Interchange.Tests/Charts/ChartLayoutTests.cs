using ElectionCore.Organization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Charts;

public sealed class ChartLayoutTests
{
    private const double Rounding = 0.2;

    // The greater the reach, the deeper the trees; many nodes under few parents make wide fans.
    private static readonly Gen<(int[] Parents, int[] Words, bool IsRightToLeft)> AnyForest =
        from count in Gen.Choose(1, 90)
        from reach in Gen.Elements(1, 3, 10, 90)
        from stride in Gen.Elements(1, 1, 12)
        from picks in Gen.Choose(0, 1000).ArrayOf(count)
        from words in Gen.Choose(1, 14).ArrayOf(count)
        from isRightToLeft in Gen.Elements(true, false)
        select (picks.Select((p, i) => ParentOf(i, p, reach, stride)).ToArray(), words, isRightToLeft);

    [Fact]
    public void Boxes_do_not_overlap_and_lie_within_the_drawing() => Check((drawing, _, _) =>
    {
        drawing.Overlaps().ShouldBeEmpty();
        foreach (var box in drawing.Boxes)
        {
            box.Left.ShouldBeGreaterThanOrEqualTo(0);
            box.Top.ShouldBeGreaterThanOrEqualTo(0);
            box.Right.ShouldBeLessThanOrEqualTo(drawing.Width);
            box.Bottom.ShouldBeLessThanOrEqualTo(drawing.Height);
        }
    });

    [Fact]
    public void Every_unit_is_drawn_once() => Check((drawing, parents, _) =>
        drawing.Boxes.Select(b => b.Code).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, parents.Length).Select(ChartSamples.Code)));

    [Fact]
    public void Children_are_below_their_parents() => Check((drawing, parents, _) =>
    {
        var boxes = drawing.Boxes.ToDictionary(b => b.Code, StringComparer.Ordinal);
        for (var i = 0; i < parents.Length; i++)
        {
            if (parents[i] >= 0)
            {
                boxes[ChartSamples.Code(i)].Top.ShouldBeGreaterThan(boxes[ChartSamples.Code(parents[i])].Bottom);
            }
        }
    });

    [Fact]
    public void Parents_stand_over_their_children() => Check((drawing, parents, isRightToLeft) =>
    {
        var boxes = drawing.Boxes.ToDictionary(b => b.Code, StringComparer.Ordinal);
        foreach (var (parent, children) in Families(parents).Where(f => f.Parent >= 0))
        {
            var above = boxes[ChartSamples.Code(parent)];
            var below = children.Select(c => boxes[ChartSamples.Code(c)]).ToList();
            above.Middle.ShouldBeInRange(below.Min(b => b.Left) - 20, below.Max(b => b.Right) + 20);

            // What is listed under a box that hangs is indented, and ends where that does.
            var isListed = Math.Abs(isRightToLeft ? above.Left - below[0].Left : above.Right - below[0].Right) <= Rounding;
            if (below.TrueForAll(b => b.Top == below[0].Top) && (below.Count > 1 || !isListed))
            {
                above.Middle.ShouldBe((below[0].Middle + below[^1].Middle) / 2, Rounding);
            }
        }
    });

    [Fact]
    public void Siblings_follow_each_other_in_the_direction_of_reading_or_downwards() => Check((drawing, parents, isRightToLeft) =>
    {
        var boxes = drawing.Boxes.ToDictionary(b => b.Code, StringComparer.Ordinal);
        foreach (var (_, children) in Families(parents))
        {
            foreach (var (first, second) in children.Zip(children.Skip(1), (a, b) => (boxes[ChartSamples.Code(a)], boxes[ChartSamples.Code(b)])))
            {
                var isBeside = isRightToLeft ? second.Right < first.Left : second.Left > first.Right;
                var isUnder = second.Top > first.Bottom && second.Left < first.Right && first.Left < second.Right;
                (isBeside || isUnder).ShouldBeTrue($"{first.Code} then {second.Code}");
            }
        }
    });

    [Fact]
    public void Every_box_below_another_is_reached_by_a_line_and_no_line_crosses_a_box() => Check((drawing, parents, _) =>
    {
        var strokes = Strokes(drawing);
        foreach (var box in drawing.Boxes.Where(b => parents[int.Parse(b.Code[1..], System.Globalization.CultureInfo.InvariantCulture)] >= 0))
        {
            strokes.Any(s => Touches(s, box)).ShouldBeTrue(box.Code);
        }

        foreach (var box in drawing.Boxes)
        {
            strokes.Any(s => Math.Max(s.X1, s.X2) > box.Left + 1 && Math.Min(s.X1, s.X2) < box.Right - 1
                && Math.Max(s.Y1, s.Y2) > box.Top + 1 && Math.Min(s.Y1, s.Y2) < box.Bottom - 1).ShouldBeFalse(box.Code);
        }
    });

    [Fact]
    public void Lines_of_different_families_do_not_touch() => Check((drawing, parents, _) =>
        // One line in the drawing's path per run; a tree of n boxes and r roots is connected by its lines into r parts.
        Parts(drawing).ShouldBe(parents.Count(p => p < 0)));

    [Fact]
    public void A_fan_of_provincial_offices_is_stacked()
    {
        var parents = new int[35];
        parents[0] = -1;
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(ChartSamples.Forest(parents)));
        drawing.Width.ShouldBeLessThan(1200);
        drawing.Overlaps().ShouldBeEmpty();
        drawing.Boxes.Select(b => b.Left).Distinct().Count().ShouldBeInRange(4, 8);
    }

    [Fact]
    public void Eight_children_or_fewer_stand_side_by_side_where_there_is_room()
    {
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(ChartSamples.Forest([-1, 0, 0, 0, 0, 0, 0, 0, 0])));
        drawing.Boxes.Skip(1).Select(b => b.Top).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_chain_of_100_000_units_is_drawn()
    {
        var snapshot = ChartSamples.Forest([.. Enumerable.Range(-1, 100_000)]);
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(snapshot));
        drawing.Boxes.Count.ShouldBe(100_000);
        drawing.Boxes.Zip(drawing.Boxes.Skip(1)).ShouldAllBe(p => p.First.Bottom < p.Second.Top);
        OrganizationChart.ToMermaid(snapshot).ShouldContain("n99999 --> n100000\n");
    }

    [Fact]
    public void A_star_of_10_000_units_is_drawn()
    {
        var parents = new int[10_001];
        parents[0] = -1;
        var snapshot = ChartSamples.Forest(parents);
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(snapshot));
        drawing.Boxes.Count.ShouldBe(10_001);
        drawing.Overlaps().ShouldBeEmpty();
        OrganizationChart.ToMermaid(snapshot).ShouldContain("n1 --> n10001\n");
    }

    private static int ParentOf(int node, int pick, int reach, int stride)
    {
        if (node == 0 || pick < 60)
        {
            return -1;
        }

        var parent = node - 1 - (pick % Math.Min(reach, node));
        return parent / stride * stride;
    }

    private static void Check(Action<ChartDrawing, int[], bool> property) => Prop.ForAll(AnyForest.ToArbitrary(), c =>
    {
        var institution = c.IsRightToLeft ? new Institution { Name = new("fa-AF", "کمیسیون") } : null;
        var snapshot = ChartSamples.Forest(c.Parents, i => string.Join(' ', Enumerable.Repeat("Department", c.Words[i])), institution);
        property(new(OrganizationChart.ToSvg(snapshot)), c.Parents, c.IsRightToLeft);
    }).Check(Properties.Times(100));

    private static IEnumerable<(int Parent, List<int> Children)> Families(int[] parents) =>
        parents.Select((p, i) => (Parent: p, Child: i)).GroupBy(x => x.Parent).Select(g => (g.Key, g.Select(x => x.Child).ToList()));

    private static List<(double X1, double Y1, double X2, double Y2)> Strokes(ChartDrawing drawing)
    {
        var path = drawing.Elements("path").SingleOrDefault(p => p.Attribute("fill")!.Value == "none")?.Attribute("d")!.Value ?? "";
        return
        [
            .. path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(part =>
            {
                var numbers = part.Split(' ', 'H', 'V').Select(ChartDrawing.Number).ToArray();
                return part.Contains('V') ? (numbers[0], numbers[1], numbers[0], numbers[2]) : (numbers[0], numbers[1], numbers[2], numbers[1]);
            }),
        ];
    }

    private static bool Touches((double X1, double Y1, double X2, double Y2) stroke, ChartDrawing.Box box) =>
        Math.Max(stroke.X1, stroke.X2) >= box.Left - Rounding && Math.Min(stroke.X1, stroke.X2) <= box.Right + Rounding
        && Math.Max(stroke.Y1, stroke.Y2) >= box.Top - Rounding && Math.Min(stroke.Y1, stroke.Y2) <= box.Bottom + Rounding;

    // How many parts boxes and lines make that hang together.
    private static int Parts(ChartDrawing drawing)
    {
        var shapes = drawing.Boxes.Select(b => (X1: b.Left, Y1: b.Top, X2: b.Right, Y2: b.Bottom))
            .Concat(Strokes(drawing).Select(s => (
                X1: Math.Min(s.X1, s.X2), Y1: Math.Min(s.Y1, s.Y2), X2: Math.Max(s.X1, s.X2), Y2: Math.Max(s.Y1, s.Y2))))
            .ToList();
        var part = Enumerable.Range(0, shapes.Count).ToArray();
        for (var i = 0; i < shapes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (shapes[i], shapes[j]);
                if (a.X1 <= b.X2 + Rounding && b.X1 <= a.X2 + Rounding && a.Y1 <= b.Y2 + Rounding && b.Y1 <= a.Y2 + Rounding)
                {
                    part[Find(i)] = Find(j);
                }
            }
        }

        return Enumerable.Range(0, shapes.Count).Count(i => Find(i) == i);

        int Find(int i)
        {
            while (part[i] != i)
            {
                i = part[i] = part[part[i]];
            }

            return i;
        }
    }
}
