using System.Globalization;
using System.Text.RegularExpressions;
using ElectionCore.Organization;
using static ElectionCore.Interchange.Tests.Charts.ChartSamples;

namespace ElectionCore.Interchange.Tests.Charts;

public sealed partial class OrganizationChartMermaidTests
{
    [Fact]
    public void Units_are_boxes_in_the_order_of_the_tree()
    {
        var snapshot = Snapshot([Unit("Z"), Unit("B", "Z"), Unit("A", "Z"), Unit("C", "A")], institution: new() { Name = new("Commission"), Note = new("Old.") });
        OrganizationChart.ToMermaid(snapshot).ShouldBe(
            """
            flowchart TB
                accTitle: Commission · Organisation chart · 2024-02-08
                accDescr: Old.
                n1["Unit Z"]
                n2["Unit A"]
                n3["Unit C"]
                n4["Unit B"]
                n1 --> n2
                n2 --> n3
                n1 --> n4

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Posts_stand_inside_their_units_superiors_first()
    {
        var snapshot = Snapshot(
            [Unit("A")],
            [Post("P1", title: "Clerk"), Post("P2", title: "Head")],
            [Line("P1", "P2")],
            holders: ("P2", "x", "Xenia", AppointmentBasis.AdditionalCharge));
        OrganizationChart.ToMermaid(snapshot, new() { Content = ChartContent.UnitsWithPosts })
            .ShouldContain("n1[\"Unit A<br/>Head<br/>Xenia (additional charge)<br/>vacant<br/>Clerk<br/>vacant\"]\n");
    }

    [Fact]
    public void Dotted_lines_are_dashed_and_a_second_solid_line_is_not_lost()
    {
        var snapshot = Snapshot(
            [Unit("A")],
            [Post("P1"), Post("P2"), Post("P3")],
            [Line("P2", "P1"), Line("P3", "P1"), Line("P3", "P2"), Line("P3", "P2", ReportingLineKind.Dotted), Line("P3", "P3", ReportingLineKind.Dotted)]);
        var lines = OrganizationChart.ToMermaid(snapshot, new() { Content = ChartContent.Posts }).Split('\n').Select(l => l.Trim());
        lines.Where(l => l.Contains("->", StringComparison.Ordinal)).ShouldBe(
            ["n1 --> n2", "n1 --> n3", "n2 -.-> n3", "n2 --> n3"], ignoreOrder: true);
    }

    [Fact]
    public void Hostile_names_are_escaped_and_can_be_read_back()
    {
        var snapshot = Snapshot(
            HostileNames.Select((n, i) => Unit(Code(i), name: n)), institution: new() { Name = new(HostileNames[11]), Note = new(HostileNames[9]) });
        var lines = OrganizationChart.ToMermaid(snapshot).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(3 + HostileNames.Length);
        lines[1].ShouldNotContain("%%");
        for (var i = 0; i < HostileNames.Length; i++)
        {
            var label = Box().Match(lines[3 + i]).Groups["label"];
            label.Success.ShouldBeTrue(lines[3 + i]);
            Entity().Replace(label.Value, "").ShouldNotContain('#');
            var read = Entity().Replace(label.Value, m => ((char)int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());
            read.ShouldBe(i switch
            {
                5 => "reversed",
                6 => "open isolate and embedding",
                7 => Code(i),
                9 => "line feed and tab end",
                10 => "null\uFFFD and bell\uFFFD",
                _ => HostileNames[i],
            });
        }
    }

    [Fact]
    public void A_list_number_is_not_taken_for_Markdown()
    {
        OrganizationChart.ToMermaid(Snapshot([Unit("A", name: "1. Legal dep. 2.3")])).ShouldContain("[\"1#46; Legal dep. 2.3\"]");
        OrganizationChart.ToMermaid(Snapshot([Unit("A", name: "- a-b")])).ShouldContain("[\"#45; a-b\"]");
    }

    [Fact]
    public void Text_from_right_to_left_is_kept_apart()
    {
        var snapshot = Snapshot([Unit("A") with { Name = new("ar", "دائرة (أ)") }]);
        OrganizationChart.ToMermaid(snapshot).ShouldContain("n1[\"\u2067دائرة (أ)\u2069\"]");
    }

    [GeneratedRegex("""^    n\d+\["(?<label>[^"\[\]<>{}|`%\\]+)"\]$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Box();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Entity();
}
