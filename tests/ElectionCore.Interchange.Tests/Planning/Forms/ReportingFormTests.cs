using System.Xml.Linq;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>The whole round of a reporting form: made, filled in, read, and read again.</summary>
public sealed class ReportingFormTests
{
    private const string Report = "Report";
    private static readonly DateOnly Today = new(2026, 1, 12);

    [Fact]
    public void A_form_asks_what_its_unit_answers_for()
    {
        var form = ReportingForm.Make(SmallPlan.Make(), SmallPlan.Unit, "2025", Today);

        form.Rows.Select(r => $"{r.Indicator.Code} {string.Join(',', r.Cell)}").ShouldBe(["I1 ", "I1 sex=women", "I1 sex=men", "I2 ", "I3 ", "I4 "]);
        form.Rows[0].Target.ShouldBe(MeasuredValue.OfNumber(250.5m));
        (form.Rows[0].LastValue, form.Rows[0].LastPeriod).ShouldBe((MeasuredValue.OfNumber(80), "2024"));
        form.Rows[1].LastValue.ShouldBe(MeasuredValue.OfNumber(30));
        form.Rows[2].LastValue.ShouldBeNull();
        ReportingForm.Make(SmallPlan.Make(), SmallPlan.Unit, "2024", Today).Rows[0].LastValue.ShouldBeNull();
        ReportingForm.Make(SmallPlan.Make(), new("NOBODY"), "2024", Today).Rows.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => ReportingForm.Make(SmallPlan.Make(), SmallPlan.Unit, "2030", Today));
    }

    [Fact]
    public void Owners_of_the_nearest_element_report_where_no_unit_is_named()
    {
        var plan = SmallPlan.Make();
        var element = plan.Elements[0] with { Owners = [new("OWNER")] };
        var child = plan.Elements[1] with { Parent = element.Code };
        var content = plan with { Elements = [element, child], Indicators = [.. plan.Indicators.Select(i => i with { Responsible = null })] };

        ReportingForm.Make(content, new("OWNER"), "2024", Today).Rows.Select(r => r.Indicator.Code.Value).Distinct(StringComparer.Ordinal).ShouldBe(["I1", "I2", "I3"]);
        ReportingForm.Make(content with { Elements = [element with { Parent = child.Code, Owners = [] }, child] }, new("OWNER"), "2024", Today).Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ur")]
    [InlineData("fa-AF")]
    public void A_filled_form_gives_the_same_drafts_each_time(string language)
    {
        var filled = Sheets.With(
            Workbook(language),
            (Report, "I2", 240), (Report, "I3", 130), (Report, "L2", "Attendance lists https://ecp.example/lists\nPhotographs"), (Report, "N2", "Two courses were merged"),
            (Report, "I5", 30), (Report, "J5", 40),
            (Report, "I6", "yes"), (Report, "K6", new DateOnly(2025, 7, 1)), (Report, "M6", "The board met later"),
            (Report, "I7", "Fair"));

        var first = Read(filled);
        var second = Read(filled);

        first.Findings.ShouldBeEmpty();
        second.Measurements.ShouldBe(first.Measurements);
        first.Measurements.Select(m => m.Code.Value).ShouldBe(["SP/2025/TRAINING/I1", "SP/2025/TRAINING/I2", "SP/2025/TRAINING/I3", "SP/2025/TRAINING/I4"]);
        first.Measurements.ShouldAllBe(m => m.Status == MeasurementStatus.Draft && m.Reporter == SmallPlan.Unit && m.ReportedOn == Today && m.ReportedBy == new PersonRef("P1"));
        first.Measurements[0].ShouldSatisfyAllConditions(
            m => m.Values.ShouldBe([SmallPlan.Value(MeasuredValue.OfNumber(240)), SmallPlan.Value(MeasuredValue.OfNumber(130), "women")]),
            m => m.Evidence.ShouldBe([new("Attendance lists", "https://ecp.example/lists"), new("Photographs")]),
            m => m.Comment.ShouldBe("Two courses were merged"));
        first.Measurements[1].Whole.ShouldBe(MeasuredValue.OfRatio(new(30, 40)));
        first.Measurements[2].Whole.ShouldBe(MeasuredValue.OfMilestone(isReached: true, new(2025, 7, 1)));
        first.Measurements[2].ReasonIfLate.ShouldBe("The board met later");
        first.Measurements[3].Whole.ShouldBe(MeasuredValue.OfAnswer("fair"));

        var corrected = Read(Sheets.With(filled, (Report, "I2", 241))).Measurements;
        corrected[0].Code.ShouldBe(first.Measurements[0].Code);
        corrected[0].Whole.ShouldBe(MeasuredValue.OfNumber(241));
        corrected[1..].ShouldBe(first.Measurements[1..]);
    }

    [Fact]
    public void Nothing_entered_is_nothing_reported_and_a_zero_is_a_zero()
    {
        Read(Workbook()).Measurements.ShouldBeEmpty();
        Read(Workbook()).Findings.ShouldBeEmpty();
        Read(Sheets.With(Workbook(), (Report, "I2", 0))).Measurements.ShouldHaveSingleItem().Whole.ShouldBe(MeasuredValue.OfNumber(0));
    }

    [Theory]
    [InlineData("I2", "N/A", "INT0324 Report!I2")]
    [InlineData("I2", "High", "INT0324 Report!I2")]
    [InlineData("I2", "1,250", "INT0324 Report!I2")]
    [InlineData("J2", 5, "INT0324 Report!J2")]
    [InlineData("K2", "2025-07-01", "INT0324 Report!K2")]
    [InlineData("I5", 30, "INT0324 Report!I5")]
    [InlineData("J5", 30, "INT0324 Report!J5")]
    [InlineData("I6", "perhaps", "INT0324 Report!I6")]
    [InlineData("K6", "2026-01-13", "INT0326 Report!K6")]
    [InlineData("K6", "1.7.2025", "INT0324 Report!K6")]
    [InlineData("I7", "excellent", "INT0324 Report!I7")]
    [InlineData("N2", "not yet", "INT0327 Report!A2")]
    [InlineData("A2", "I9", "INT0322 Report!A2")]
    [InlineData("A2", "I5", "INT0322 Report!A2")]
    [InlineData("A2", null, "INT0322 Report!A2")]
    [InlineData("D3", "sex=men", "INT0323 Report!A4")]
    [InlineData("D3", "women", "INT0021 Report!D3")]
    [InlineData("I1", "Ist", "INT0308 Report")]
    public void A_fault_is_found_in_its_cell(string cell, object? value, string expected)
    {
        var reading = Read(Sheets.With(Workbook(), (Report, "I3", 1), (Report, cell, value)));

        reading.Findings.Select(f => $"{f.Code} {f.Place.Path}").ShouldBe([expected]);
        reading.Findings.ShouldAllBe(f => !f.ToString().Contains('{'));
        reading.Measurements.IsEmpty.ShouldBe(cell == "I1" || reading.Findings.Any(f => f.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_milestone_that_is_not_reached_has_no_day() =>
        Read(Sheets.With(Workbook(), (Report, "I6", "no"), (Report, "K6", new DateOnly(2025, 7, 1)))).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0326");

    [Fact]
    public void Shares_are_read_as_counts_or_percentages_and_told_when_above_the_whole()
    {
        Read(Sheets.With(Workbook(), (Report, "I5", 0.75m))).Measurements.ShouldHaveSingleItem().Whole.ShouldBe(MeasuredValue.OfRatio(new(75, 100)));
        var above = Read(Sheets.With(Workbook(), (Report, "I5", 50), (Report, "J5", 40)));
        above.Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0325");
        above.Measurements.ShouldHaveSingleItem().Whole.ShouldBe(MeasuredValue.OfRatio(new(50, 40)));
    }

    [Theory]
    [InlineData("B2", "something", "INT0041 Cover!B2")]
    [InlineData("B3", 2, "INT0042 Cover!B3")]
    [InlineData("B4", "OTHER", "INT0320 Cover!B4")]
    [InlineData("B5", "NOBODY", "INT0320 Cover!B5")]
    [InlineData("B5", null, "INT0320 Cover")]
    [InlineData("B6", "2030", "INT0320 Cover!B6")]
    [InlineData("B7", "0123456789ab", "INT0321 Cover!B7")]
    public void A_form_of_something_else_is_told(string cell, object? value, string expected)
    {
        var reading = Read(Sheets.With(Workbook(), (Report, "I2", 1), ("Cover", cell, value)));

        reading.Findings.Select(f => $"{f.Code} {f.Place.Path}").ShouldBe([expected]);
        reading.Measurements.IsEmpty.ShouldBe(!expected.StartsWith("INT0321", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_s_workbook_is_no_form()
    {
        using var stream = new MemoryStream();
        InMemory.Run(PlanWorkbook.WriteAsync(SmallPlan.Make(), stream, Today));

        Read(stream.ToArray()).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0306");
        Read([1, 2, 3]).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0309");
    }

    [Fact]
    public void Codes_of_drafts_do_not_run_into_each_other()
    {
        var plan = SmallPlan.Make();
        var long1 = new UnitCode(new string('U', 100));
        PlanContent For(UnitCode unit) => plan with { Indicators = [plan.Indicators[0] with { Responsible = unit }] };

        string CodeFor(UnitCode unit, string period)
        {
            var form = ReportingForm.Make(For(unit), unit, period, Today);
            using var stream = new MemoryStream();
            ReportingFormWorkbook.WriteAsync(form, stream).GetAwaiter().GetResult();
            return Read(Sheets.With(stream.ToArray(), (Report, "I2", 1)), For(unit)).Measurements[0].Code.Value;
        }

        new[] { CodeFor(long1, "2024"), CodeFor(long1, "2025"), CodeFor(new("A/B"), "2024"), CodeFor(new("A"), "2024") }.Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
    }

    [Theory]
    [InlineData("en", "ltr", "Progress report")]
    [InlineData("ur", "rtl", "پیش رفت کی رپورٹ")]
    [InlineData("ar", "rtl", "تقرير الإنجاز")]
    [InlineData("fa-AF", "rtl", "گزارش پیشرفت")]
    public void The_page_is_whole_and_runs_as_its_language_does(string language, string direction, string title)
    {
        var plan = SmallPlan.Make();
        var content = plan with { Indicators = [.. plan.Indicators.Select((i, n) => n == 0 ? i with { Title = new("<script>alert(1)</script> & \"quotes\"") } : i)] };

        var page = ReportingFormPage.Write(ReportingForm.Make(content, SmallPlan.Unit, "2025", Today, language));

        page.ShouldStartWith("<!DOCTYPE html>\n");
        var root = XDocument.Parse(page["<!DOCTYPE html>\n".Length..].Replace("<meta charset=\"utf-8\">", "").Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "")
            .Replace("<col style=", "<col/><i style=").Replace("%\"><col/>", "%\"/><col/>").Replace("%\"></colgroup>", "%\"/></colgroup>")).Root!;
        ((string?)root.Attribute("dir"), (string?)root.Attribute("lang")).ShouldBe((direction, language));
        root.Descendants("h1").Single().Value.ShouldBe(title);
        root.Descendants("tbody").Single().Elements("tr").Count().ShouldBe(6);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http");
    }

    [Fact]
    public void Workbooks_of_forms_are_valid()
    {
        Sheets.ShouldBeValid(Workbook());
        Sheets.ShouldBeValid(Workbook("ur"));
    }

    [Fact]
    public void A_form_asks_for_what_counts_and_not_for_what_is_done()
    {
        var plan = SmallPlan.Make();
        var milestone = plan.Indicators[2];
        Asked(milestone).ShouldBeTrue();
        Asked(milestone with { DueOn = new(2026, 6, 30), Targets = [] }).ShouldBeTrue();
        Asked(milestone with { DueOn = null }).ShouldBeTrue();
        Asked(milestone with { DueOn = new(2026, 6, 30), Targets = [new("2026", [])] }).ShouldBeFalse();
        Asked(milestone, Reached(on: Today)).ShouldBeFalse();
        Asked(milestone, Reached(on: Today.AddDays(1))).ShouldBeTrue();
        Asked(plan.Indicators[0], Reached(on: Today)).ShouldBeTrue();
        Asked(plan.Indicators[0] with { Targets = [plan.Indicators[0].Targets[0]] }).ShouldBeFalse();

        var (open, done) = (plan with { Indicators = [milestone] }, plan with { Indicators = [milestone], Measurements = [Reached(on: Today)] });
        ReportingForm.Make(done, SmallPlan.Unit, "2025", Today).Version.ShouldBe(ReportingForm.Make(open, SmallPlan.Unit, "2025", Today).Version);
        using var stream = new MemoryStream();
        InMemory.Run(ReportingFormWorkbook.WriteAsync(ReportingForm.Make(open, SmallPlan.Unit, "2025", Today), stream, TestContext.Current.CancellationToken));
        Read(Sheets.With(stream.ToArray(), (Report, "I2", "yes")), done).Findings.ShouldBeEmpty();

        bool Asked(PlanIndicator indicator, params ReadOnlySpan<Measurement> measurements) =>
            !ReportingForm.Make(plan with { Indicators = [indicator], Measurements = [.. measurements] }, SmallPlan.Unit, "2025", Today).Rows.IsEmpty;

        Measurement Reached(DateOnly on) => Approved(plan.Measurements[0] with { Indicator = milestone.Code, Values = [SmallPlan.Value(MeasuredValue.OfMilestone(isReached: true))] }, on);
    }

    [Fact]
    public void The_last_value_is_one_of_the_whole_unit_that_counts_on_the_day()
    {
        var plan = SmallPlan.Make();
        var whole = plan.Measurements[0];
        var place = Approved(whole with { Code = new("M2"), Place = new("KP"), ReportedOn = new(2025, 2, 1), Values = [SmallPlan.Value(MeasuredValue.OfNumber(7))] }, new(2025, 2, 2));
        var correction = Approved(whole with { Code = new("M3"), Supersedes = whole.Code, Values = [SmallPlan.Value(MeasuredValue.OfNumber(81))] }, new(2025, 3, 1));
        var content = plan with
        {
            Indicators = [plan.Indicators[0] with { Targets = [new("2025", [SmallPlan.Value(MeasuredValue.OfNumber(9)), SmallPlan.Value(MeasuredValue.OfNumber(9)) with { Place = new("KP") }])] }],
            Measurements = [place, whole, correction],
        };

        Last(new(2025, 2, 28)).ShouldBe([MeasuredValue.OfNumber(80), MeasuredValue.OfNumber(30), null, MeasuredValue.OfNumber(7)]);
        Last(new(2025, 3, 1)).ShouldBe([MeasuredValue.OfNumber(81), null, null, MeasuredValue.OfNumber(7)]);
        Last(new(2025, 1, 19)).ShouldBe([null, null, null, null]);

        IEnumerable<MeasuredValue?> Last(DateOnly asOf) => ReportingForm.Make(content, SmallPlan.Unit, "2025", asOf).Rows.Select(r => r.LastValue);
    }

    [Fact]
    public void A_reason_without_a_value_is_reported()
    {
        var reading = Read(Sheets.With(Workbook(), (Report, "M6", "The board did not meet"), (Report, "N6", "See the minutes")));

        reading.Findings.ShouldBeEmpty();
        var draft = reading.Measurements.ShouldHaveSingleItem();
        (draft.Indicator.Value, draft.Values.Count, draft.ReasonIfLate, draft.Comment).ShouldBe(("I3", 0, "The board did not meet", "See the minutes"));
    }

    [Fact]
    public void A_form_read_again_on_another_day_changes_nothing()
    {
        var filled = Sheets.With(Workbook(), (Report, "I2", 240), (Report, "I3", 130), (Report, "M6", "The board did not meet"));
        var drafts = Read(filled).Measurements;
        var submitted = drafts[0] with { Approval = Approval.Submit(new() { Code = "C", Name = new("Chain"), Stages = [new() { Code = "one", Name = new("First") }] }, new("P1"), Today) };
        foreach (var known in new[] { drafts[0], submitted, Approved(drafts[0], Today) })
        {
            var reading = Read(filled, With(known, drafts[1]), Today.AddDays(5));
            reading.Measurements.ShouldBeEmpty();
            reading.Known.ShouldBe([known, drafts[1]]);
            reading.Findings.ShouldHaveSingleItem().ToString().ShouldStartWith("INT0328");

            var changed = Read(Sheets.With(filled, (Report, "I3", 131)), With(known, drafts[1]), Today.AddDays(5));
            if (known.Status == MeasurementStatus.Draft)
            {
                changed.Measurements.ShouldHaveSingleItem().Code.ShouldBe(known.Code);
                changed.Known.ShouldBe([drafts[1]]);
            }
            else
            {
                changed.Findings.Select(f => $"{f.Code} {f.Place.Path}").ShouldContain("INT0329 Report!I3", StringComparer.Ordinal);
                (changed.Measurements.Length, changed.Known.Length).ShouldBe((0, 0));
            }
        }

        PlanContent With(params Measurement[] known) => SmallPlan.Make() with { Measurements = [.. SmallPlan.Make().Measurements, .. known] };
    }

    private static Measurement Approved(Measurement measurement, DateOnly on) => measurement with
    {
        Approval = new() { Chain = "C", Stages = ["one"], SubmittedBy = new("P1"), SubmittedOn = on, Steps = [new("one", ApprovalDecision.Approved, new("P2"), on, new("No. 6"))] },
    };

    private static byte[] Workbook(string language = "en")
    {
        using var stream = new MemoryStream();
        ReportingFormWorkbook.WriteAsync(ReportingForm.Make(SmallPlan.Make(), SmallPlan.Unit, "2025", Today, language), stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static ReportingFormReading Read(byte[] workbook, PlanContent? content = null, DateOnly? on = null)
    {
        using var stream = new MemoryStream(workbook);
        return ReportingFormReader.ReadAsync(stream, "f.xlsx", content ?? SmallPlan.Make(), on ?? Today, new PersonRef("P1")).GetAwaiter().GetResult();
    }
}
