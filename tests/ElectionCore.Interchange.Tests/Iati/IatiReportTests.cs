using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Who reports, for which place, when, and whether as an example: what was written comes back and counts for the same.</summary>
public sealed class IatiReportTests
{
    private static readonly ReportingPeriod[] Quarters =
    [
        new("Q1", DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 4, 1))), new("Q2", DateRange.Between(new DateOnly(2024, 4, 1), new DateOnly(2024, 7, 1))),
    ];

    private static PlanContent Quarterly { get; } = IatiPlans.Guidance with
    {
        Plan = IatiPlans.Plan("P1") with { ReportingPeriods = [.. Quarters] },
        Indicators = [IatiPlans.Guidance.Indicators[0] with { UnitOfMeasure = null, Accumulation = Accumulation.Cumulative, Baseline = new(new(2023), [IatiPlans.Number(0)]), Targets = [new("Q1", []), new("Q2", [IatiPlans.Number(20)])] }],
    };

    [Fact]
    public async Task A_reporter_is_the_same_in_all_periods()
    {
        var content = Quarterly with { Measurements = [By("A", "Q1", 3), By("B", "Q1", 5), By("A", "Q2", 7)] };

        var (xml, _) = await IatiPlans.WriteAsync(content);
        var read = (await IatiPlans.ReadAsync(xml)).Plans[0];

        read.Measurements.Select(m => $"{m.Period} {m.Reporter} {m.Whole}").ShouldBe(["Q1 A 3", "Q1 B 5", "Q2 A 7"]);
        Measured(read).ShouldBe(Measured(content));
        Measured(read).ShouldBe(12 / 20m);
        xml.Split("<dimension name=\"reporter\"").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Reports_by_place_still_make_a_whole()
    {
        var content = Quarterly with
        {
            Measurements = [By("A", "Q2", 3) with { Code = new("M1"), Place = new("PK-1") }, By("A", "Q2", 4) with { Code = new("M2"), Place = new("PK-2") }],
        };

        var (xml, _) = await IatiPlans.WriteAsync(content);
        var read = (await IatiPlans.ReadAsync(xml)).Plans[0];

        read.Measurements.Select(m => $"{m.Place} {m.Whole} {m.Reporter}").ShouldBe(["PK-1 3 A", "PK-2 4 A"]);
        Measured(read).ShouldBe(7 / 20m);
        xml.ShouldNotContain("<dimension");
    }

    [Theory]
    [InlineData("<actual value=\"3\"><location ref=\"A\"/></actual><actual value=\"4\"><location ref=\"B\"/></actual>", "A:3,B:4")]
    [InlineData("<actual value=\"7\"/><actual value=\"3\"><location ref=\"A\"/></actual>", ":7")]
    [InlineData("<actual value=\"3\"><location ref=\"A\"/></actual><actual value=\"1\"><dimension name=\"sex\" value=\"f\"/></actual>", ":", "INT0238")]
    public async Task Places_of_others_make_a_whole_where_none_is_given(string actuals, string expected, string? said = null)
    {
        var reading = await IatiPlans.ReadAsync(IatiSamples.With("<actual value=\"53\"><dimension name=\"sex\" value=\"female\"/></actual>", actuals));

        reading.HasErrors.ShouldBeFalse();
        string.Join(',', reading.Plans[0].Measurements.Select(m => $"{m.Place}:{m.Whole}")).ShouldBe(expected);
        reading.Diagnostics.Where(d => d.Code == "INT0238").Select(d => d.Code).ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public async Task A_category_named_reporter_is_no_unit()
    {
        var cell = IatiPlans.Number(2) with { Cell = [new("reporter", " b ")] };
        var content = Quarterly with { Measurements = [IatiPlans.Approved("M1", "I1", "Q1", IatiPlans.Number(3), cell) with { Reporter = new("A") }] };

        var read = (await IatiPlans.ReadAsync((await IatiPlans.WriteAsync(content)).Xml)).Plans[0].Measurements.ShouldHaveSingleItem();

        (read.Reporter, read.Values[1].Cell[0].ToString()).ShouldBe((new UnitCode("A"), cell.Cell[0].ToString()));
    }

    [Theory]
    [InlineData("reporter=\" b \"", "INT0234")]
    [InlineData("reporter=\"\"", "INT0234")]
    [InlineData("place=\"a&#9;b\"", "INT0234")]
    [InlineData("reported-on=\"yesterday\"", "INT0226")]
    public async Task What_cannot_be_a_report_is_found(string note, string code)
    {
        var (xml, _) = await IatiPlans.WriteAsync(IatiPlans.Guidance);
        var spoilt = xml.Replace("<ec:report reported-on=\"2024-02-01\" />", $"<ec:report {note} />", StringComparison.Ordinal);
        var tooLong = xml.Replace("<ec:report ", $"<ec:report reporter=\"{new string('x', 101)}\" ", StringComparison.Ordinal);

        (await IatiPlans.ReadAsync(spoilt)).Diagnostics.ShouldContain(d => d.Code == code);
        (await IatiPlans.ReadAsync(spoilt, isLenient: true)).Plans[0].Measurements.ShouldBeEmpty();
        (await IatiPlans.ReadAsync(tooLong)).Diagnostics.ShouldContain(d => d.Code == "INT0234");
    }

    [Fact]
    public async Task Only_what_was_approved_by_the_day_is_published()
    {
        var first = IatiPlans.Approved("M1", "I1", "2024", IatiPlans.Number(1));
        var later = first with
        {
            Code = new("M2"), Supersedes = new("M1"), Values = [IatiPlans.Number(2)],
            Approval = first.Approval! with { Steps = [new("s", ApprovalDecision.Approved, new("b"), new(2024, 7, 1))] },
        };
        var content = IatiPlans.Guidance with { Measurements = [first, later] };

        (await IatiPlans.WriteAsync(content)).Xml.ShouldContain("<actual value=\"1\">");
        (await IatiPlans.WriteAsync(content)).Xml.ShouldNotContain("<actual value=\"2\">");
        (await IatiPlans.WriteAsync(content, IatiPlans.Options with { AsOf = new(2024, 7, 1) })).Xml.ShouldContain("<actual value=\"2\">");
    }

    [Fact]
    public async Task Examples_are_left_out_and_counted()
    {
        var (xml, findings) = await IatiPlans.WriteAsync(WithExamples(IatiPlans.Guidance));

        xml.ShouldNotContain("<actual");
        xml.ShouldNotContain("<transaction");
        xml.ShouldNotContain("Made up");
        findings.Single(f => f.Code == "INT0214").ToString().ShouldBe("INT0214: Records that are examples are not published; left out: 5.");
        findings.ShouldNotContain(f => f.Severity != DiagnosticSeverity.Information);
        var example = IatiPlans.Guidance with { Plan = IatiPlans.Plan("P1") with { Standing = RecordStanding.Example } };
        (await Should.ThrowAsync<RuleViolationException>(() => IatiPlans.WriteAsync(example))).Diagnostic.Code.ShouldBe("INT0215");
    }

    [Fact]
    public async Task Examples_that_are_asked_for_are_marked_and_stay_examples()
    {
        var content = WithExamples(IatiPlans.Guidance with { Plan = IatiPlans.Plan("P1") with { Standing = RecordStanding.Example } });

        var (xml, findings) = await IatiPlans.WriteAsync(content, IatiPlans.Options with { IncludeExamples = true });
        var read = (await IatiPlans.ReadAsync(xml)).Plans[0];

        foreach (var text in new[] { "[Example] Strategic plan", "[Example] Made up result", "[Example] Made up indicator", "[Example] Made up work", "[Example] fine" })
        {
            xml.ShouldContain($"<narrative>{text}</narrative>");
        }

        xml.Split("<narrative>[Example]</narrative>").Length.ShouldBe(2);
        findings.ShouldNotContain(f => f.Code == "INT0214");
        (await IatiSamples.ValidateAsync(xml, isSchemaChecked: true)).IsValid.ShouldBeTrue();
        (read.Plan.Name.ToString(), read.Plan.Standing).ShouldBe(("Strategic plan", RecordStanding.Example));
        read.Elements.Select(e => $"{e.Title} {e.Standing}").ShouldBe(["Independent media Published", "Made up result Example"]);
        read.Indicators.Select(i => i.Standing).ShouldBe([RecordStanding.Published, RecordStanding.Example]);
        read.Measurements.Select(m => $"{m.Values[0].Comment} {m.Standing}").ShouldBe(["fine Example"]);
        read.Activities.Select(a => $"{a.Title} {a.Standing}").ShouldBe(["Made up work Example"]);
        read.Expenditures.Select(e => e.Standing).ShouldBe([RecordStanding.Example]);
    }

    [Theory]
    [InlineData("%", "2")]
    [InlineData("Per cent", "2")]
    [InlineData("pct", "2")]
    [InlineData("people", "1")]
    public async Task A_percentage_is_one_however_it_is_written(string unit, string measure)
    {
        var (xml, _) = await IatiPlans.WriteAsync(IatiPlans.Guidance with { Indicators = [IatiPlans.Guidance.Indicators[0] with { UnitOfMeasure = unit }] });

        xml.ShouldContain($"<indicator measure=\"{measure}\"");
    }

    private static decimal? Measured(PlanContent content)
    {
        var approved = content.Measurements.Select(m => m with { Approval = IatiPlans.Approved("M", "I", "P").Approval });
        var progress = PlanProgress.Of(content with { Measurements = [.. approved] }, IatiSamples.Today.AddDays(1)).Indicators[0].Progress;
        return progress.Value is { } share ? (decimal)share.Numerator / (decimal)share.Denominator : null;
    }

    private static Measurement By(string reporter, string period, decimal number) =>
        IatiPlans.Approved($"M-{reporter}-{period}", "I1", period, IatiPlans.Number(number)) with { Reporter = new(reporter) };

    private static PlanContent WithExamples(PlanContent content) => content with
    {
        Elements = [.. content.Elements, content.Elements[0] with { Code = new("G2"), Title = new("Made up result"), Standing = RecordStanding.Example }],
        Indicators =
        [
            .. content.Indicators,
            content.Indicators[0] with { Code = new("I2"), Element = new("G2"), Title = new("Made up indicator"), Standing = RecordStanding.Example },
        ],
        Measurements = [content.Measurements[0] with { Values = [IatiPlans.Number(53) with { Comment = "fine" }], Standing = RecordStanding.Example }],
        Activities = [new() { Code = new("A"), Plan = new("P1"), Title = new("Made up work"), Planned = DateRange.Since(new(2024, 1, 1)), Standing = RecordStanding.Example }],
        Expenditures = [new() { Code = "X", Plan = new("P1"), Activity = new("A"), Amount = Money.Of(5, "PKR"), On = new(2024, 2, 1), Standing = RecordStanding.Example }],
    };
}
