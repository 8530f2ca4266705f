using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Files of others: what is taken, what is found, and that nothing is guessed.</summary>
public sealed class IatiPlanReaderTests
{
    private const string Target = "<target value=\"50\"/>";

    [Fact]
    public async Task An_activity_of_others_becomes_a_plan()
    {
        var reading = await IatiPlans.ReadAsync(IatiSamples.Sound);

        reading.HasErrors.ShouldBeFalse();
        var content = reading.Plans.ShouldHaveSingleItem();
        (content.Plan.Code.Value, content.Plan.Kind, content.Plan.Standing).ShouldBe(("XM-EMB-1-PLAN", PlanKind.PartnerProgramme, RecordStanding.Published));
        content.Plan.Period.ShouldBe(DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2029, 1, 1)));
        content.Elements.Select(e => (e.Code.Value, e.ResultType)).ShouldBe([("XM-EMB-1-PLAN/R1", ResultType.Output)]);
        content.Indicators.Select(i => (i.Code.Value, i.Kind, i.Direction)).ShouldBe(
        [
            ("XM-EMB-1-PLAN/R1/I1", PlanIndicatorKind.Quantity, IndicatorDirection.Ascending), ("XM-EMB-1-PLAN/R1/I2", PlanIndicatorKind.Qualitative, null),
        ]);
        content.Indicators[0].Baseline!.On.ShouldBe(new(2023));
        content.Indicators[0].Targets.ShouldBe([new("2024-01-01..2024-12-31", [IatiPlans.Number(50)])]);
        content.Indicators[1].Targets[0].Whole!.Value.Answer.ShouldBe("High");
        var actual = content.Measurements.ShouldHaveSingleItem();
        (actual.Status, actual.Values[0].Value.Number, actual.Values[0].Cell[0].ToString()).ShouldBe((MeasurementStatus.Draft, 53m, "sex=female"));
        var activity = content.Activities.ShouldHaveSingleItem();
        activity.Budget.Select(b => $"{b.Code} {b.Amount} {b.Period}").ShouldBe(["B1 1000.00 USD [2024-01-01,2025-01-01)"]);
        content.Expenditures.Select(e => $"{e.Code} {e.Amount} {e.On:yyyy-MM-dd}").ShouldBe(["XM-EMB-1-PLAN/T1 250.00 USD 2024-06-30"]);
        reading.Diagnostics.Select(d => d.ToString()).ShouldContain("INT0231 p.xml: A plan has no place for planned-disbursement; passed over: 1.", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Target, "<target value=\"N/A\"/><!--here-->", "INT0220", "The target is \"N/A\", which is no number that can be kept.")]
    [InlineData(Target, "<target value=\"High\"/><!--here-->", "INT0220", "High")]
    [InlineData(Target, "<target value=\"N=35;P=55\"/><!--here-->", "INT0220", "N=35;P=55")]
    [InlineData(Target, "<target value=\"1,000\"/><!--here-->", "INT0220", "1,000")]
    [InlineData(Target, "<target value=\"5e3\"/><!--here-->", "INT0220", "5e3")]
    [InlineData(Target, "<target value=\"۵۰\"/><!--here-->", "INT0220", "۵۰")]
    [InlineData(Target, "<target value=\"\"/><!--here-->", "INT0220", "\"\"")]
    [InlineData(Target, "<target value=\"0.12345678901234567890123456789\"/><!--here-->", "INT0220", "0.123")]
    [InlineData(Target, "<target value=\"99999999999999999999999999999999\"/><!--here-->", "INT0220", "999")]
    [InlineData(Target, "<target/><!--here-->", "INT0223", "The target has no value.")]
    [InlineData(Target, Target + "<target value=\"51\"/><!--here-->", "INT0225", "The target of this place and category is there twice.")]
    [InlineData(Target, "<target value=\"1\"><dimension name=\"sex\"/></target><!--here-->", "INT0223", "name or value")]
    [InlineData(Target, "<target value=\"1\"><dimension name=\"a\" value=\"1\"/><dimension name=\"a\" value=\"2\"/></target><!--here-->", "INT0225", "dimension a")]
    [InlineData(Target, "<target value=\"1\"><location/></target><!--here-->", "INT0223", "The location has no ref.")]
    [InlineData(Target, "<target value=\"1\"><location ref=\"a&#9;b\"/></target><!--here-->", "INT0234", "The location is")]
    [InlineData("<baseline year=\"2023\" value=\"15\"/>", "<baseline value=\"15\"/><!--here-->", "INT0223", "The baseline has no year.")]
    [InlineData("<baseline year=\"2023\" value=\"15\"/>", "<baseline year=\"23\" value=\"15\"/><!--here-->", "INT0226", "year of the baseline")]
    [InlineData("<period-end iso-date=\"2024-12-31\"/>\n<target value", "<period-end iso-date=\"31.12.2024\"/><!--here--><target value", "INT0226", "31.12.2024")]
    [InlineData("<period>\n<period-start iso-date=\"2024-01-01\"/>\n<period-end iso-date=\"2024-12-31\"/>\n<target value", "<period><!--here--><period-start iso-date=\"2025-01-01\"/>\n<period-end iso-date=\"2024-12-31\"/>\n<target value", "INT0222", "The period ends on 2024-12-31, before it begins on 2025-01-01.")]
    [InlineData("<activity-date type=\"3\" iso-date=\"2028-12-31\"/>", "<activity-date type=\"3\" iso-date=\"2023-12-31\"/>", "INT0222", "planned time")]
    [InlineData("<result type=\"1\">", "<result type=\"output\"><!--here-->", "INT0224", "result/@type is \"output\"; expected is a code of the list ResultType; its codes are 1, 2, 3, 9.")]
    [InlineData("<result type=\"1\">", "<result><!--here-->", "INT0223", "The result has no type.")]
    [InlineData("<indicator measure=\"5\">", "<indicator measure=\"6\"><!--here-->", "INT0224", "IndicatorMeasure")]
    [InlineData("<indicator measure=\"5\">", "<indicator><!--here-->", "INT0223", "The indicator has no measure.")]
    [InlineData("<title><narrative>Trust</narrative></title>", "<title/>", "INT0223", "The indicator has no title.")]
    [InlineData("<title><narrative>Rolls</narrative></title>", "", "INT0223", "The result has no title.")]
    [InlineData("<title><narrative>Strategic plan</narrative></title>", "", "INT0223", "The iati-activity has no title.")]
    [InlineData("<iati-identifier>XM-EMB-1-PLAN</iati-identifier>", "", "INT0223", "The activity has no identifier as its first element.")]
    [InlineData("<iati-identifier>XM-EMB-1-PLAN</iati-identifier>", "<iati-identifier> </iati-identifier><!--here-->", "INT0234", "identifier of the activity")]
    [InlineData("<activity-date type=\"1\" iso-date=\"2024-01-01\"/>\n<activity-date type=\"2\" iso-date=\"2024-01-15\"/>", "", "INT0223", "first day")]
    [InlineData("<value value-date=\"2024-06-30\">250", "<value value-date=\"2024-06-30\">250.001", "INT0227", "The amount is \"250.001\" in \"USD\"; expected is a decimal number")]
    [InlineData("<value value-date=\"2024-06-30\">250", "<value currency=\"XXX\" value-date=\"2024-06-30\">250", "INT0227", "XXX")]
    [InlineData("<value value-date=\"2024-01-01\">1000", "<value value-date=\"2024-01-01\">-5", "INT0227", "not negative")]
    [InlineData("<narrative>High</narrative>", "<narrative><!--long-->High</narrative>", "INT0228", "more than 20000 characters")]
    public async Task A_fault_is_found_at_its_line_and_nothing_is_kept(string found, string instead, string code, string said)
    {
        var xml = IatiSamples.With(found, instead).Replace("<!--long-->", new string('x', 20_001), StringComparison.Ordinal);

        var reading = await IatiPlans.ReadAsync(xml);

        reading.HasErrors.ShouldBeTrue();
        reading.Plans.ShouldBeEmpty();
        var error = reading.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        error.Code.ShouldBe(code);
        error.ToString().ShouldContain(said);
        error.ToString().ShouldNotContain("{");
        if (xml.Contains(IatiSamples.Here, StringComparison.Ordinal))
        {
            error.Place.Line.ShouldBe(IatiSamples.MarkedLine(xml));
        }
    }

    [Theory]
    [InlineData("<indicator measure=\"1\" ascending=\"1\">", "<indicator measure=\"2\" ascending=\"0\"><!--here-->", Target, "<target value=\"108.5\"/>", "INT0221", "The target is 108.5 per cent.")]
    [InlineData("<target value=\"50\"/>", "<target value=\"50\"><location ref=\"A\"/><location ref=\"B\"/></target>", "Trust", "T", "INT0230", "several locations")]
    [InlineData("<baseline year=\"2023\" value=\"15\"/>", "<baseline year=\"2023\" value=\"15\"/><baseline year=\"2022\" value=\"9\"><dimension name=\"a\" value=\"b\"/></baseline>", "Trust", "T", "INT0229", "of 2022, and an earlier one of the same indicator of 2023")]
    [InlineData("<narrative>High</narrative>", "<narrative xml:lang=\"e n\">High</narrative>", "Trust", "T", "INT0233", "\"e n\"")]
    public async Task What_is_odd_is_said_and_kept(string found, string instead, string second, string secondInstead, string code, string said)
    {
        var reading = await IatiPlans.ReadAsync(IatiSamples.With(found, instead).Replace(second, secondInstead, StringComparison.Ordinal));

        reading.HasErrors.ShouldBeFalse();
        reading.Plans.Length.ShouldBe(1);
        reading.Diagnostics.Single(d => d.Code == code).ToString().ShouldContain(said);
    }

    [Fact]
    public async Task A_value_of_several_locations_is_never_the_whole()
    {
        var reading = await IatiPlans.ReadAsync(IatiSamples.With(Target, "<target value=\"50\"><location ref=\"A\"/><location ref=\"B\"/></target>"));

        var value = reading.Plans[0].Indicators[0].Targets[0].Values.ShouldHaveSingleItem();
        (value.IsWhole, value.Cell[0].ToString()).ShouldBe((false, "location=A, B"));
    }

    [Fact]
    public async Task Leniently_the_sound_rest_is_kept()
    {
        var xml = IatiSamples.With(Target, "<target value=\"N/A\"/>").Replace("<indicator measure=\"5\">", "<indicator measure=\"6\">", StringComparison.Ordinal);

        var reading = await IatiPlans.ReadAsync(xml, isLenient: true);

        reading.HasErrors.ShouldBeTrue();
        var indicator = reading.Plans[0].Indicators.ShouldHaveSingleItem();
        indicator.Targets[0].Values.ShouldBeEmpty();
        indicator.Baseline!.Whole!.Value.Number.ShouldBe(15);
        reading.Plans[0].Measurements.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Duplicates_are_found()
    {
        var written = (await IatiPlans.WriteAsync(IatiPlans.Guidance)).Xml;
        var indicator = written[written.IndexOf("<indicator", StringComparison.Ordinal)..(written.IndexOf("</indicator>", StringComparison.Ordinal) + 12)];
        var period = written[written.IndexOf("<period ", StringComparison.Ordinal)..(written.IndexOf("</period>", StringComparison.Ordinal) + 9)];
        var activity = IatiSamples.Sound[IatiSamples.Sound.IndexOf("<iati-activity ", StringComparison.Ordinal)..IatiSamples.Sound.IndexOf("</iati-activities>", StringComparison.Ordinal)];

        (await FirstAsync(written.Replace(indicator, indicator + indicator, StringComparison.Ordinal))).ShouldContain("The indicator I1 is there twice.");
        (await FirstAsync(written.Replace(period, period + period, StringComparison.Ordinal))).ShouldContain("The period 2024 is there twice.");
        (await FirstAsync(written.Replace(indicator, indicator + indicator.Replace("\"I1\"", "\"I2\"", StringComparison.Ordinal).Replace("2024-12-31", "2024-06-30", StringComparison.Ordinal), StringComparison.Ordinal)))
            .ShouldContain("The period 2024, with other days, is there twice.");
        (await FirstAsync(IatiSamples.Sound.Replace(activity, activity + activity, StringComparison.Ordinal))).ShouldContain("The activity XM-EMB-1-PLAN is there twice.");
        (await FirstAsync(written.Replace("ec:code=\"P1\"", "ec:code=\"A\" ec:plan=\"P9\"", StringComparison.Ordinal))).ShouldContain("The file has no plan P9");

        static async Task<string> FirstAsync(string xml) => (await IatiPlans.ReadAsync(xml)).Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString();
    }

    [Fact]
    public async Task The_published_example_is_read_without_a_guess()
    {
        var path = Standards.Require("iati/samples/activity-standard-example-annotated.xml");

        var reading = await IatiPlans.ReadAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        reading.HasErrors.ShouldBeFalse();
        var content = reading.Plans.ShouldHaveSingleItem();
        content.Plan.Name.For("fr").ShouldBe("Titre de l'activité");
        content.Plan.Participants.Select(p => p.Role).ShouldBe([ParticipantRole.Funding, ParticipantRole.Accountable, ParticipantRole.Extending]);
        content.Plan.Serves.Select(p => p.Value).ShouldBe(["AA-AAA-123456789-6789"]);
        var indicator = content.Indicators.ShouldHaveSingleItem();
        indicator.Vocabularies.Select(v => v.Code).ShouldBe(["3429", "861", "B1"]);
        indicator.Baseline!.Values[0].Cell.Select(c => c.ToString()).ShouldBe(["sex=female", "age=adult", "location=AF-KAN, KH-PNH"]);
        content.Measurements[0].Values[0].Comment.ShouldBe("Actual comment text");
        reading.Diagnostics.Select(d => d.ToString()).ShouldContain("INT0231 p.xml: A plan has no place for transactions of type 1; passed over: 1.", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", "INT0201")]
    [InlineData("{}", "INT0200")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><iati-activities version=\"2.03\">&b;</iati-activities>", "INT0202")]
    [InlineData("<html/>", "INT0203")]
    [InlineData("<iati-activities version=\"1.04\"/>", "INT0204")]
    public async Task A_file_that_is_no_IATI_has_one_finding(string xml, string code)
    {
        var reading = await IatiPlans.ReadAsync(xml);

        reading.Plans.ShouldBeEmpty();
        reading.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task Nesting_and_length_have_limits()
    {
        var deep = await IatiPlans.ReadAsync(IatiSamples.With(Target, string.Concat(Enumerable.Repeat("<a>", 100_000))));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(IatiSamples.Sound));
        var large = await IatiPlanReader.ReadAsync(
            stream, "p.xml", new() { AsOf = IatiSamples.Today, MaximumCharacters = 500 }, cancellationToken: TestContext.Current.CancellationToken);

        deep.Diagnostics.ShouldContain(d => d.Code == "INT0205");
        large.Diagnostics.ShouldContain(d => d.Code == "INT0206");
        large.Plans.ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_beyond_the_limit_are_counted()
    {
        var reading = await IatiPlans.ReadAsync(IatiSamples.With(Target, string.Concat(Enumerable.Repeat("<target value=\"x\"/>", 8))), maximumFindings: 3);

        reading.Diagnostics.Count(d => d.Code == "INT0220").ShouldBe(3);
        reading.Diagnostics.Single(d => d.Code == "INT0232").ToString().ShouldBe("INT0232 p.xml: 5 more findings are not listed.");
    }

    [Fact]
    public async Task Periods_of_a_plan_have_a_limit()
    {
        var first = new DateOnly(1900, 1, 1);
        var periods = string.Concat(Enumerable.Range(0, 10_001).Select(n =>
            $"<period><period-start iso-date=\"{first.AddDays(n):yyyy-MM-dd}\"/><period-end iso-date=\"{first.AddDays(n):yyyy-MM-dd}\"/></period>"));

        var reading = await IatiPlans.ReadAsync(IatiSamples.With("<title><narrative>Trust</narrative></title>", "<title><narrative>Trust</narrative></title>" + periods));

        reading.Diagnostics.First(d => d.Code == "INT0235").ToString().ShouldContain("more than 10000");
    }

    [Fact]
    public async Task Whatever_is_cut_off_or_spoilt_throws_nothing_and_is_not_kept()
    {
        var content = IatiSamples.Sound;
        for (var length = 0; length < content.Length; length += 11)
        {
            (await IatiPlans.ReadAsync(content[..length])).Plans.ShouldBeEmpty();
            await IatiPlans.ReadAsync(content.Remove(length, 1).Insert(length, "\""), isLenient: true);
            await IatiPlans.ReadAsync(content.Remove(length, Math.Min(40, content.Length - length)), isLenient: true);
        }
    }

    [Fact]
    public async Task Reading_stops_when_asked_to()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(IatiSamples.Sound));

        await Should.ThrowAsync<OperationCanceledException>(
            () => IatiPlanReader.ReadAsync(stream, "p.xml", new() { AsOf = IatiSamples.Today }, cancellationToken: stopping.Token));
    }
}
