using ElectionCore.Organization;
using static ElectionCore.Interchange.Tests.Charts.ChartSamples;

namespace ElectionCore.Interchange.Tests.Charts;

public sealed class OrganizationChartOptionsTests
{
    private static readonly OrganizationSnapshot Sample = Snapshot(
        [Unit("A"), Unit("B", "A"), Unit("C", "B"), Unit("D", "C"), Unit("E", "C")],
        [Post("P1", "A"), Post("P2", "B"), Post("P3", "C"), Post("P4", "B")],
        [Line("P2", "P1"), Line("P3", "P1"), Line("P4", "P3")]);

    [Fact]
    public void An_unknown_root_is_refused()
    {
        foreach (var content in Enum.GetValues<ChartContent>())
        {
            var options = new OrganizationChartOptions { Root = new UnitCode("nowhere"), Content = content };
            Should.Throw<ArgumentException>(() => OrganizationChart.ToSvg(Sample, options)).Message.ShouldContain("nowhere");
            Should.Throw<ArgumentException>(() => OrganizationChart.ToMermaid(Sample, options)).ParamName.ShouldBe("options");
        }

        Should.Throw<ArgumentNullException>(() => OrganizationChart.ToSvg(null!));
        Should.Throw<ArgumentNullException>(() => OrganizationChart.ToMermaid(null!));
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new OrganizationChartOptions { MaximumDepth = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new OrganizationChartOptions { Content = (ChartContent)3 });
    }

    [Fact]
    public void Root_begins_with_a_unit() =>
        Codes(new() { Root = new UnitCode("C") }).ShouldBe(["C", "D", "E"]);

    [Fact]
    public void Root_limits_posts_to_its_units_and_those_whose_superior_is_outside_are_roots()
    {
        var options = new OrganizationChartOptions { Root = new UnitCode("B"), Content = ChartContent.Posts };
        Codes(options).ShouldBe(["P2", "P3", "P4"]);
        OrganizationChart.ToMermaid(Sample, options).Split('\n').Count(l => l.Contains("-->", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_chart_cut_off_says_how_much_is_below()
    {
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Sample, new() { MaximumDepth = 1 }));
        drawing.Boxes.Select(b => b.Code).ShouldBe(["A", "B"]);
        drawing["B"].Text.ShouldEndWith("+3");
        drawing["A"].Text.ShouldNotContain("+");
        OrganizationChart.ToMermaid(Sample, new() { MaximumDepth = 0 }).ShouldContain("n1[\"Unit A<br/>+4\"]");
    }

    [Fact]
    public void A_post_between_two_of_a_unit_that_is_left_out_does_not_mix_up_the_trees()
    {
        // P3 belongs to another unit; what reports to it is a root, although it lies within the tree of P1.
        var snapshot = Snapshot(
            [Unit("A"), Unit("B")],
            [Post("P1"), Post("P2", "B"), Post("P3"), Post("P4")],
            [Line("P2", "P1"), Line("P3", "P2"), Line("P4", "P1")]);
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(snapshot, new() { Root = new UnitCode("A"), Content = ChartContent.Posts }));
        drawing.Boxes.Select(b => b.Code).ShouldBe(["P1", "P4", "P3"]);
        drawing["P3"].Top.ShouldBe(drawing["P1"].Top);
        drawing.Overlaps().ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes(OrganizationChartOptions options) =>
        new ChartDrawing(OrganizationChart.ToSvg(Sample, options)).Boxes.Select(b => b.Code);
}
