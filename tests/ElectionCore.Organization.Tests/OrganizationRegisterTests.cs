using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Organization.Tests;

public class OrganizationRegisterTests
{
    private static DateTimeOffset At(int day) => new(2024, 2, day, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_back_dated_order_holds_from_its_day_but_was_not_known_before_it_was_recorded()
    {
        await using var host = await Host.WithAsync(Sample.WithPost());
        host.Clock.Set(At(10));
        await host.AppointAsync("a", "P", "x", "[2024-01-01,..)");

        (await host.HoldersAsync("P", "2024-01-15")).ShouldBe(["x"]);
        (await host.HoldersAsync("P", "2024-01-15", At(9))).ShouldBeEmpty();
        (await host.HoldersAsync("P", "2024-01-15", At(10))).ShouldBe(["x"]);
        (await host.AsOfAsync("2024-01-15", At(9))).KnownAt.ShouldBe(1);
        (await host.AsOfAsync("2024-01-15")).KnownAt.ShouldBeNull();
        (await host.AsOfAsync("2024-01-15", new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero))).Units.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_and_a_retraction_leave_what_was_known()
    {
        await using var host = await Host.WithAsync(Sample.WithPost());
        host.Clock.Set(At(10));
        await host.AppointAsync("a", "P", "x", "[2024-01-01,..)");
        host.Clock.Set(At(12));
        await host.CommitAsync(async register =>
        {
            var known = (await register.HistoryAsync(cancellationToken: TestContext.Current.CancellationToken)).Facts.Appointments.Single();
            await register.Facts<Appointment>().CorrectAsync(known.Id, known.State with { Person = new("y") }, known.Valid, TestContext.Current.CancellationToken);
        });
        host.Clock.Set(At(14));
        await host.CommitAsync(async register =>
        {
            var known = (await register.HistoryAsync(cancellationToken: TestContext.Current.CancellationToken)).Facts.Appointments.Single();
            await register.Facts<Appointment>().RetractAsync(known.Id, TestContext.Current.CancellationToken);
        });

        (await host.HoldersAsync("P", "2024-01-15", At(11))).ShouldBe(["x"]);
        (await host.HoldersAsync("P", "2024-01-15", At(13))).ShouldBe(["y"]);
        (await host.HoldersAsync("P", "2024-01-15", At(15))).ShouldBeEmpty();
        (await host.HoldersAsync("P", "2024-01-15")).ShouldBeEmpty();
        var ledger = await host.LedgerAsync();
        ledger.Facts.Appointments.Select(f => (f.State.Person.Value, f.RecordedIn, f.SupersededIn)).ShouldBe([("x", 2L, 3L), ("y", 3L, 4L)]);
        ledger.Check().ShouldBeEmpty();
    }

    [Fact]
    public async Task Known_at_the_end_of_a_day_is_the_end_of_the_institution_s_day()
    {
        await using var host = await Host.WithAsync(Sample.WithPost());
        var kabul = new Institution { Name = new("IEC"), TimeZone = "Asia/Kabul" };

        // 01:30 on the 11th in Kabul, 21:00 on the 10th in UTC.
        host.Clock.Set(new DateTimeOffset(2024, 2, 10, 21, 0, 0, TimeSpan.Zero));
        await host.AppointAsync("a", "P", "x", "[2024-01-01,..)");
        (await host.HoldersAsync("P", "2024-01-15", kabul.EndOfDay(new(2024, 2, 10)))).ShouldBeEmpty();
        (await host.HoldersAsync("P", "2024-01-15", kabul.EndOfDay(new(2024, 2, 11)))).ShouldBe(["x"]);
    }

    [Fact]
    public async Task Appointing_needs_the_post_and_a_new_code()
    {
        await using var host = await Host.WithAsync(Sample.WithPost(2));
        await host.AppointAsync("a", "P", "x", "[2019-01-01,2020-01-01)");
        await host.RefusedAsync("ORG0053", () => host.AppointAsync("a", "P", "y", "[2021-01-01,..)"));
        await host.RefusedAsync("ORG0050", () => host.AppointAsync("b", "P", "y", "[2014-12-31,..)"));
        await host.RefusedAsync("ORG0050", () => host.AppointAsync("b", "NONE", "y", "[2019-01-01,..)"));
        await host.AppointAsync("b", "P", "y", "[2015-01-01,..)");
        (await host.HoldersAsync("P", "2019-06-01")).ShouldBe(["y", "x"]);
    }

    [Fact]
    public async Task Ending_cuts_what_holds_and_takes_back_what_would_come()
    {
        await using var host = await Host.WithAsync(Sample.WithPost()
            .Appointment("a", "P", "x", "2018-01-01").Appointment("a", "P", "x", "2020-01-01", "2020-06-01", status: AppointmentStatus.OnLeave));
        await host.EndAsync("a", "2019-05-01");
        (await host.HistoryAsync()).Facts.Appointments.Single().Valid.ShouldBe(Sample.Days("[2018-01-01,2019-05-01)"));
        await host.RefusedAsync("ORG0054", () => host.EndAsync("a", "2018-01-01"));
        await host.RefusedAsync("ORG0050", () => host.EndAsync("b", "2019-05-01"));
        (await host.EndAsync("a", "2020-01-01")).ShouldBeNull();
    }

    [Fact]
    public async Task A_statement_with_the_same_first_day_corrects_and_another_first_day_changes()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ", name: "A", from: "2018-01-01"));
        async Task<bool> StateAsync(string name, string days) => await host.DoAsync(async register =>
        {
            var token = TestContext.Current.CancellationToken;
            var known = (await register.HistoryAsync(cancellationToken: token)).Facts.Units;
            var staged = await register.StateAsync(new OrganizationalUnit { Code = new("HQ"), Name = new(name) }, Sample.Days(days), known, token);
            await register.CommitAsync(new("a", "b"), token);
            return staged;
        });
        (await StateAsync("A", "[2018-01-01,..)")).ShouldBeFalse();
        (await StateAsync("B", "[2018-01-01,..)")).ShouldBeTrue();
        (await StateAsync("C", "[2019-01-01,..)")).ShouldBeTrue();
        (await host.LedgerAsync()).Facts.Units.Select(f => $"{f.State.Name} {f.Valid} {f.RecordedIn}-{f.SupersededIn}").ShouldBe(
        [
            "A [2018-01-01,..) 1-2", "B [2018-01-01,..) 2-3", "B [2018-01-01,2019-01-01) 3-", "C [2019-01-01,..) 3-",
        ]);
    }

    [Fact]
    public async Task A_ledger_restores_into_another_register()
    {
        await using var source = await Host.WithAsync(Sample.WithPost().Institution().Place("X").Person("x").Line("P", "P")
            .Procedure("P").Nomination("n", "P", ["x"]).Delegation("d", "P", "P", "HQ").Template("t", "c", []).Figure("f", 1)
            .Change("e", ChangeEventKind.Create, "2015-01-01", results: ["post:P"]).Appointment("a", "P", "x", "2015-01-01"));
        await source.EndAsync("a", "2019-01-01");
        var ledger = await source.LedgerAsync();
        await using var target = new Host();
        (await target.DoAsync(r => r.RestoreAsync(ledger, TestContext.Current.CancellationToken))).ShouldBe(2);
        (await target.DoAsync(r => r.RestoreAsync(ledger, TestContext.Current.CancellationToken))).ShouldBe(0);
        var restored = await target.LedgerAsync();
        restored.Commits.ShouldBe(ledger.Commits);
        restored.Facts.Count.ShouldBe(ledger.Facts.Count);
        restored.Facts.Appointments.ShouldBe(ledger.Facts.Appointments);
        restored.Facts.Delegations.ShouldBe(ledger.Facts.Delegations);
    }

    [Fact]
    public async Task The_check_asks_the_ledger_and_the_history()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("A", "A"));
        (await host.CheckAsync("2020-01-01")).Select(d => d.Code).ShouldBe(["ORG0002"]);
        var diff = await host.DiffAsync("2019-01-01", "2020-01-01");
        diff.Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_committed_while_reading_is_seen_whole_or_not_at_all()
    {
        var meddler = new Meddler();
        await using var host = new Host(change: services => services.AddSingleton(meddler).AddScoped<IFactStore<Post>, MeddlingPosts>());
        await host.DoAsync(r => Sample.New().Unit("HQ", name: "Old").RecordAsync(r, cancellationToken: TestContext.Current.CancellationToken));

        // Units are read before posts; in between somebody renames the unit and records a post.
        meddler.Once = () => host.DoAsync(r => Sample.New().Unit("HQ", name: "New").Line("X", "Y").RecordAsync(r, cancellationToken: TestContext.Current.CancellationToken));
        var history = await host.HistoryAsync();
        (history.Facts.Units.Single().State.Name.ToString(), history.Facts.ReportingLines.Count).ShouldBe(("Old", 0));
        meddler.Once = () => host.DoAsync(r => Sample.New().Unit("HQ", name: "Newest").Line("X", "Z").RecordAsync(r, cancellationToken: TestContext.Current.CancellationToken));
        var ledger = await host.LedgerAsync();
        ledger.Check().ShouldBeEmpty();
        (ledger.Commits.Count, ledger.Facts.ReportingLines.Count).ShouldBe((2, 1));
        ledger.Facts.Units.Single(f => f.SupersededIn is null).State.Name.ToString().ShouldBe("New");
    }

    [Fact]
    public async Task A_row_of_a_commit_that_is_in_no_log_is_reported()
    {
        var meddler = new Meddler { Row = new(new(Guid.NewGuid()), new() { Code = new("P"), Title = new("P"), Unit = new("HQ") }, DateRange.Always, 99, SupersededIn: null) };
        await using var host = new Host(change: services => services.AddSingleton(meddler).AddScoped<IFactStore<Post>, MeddlingPosts>());
        await host.DoAsync(r => Sample.New().Unit("HQ").RecordAsync(r, cancellationToken: TestContext.Current.CancellationToken));
        (await host.LedgerAsync()).Check().ShouldHaveSingleItem().Code.ShouldBe("ORG0026");
    }

    [Fact]
    public async Task New_codes_are_unique_and_begin_with_the_time()
    {
        await using var host = new Host();
        var codes = await host.DoAsync(r => Task.FromResult(Enumerable.Range(0, 100).Select(_ => r.NewCode()).ToList()));
        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(100);
        codes.Select(c => c[..13]).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
    }

    private sealed class Meddler
    {
        public Func<Task>? Once { get; set; }

        public Fact<Post>? Row { get; init; }
    }

    /// <summary>Lets somebody commit just before posts are read, and holds a row that somebody smuggled in.</summary>
    private sealed class MeddlingPosts(Meddler meddler) : IFactStore<Post>
    {
        public async IAsyncEnumerable<Fact<Post>> ReadAsync(
            FactQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            if (meddler.Once is { } once)
            {
                meddler.Once = null;
                await once();
            }

            if (meddler.Row is { } row)
            {
                yield return row;
            }
        }

        public ValueTask<FactId> RecordAsync(Post state, DateRange valid, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<FactId> CorrectAsync(FactId fact, Post state, DateRange valid, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public void Restore(Fact<Post> fact) => throw new NotSupportedException();
    }
}
