using System.Xml.Linq;

namespace ElectionCore.Samples.Tests;

/// <summary>What programs read of a plan, and what people see.</summary>
public sealed class PlanShapeTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_shapes_of_JSON_are_kept()
    {
        await OwnPlan.ImportAsync(_run);
        (await _run.WithData("plan", "record", "I1", "--period", "2024-H1", "--value", "53", "--cell", "sex=women:21", "--by", "clerk", "--submit", "reporting", "--on", "2024-07-10")).Returns(0);
        foreach (var (name, verb) in new (string, string[])[]
        {
            ("show", ["show"]), ("element", ["show", "--element", "a2.1"]), ("progress", ["progress", "--by", "indicator"]), ("returns", ["returns", "--all"]),
            ("chains", ["chains"]), ("waiting", ["approve", "--on", "2024-07-20"]), ("budget", ["budget", "--by", "activity"]), ("risks", ["risks"]),
            ("check", ["check"]), ("gantt", ["gantt", "--out", "chart.svg"]),
        })
        {
            string[] day = verb[0] == "approve" ? [] : ["--as-of", "2024-07-20"];
            var outcome = (await _run.WithData(["plan", .. verb, .. day, "--json"])).Returns(0);
            _ = outcome.Json;
            ApprovedFile.Matches(outcome.Output.Trim() + "\n", $"Plan.{name}", "json");
        }

        XDocument.Load(Path.Combine(_run.Home, "chart.svg")).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public async Task People_see_the_order_of_the_print_their_language_and_what_is_made_up()
    {
        await OwnPlan.ImportAsync(_run);
        var shown = (await _run.WithData("plan", "show", "--as-of", "2024-07-20")).Returns(0).Output;
        shown.IndexOf("2 Trained staff", StringComparison.Ordinal).ShouldBeLessThan(shown.IndexOf("10 Inclusive rolls", StringComparison.Ordinal));
        shown.ShouldContain("Records marked EXAMPLE were made up");
        shown.ShouldContain("2.1.1 Officers trained (I1): baseline 15 people (2023); target 80 people (2024-H2); nothing approved");
        shown.ShouldContain("2.1.2 Manual adopted (I2): due 2024-05-31; nothing approved, 50 days overdue");
        (await _run.WithData("plan", "show", "--lang", "ur", "--level", "goal")).Returns(0).Output.ShouldContain("تربیت یافتہ عملہ");
        (await _run.WithData("plan", "show", "--level", "pillar")).Returns(2).Errors.ShouldContain("It has: goal, action.");
        (await _run.WithData("plan", "show", "--element", "none")).Returns(1).Errors.ShouldStartWith("CLI0034 plan-element:none");

        var budget = (await _run.WithData("plan", "budget", "--as-of", "2024-07-20")).Returns(0).Output;
        budget.ShouldContain("1250.50");
        budget.ShouldContain("750.25");
        (await _run.WithData("plan", "risks", "--as-of", "2024-07-20")).Returns(0).Output.ShouldContain("2024-06-01, 49 days overdue");
        (await _run.WithData("plan", "gantt", "--out", "chart.svg")).Returns(0).Errors.ShouldContain("PLN0015");
        (await _run.WithData("plan", "form", "--unit", "TRN", "--period", "2024-H1", "--out", "form.html", "--lang", "ur")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "form.html")).ShouldContain("dir=\"rtl\"");
    }
}
