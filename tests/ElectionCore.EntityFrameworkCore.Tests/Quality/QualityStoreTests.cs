using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class QualityStoreTests : IAsyncDisposable
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
        StoreTables.Facts(ElectionCoreModules.Quality).Select(t => t.StateType)
            .ShouldBe(CoreKinds.All.Concat(QualityKinds.All).Select(k => k.StateType), ignoreOrder: true);
        QualitySamples.Full.Select(s => s.GetType()).ShouldBe(QualityKinds.All.Select(k => k.StateType), ignoreOrder: true);
        QualitySamples.Bare.Select(s => (s.GetType(), s.FactKey)).ShouldBe(QualitySamples.Full.Select(s => (s.GetType(), s.FactKey)), ignoreOrder: true);
    }

    // What a table forgets would come back empty, and so be told from what the full sample has.
    [Fact]
    public void The_full_samples_leave_nothing_empty_and_are_sound()
    {
        var filled = new Dictionary<PropertyInfo, bool>();
        foreach (var state in QualitySamples.Full)
        {
            Fill(state);
        }

        filled.Where(f => !f.Value).Select(f => $"{f.Key.DeclaringType!.Name}.{f.Key.Name}").ShouldBeEmpty();
        foreach (var nested in new[]
        {
            typeof(TopicExclusion), typeof(AuditTeamMember), typeof(IndependenceWaiver), typeof(AuditSample), typeof(FindingGrade), typeof(CaseEvent), typeof(CauseAnalysis), typeof(PlannedAction),
            typeof(ProcessIndicator), typeof(SupplierCriterion), typeof(ReviewInput), typeof(ReviewDecision),
        })
        {
            filled.Keys.ShouldContain(p => p.DeclaringType == nested);
        }

        QualitySamples.Full.OfType<CorrectiveCase>().Single().Check().ShouldBeNull();

        void Fill(object thing)
        {
            foreach (var part in thing.GetType().GetProperties().Where(p => IsPart(thing, p)))
            {
                var value = part.GetValue(thing);
                filled[part] = filled.GetValueOrDefault(part) || !IsEmpty(value);
                var items = value is IEnumerable list and not string ? list.Cast<object>() : value is null ? [] : [value];
                foreach (var nested in items.Where(i => i.GetType() is { IsClass: true } type && type.Assembly == typeof(Audit).Assembly))
                {
                    Fill(nested);
                }
            }
        }

        static bool IsPart(object thing, PropertyInfo part) =>
            thing is IFactState ? part.CanWrite : part.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };

        static bool IsEmpty(object? value) =>
            value is null or "" || (value is ICollection { Count: 0 }) || (value is IEnumerable list and not string && !list.Cast<object>().Any())
            || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Every_kind_of_fact_is_read_back_as_it_was_written_and_found_by_all_that_it_names(string kind)
    {
        var host = await HostAsync(kind);
        foreach (var fact in QualityKinds.All)
        {
            await fact.Accept(new RoundTrip(host));
        }

        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Moments_keep_the_clock_they_were_written_down_by(string kind)
    {
        var host = await HostAsync(kind);
        var feedback = QualitySamples.Full.OfType<ServiceFeedback>().Single();
        await ImportAsync(host, [feedback]);
        var read = (await host.ReadAsync<ServiceFeedback>()).ShouldHaveSingleItem();
        read.Valid.ToString().ShouldBe("[2024-02-08,..)");
        (read.State.ReceivedAt.EqualsExact(feedback.ReceivedAt), read.State.HandedOverAt!.Value.EqualsExact(feedback.HandedOverAt!.Value)).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task Answers_imported_twice_change_nothing_and_what_was_determined_in_a_closed_audit_stays(string kind)
    {
        var host = await HostAsync(kind);
        var (lead, day) = (new PersonRef("p1"), new DateOnly(2024, 1, 15));
        var scope = new QualityScope { Code = new("S"), Title = new("Scope"), Catalogues = [new("iso-ts-54001-2019")] };
        var audit = new Audit { Code = new("A"), Title = new("Audit"), Scope = scope.Code, Days = DateRange.Since(day), Team = [new() { Person = lead }] };
        (await ImportAsync(host, [scope, audit.Open(day), audit.Open(day) with { Code = new("B") }], day)).ShouldNotBeNull();
        var answers = Enumerable.Range(0, 3000).Select(i => new Determination
        {
            Audit = i % 3 == 0 ? new("B") : audit.Code, Catalogue = scope.Catalogues[0], Topic = new($"T{i % 150}"), Unit = new UnitCode($"U{i / 150}"), Judgement = Judgement.Met, Assessor = lead, On = day,
        }).ToList();
        (await ImportAsync(host, answers)).ShouldNotBeNull();
        (await ImportAsync(host, answers)).ShouldBeNull();
        (await ImportAsync(host, [answers[1] with { Judgement = Judgement.NotMet, Evidence = [new("E")] }])).ShouldNotBeNull();

        var read = await host.InScopeAsync(async s => await s.GetRequiredService<QualityRegister>().ReadAsync<Determination>(day, audit.Code, cancellationToken: Stop).ToListAsync(Stop));
        (read.Count, read.Count(d => d.Judgement == Judgement.Met)).ShouldBe((2000, 1999));
        (await host.InScopeAsync(async s => await s.GetRequiredService<QualityRegister>().ReadAsync<Determination>(day.AddDays(-1), cancellationToken: Stop).AnyAsync(Stop))).ShouldBeFalse();

        await ImportAsync(host, [audit.Open(day).Close(day.AddDays(3))], day.AddDays(3));
        await RefusedAsync("QUA0013", answers[1]);
        await RefusedAsync("QUA0014", answers[0] with { Assessor = new("p2") });
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();

        async Task RefusedAsync(string code, params IFactState[] states) =>
            (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(host, states))).Diagnostic.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(OnSqlite)]
    [InlineData(OnPostgreSql)]
    public async Task A_corrective_action_grows_step_by_step_and_its_state_stands_beside_it(string kind)
    {
        var host = await HostAsync(kind);
        var whole = QualitySamples.Full.OfType<CorrectiveCase>().Single();
        for (var steps = 0; steps <= whole.Steps.Count; steps++)
        {
            var action = whole with { Steps = [.. whole.Steps.Take(steps)] };
            (await ImportAsync(host, [action])).ShouldNotBeNull();
            var fact = (await host.ReadAsync<CorrectiveCase>()).ShouldHaveSingleItem();
            fact.State.ShouldBe(action);
            var table = (FactTable<CorrectiveCase>)StoreTables.Facts(ElectionCoreModules.Quality).Single(t => t.StateType == typeof(CorrectiveCase));
            table.ValuesOf(fact)[^1].ShouldBe(Words.Of(action.State));
        }

        whole.IsClosed.ShouldBeTrue();
        (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(host, [whole with { Steps = [whole.Steps[0]] }]))).Diagnostic.Code.ShouldBe("QUA0044");
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    private static Task<DatabaseVerification> VerifyAsync(ServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());

    private static Task<Commit?> ImportAsync(ServiceProvider host, IEnumerable<IFactState> states, DateOnly? effective = null) =>
        host.InScopeAsync(s => s.GetRequiredService<QualityRegister>().ImportAsync(states, Samples.Details, effective, Stop));

    private async Task<ServiceProvider> HostAsync(string kind)
    {
        if (kind == OnSqlite)
        {
            return _host = SqliteHosts.OfItsOwn(_folder.Of("quality.db"), TimeProvider.System);
        }

        _ = PostgreSqlDatabase.Server;
        _database = await PostgreSqlDatabase.CreateAsync();
        return _host = PostgreSqlHosts.OfItsOwn(_database.ConnectionString, TimeProvider.System);
    }

    private sealed class RoundTrip(ServiceProvider host) : IFactKindVisitor<Task>
    {
        async Task IFactKindVisitor<Task>.Visit<T>()
        {
            var (full, bare) = (QualitySamples.Full.OfType<T>().Single(), QualitySamples.Bare.OfType<T>().Single());
            var table = (FactTable<T>)StoreTables.Facts(ElectionCoreModules.All).Single(t => t.StateType == typeof(T));
            table.ValuesOf(new(default, full, Samples.Days("[2018-01-01,2018-02-01)"), 1, 2)).ShouldNotContain((object?)null);
            await host.RecordAsync(full, "[2018-01-01,2018-02-01)");
            await host.RecordAsync(bare, "[2018-02-01,..)");

            // An assignment has nothing that may be left out, so that the second is the first going on.
            (await host.ReadAsync<T>(new() { Keys = [full.FactKey] })).Select(f => f.State).Distinct().ShouldBe(new[] { full, bare }.Distinct());
            foreach (var subject in full.References)
            {
                (await host.ReadAsync<T>(new() { References = [subject], ValidOn = new(2018, 1, 5) })).ShouldHaveSingleItem($"{subject}").State.ShouldBe(full);
                (await host.ReadAsync<T>(new() { References = [new(subject.Kind, "NONE")] })).ShouldBeEmpty();
            }
        }
    }
}
