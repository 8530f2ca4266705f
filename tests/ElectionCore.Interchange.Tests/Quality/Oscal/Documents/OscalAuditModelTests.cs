using System.Text;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;
using static ElectionCore.Interchange.Tests.Quality.OscalRecords;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Assessment plans and results.</summary>
public sealed class OscalAuditModelTests
{
    private static OscalExport Plan => OscalWriter.AssessmentPlan(Held, Scope, [Catalogue, Least], Options);

    private static OscalExport LeastPlan => OscalWriter.AssessmentPlan(LeastAudit, LeastScope, [Least], Options);

    private static OscalExport Full => OscalWriter.AssessmentResults(Results, Options);

    private static OscalExport LeastResults => OscalWriter.AssessmentResults(new() { Audit = LeastAudit, Scope = LeastScope, Catalogues = [Least] }, Options);

    [Fact]
    public async Task Audits_come_back_as_they_were()
    {
        (await BackAsync(Plan, Known)).ShouldBeWhole().States.ShouldHaveSingleItem().ShouldBe(Held);
        (await BackAsync(LeastPlan)).ShouldBeWhole().States.ShouldHaveSingleItem().ShouldBe(LeastAudit);
        Plan.Losses.Select(l => l.What).ShouldBe(["programme", "import-ssp"]);
        LeastPlan.Losses.Select(l => l.What).ShouldBe(["topics", "days", "import-ssp"], ignoreOrder: true);
    }

    [Fact]
    public async Task Results_come_back_as_they_were_and_say_what_OSCAL_cannot()
    {
        var export = Full;
        var back = (await BackAsync(export, Known)).ShouldBeWholeButForTheOddGrade();
        back.States.OfType<Audit>().ShouldHaveSingleItem().ShouldBe(Held);
        back.States.OfType<GradingScale>().ShouldHaveSingleItem().ShouldBe(Scale);
        back.States.OfType<EvidenceItem>().ShouldBe(Evidence, ignoreOrder: true);
        back.States.OfType<Determination>().ShouldBe(Determinations, ignoreOrder: true);
        back.States.OfType<Finding>().ShouldBe(Findings, ignoreOrder: true);
        back.States.OfType<CorrectiveCase>().ShouldHaveSingleItem().ShouldBe(Cases[0]);
        export.Losses.Select(l => l.What).Distinct(StringComparer.Ordinal).ShouldBe(["partly met", "method", "time zone", "not-applicable", "not-assessed", "topics", "finding", "grade"], ignoreOrder: true);
        OscalWriter.AssessmentResults(Results with { Determinations = [.. Determinations.Reverse()], Findings = [.. Findings.Reverse()], Evidence = [.. Evidence.Reverse()] }, Options)
            .Document.Span.SequenceEqual(export.Document.Span).ShouldBeTrue();
        (await BackAsync(LeastResults)).ShouldBeWhole().States.ShouldHaveSingleItem().ShouldBe(LeastAudit);
    }

    [Fact]
    public async Task Plans_and_results_are_valid()
    {
        await ShouldBeValidAsync("assessment-plan", Plan, LeastPlan);
        await ShouldBeValidAsync("assessment-results", Full, LeastResults);
    }

    [Fact]
    public void Nothing_is_said_of_conformity_and_nobody_is_named()
    {
        var text = Encoding.UTF8.GetString(Full.Document.Span);
        text.ShouldNotContain("conforms");
        text.Split("\"state\": \"satisfied\"").Length.ShouldBe(2);
        text.Split("\"state\": \"not-satisfied\"").Length.ShouldBe(5);
        text.ShouldNotContain("\"name\": \"LEAD\"");
    }

    [Fact]
    public async Task What_was_closed_is_closed_where_the_results_come_in()
    {
        CorrectiveCase closed = Cases[0] with { Steps = [.. Cases[0].Steps.SkipLast(2), new() { Step = CaseStep.FoundEffective, On = Day.AddDays(60), By = new("LEAD"), Text = "All numbers are there.", Evidence = [new("E-1")] }] };
        var back = (await BackAsync(OscalWriter.AssessmentResults(Results with { Cases = [closed, .. Cases.Skip(1)] }, Options), Known)).ShouldBeWholeButForTheOddGrade().States;
        FindingStatus.Of(Findings[0], back.OfType<CorrectiveCase>(), [GradingScale.Usual], Day.AddDays(61))!.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Importing_twice_stores_nothing_twice()
    {
        using var host = new ServiceCollection().AddElectionCore(e => e.AddQuality()).BuildServiceProvider();
        await StoreAsync(host, [Scope with { Exclusions = [] }, Held with { ClosedOn = null, Approval = null }]);
        var results = OscalWriter.AssessmentResults(Results with { Audit = Held with { Approval = null } }, Options);
        (await StoreAsync(host, (await BackAsync(results)).States)).ShouldNotBeNull();
        (await StoreAsync(host, (await BackAsync(results)).States)).ShouldBeNull();
        var plan = (await BackAsync(OscalWriter.AssessmentPlan(Held with { Approval = null }, Scope, [Catalogue, Least], Options))).States;
        (await StoreAsync(host, plan)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    public async Task Plan_results_and_actions_are_taken_in_by_others_in_any_order(params int[] order)
    {
        var audit = Held with { Approval = null };
        Finding[] graded = [.. Findings.Where(f => f.Scale != "unknown")];
        OscalExport[] files =
        [
            OscalWriter.AssessmentPlan(audit, Scope, [Catalogue, Least], Options),
            OscalWriter.AssessmentResults(Results with { Audit = audit, Findings = graded }, Options),
            OscalWriter.PlanOfAction(Actions with { Findings = graded }, Options),
        ];
        using var host = new ServiceCollection().AddElectionCore(e => e.AddQuality()).BuildServiceProvider();
        foreach (var file in order)
        {
            await StoreAsync(host, (await BackAsync(files[file])).ShouldBeWhole().States);
        }

        IFactState[] source = [audit, Scale, .. Evidence, .. Determinations, .. graded, .. Cases];
        (await AllAsync(host)).ShouldBe(source, ignoreOrder: true);
        foreach (var file in files)
        {
            (await StoreAsync(host, (await BackAsync(file)).States)).ShouldBeNull();
        }

        var other = OscalWriter.AssessmentResults(Results with { Audit = audit, Determinations = [Judged("T-4", Judgement.Met)] }, Options);
        (await Should.ThrowAsync<RuleViolationException>(async () => await StoreAsync(host, (await BackAsync(other)).States))).Diagnostic.Code.ShouldBe("QUA0013");
    }

    [Theory]
    [InlineData("\"state\": \"satisfied\"", "\"state\": \"perhaps\"", "INT0450")]
    [InlineData("\"observation-uuid\": \"", "\"observation-uuid\": \"0", "INT0451 INT0459")]
    [InlineData("\"risk-uuid\": \"", "\"risk-uuid\": \"0", "INT0451")]
    [InlineData("\"actor-uuid\": \"", "\"actor-uuid\": \"0", "INT0451")]
    [InlineData("\"href\": \"#", "\"href\": \"#0", "INT0451")]
    [InlineData("\"collected\": \"2031-05-02T", "\"collected\": \"the 2nd of May T", "INT0450")]
    [InlineData("\"value\": \"T-2\"", "\"value\": \"T-9\"", "INT0453")]
    [InlineData("\"name\": \"grade\"", "\"name\": \"mark\"", "INT0458")]
    [InlineData("\"value\": \"not-applicable\"", "\"value\": \"met\"", "INT0459")]
    public async Task Bad_results_are_told(string old, string other, string codes)
    {
        var reading = await BackAsync(Full, old, other, Known);
        Codes(reading).Intersect(codes.Split(' '), StringComparer.Ordinal).Count().ShouldBe(codes.Split(' ').Length, string.Join('\n', reading.Findings));
        reading.States.ShouldBeEmpty();
    }

    [Fact]
    public async Task Evidence_that_was_altered_is_told()
    {
        var text = Encoding.UTF8.GetString(Full.Document.Span);
        var hash = text.IndexOf("\"value\": \"aaaa", StringComparison.Ordinal) + "\"value\": \"".Length;
        var inside = await ReadAsync(text[..hash] + "b" + text[(hash + 1)..]);
        Codes(inside).ShouldBe(["INT0454"]);
        var onRecord = await BackAsync(Full, new() { Evidence = [Evidence[0] with { Sha256 = new string('c', 64) }] });
        onRecord.Findings.ShouldHaveSingleItem().ToString().ShouldContain("on record");
        onRecord.States.ShouldBeEmpty();
        (await BackAsync(Full, new() { Evidence = Evidence })).ShouldBeWholeButForTheOddGrade();
    }

    [Fact]
    public async Task Days_that_were_changed_elsewhere_count()
    {
        var reading = await BackAsync(Plan, "\"end\": \"2031-05-03T00:00:00Z\"", "\"end\": \"2031-05-09T23:30:00-05:00\"");
        reading.ShouldBeWhole().States.ShouldHaveSingleItem().ShouldBeOfType<Audit>().Days.ShouldBe(DateRange.Between(new DateOnly(2031, 5, 1), new DateOnly(2031, 5, 10)));
    }

    [Fact]
    public async Task Published_plans_and_results_are_read_with_losses_only()
    {
        string[] files = [.. new[] { "ap", "ar", "poam" }.SelectMany(f => Directory.GetFiles(Standards.Require($"oscal/examples/{f}/json")))];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            var reading = await OscalReader.ReadAsync(stream, Path.GetFileName(file), cancellationToken: TestContext.Current.CancellationToken);
            reading.Findings.ShouldBeEmpty(file);
            reading.States.ShouldBeEmpty();
            reading.Losses.ShouldNotBeEmpty();
        }
    }

    private static async Task<List<IFactState>> AllAsync(ServiceProvider host)
    {
        using var scope = host.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<QualityRegister>();
        List<IFactState> all = [];
        await AddAsync<Audit>();
        await AddAsync<GradingScale>();
        await AddAsync<EvidenceItem>();
        await AddAsync<Determination>();
        await AddAsync<Finding>();
        await AddAsync<CorrectiveCase>();
        return all;

        async Task AddAsync<T>()
            where T : class, IFactState => all.AddRange(await register.ReadAsync<T>(new(2031, 12, 31), cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Commit?> StoreAsync(ServiceProvider host, IEnumerable<IFactState> states)
    {
        using var scope = host.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<QualityRegister>().ImportAsync(states.ToAsyncEnumerable(), new("test", "test"), cancellationToken: TestContext.Current.CancellationToken);
    }
}
