using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>How a plan is written, what is said of what is lost, and what is left out so that the file stays valid.</summary>
public sealed class IatiPlanWriterTests
{
    /// <summary>IATI-Guidance, en/results.rst: baseline 15, target 50, actual 53 per cent.</summary>
    [Fact]
    public async Task The_example_of_the_guidance_is_written_as_published()
    {
        var (xml, findings) = await IatiPlans.WriteAsync(IatiPlans.Guidance);

        xml.ShouldContain("""
                <result type="2" ec:code="G1">
                  <title>
                    <narrative>Independent media</narrative>
                  </title>
                  <indicator measure="2" ascending="1" ec:code="I1">
                    <title>
                      <narrative>Journalists who feel free to speak</narrative>
                    </title>
                    <baseline year="2012" value="15" />
                    <period ec:code="2024">
                      <period-start iso-date="2024-01-01" />
                      <period-end iso-date="2024-12-31" />
                      <target value="50" />
                      <actual value="53">
                        <ec:report reported-on="2024-02-01" />
                      </actual>
                    </period>
                  </indicator>
                </result>
            """);
        findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0210: IATI has no place for approvals; left out: 1.",
        ]);
        (await IatiSamples.ValidateAsync(xml, isSchemaChecked: true)).Rules.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_IATI_has_no_place_for_is_counted()
    {
        var guidance = IatiPlans.Guidance;
        var indicator = guidance.Indicators[0] with
        {
            UnitOfMeasure = null, Direction = null, Accumulation = Accumulation.Cumulative, Weight = 1, Kind = PlanIndicatorKind.Ratio,
            Baseline = new(new(2012, 5), [Ratio(1, 3), Ratio(0, 0)]), Targets = [new("2024", [Ratio(3, 4)]), new("2031", [])],
        };
        var milestone = indicator with { Code = new("I2"), Kind = PlanIndicatorKind.Milestone, Baseline = null, DueOn = new(2025, 1, 1), Targets = [new("2024", [new() { Value = MeasuredValue.OfMilestone(true, new(2024, 3, 1)) }])] };
        var content = guidance with
        {
            Elements = [guidance.Elements[0] with { ResultType = ResultType.Unspecified }, new() { Code = new("G2"), Plan = new("P1"), Level = "goal", Title = new("Alone"), Weight = 1, Parent = new("G1") }],
            Indicators = [indicator, milestone],
            Measurements = [guidance.Measurements[0] with { Approval = null }],
            Risks = [new() { Code = new("R1"), Plan = new("P1"), Title = new("Flood") }],
        };

        var (xml, findings) = await IatiPlans.WriteAsync(content);

        xml.ShouldContain("<baseline year=\"2012\" value=\"33.333333\" />");
        xml.ShouldContain("<target value=\"75\" />");
        xml.ShouldContain("<narrative>reached on 2024-03-01</narrative>");
        xml.ShouldContain("<narrative>Cumulative: each value includes those of the periods before.</narrative>");
        xml.ShouldNotContain("ascending");
        xml.ShouldNotContain("<actual");
        Counts(findings, "INT0211").ShouldBe(
        [
            "milestones, as answers in words: 1", "ratios, as percentages: 1", "ratios, as percentages rounded to six digits: 1",
            "results of which nobody said the kind, as \"other\": 1", "that values are cumulative or of one day, in descriptions: 2",
        ]);
        Counts(findings, "INT0210").ShouldBe(
        [
            "due days of milestones: 1", "elements without indicators: 1", "measurements that are not approved, or superseded: 1", "months of baselines: 1",
            "numerators and denominators: 2", "parents of elements: 1", "ratios with a denominator of zero: 1", "risks: 1",
            "targets and measurements of periods that the plan does not have: 1", "weights: 3",
        ]);
        findings.ShouldAllBe(f => f.Severity == DiagnosticSeverity.Information);
    }

    [Fact]
    public async Task What_would_break_a_rule_is_left_out_and_said()
    {
        var content = IatiPlans.Guidance with
        {
            Activities =
            [
                Activity("A1", planned: null) with { Actual = DateRange.Since(new(2024, 7, 1)) },
                Activity("A2", DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2026, 1, 1))) with
                {
                    Actual = DateRange.Between(new DateOnly(2024, 2, 1), new DateOnly(2024, 8, 1)),
                    Budget = [Line("long", Money.Of(100, "PKR")), Line("zwg", Money.Of(1, "ZWG")) with { Period = Year(2024) }, Line("ok", Money.Of(1, "PKR")) with { Period = Year(2024) }],
                },
            ],
            Expenditures =
            [
                Spent("X1", "A1", new(2024, 1, 1), "PKR"), Spent("X2", "A2", new(2024, 7, 1), "PKR"), Spent("X3", "A2", new(2024, 6, 30), "ZWG"),
                Spent("X4", "A2", new(2024, 6, 30), "PKR"),
            ],
        };

        var (xml, findings) = await IatiPlans.WriteAsync(content);

        findings.Where(f => f.Code == "INT0212").Select(f => f.ToString()).ShouldBe(
        [
            "INT0212 plan-activity:A1: The activity A1 is not written: it has neither a planned nor an actual first day.",
            "INT0212 plan-activity:A2: An actual date of the activity A2 is not written: it is after the day that counts as today.",
            "INT0212 plan-activity:A2: The budget long of the activity A2 is not written: it is for more than a year.",
            "INT0212 plan-activity:A2: The budget zwg of the activity A2 is not written: ZWG is not in IATI's list of currencies.",
            "INT0212 expenditure:X2: The expenditure X2 is not written: its day is after the one that counts as today.",
            "INT0212 expenditure:X3: The expenditure X3 is not written: ZWG is not in IATI's list of currencies.",
            "INT0212 expenditure:X1: The expenditure X1 is not written: its activity A1 is not written.",
        ]);
        (await IatiSamples.ValidateAsync(xml, isSchemaChecked: true)).IsValid.ShouldBeTrue();
        xml.ShouldContain("<activity-date type=\"2\" iso-date=\"2024-02-01\" />");
        xml.ShouldNotContain("type=\"4\" iso-date");
    }

    [Fact]
    public async Task A_long_budget_is_divided_into_years_to_the_minor_unit()
    {
        var content = IatiPlans.Guidance with
        {
            Activities = [Activity("A", DateRange.Between(new DateOnly(2024, 3, 1), new DateOnly(2026, 6, 1))) with { Budget = [Line("long", Money.Of(100, "PKR"))] }],
        };

        var (xml, findings) = await IatiPlans.WriteAsync(content, IatiPlans.Options with { DividesLongBudgets = true });

        // 365, 365 and 92 of 822 days.
        foreach (var (start, end, amount) in new[] { ("2024-03-01", "2025-02-28", "44.41"), ("2025-03-01", "2026-02-28", "44.4"), ("2026-03-01", "2026-05-31", "11.19") })
        {
            xml.ShouldContain($"<period-start iso-date=\"{start}\" />\n      <period-end iso-date=\"{end}\" />\n      <value currency=\"PKR\" value-date=\"{start}\">{amount}</value>");
        }

        findings.ShouldContain(f => f.Code == "INT0211" && f.ToString().Contains("divided by days: 1."));
        (await IatiSamples.ValidateAsync(xml, isSchemaChecked: true)).Rules.ShouldBeEmpty();
    }

    [Fact]
    public async Task Values_of_several_reporters_are_told_apart_and_superseded_ones_left_out()
    {
        var guidance = IatiPlans.Guidance;
        var content = guidance with
        {
            Measurements =
            [
                IatiPlans.Approved("M1", "I1", "2024", IatiPlans.Number(1)) with { Reporter = new("U1") },
                IatiPlans.Approved("M2", "I1", "2024", IatiPlans.Number(2)) with { Reporter = new("U2"), Place = new("PK-1") },
                IatiPlans.Approved("M3", "I1", "2024", IatiPlans.Number(3)) with { Reporter = new("U1"), Supersedes = new("M1") },
            ],
        };

        var (xml, _) = await IatiPlans.WriteAsync(content);
        var read = (await IatiPlans.ReadAsync(xml)).Plans[0];

        xml.ShouldContain("<location ref=\"PK-1\" />");
        xml.ShouldNotContain("<actual value=\"1\"");
        read.Measurements.Select(m => (m.Reporter!.Value.Value, m.Whole!.Value.Number, m.Place?.Value, m.Status)).ShouldBe(
            [("U2", 2m, "PK-1", MeasurementStatus.Draft), ("U1", 3m, null, MeasurementStatus.Draft)]);
    }

    [Fact]
    public async Task Characters_that_XML_cannot_hold_are_replaced_and_said()
    {
        var content = IatiPlans.Guidance with
        {
            Plan = IatiPlans.Plan("P1") with { Name = new("a\u0001b\u0002c") },
            Measurements = [IatiPlans.Approved("M1", "I1", "2024", IatiPlans.Number(53) with { Comment = "c\uD800d\uFFFE 🗳" })],
        };

        var (xml, findings) = await IatiPlans.WriteAsync(content);

        xml.ShouldContain("<narrative>a\uFFFDb\uFFFDc</narrative>");
        xml.ShouldContain("<narrative>c\uFFFDd\uFFFD 🗳</narrative>");
        Counts(findings, "INT0211").ShouldContain("texts with characters that XML cannot hold: 3", StringComparer.Ordinal);
        (await IatiSamples.ValidateAsync(xml)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_plan_without_first_day_is_refused_and_the_file_stays()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "p.xml");
            await File.WriteAllTextAsync(path, "before", TestContext.Current.CancellationToken);
            var undated = IatiPlans.Guidance with { Plan = IatiPlans.Plan("P1") with { Period = DateRange.Until(new(2029, 1, 1)) } };

            var refused = await Should.ThrowAsync<RuleViolationException>(() => IatiPlanWriter.WriteAsync(undated, path, IatiPlans.Options, TestContext.Current.CancellationToken));

            refused.Diagnostic.Code.ShouldBe("INT0213");
            (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("before");
            await IatiPlanWriter.WriteAsync(IatiPlans.Guidance, path, IatiPlans.Options, TestContext.Current.CancellationToken);
            (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe((await IatiPlans.WriteAsync(IatiPlans.Guidance)).Xml);
            folder.GetFiles().Length.ShouldBe(1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Options_that_would_make_an_invalid_file_are_refused()
    {
        Should.Throw<ArgumentException>(() => IatiPlans.Options with { Country = "pk" });
        Should.Throw<ArgumentException>(() => IatiPlans.Options with { Sector = "99999" });
        Should.Throw<ArgumentException>(() => IatiPlans.Options with { ReportingType = "government" });
        Should.Throw<ArgumentException>(() => IatiPlans.Options with { ReportingOrganisation = "A/B" });
        Should.Throw<ArgumentException>(() => IatiPlans.Options with { Language = "english language" });
        Should.Throw<ArgumentException>(() => IatiPlans.WriteAsync(IatiPlans.Guidance, IatiPlans.Options with { Identifier = "XM-OTHER-1" }).GetAwaiter().GetResult());
    }

    private static List<string> Counts(IEnumerable<Diagnostic> findings, string code) =>
        [.. findings.Where(f => f.Code == code && f.Arguments[0].Value is not "approvals").Select(f => $"{f.Arguments[0].Value}: {f.Arguments[1].Value}")];

    private static CellValue Ratio(long numerator, long denominator) => new() { Value = MeasuredValue.OfRatio(new(numerator, denominator)) };

    private static PlanActivity Activity(string code, DateRange? planned) => new() { Code = new(code), Plan = new("P1"), Title = new("Work"), Planned = planned };

    private static BudgetLine Line(string code, Money amount) => new() { Code = code, Amount = amount };

    private static DateRange Year(int year) => DateRange.Between(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));

    private static Expenditure Spent(string code, string activity, DateOnly on, string currency) =>
        new() { Code = code, Plan = new("P1"), Activity = new(activity), Amount = Money.Of(5, currency), On = on };
}
