using System.Globalization;
using System.Xml.Linq;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>Activities drawn over time.</summary>
public sealed class GanttChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Bars_are_as_long_as_their_days()
    {
        var content = SmallPlan.Make() with
        {
            Activities =
            [
                Activity("A1", DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 7, 1))),
                Activity("A2", DateRange.Between(new DateOnly(2024, 7, 1), new DateOnly(2025, 1, 1))),
            ],
        };

        var bars = Draw(content).Descendants(Svg + "g").Select(g => g.Elements(Svg + "rect").Single()).Select(r => (X: At(r, "x"), Width: At(r, "width"))).ToList();

        // 2024 is a leap year: 182 and 184 days of 366.
        (bars[0].Width / bars[1].Width).ShouldBe(182.0 / 184, 0.001);
        bars[1].X.ShouldBe(bars[0].X + bars[0].Width, 0.11);
    }

    [Fact]
    public void Everything_is_within_the_drawing_and_nothing_runs_over()
    {
        foreach (var (content, language) in new[] { (GanttPlans.Five(), "en"), (GanttPlans.Urdu(), "ur"), (GanttPlans.Many(120), "en") })
        {
            var root = Draw(content, new() { Language = language, Today = new(2024, 8, 1), Critical = [new("A1"), new("A2"), new("A3")] });

            root.Descendants(Svg + "g").Count().ShouldBe(content.Activities.Length);
            var (width, height) = (At(root, "width"), At(root, "height"));
            foreach (var rectangle in root.Descendants(Svg + "rect"))
            {
                At(rectangle, "x").ShouldBeGreaterThanOrEqualTo(0);
                (At(rectangle, "x") + At(rectangle, "width")).ShouldBeLessThanOrEqualTo(width + 0.11);
                (At(rectangle, "y") + At(rectangle, "height")).ShouldBeLessThanOrEqualTo(height + 0.11);
            }

            foreach (var label in root.Descendants(Svg + "g").SelectMany(g => g.Elements(Svg + "text")).Where(t => t.Value != "no dates yet"))
            {
                var reach = TextWidths.Of(label.Value, At(label, "font-size"));
                reach.ShouldBeLessThanOrEqualTo(300);
            }
        }
    }

    [Fact]
    public void Right_to_left_mirrors_time()
    {
        var (left, right) = (Draw(GanttPlans.Five()), Draw(GanttPlans.Urdu()));

        ((string?)right.Attribute("direction"), (string?)right.Attribute("lang")).ShouldBe(("rtl", "ur"));
        Order(left).ShouldBeTrue();
        Order(right).ShouldBeFalse();

        static bool Order(XElement root) => At(Bar(root, "A1"), "x") < At(Bar(root, "A3"), "x");
        static XElement Bar(XElement root, string code) => root.Descendants(Svg + "g").Single(g => (string?)g.Attribute("data-code") == code).Elements(Svg + "rect").First();
    }

    [Fact]
    public void Whatever_a_plan_holds_can_be_drawn()
    {
        DateRange?[] ranges =
        [
            null, DateRange.Always, DateRange.Since(new(2024, 1, 1)), DateRange.Until(new(2024, 1, 1)), DateRange.Since(DateOnly.MaxValue),
            DateRange.Until(new(1, 1, 2)), DateRange.Between(new PartialDate(2019), new PartialDate(2019)), DateRange.Between(DateOnly.MinValue, DateOnly.MaxValue),
        ];
        foreach (var range in ranges)
        {
            foreach (var duration in new int?[] { null, 0 })
            {
                var activity = Activity("A", range) with { DurationDays = duration, Actual = range, Dependencies = [new(new("A")), new(new("B"))], Title = new("\u202E<x> & \u0001") };
                var other = Activity("B", range) with { Dependencies = [new(new("A"), DependencyKind.StartToFinish)], Element = new("nowhere") };
                Draw(SmallPlan.Make() with { Activities = [activity, other] }, new() { Today = new(2024, 5, 1) }).ToString().ShouldNotContain("NaN");
                Draw(SmallPlan.Make() with { Activities = [activity, other], Elements = [] }).ShouldNotBeNull();
            }
        }

        Draw(SmallPlan.Make() with { Activities = [] }).Descendants(Svg + "g").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_critical_depends_and_is_marked_is_shown()
    {
        var plain = GanttChart.ToSvg(GanttPlans.Five());
        var options = new GanttChartOptions { Today = new(2024, 8, 1), Critical = [new("A1"), new("A2")] };

        var chart = GanttChart.ToSvg(GanttPlans.Five(), options);

        plain.ShouldNotContain("critical");
        plain.ShouldNotContain("today");
        chart.ShouldContain("critical");
        chart.ShouldContain("today 2024-08-01");
        chart.ShouldBe(GanttChart.ToSvg(GanttPlans.Five(), options));
        XElement.Parse(chart).Elements(Svg + "title").Single().Value.ShouldBe("Strategic plan · Activities");
        chart.ShouldContain("Board adopts the manual · planned 2024-05-15 – 2024-05-15");
    }

    private static XElement Draw(PlanContent content, GanttChartOptions? options = null) => XElement.Parse(GanttChart.ToSvg(content, options));

    private static double At(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static PlanActivity Activity(string code, DateRange? planned) =>
        new() { Code = new(code), Plan = SmallPlan.Code, Element = new("G1"), Title = new("Activity " + code), Planned = planned };
}
