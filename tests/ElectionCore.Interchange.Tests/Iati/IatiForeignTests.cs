using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>What files of others do not say: it is assumed openly, and the same on any day.</summary>
public sealed class IatiForeignTests
{
    private const string Updated = " last-updated-datetime=\"2024-06-30T23:00:00Z\"";
    private const string Budget = "<budget type=\"1\" status=\"1\">\n<period-start iso-date=\"2024-01-01\"/>\n<period-end iso-date=\"2024-12-31\"/>\n<value value-date=\"2024-01-01\">1000</value>\n</budget>";

    [Fact]
    public async Task What_values_include_is_assumed_and_said_once()
    {
        var xml = IatiSamples.With("</result>", Indicator("2") + Indicator("1") + "</result>");

        var usual = await IatiPlans.ReadAsync(xml);
        var asked = await IatiPlans.ReadAsync(xml, new IatiImportOptions { AsOf = IatiSamples.Today, Accumulation = Accumulation.Cumulative });

        usual.Plans[0].Indicators.Select(i => i.Accumulation).ShouldBe([Accumulation.Incremental, Accumulation.Incremental, Accumulation.PointInTime, Accumulation.Incremental]);
        asked.Plans[0].Indicators.Select(i => i.Accumulation).ShouldBe([Accumulation.Cumulative, Accumulation.Incremental, Accumulation.PointInTime, Accumulation.Cumulative]);
        var said = asked.Diagnostics.Single(d => d.Code == "INT0236");
        (said.Severity, said.ToString()).ShouldBe((
            DiagnosticSeverity.Information,
            "INT0236 p.xml: The file does not say whether the values of 3 indicators include those of the periods before; taken as cumulative, percentages as of the end of each period."));
        (await IatiPlans.ReadAsync((await IatiPlans.WriteAsync(IatiPlans.Guidance)).Xml)).Diagnostics.ShouldNotContain(d => d.Code == "INT0236");
        Should.Throw<ArgumentOutOfRangeException>(() => new IatiImportOptions { AsOf = IatiSamples.Today, Accumulation = (Accumulation)9 });
    }

    [Theory]
    [InlineData(Updated, Updated, "2024-06-30")]
    [InlineData(Updated, "", "2024-12-31")]
    [InlineData(Updated, " last-updated-datetime=\"soon\"", "2024-12-31")]
    public async Task The_same_file_gives_equal_measurements_on_any_day(string found, string instead, string on)
    {
        var xml = IatiSamples.With(found, instead);

        var first = await ReadOnAsync(xml, new(2025, 1, 1));
        var second = await ReadOnAsync(xml, new(2026, 3, 5));

        second.ShouldBe(first);
        first.ReportedOn.ToString("yyyy-MM-dd").ShouldBe(on);
        (await ReadOnAsync(xml, new(2024, 1, 1))).ReportedOn.ShouldBe(new(2024, 1, 1));
    }

    [Fact]
    public async Task A_period_that_goes_on_is_reported_when_the_file_was_made()
    {
        var xml = IatiSamples.With(Updated, "").Replace("version=\"2.03\"", "version=\"2.03\" generated-datetime=\"2024-05-01T10:00:00Z\"", StringComparison.Ordinal);

        (await ReadOnAsync(xml, new(2024, 6, 1))).ShouldBe(await ReadOnAsync(xml, new(2024, 6, 2)));
        (await ReadOnAsync(xml, new(2024, 6, 2))).ReportedOn.ShouldBe(new(2024, 5, 1));
    }

    [Fact]
    public async Task What_we_wrote_was_reported_when_it_was()
    {
        var (xml, _) = await IatiPlans.WriteAsync(IatiPlans.Guidance);

        (await ReadOnAsync(xml, new(2024, 8, 1))).ReportedOn.ShouldBe(new(2024, 2, 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revised_budget_takes_the_place_of_the_original(bool isFirst)
    {
        var revised = Budget.Replace("type=\"1\"", "type=\"2\"", StringComparison.Ordinal).Replace("1000", "1500", StringComparison.Ordinal);

        var reading = await IatiPlans.ReadAsync(IatiSamples.With(Budget, isFirst ? revised + Budget : Budget + revised));

        reading.Plans[0].Activities[0].Budget.Select(b => $"{b.Code} {b.Amount} {b.Stage}").ShouldBe(["B1 1500.00 USD Revised"]);
        reading.Diagnostics.Single(d => d.Code == "INT0237").ToString().ShouldContain("A revised budget of 1500.00 USD takes the place of the original of 1000.00 USD");
    }

    [Fact]
    public async Task Budgets_of_other_days_or_currencies_stay_beside_each_other()
    {
        var revised = Budget.Replace("type=\"1\"", "type=\"2\"", StringComparison.Ordinal);
        var others = Budget + revised.Replace("<value ", "<value currency=\"PKR\" ", StringComparison.Ordinal) + revised.Replace("2024-12-31", "2024-06-30", StringComparison.Ordinal);

        var reading = await IatiPlans.ReadAsync(IatiSamples.With(Budget, others));

        reading.Plans[0].Activities[0].Budget.Select(b => b.Code).ShouldBe(["B1", "B2", "B3"]);
        reading.Diagnostics.ShouldNotContain(d => d.Code == "INT0237");
    }

    /// <summary>One narrative of eighty million characters, of which twenty thousand are kept.</summary>
    [Fact]
    public async Task A_text_as_long_as_the_file_is_never_held()
    {
        using var stream = new RepeatedStream(IatiSamples.With(">High<", $">{new string('x', 8000)}<"), new string('x', 8000), "</narrative></comment>", 10_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = await IatiPlanReader.ReadAsync(stream, "p.xml", new() { AsOf = IatiSamples.Today }, cancellationToken: TestContext.Current.CancellationToken);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
        reading.Diagnostics.ShouldContain(d => d.Code == "INT0228");
    }

    private static string Indicator(string measure) =>
        $"<indicator measure=\"{measure}\"><title><narrative>More</narrative></title></indicator>";

    private static async Task<Measurement> ReadOnAsync(string xml, DateOnly day) =>
        (await IatiPlans.ReadAsync(xml, new IatiImportOptions { AsOf = day })).Plans[0].Measurements.ShouldHaveSingleItem();
}
