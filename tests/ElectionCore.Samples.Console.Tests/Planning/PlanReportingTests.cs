using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>A figure's way from a form to the progress of the plan.</summary>
public sealed class PlanReportingTests : IDisposable
{
    private const string First = "SP/2024-H1/TRN/I1";
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private async Task<JsonElement> WholeAsync(string day) =>
        (await _run.WithData("plan", "progress", "--as-of", day, "--json")).Returns(0).Json.GetProperty("whole").GetProperty("progress");

    private static void ShouldBe(JsonElement value, long numerator, long denominator) =>
        new Ratio(value.GetProperty("n").GetInt64(), value.GetProperty("d").GetInt64()).HasSameValueAs(new(numerator, denominator)).ShouldBeTrue(value.ToString());

    [Fact]
    public async Task A_filled_form_counts_once_every_stage_has_approved_it()
    {
        await OwnPlan.ImportAsync(_run);
        var nothing = await WholeAsync("2024-07-20");
        nothing.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        nothing.GetProperty("gap").GetString().ShouldBe("not-reported");

        var form = (await _run.WithData("plan", "form", "--unit", "TRN", "--period", "2024-H1", "--out", "form.xlsx", "--json")).Returns(0).Json;
        (form.GetProperty("indicators").GetInt32(), form.GetProperty("rows").GetInt32()).ShouldBe((2, 4));
        (await _run.WithData("plan", "record", "form.xlsx")).Returns(1).Errors.ShouldStartWith("CLI0036 form.xlsx: ");

        OwnPlan.Fill(Path.Combine(_run.Home, "form.xlsx"), ("I1", "", "N/A"));
        (await _run.WithData("plan", "record", "form.xlsx")).Returns(1).Errors.ShouldContain("\"N/A\"");

        OwnPlan.Fill(Path.Combine(_run.Home, "form.xlsx"), ("I1", "", "53"), ("I1", "sex=women", "21"), ("I1", "sex=men", "32"));
        (await _run.WithData("plan", "record", "form.xlsx", "--on", "2024-07-09")).Returns(0).Output.ShouldContain($"Measurement {First}: indicator I1, 2024-H1, 53: draft.");
        var recorded = (await _run.WithData("plan", "record", "form.xlsx", "--by", "clerk", "--submit", "reporting", "--on", "2024-07-10")).Returns(0);
        recorded.Output.ShouldContain($"Measurement {First}: indicator I1, 2024-H1, 53: submitted, waits for head in the chain reporting.");
        (await WholeAsync("2024-07-20")).GetProperty("gap").GetString().ShouldBe("not-reported");

        (await _run.WithData("plan", "approve", First, "--by", "clerk", "--on", "2024-07-11", "--instrument", "1")).Returns(1).Errors.ShouldContain("COR0021");
        (await _run.WithData("plan", "approve", First, "--by", "secretary", "--on", "2024-07-11", "--instrument", "1")).Returns(1).Errors.ShouldContain("COR0022");
        var waiting = (await _run.WithData("plan", "approve", "--on", "2024-07-11", "--json")).Returns(0).Json.GetProperty("waiting")[0];
        waiting.GetProperty("maySign").EnumerateArray().Select(p => p.GetString()).ShouldBe(["head", "deputy"]);
        (await _run.WithData("plan", "approve", First, "--by", "deputy", "--on", "2024-07-12", "--instrument", "F.1/2024", "--signatory", "Deputy head")).Returns(0);
        var approved = (await _run.WithData("plan", "approve", First, "--by", "secretary", "--on", "2024-07-14", "--instrument", "F.2/2024", "--comment", "Seen")).Returns(0);
        approved.Output.ShouldContain("approved.");

        // Baseline 15, target 50, actual 53: 108.57 % of the way, as in the guidance of IATI on results.
        (await WholeAsync("2024-07-13")).GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        var progress = await WholeAsync("2024-07-20");
        ShouldBe(progress.GetProperty("value"), 38, 35);
        (progress.GetProperty("reported").GetInt32(), progress.GetProperty("expected").GetInt32()).ShouldBe((1, 2));
        (await _run.WithData("plan", "progress", "--as-of", "2024-07-20")).Returns(0).Output
            .ShouldContain("Whole plan: 108.57% (38/35), mean of baseline to target, reported 1 of 2, 1 not due, as of 2024-07-20");

        // The same form once more: what is approved and the same stays as it is.
        (await _run.WithData("plan", "record", "form.xlsx", "--by", "clerk", "--on", "2024-08-01")).Returns(0).Output.ShouldContain("Nothing changed.");
        OwnPlan.Fill(Path.Combine(_run.Home, "form.xlsx"), ("I1", "", "54"));
        (await _run.WithData("plan", "record", "form.xlsx", "--by", "clerk", "--on", "2024-08-01")).Returns(1).Errors.ShouldContain("INT0329");
    }

    [Fact]
    public async Task What_is_sent_back_is_written_anew_and_what_is_approved_is_superseded()
    {
        await OwnPlan.ImportAsync(_run);
        string[] figure = ["plan", "record", "I1", "--period", "2024-H1", "--by", "clerk", "--submit", "reporting"];
        (await _run.WithData([.. figure, "--value", "40", "--cell", "sex=women:30", "--reason", "Floods", "--evidence", "Register|https://example.org/r", "Letter", "--on", "2024-07-10"])).Returns(0);
        (await _run.WithData([.. figure, "--value", "41", "--on", "2024-07-11"])).Returns(1).Errors.ShouldContain("CLI0035");
        (await _run.WithData("plan", "approve", First, "--by", "head", "--return", "Add the men", "--on", "2024-07-12")).Returns(0).Output.ShouldContain("returned");
        (await _run.WithData([.. figure, "--value", "42", "--cell", "sex=women:30", "sex=men:12", "--on", "2024-07-13"])).Returns(0).Output.ShouldContain($"Measurement {First}:");
        await ApproveAsync(First, "2024-07-14");

        (await _run.WithData([.. figure, "--value", "45", "--on", "2024-07-20"])).Returns(1).Errors.ShouldContain("measurement SP/2024-H1/TRN/I1 is approved");
        (await _run.WithData("plan", "record", "I1", "--period", "2024-H1", "--value", "45", "--supersedes", First, "--by", "clerk", "--on", "2024-07-20")).Returns(0)
            .Output.ShouldContain("Measurement SP/2024-H1/TRN/I1/2:");
        (await _run.WithData("plan", "submit", First + "/2", "--chain", "reporting", "--by", "clerk", "--on", "2024-07-21")).Returns(0);
        ShouldBe((await WholeAsync("2024-07-22")).GetProperty("value"), 27, 35);
        await ApproveAsync(First + "/2", "2024-07-22");
        ShouldBe((await WholeAsync("2024-07-22")).GetProperty("value"), 30, 35);
        (await _run.WithData("plan", "record", "I1", "--period", "2024-H1", "--value", "46", "--supersedes", First, "--by", "clerk")).Returns(2)
            .Errors.ShouldContain("superseded by SP/2024-H1/TRN/I1/2 already");

        // What was known before the correction is still there, and the unit owes nothing but the milestone.
        var returns = (await _run.WithData("plan", "returns", "--unit", "TRN", "--as-of", "2024-07-25", "--json")).Returns(0).Json;
        returns.GetProperty("returns").EnumerateArray().Select(r => (r.GetProperty("indicator").GetString(), r.GetProperty("daysOverdue").GetInt32())).ShouldBe([("I2", 10)]);
        var shown = (await _run.WithData("plan", "show", "--element", "a2.1", "--as-of", "2024-07-25")).Returns(0).Output;
        shown.ShouldContain("approved, in place of SP/2024-H1/TRN/I1");
        shown.ShouldContain("last 45 people (2024-H1)");
    }

    [Fact]
    public async Task What_was_submitted_is_taken_back_by_who_did_and_submitted_by_another()
    {
        await OwnPlan.ImportAsync(_run);
        (await _run.WithData("plan", "record", "I1", "--period", "2024-H1", "--value", "40", "--by", "clerk", "--submit", "reporting", "--on", "2024-07-10")).Returns(0);

        (await _run.WithData("plan", "withdraw", First, "--by", "clerk", "--on", "2024-07-11")).Returns(2).Errors.ShouldContain("--reason");
        (await _run.WithData("plan", "withdraw", First, "--by", "head", "--reason", "Wrong", "--on", "2024-07-11")).Returns(1).Errors.ShouldContain("COR0026");
        var withdrawn = (await _run.WithData("plan", "withdraw", First, "--by", "clerk", "--reason", "The wrong period", "--on", "2024-07-11")).Returns(0).Output;
        withdrawn.ShouldContain($"Measurement {First}: indicator I1, 2024-H1, 40: withdrawn.");
        withdrawn.ShouldContain(": The wrong period");
        (await _run.WithData("plan", "show", "--element", "a2.1", "--as-of", "2024-07-11")).Returns(0).Output.ShouldContain("withdrawn");
        (await _run.WithData("plan", "submit", First, "--chain", "reporting", "--by", "other", "--on", "2024-07-12")).Returns(0).Output.ShouldContain("waits for head");
        await ApproveAsync(First, "2024-07-13");
    }

    private async Task ApproveAsync(string measurement, string day)
    {
        (await _run.WithData("plan", "approve", measurement, "--by", "head", "--on", day, "--instrument", "F.1")).Returns(0);
        (await _run.WithData("plan", "approve", measurement, "--by", "secretary", "--on", day, "--instrument", "F.2")).Returns(0);
    }

    [Fact]
    public async Task A_chain_of_ones_own_serves_a_plan_from_a_workbook()
    {
        await OwnPlan.ImportAsync(_run);
        (await _run.WithData("plan", "export", "plan.xlsx")).Returns(0);
        (await _run.Go("plan", "import", "plan.xlsx", "--db", "other.db")).Returns(0);
        (await _run.Go("plan", "chains", "--db", "other.db")).Returns(0).Output.ShouldContain("plan chains set");
        (await _run.Go("plan", "chains", "set", "short", "--stage", "secretary=secretary,acting", "--db", "other.db")).Returns(0);
        (await _run.Go("plan", "chains", "set", "short", "--stage", "secretary=", "--db", "other.db")).Returns(2);
        (await _run.Go("plan", "chains", "set", "short", "--stage", "a=x", "a=y", "--db", "other.db")).Returns(2);
        (await _run.Go("plan", "record", "I2", "--period", "2024-H1", "--value", "reached:2024-05-30", "--by", "clerk", "--submit", "short", "--on", "2024-07-01", "--db", "other.db")).Returns(0);
        (await _run.Go("plan", "approve", "SP/2024-H1/TRN/I2", "--by", "acting", "--instrument", "7", "--on", "2024-07-02", "--db", "other.db")).Returns(0);
        var indicators = (await _run.Go("plan", "progress", "--by", "indicator", "--as-of", "2024-07-02", "--json", "--db", "other.db")).Returns(0).Json.GetProperty("rows");
        ShouldBe(indicators.EnumerateArray().Single(r => r.GetProperty("code").GetString() == "I2").GetProperty("progress").GetProperty("value"), 1, 1);
    }
}
