using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class CapacityStoreTests : IAsyncDisposable
{
    private const string OnSqlite = "SQLite", OnPostgreSql = "PostgreSQL";

    private readonly TemporaryFolder _folder = new();
    private PostgreSqlDatabase? _database;
    private ServiceProvider? _host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    [Fact]
    public void Every_kind_has_its_table_and_its_samples()
    {
        StoreTables.Facts(ElectionCoreModules.Capacity).Select(t => t.StateType)
            .ShouldBe(CoreKinds.All.Concat(CapacityKinds.All).Select(k => k.StateType), ignoreOrder: true);
        CapacitySamples.Full.Select(s => s.GetType()).ShouldBe(CapacityKinds.All.Select(k => k.StateType), ignoreOrder: true);
        CapacitySamples.Bare.Select(s => (s.GetType(), s.FactKey)).ShouldBe(CapacitySamples.Full.Select(s => (s.GetType(), s.FactKey)), ignoreOrder: true);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Every_kind_of_fact_is_read_back_as_it_was_written_and_found_by_all_that_it_names(string kind)
    {
        var host = await HostAsync(kind);
        foreach (var fact in CapacityKinds.All)
        {
            await fact.Accept(new RoundTrip(host));
        }

        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task What_is_imported_twice_changes_nothing_and_what_was_given_never_changes(string kind)
    {
        var host = await HostAsync(kind);
        var sheet = Enumerable.Range(0, 6000).Select(i => new Attendance { Session = new($"S{i / 25}"), Person = new($"p{i}"), Day = new(2024, 1, 15) }).ToList();
        (await ImportAsync(sheet)).ShouldNotBeNull();
        (await ImportAsync(sheet)).ShouldBeNull();
        (await ImportAsync([sheet[0] with { State = AttendanceState.Absent }])).ShouldNotBeNull();
        var read = await host.InScopeAsync(async s => await s.GetRequiredService<CapacityRegister>()
            .ReadAsync<Attendance>(new(2024, 1, 15), new SessionCode("S0"), cancellationToken: Stop).ToListAsync(Stop));
        read.Count(a => a.State == AttendanceState.Present).ShouldBe(24);
        (await host.InScopeAsync(async s => await s.GetRequiredService<CapacityRegister>().ReadAsync<Attendance>(new(2024, 1, 14), cancellationToken: Stop).AnyAsync(Stop))).ShouldBeFalse();

        var credential = new Credential { Number = new("C-1"), Type = new("WF"), Holder = new("p1"), IssuedOn = new(2024, 1, 15) };
        var revocation = new CredentialRevocation { Credential = new("C-1"), On = new(2024, 2, 1), Reason = "Forged" };
        await RefusedAsync("CAP0006", revocation);
        (await ImportAsync([credential, revocation])).ShouldNotBeNull();
        await RefusedAsync("CAP0001", credential with { LastDay = new(2030, 1, 1) });
        await RefusedAsync("CAP0002", revocation with { Reason = "Lost" });
        await RefusedAsync("CAP0005", credential, credential);
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();

        Task<Commit?> ImportAsync(IEnumerable<IFactState> states) =>
            host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().ImportAsync(states, Samples.Details, cancellationToken: Stop));

        async Task RefusedAsync(string code, params IFactState[] states) =>
            (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(states))).Diagnostic.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_plan_changes_only_by_the_steps_that_its_chain_allows(string kind)
    {
        var host = await HostAsync(kind);
        var chain = new ApprovalChain { Code = "wing", Name = new("Wing"), Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(new PersonRef("p-2"))] }] };
        var plan = new CascadePlanRecord { Code = new("GE"), Title = new("Cascade"), Request = "{}", Result = "{}" };
        await host.RecordAsync(chain, "[2024-01-01,..)");
        await ImportAsync(plan);
        await ImportAsync(plan with { Result = "{\"a\":1}" });
        var submitted = plan with { Approval = Approval.Submit(chain, new("p-1"), new(2024, 1, 5)) };
        await ImportAsync(submitted);
        await RefusedAsync("CAP0003", submitted with { Result = "{\"a\":2}" });
        await RefusedAsync("CAP0003", plan);
        await RefusedAsync("CAP0004", submitted with { Approval = submitted.Approval! with { Steps = [new("head", ApprovalDecision.Approved, new("p-9"), new(2024, 1, 6), new("Order 1"))] } });
        var approved = submitted with { Approval = submitted.Approval!.Approve(chain, new("p-2"), new(2024, 1, 6), new("Order 1")) };
        await ImportAsync(approved);
        await RefusedAsync("CAP0003", approved with { Title = new("Other") });
        (await host.ReadAsync<CascadePlanRecord>()).Select(f => f.State).ShouldBe([approved]);

        async Task ImportAsync(CascadePlanRecord state) =>
            await host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().ImportAsync([state], Samples.Details, cancellationToken: Stop));

        async Task RefusedAsync(string code, CascadePlanRecord state) =>
            (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(state))).Diagnostic.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Who_is_erased_has_no_name_any_more_and_what_they_did_stays(string kind)
    {
        var host = await HostAsync(kind);
        await host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().ImportAsync(CapacitySamples.Full.Where(s => s is not (TrainingPlan or CascadePlanRecord)), Samples.Details, cancellationToken: Stop));
        await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().ErasePersonAsync(new("p-1"), Samples.Details));

        (await host.ReadAsync<Trainee>()).ShouldBeEmpty();
        (await host.ReadAsync<CompetencyAssessment>()).ShouldHaveSingleItem();
        (await host.ReadAsync<Attendance>()).ShouldHaveSingleItem();
        var verification = await VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Log.ErasedPayloads.ShouldBe(1);
    }

    private static Task<DatabaseVerification> VerifyAsync(ServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());

    private async Task<ServiceProvider> HostAsync(string kind)
    {
        if (kind == OnSqlite)
        {
            return _host = SqliteHosts.OfItsOwn(_folder.Of("capacity.db"), TimeProvider.System);
        }

        _ = PostgreSqlDatabase.Server;
        _database = await PostgreSqlDatabase.CreateAsync();
        return _host = PostgreSqlHosts.OfItsOwn(_database.ConnectionString, TimeProvider.System);
    }

    private sealed class RoundTrip(ServiceProvider host) : IFactKindVisitor<Task>
    {
        async Task IFactKindVisitor<Task>.Visit<T>()
        {
            var (full, bare) = (CapacitySamples.Full.OfType<T>().Single(), CapacitySamples.Bare.OfType<T>().Single());
            var table = (FactTable<T>)StoreTables.Facts(ElectionCoreModules.All).Single(t => t.StateType == typeof(T));
            table.ValuesOf(new(default, full, Samples.Days("[2018-01-01,2018-02-01)"), 1, 2)).ShouldNotContain((object?)null);
            await host.RecordAsync(full, "[2018-01-01,2018-02-01)");
            await host.RecordAsync(bare, "[2018-02-01,..)");
            (await host.ReadAsync<T>(new() { Keys = [full.FactKey] })).Select(f => f.State).ShouldBe([full, bare]);
            foreach (var subject in full.References)
            {
                (await host.ReadAsync<T>(new() { References = [subject], ValidOn = new(2018, 1, 5) })).ShouldHaveSingleItem($"{subject}").State.ShouldBe(full);
                (await host.ReadAsync<T>(new() { References = [new(subject.Kind, "NONE")] })).ShouldBeEmpty();
            }
        }
    }
}
