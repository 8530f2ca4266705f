using System.Text.Json;
using System.Xml.Linq;

namespace ElectionCore.Samples.Tests;

/// <summary>Plans go in from files as a whole or not at all, and come out again.</summary>
public sealed class PlanFileTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_goes_out_comes_in_again()
    {
        await OwnPlan.ImportAsync(_run);
        (await _run.WithData("plan", "import", "plan.json")).Returns(0).Output.ShouldContain("Nothing changed.");
        (await _run.WithData("plan", "export", "out.json", "--as-of", "2024-07-01")).Returns(0);

        // Without its extension a file is known by its first sign.
        File.Copy(Path.Combine(_run.Home, "out.json"), Path.Combine(_run.Home, "out"));
        (await _run.Go("plan", "import", "out", "--chains", "--db", "copy.db")).Returns(0);
        (await _run.Go("plan", "export", "again.json", "--as-of", "2024-07-01", "--db", "copy.db")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "again.json")).ShouldBe(File.ReadAllText(Path.Combine(_run.Home, "out.json")));

        (await _run.WithData("plan", "export", "out.xlsx")).Returns(0);
        (await _run.WithData("plan", "import", "out.xlsx")).Returns(0).Output.ShouldContain("Nothing changed.");

        var iati = (await _run.WithData("plan", "export", "out.xml", "--organisation", "XX-ORG-1", "--organisation-name", "Commission", "--country", "PK", "--json")).Returns(0);
        iati.Json.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("code").GetString() == "INT0210");
        XDocument.Load(Path.Combine(_run.Home, "out.xml")).Root!.Name.LocalName.ShouldBe("iati-activities");
        (await _run.Go("plan", "import", "out.xml", "--db", "iati.db")).Returns(0).Output.ShouldContain("Read: plan SP, 2 elements, 3 indicators");
    }

    [Fact]
    public async Task A_file_with_faults_is_refused_with_all_of_them()
    {
        var faulty = OwnPlan.Json.Replace("\"value\": 80", "\"value\": \"eighty\"", StringComparison.Ordinal)
            .Replace("\"likelihood\": 4", "\"likelihood\": 9", StringComparison.Ordinal);
        _run.Write("faulty.json", faulty);
        var refused = (await _run.WithData("plan", "import", "faulty.json")).Returns(1);
        refused.Output.ShouldContain("Refused, 2 errors: nothing was stored.");
        refused.Errors.ShouldContain("faulty.json:");
        (await _run.WithData("plan", "show")).Returns(0).Output.ShouldContain("There are no plans on");
        (await _run.WithData("plan", "progress")).Returns(1).Errors.ShouldStartWith("CLI0032");

        // Each record is sound; that they do not fit together shows only when they are seen together.
        _run.Write("broken.json", OwnPlan.Json.Replace("\"element\": \"g10\"", "\"element\": \"g11\"", StringComparison.Ordinal));
        (await _run.WithData("plan", "import", "broken.json", "--json")).Returns(1).Json.GetProperty("refused").GetBoolean().ShouldBeTrue();
        (await _run.WithData("plan", "show", "--json")).Returns(0).Json.GetProperty("plan").ValueKind.ShouldBe(JsonValueKind.Null);
        (await _run.WithData("plan", "import", "broken.json", "--accept-errors", "--dry-run")).Returns(1).Output.ShouldContain("Dry run: nothing was stored.");
        (await _run.WithData("plan", "import", "broken.json", "--accept-errors")).Returns(1).Output.ShouldContain("Stored as commit");
        (await _run.WithData("plan", "check")).Returns(1).Errors.ShouldContain("PLN0050 plan-indicator:I3");
        (await _run.WithData("plan", "show")).Returns(0).Output.ShouldContain("Indicators whose element is not in the plan:");
        (await _run.WithData("plan", "import", "plan.txt")).Returns(1).Errors.ShouldStartWith("CLI0004");
        _run.Write("notes.txt", "Nothing of this kind.");
        (await _run.WithData("plan", "import", "notes.txt")).Returns(2).Errors.ShouldContain("Say json, xlsx or iati.");
    }

    [Fact]
    public async Task An_amendment_leaves_what_the_plan_said_before()
    {
        await OwnPlan.ImportAsync(_run);
        _run.Write("amended.json", OwnPlan.Json.Replace("\"value\": 80", "\"value\": 90", StringComparison.Ordinal).Replace("\"likelihood\": 4", "\"likelihood\": 2", StringComparison.Ordinal));
        (await _run.WithData("plan", "import", "amended.json", "--effective", "2024-09-01", "--instrument", "Resolution 5")).Returns(0);
        (await _run.WithData("plan", "show", "--as-of", "2024-08-31")).Returns(0).Output.ShouldContain("target 80 people (2024-H2)");
        (await _run.WithData("plan", "show", "--as-of", "2024-09-01")).Returns(0).Output.ShouldContain("target 90 people (2024-H2)");
        var ratings = (await _run.WithData("plan", "risks", "--history", "R1", "--as-of", "2024-09-01", "--json")).Returns(0).Json.GetProperty("ratings");
        ratings.EnumerateArray().Select(r => r.GetProperty("score").GetInt32()).ShouldBe([16, 8]);
        ratings[1].GetProperty("change").GetInt32().ShouldBe(-8);
        (await _run.WithData("plan", "risks", "--history", "R9")).Returns(1).Errors.ShouldStartWith("CLI0034 risk:R9");
    }

    [Fact]
    public async Task Of_several_plans_the_strategic_one_that_covers_the_day_is_meant()
    {
        await OwnPlan.ImportAsync(_run);
        await OwnPlan.ImportAsync(_run, OtherPlan("OP", "operational", "2024-01-01", "2024-12-31"));
        (await CodeAsync()).ShouldBe("SP");
        await OwnPlan.ImportAsync(_run, OtherPlan("SP2", "strategic", "2025-07-01", "2029-12-31"));
        (await CodeAsync("--as-of", "2025-06-30")).ShouldBe("SP");
        (await CodeAsync("--as-of", "2025-07-01")).ShouldBe("SP2");
        (await CodeAsync("--as-of", "2035-01-01")).ShouldBe("SP2");
        (await CodeAsync("--plan", "OP")).ShouldBe("OP");
        (await _run.WithData("plan", "show", "--as-of", "2020-01-01")).Returns(2).Errors.ShouldContain("Say which is meant: OP, SP, SP2.");
        (await _run.WithData("plan", "show", "--plan", "XX")).Returns(1).Errors.ShouldContain("There are: OP, SP, SP2.");

        async Task<string?> CodeAsync(params string[] words) =>
            (await _run.WithData(["plan", "show", "--json", .. words])).Returns(0).Json.GetProperty("plan").GetProperty("code").GetString();
    }

    private static string OtherPlan(string code, string kind, string first, string last) => $$$"""
        {"format": "electioncore-plan", "version": 1, "plan": {"code": "{{{code}}}", "kind": "{{{kind}}}", "name": "Other", "firstDay": "{{{first}}}", "lastDay": "{{{last}}}",
        "levels": [{"code": "goal", "name": "Goal"}]}}
        """;
}
