using ElectionCore.Inclusion;
using ElectionCore.Organization;
using ElectionCore.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class PlanningStoreTests : IAsyncDisposable
{
    private const string OnSqlite = "SQLite", OnPostgreSql = "PostgreSQL";

    private static readonly DateOnly s_adopted = new(2019, 1, 1);
    private static readonly Instrument s_order = new("F.1(2)/2019", new PartialDate(2019, 7), "Head of Wing");

    private readonly TemporaryFolder _folder = new();
    private PostgreSqlDatabase? _database;
    private ServiceProvider? _host;

    private static PlanContent Content => new()
    {
        Plan = PlanningSamples.Plan,
        Elements = [PlanningSamples.Element, PlanningSamples.BareElement with { Code = new("G2") }],
        Indicators = [PlanningSamples.Indicator],
        Measurements = [PlanningSamples.Measurement with { Supersedes = null, Approval = null, ReportedOn = new(2019, 7, 8) }],
        Activities = [PlanningSamples.Activity],
        Expenditures = [PlanningSamples.Expenditure],
        Risks = [PlanningSamples.Risk],
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    [Fact]
    public void Every_kind_has_its_table_and_chains_of_approval_are_always_there()
    {
        StoreTables.Facts(ElectionCoreModules.None).Select(t => t.StateType).ShouldBe(CoreKinds.All.Select(k => k.StateType));
        StoreTables.Facts(ElectionCoreModules.Planning).Select(t => t.StateType)
            .ShouldBe(CoreKinds.All.Concat(PlanningKinds.All).Select(k => k.StateType), ignoreOrder: true);
        var all = StoreTables.Facts(ElectionCoreModules.All);
        all.Select(t => t.StateType).ShouldBe(
            CoreKinds.All.Concat(OrganizationKinds.All).Concat(InclusionKinds.All).Concat(PlanningKinds.All).Concat(ElectionCore.Capacity.CapacityKinds.All).Concat(ElectionCore.Quality.QualityKinds.All).Select(k => k.StateType), ignoreOrder: true);
        all.Select(t => t.Name).ShouldBeUnique(StringComparer.Ordinal);
        all.Select(t => t.Kind).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Every_kind_of_fact_is_read_back_as_it_was_written(string kind)
    {
        var host = await HostAsync(kind);
        await AreReadBackAsync(PlanningSamples.Plan, PlanningSamples.BarePlan);
        await AreReadBackAsync(PlanningSamples.Element, PlanningSamples.BareElement);
        await AreReadBackAsync(PlanningSamples.Indicator, PlanningSamples.BareIndicator);
        await AreReadBackAsync(PlanningSamples.Measurement, PlanningSamples.BareMeasurement);
        await AreReadBackAsync(PlanningSamples.Activity, PlanningSamples.BareActivity);
        await AreReadBackAsync(PlanningSamples.Expenditure, PlanningSamples.BareExpenditure);
        await AreReadBackAsync(PlanningSamples.Risk, PlanningSamples.BareRisk);
        await AreReadBackAsync(PlanningSamples.Source, PlanningSamples.BareSource);
        await AreReadBackAsync(PlanningSamples.Recommendation, PlanningSamples.BareRecommendation);
        await AreReadBackAsync(PlanningSamples.Assessment, PlanningSamples.BareAssessment);
        await AreReadBackAsync(PlanningSamples.Scale, PlanningSamples.Scale);
        await AreReadBackAsync(PlanningSamples.Mapping, PlanningSamples.Mapping);
        await AreReadBackAsync(PlanningSamples.Consultation, PlanningSamples.BareConsultation);
        await AreReadBackAsync(PlanningSamples.Chain, PlanningSamples.Chain);

        // Every thing that a state names finds it, in a column or within a list.
        await AreFoundAsync(PlanningSamples.Plan);
        await AreFoundAsync(PlanningSamples.Element);
        await AreFoundAsync(PlanningSamples.Indicator);
        await AreFoundAsync(PlanningSamples.Measurement);
        await AreFoundAsync(PlanningSamples.Activity);
        await AreFoundAsync(PlanningSamples.Expenditure);
        await AreFoundAsync(PlanningSamples.Risk);
        await AreFoundAsync(PlanningSamples.Recommendation);
        await AreFoundAsync(PlanningSamples.Assessment);
        await AreFoundAsync(PlanningSamples.Mapping);
        await AreFoundAsync(PlanningSamples.Consultation);
        await AreFoundAsync(PlanningSamples.Chain);
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();

        async Task AreReadBackAsync<T>(T full, T bare)
            where T : class, IFactState
        {
            var table = (FactTable<T>)StoreTables.Facts(ElectionCoreModules.All).Single(t => t.StateType == typeof(T));
            table.Kind.ShouldBe(full.Subject.Kind);
            table.ValuesOf(new(default, full, Samples.Days("[2018-01-01,2018-02-01)"), 1, 2)).ShouldNotContain((object?)null);
            await host.RecordAsync(full, "[2018-01-01,2018-02-01)");
            await host.RecordAsync(bare, "[2018-02-01,..)");
            (await host.ReadAsync<T>(new() { Keys = [full.FactKey] })).Select(f => f.State).ShouldBe([full, bare]);
        }

        async Task AreFoundAsync<T>(T full)
            where T : class, IFactState
        {
            full.References.ShouldNotBeEmpty();
            foreach (var subject in full.References)
            {
                (await host.ReadAsync<T>(new() { References = [subject], ValidOn = new(2018, 1, 5) })).ShouldHaveSingleItem($"{subject}").State.ShouldBe(full);
                (await host.ReadAsync<T>(new() { References = [new(subject.Kind, "NONE")] })).ShouldBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_plan_is_imported_once_and_read_as_of_any_day(string kind)
    {
        var host = await HostAsync(kind);
        var other = new PlanContent
        {
            Plan = PlanningSamples.BarePlan with { Code = new("OP-1"), Serves = [PlanningSamples.PlanCode] },
            Risks = [PlanningSamples.BareRisk with { Code = new("R2"), Plan = new("OP-1"), Threatens = PlanningSamples.PlanCode }],
        };
        await WithRegisterAsync(r => r.ImportAsync(Content, Samples.Details, cancellationToken: Stop));
        await WithRegisterAsync(r => r.ImportAsync(other, Samples.Details, cancellationToken: Stop));
        (await WithRegisterAsync(r => r.ImportAsync(Content, Samples.Details, cancellationToken: Stop))).ShouldBeNull();
        (await ReadAsync(new(2022, 12, 31))).ShouldBe(StatesOf(Content));

        var amended = Content with
        {
            Plan = Content.Plan with { Versions = [.. Content.Plan.Versions, new("2", new(2021, 1, 1), s_order)] },
            Elements = [Content.Elements[0] with { Title = new("Goal 1, amended") }, Content.Elements[1]],
        };
        (await WithRegisterAsync(r => r.ImportAsync(amended, Samples.Details, new(2021, 1, 1), Stop))).ShouldNotBeNull();
        (await WithRegisterAsync(r => r.ImportAsync(amended, Samples.Details, new(2021, 1, 1), Stop))).ShouldBeNull();

        (await ReadAsync(new(2020, 12, 31))).ShouldBe(StatesOf(Content));
        (await ReadAsync(new(2021, 1, 1))).ShouldBe(StatesOf(amended));

        // What was reported only later is not there yet; a measurement counts from the last step of its approval.
        (await ReadAsync(new(2019, 6, 30))).ShouldBe(StatesOf(Content with { Measurements = [], Expenditures = [] }));
        (await ReadAsync(new(2019, 7, 7))).ShouldBe(StatesOf(Content with { Measurements = [] }));
        (await WithRegisterAsync(r => r.PlansAsync(s_adopted, cancellationToken: Stop))).Select(p => p.Code.Value).ShouldBe(["OP-1", "SP-2019"]);
        (await WithRegisterAsync(r => r.ReadAsync(new("NONE"), s_adopted, cancellationToken: Stop))).ShouldBeNull();
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();

        async Task<IEnumerable<IFactState>> ReadAsync(DateOnly asOf) =>
            StatesOf((await WithRegisterAsync(r => r.ReadAsync(PlanningSamples.PlanCode, asOf, cancellationToken: Stop)))!);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Recommendations_are_imported_once_and_assessments_only_added(string kind)
    {
        await HostAsync(kind);
        var content = new RecommendationContent
        {
            Sources = [PlanningSamples.Source], Recommendations = [PlanningSamples.Recommendation], Assessments = [PlanningSamples.Assessment],
            Scales = [PlanningSamples.Scale], Mappings = [PlanningSamples.Mapping], Consultations = [PlanningSamples.Consultation],
        };
        await WithRegisterAsync(r => r.ImportAsync(content, Samples.Details, cancellationToken: Stop));
        (await WithRegisterAsync(r => r.ImportAsync(content, Samples.Details, cancellationToken: Stop))).ShouldBeNull();
        var changed = content with { Assessments = [PlanningSamples.Assessment with { Grade = "all" }] };
        (await Should.ThrowAsync<RuleViolationException>(() => WithRegisterAsync(r => r.ImportAsync(changed, Samples.Details, cancellationToken: Stop))))
            .Diagnostic.Code.ShouldBe(PlanningDiagnostics.AssessmentChanged.Code);

        var read = await WithRegisterAsync(r => r.RecommendationsAsync(PlanningSamples.Assessment.On, cancellationToken: Stop));
        read.Sources.ShouldBe(content.Sources);
        read.Recommendations.ShouldBe(content.Recommendations);
        read.Assessments.ShouldBe(content.Assessments);
        read.Scales.ShouldBe(content.Scales);
        read.Mappings.ShouldBe(content.Mappings);
        read.Consultations.ShouldBe(content.Consultations);
        (await WithRegisterAsync(r => r.RecommendationsAsync(PlanningSamples.Assessment.On.AddDays(-1), cancellationToken: Stop))).Assessments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_measurement_is_approved_over_days_and_its_status_is_that_of_its_approval(string kind)
    {
        var host = await HostAsync(kind);
        var draft = PlanningSamples.BareMeasurement with { Period = "2019-H2" };
        await WithRegisterAsync(r => r.ImportAsync(Content with { Measurements = [], Expenditures = [] }, Samples.Details, cancellationToken: Stop));
        await WithRegisterAsync(async r =>
        {
            await r.Facts<ApprovalChain>().RecordAsync(PlanningSamples.Chain with { Stages = [PlanningSamples.Chain.Stages[1]] }, DateRange.Always, Stop);
            await r.Reporting.RecordAsync(draft, Stop);
            return await r.CommitAsync(Samples.Details, Stop);
        });
        await ActAsync(r => r.Reporting.SubmitAsync(draft.Code, "wing", new("p-1"), new(2019, 7, 3), Stop));
        await ActAsync(r => r.Reporting.ReturnAsync(draft.Code, new("p-2"), new(2019, 7, 5), "No sheets", Stop));
        await ActAsync(r => r.Reporting.SubmitAsync(draft.Code, "wing", new("p-1"), new(2019, 7, 6), Stop));
        await ActAsync(r => r.Reporting.ApproveAsync(draft.Code, new("p-3"), new(2019, 7, 8), s_order, "Seen", Stop));

        string[] words = ["draft", "submitted", "returned", "submitted", "approved"];
        (await host.ReadAsync<Measurement>()).Select(f => $"{f.Valid} {Words.Of(f.State.Status)}").ShouldBe(
        [
            "[2019-07-01,2019-07-03) draft", "[2019-07-03,2019-07-05) submitted", "[2019-07-05,2019-07-06) returned",
            "[2019-07-06,2019-07-08) submitted", "[2019-07-08,..) approved",
        ]);
        (await StatusesAsync()).ShouldBe(words);
        (await StatusAsync(new(2019, 7, 7))).ShouldBe(MeasurementStatus.Submitted);

        // Who writes another word past the log changes nothing that is read, and is found.
        await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDbContext>().Database.ExecuteSqlRawAsync(
            kind == OnPostgreSql
                ? "UPDATE electioncore.plan_measurement SET status = 'draft' WHERE status = 'approved' AND superseded_in IS NULL"
                : "UPDATE plan_measurement SET status = 'draft' WHERE status = 'approved' AND superseded_in IS NULL",
            Stop));
        (await StatusAsync(new(2019, 7, 8))).ShouldBe(MeasurementStatus.Approved);
        (await VerifyAsync(host)).Findings.ShouldHaveSingleItem().Code.ShouldBe(StorageDiagnostics.RowDiffers.Code);

        Task<Commit?> ActAsync(Func<PlanningRegister, Task> act) => WithRegisterAsync(async r =>
        {
            await act(r);
            return await r.CommitAsync(Samples.Details, Stop);
        });

        async Task<MeasurementStatus> StatusAsync(DateOnly day) =>
            (await WithRegisterAsync(r => r.ReadAsync(PlanningSamples.PlanCode, day, cancellationToken: Stop)))!.Measurements.ShouldHaveSingleItem().Status;

        async Task<List<object>> StatusesAsync() => await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDbContext>()
            .Set<Dictionary<string, object>>("ElectionCore.plan_measurement")
            .Where(m => EF.Property<long?>(m, "superseded_in") == null).OrderBy(m => m["valid_from"]).Select(m => m["status"]).ToListAsync(Stop));
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Who_is_erased_has_no_name_any_more_and_what_was_signed_stays(string kind)
    {
        var host = await HostAsync(kind);
        await host.RecordAsync(new Person { Key = new("p-2"), Name = new("Gulalai Shinwari") }, "[2018,..)");
        await host.RecordAsync(PlanningSamples.Measurement, "[2019-07-08,..)");
        await host.RecordAsync(PlanningSamples.Chain, "[2018,..)");

        await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().ErasePersonAsync(new("p-2"), Samples.Details));

        (await host.ReadAsync<Person>()).ShouldBeEmpty();
        (await host.ReadAsync<Measurement>()).ShouldHaveSingleItem().State.ShouldBe(PlanningSamples.Measurement);
        (await host.ReadAsync<ApprovalChain>(new() { References = [new PersonRef("p-2")] })).ShouldHaveSingleItem().State.ShouldBe(PlanningSamples.Chain);
        var verification = await VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Log.ErasedPayloads.ShouldBe(1);
    }

    private static IEnumerable<IFactState> StatesOf(PlanContent content) =>
    [
        content.Plan, .. content.Elements, .. content.Indicators, .. content.Measurements, .. content.Activities, .. content.Expenditures, .. content.Risks,
    ];

    private static Task<DatabaseVerification> VerifyAsync(ServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());

    private Task<T> WithRegisterAsync<T>(Func<PlanningRegister, Task<T>> work) => _host!.InScopeAsync(s => work(s.GetRequiredService<PlanningRegister>()));

    private async Task<ServiceProvider> HostAsync(string kind)
    {
        if (kind == OnSqlite)
        {
            return _host = SqliteHosts.OfItsOwn(_folder.Of("planning.db"), TimeProvider.System);
        }

        _ = PostgreSqlDatabase.Server;
        _database = await PostgreSqlDatabase.CreateAsync();
        return _host = PostgreSqlHosts.OfItsOwn(_database.ConnectionString, TimeProvider.System);
    }
}
