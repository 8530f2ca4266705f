using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection;
using TestResult = ElectionCore.Capacity.TestResult;

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
    public async Task What_somebody_is_held_against_is_read_with_the_credentials_of_those_who_assessed(string kind)
    {
        var host = await HostAsync(kind);
        var day = new DateOnly(2024, 2, 1);
        var type = new CredentialType { Code = new("F"), Name = new("F") };
        Credential[] credentials =
        [
            Of(CredentialNumbers.Make("ECP", 2024, 7), "a", new(2024, 1, 1)), Of(CredentialNumbers.Make("ECP", 2024, 9), "x", new(2024, 3, 1)),
            Of(CredentialNumbers.Make("ECP", 2023, 20), "p", new(2023, 1, 1)), Of(new("OLD-1"), "p", new(2020, 1, 1)),
        ];
        var session = new TrainingSession { Code = new("S1"), Course = new("C"), Version = "1", Days = [day], Place = new("D"), Capacity = 9 };
        await ImportAsync(
        [
            type, .. credentials, session, session with { Code = new("S2") },
            new Attendance { Session = new("S1"), Person = new("p"), Day = day }, new Attendance { Session = new("S2"), Person = new("q"), Day = day },
            new TestResult { Session = new("S1"), Person = new("p"), Kind = TestKind.After, Score = 1, HighestScore = 2, On = day },
            new OutcomeAssessment { Person = new("p"), Outcome = "O", On = day, IsAchieved = true, Assessor = new PersonRef("a") },
            new CredentialRevocation { Credential = credentials[0].Number, On = new(2024, 5, 1), Reason = "Later" },
            new CredentialRevocation { Credential = credentials[1].Number, On = new(2024, 5, 1), Reason = "Of somebody else" },
        ]);

        var records = await ReadAsync(r => r.CredentialRecordsAsync(new("p"), day, Stop));
        records.Credentials!.Select(c => c.Holder.Value).ShouldBe(["a", "p", "p"], ignoreOrder: true);
        records.Revocations!.ShouldHaveSingleItem().Credential.ShouldBe(credentials[0].Number);
        records.Sessions!.ShouldHaveSingleItem().Code.Value.ShouldBe("S1");
        (records.Attendance!.Count, records.Tests.Count, records.Assessments!.Count).ShouldBe((1, 1, 1));
        records.Facilitation.ShouldBeNull();

        // The day before nobody has any attendance, which is then not known.
        (await ReadAsync(r => r.CredentialRecordsAsync(new("p"), day.AddDays(-1), Stop))).Attendance.ShouldBeNull();
        (await ReadAsync(r => r.CredentialRecordsAsync(new("z"), day, Stop))).Attendance.ShouldBeEmpty();

        (await ReadAsync(r => r.NextCredentialNumberAsync("ECP", 2024, Stop))).ShouldBe(CredentialNumbers.Make("ECP", 2024, 10));
        (await ReadAsync(r => r.NextCredentialNumberAsync("ECP", 2026, Stop))).ShouldBe(CredentialNumbers.Make("ECP", 2026, 1));
        (await ReadAsync(r => r.CredentialLedgerAsync(day, holder: null, Stop))).AllOn(day).Select(s => s.State)
            .ShouldBe([CredentialState.Valid, CredentialState.Valid, CredentialState.NotYet, CredentialState.Valid]);
        (await ReadAsync(r => r.CredentialLedgerAsync(day, new PersonRef("x"), Stop))).AllOn(day).ShouldHaveSingleItem();
        var completions = await ReadAsync(r => r.CompletionsAsync([session, session with { Code = new("S2"), Days = [day.AddDays(9)] }], [], day, Stop).ToListAsync(Stop).AsTask());
        completions.Select(c => c.Person.Value).ShouldBe(["p"]);

        // The second of two days is gathered from a session on record that was not asked for; one on a later day does not count.
        await ImportAsync(
        [
            new CourseVersion { Course = session.Course, Version = session.Version, Days = 2 }, session with { Code = new("S0"), Days = [day.AddDays(-3)] },
            session with { Code = new("S9"), Days = [day.AddDays(3)] },
            new Attendance { Session = new("S0"), Person = new("p"), Day = day.AddDays(-3) }, new Attendance { Session = new("S9"), Person = new("q"), Day = day.AddDays(3) },
        ]);
        var versions = await ReadAsync(r => r.ReadAsync<CourseVersion>(day, cancellationToken: Stop).ToListAsync(Stop).AsTask());
        (await ReadAsync(r => r.CompletionsAsync([session, session with { Code = new("S2") }], versions, day.AddDays(5), Stop).ToListAsync(Stop).AsTask()))
            .Select(c => (c.Session.Value, c.Person.Value, c.State, c.DaysPresent, c.Gathered.ToString()))
            .ShouldBe([("S1", "p", CompletionState.Finished, 2, "S0"), ("S2", "q", CompletionState.Partly, 1, "")]);

        // What is recorded of a day to come is found on any day, and what was recorded later is sound.
        await ImportAsync([new Attendance { Session = new("S1"), Person = new("p"), Day = new(2999, 1, 1) }, new Attendance { Session = new("S1"), Person = new("q"), Day = new(2999, 1, 1) }]);
        var early = (await ReadAsync(r => r.CheckRecordsAsync(day, cancellationToken: Stop))).Where(f => f.Code == "CAP0123").ShouldHaveSingleItem();
        early.ToString().ShouldStartWith("CAP0123 training-session:S1: 2 attendances of 2999-01-01 at session S1 were recorded on ");

        static Credential Of(CredentialNumber number, string holder, DateOnly on) => new() { Number = number, Type = new("F"), Holder = new(holder), IssuedOn = on };

        Task<T> ReadAsync<T>(Func<CapacityRegister, Task<T>> read) => host.InScopeAsync(s => read(s.GetRequiredService<CapacityRegister>()));

        Task<Commit?> ImportAsync(IEnumerable<IFactState> states) =>
            host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().ImportAsync(states, Samples.Details, cancellationToken: Stop));
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_plan_is_taken_through_its_chain_and_never_approved_by_who_submitted_it(string kind)
    {
        var host = await HostAsync(kind);
        var chain = new ApprovalChain { Code = "wing", Name = new("Wing"), Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(new PersonRef("p-1")), new(new PersonRef("p-2"))] }] };
        SubjectRef plan = new TrainingPlanCode("TP");
        var day = new DateOnly(2024, 1, 5);
        await host.RecordAsync(chain, "[2024-01-01,..)");
        await RefusedAsync("CAP0007", r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), day, Stop));
        await StoreAsync(_ => Task.FromResult(new TrainingPlan { Code = new("TP"), Title = new("Needs") }));
        await RefusedAsync("CAP0007", r => r.SubmitPlanAsync<TrainingPlan>(plan, "none", new("p-1"), day, Stop));
        await RefusedAsync("CAP0007", r => r.SubmitPlanAsync<TrainingPlan>(new CascadePlanCode("TP"), "wing", new("p-1"), day, Stop));
        await RefusedAsync("CAP0008", r => r.ApprovePlanAsync<TrainingPlan>(plan, new("p-2"), day, new("Order 1"), cancellationToken: Stop));
        await StoreAsync(r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), day, Stop));
        await RefusedAsync("CAP0003", r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), day, Stop));
        await RefusedAsync("COR0021", r => r.ApprovePlanAsync<TrainingPlan>(plan, new("p-1"), day, new("Order 1"), cancellationToken: Stop));
        await StoreAsync(r => r.ReturnPlanAsync<TrainingPlan>(plan, new("p-2"), day, "Costs", cancellationToken: Stop));
        await StoreAsync(r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), day, Stop));
        await StoreAsync(r => r.ApprovePlanAsync<TrainingPlan>(plan, new("p-2"), day, new("Order 2"), cancellationToken: Stop));
        (await host.ReadAsync<TrainingPlan>()).ShouldHaveSingleItem().State.Approval!.Status.ShouldBe(ApprovalStatus.Approved);
        await Should.ThrowAsync<ArgumentException>(() => host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().SubmitPlanAsync<ApprovalChain>(chain.Subject, "wing", new("p-1"), day, Stop)));

        Task StoreAsync(Func<CapacityRegister, Task<TrainingPlan>> act) => host.InScopeAsync(async s =>
        {
            var register = s.GetRequiredService<CapacityRegister>();
            return await register.ImportAsync([await act(register)], Samples.Details, cancellationToken: Stop);
        });

        async Task RefusedAsync(string code, Func<CapacityRegister, Task<TrainingPlan>> act) =>
            (await Should.ThrowAsync<RuleViolationException>(() => StoreAsync(act))).Diagnostic.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_plan_that_changes_later_is_neither_submitted_nor_decided_on_an_earlier_day(string kind)
    {
        var host = await HostAsync(kind);
        var chain = new ApprovalChain { Code = "wing", Name = new("Wing"), Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(new PersonRef("p-2"))] }] };
        SubjectRef plan = new TrainingPlanCode("TP");
        var (early, late) = (new DateOnly(2024, 1, 5), new DateOnly(2024, 2, 1));
        await host.RecordAsync(chain, "[2024-01-01,..)");
        await ImportAsync(_ => Task.FromResult(new TrainingPlan { Code = new("TP"), Title = new("First") }), new(2024, 1, 2));
        await ImportAsync(_ => Task.FromResult(new TrainingPlan { Code = new("TP"), Title = new("Second") }), late);

        await RefusedAsync(r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), early, Stop));
        await ImportAsync(r => r.SubmitPlanAsync<TrainingPlan>(plan, "wing", new("p-1"), late, Stop));
        await RefusedAsync(r => r.ApprovePlanAsync<TrainingPlan>(plan, new("p-2"), late.AddDays(-1), new("Order 1"), cancellationToken: Stop));
        await RefusedAsync(r => r.ReturnPlanAsync<TrainingPlan>(plan, new("p-2"), early, "Costs", cancellationToken: Stop));
        await ImportAsync(r => r.ApprovePlanAsync<TrainingPlan>(plan, new("p-2"), late, new("Order 1"), cancellationToken: Stop));
        (await host.ReadAsync<TrainingPlan>()).Select(f => (f.State.Title.ToString(), f.State.Approval?.Status)).ShouldBe([("First", null), ("Second", ApprovalStatus.Approved)]);

        Task ImportAsync(Func<CapacityRegister, Task<TrainingPlan>> act, DateOnly? effective = null) => host.InScopeAsync(async s =>
        {
            var register = s.GetRequiredService<CapacityRegister>();
            return await register.ImportAsync([await act(register)], Samples.Details, effective, Stop);
        });

        async Task RefusedAsync(Func<CapacityRegister, Task<TrainingPlan>> act)
        {
            var refused = (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(act))).Diagnostic;
            (refused.Code, refused.Place.Subject).ShouldBe(("CAP0009", plan));
            refused.ToString().ShouldContain("2024-02-01");
        }
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task After_the_last_number_of_a_series_and_year_there_is_no_other(string kind)
    {
        var host = await HostAsync(kind);
        const long Last = 999_999_999_999_999_999;
        await host.RecordAsync(Given(Last - 1), "[2024-01-01,..)");
        (await NextAsync(2024)).ShouldBe(CredentialNumbers.Make("ECP", 2024, Last));
        await host.RecordAsync(Given(Last), "[2024-01-01,..)");
        var refused = (await Should.ThrowAsync<RuleViolationException>(() => NextAsync(2024))).Diagnostic;
        refused.Code.ShouldBe("CAP0086");
        refused.ToString().ShouldContain("series ECP of 2024");
        (await NextAsync(2025)).ShouldBe(CredentialNumbers.Make("ECP", 2025, 1));

        static Credential Given(long serial) => new() { Number = CredentialNumbers.Make("ECP", 2024, serial), Type = new("F"), Holder = new("p"), IssuedOn = new(2024, 1, 1) };

        Task<CredentialNumber> NextAsync(int year) => host.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().NextCredentialNumberAsync("ECP", year, Stop));
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
