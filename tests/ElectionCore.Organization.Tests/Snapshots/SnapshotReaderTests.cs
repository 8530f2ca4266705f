using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Organization.Tests.Snapshots;

public class SnapshotReaderTests
{
    [Fact]
    public void A_snapshot_read_by_day_says_the_same_as_one_of_the_whole_history() =>
        Check.One(
            Properties.Times(80),
            Prop.ForAll(Gen.Two(Institutions).ToArbitrary(), told => SameAsync(told.Item1, told.Item2).GetAwaiter().GetResult()));

    [Fact]
    public async Task A_snapshot_reads_what_holds_on_its_day_and_of_other_days_only_what_it_answers_from()
    {
        var reads = new FactReads();
        await using var host = new Host(change: reads.Put);
        var told = Sample.New().Unit("HQ").Post("FULL", "HQ").Post("VACANT", "HQ", from: "2010-01-01");
        for (var year = 2000; year < 2020; year++)
        {
            var (from, to) = (Text(year), Text(year + 1));
            told = told.Unit("U", name: $"U in {year}", from: from, to: to)
                .Post("FULL", "HQ", with: p => p with { Grade = $"G{from}" }, from: from, to: to)
                .Appointment($"full-{from}", "FULL", $"p{from}", from, to)
                .Appointment($"vacant-{from}", "VACANT", $"p{from}", from, year == 2018 ? Text(2018, 6) : to)
                .Person($"p{from}", from: from);
        }

        await host.DoAsync(register => told.RecordAsync(register, cancellationToken: TestContext.Current.CancellationToken));
        reads.Made.Clear();
        var snapshot = await host.AsOfAsync("2018-07-01");

        snapshot.Vacancies().Vacancies.ShouldHaveSingleItem().Since.ShouldBe(new DateOnly(2018, 6, 1));
        reads.Made.Select(r => r.Kind).ShouldNotContain(typeof(Delegation));
        reads.Made.ShouldAllBe(r => !r.Query.IncludeSuperseded && (r.Query.ValidOn != null || r.Query.Keys != null || r.Query.References != null));
        reads.Made.Where(r => r.Kind == typeof(OrganizationalUnit)).Sum(r => r.Rows).ShouldBe(2);
        reads.Made.Where(r => r.Kind == typeof(Post)).Sum(r => r.Rows).ShouldBe(3);
        reads.Made.Where(r => r.Kind == typeof(Appointment)).Sum(r => r.Rows).ShouldBe(22);

        static string Text(int year, int month = 1) =>
            new DateOnly(year, month, 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_name_of_a_holder_is_the_last_known_when_none_holds_on_the_day()
    {
        await using var host = await Host.WithAsync(Sample.WithPost().Appointment("a", "P", "x", "2015-01-01")
            .Person("x", "Old name", to: "2014-01-01").Person("x", "Later name", from: "2014-01-01", to: "2014-06-01"));
        (await host.AsOfAsync("2020-01-01")).Holders().ShouldHaveSingleItem().Name!.ToString().ShouldBe("Later name");
    }

    [Fact]
    public async Task Of_posts_without_records_of_appointments_none_are_asked_for()
    {
        var reads = new FactReads();
        await using var host = new Host(change: reads.Put);
        await host.DoAsync(register => Sample.WithPost().Institution(with: i => i with { Appointments = RecordCoverage.None })
            .RecordAsync(register, cancellationToken: TestContext.Current.CancellationToken));
        reads.Made.Clear();
        (await host.AsOfAsync("2020-01-01")).Vacancies().Unknown.ShouldHaveSingleItem();
        reads.Made.ShouldAllBe(r => r.Query.References == null);
    }

    private static Gen<InstitutionBuilder> Institutions =>
        from builder in Histories.Any
        from coverage in Gen.Elements(RecordCoverage.Complete, RecordCoverage.Complete, RecordCoverage.Partial, RecordCoverage.None)
        from named in Gen.ArrayOf(Gen.Elements("x", "y", "z"), 3)
        from days in Gen.ArrayOf(Gen.Elements(Histories.AllDays.ToArray()), 6)
        from term in Gen.Choose(1, 3)
        select named.Zip(days).Aggregate(builder, (b, n) => b.Person(n.First, $"{n.First} {Text(n.Second)}", @from: Text(n.Second), to: Text(n.Second.AddDays(4))))
            .Institution(@from: Text(days[3]), with: i => i with { Appointments = coverage })
            .Procedure("P1", termMonths: term, @from: Text(days[4]), with: p => p with { ActingLimitDays = term })
            .Figure("f", term, @from: Text(days[5]));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task SameAsync(InstitutionBuilder first, InstitutionBuilder second)
    {
        await using var host = await Host.WithAsync(first);
        var before = host.Clock.GetUtcNow();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.DoAsync(register => second.RecordAsync(register));
        foreach (var knownAt in new DateTimeOffset?[] { null, before })
        {
            var history = await host.DoAsync(register => register.HistoryAsync(knownAt));
            foreach (var day in Histories.AllDays)
            {
                var read = await host.DoAsync(register => register.AsOfAsync(day, knownAt));
                Describe(read).ShouldBe(Describe(history.AsOf(day)));
                var diff = await host.DoAsync(register => register.DiffAsync(day, day.AddDays(3), knownAt));
                diff.Changes.ShouldBe(history.Diff(day, day.AddDays(3)).Changes);
                Describe(diff.After).ShouldBe(Describe(history.AsOf(day.AddDays(3))));
            }
        }
    }

    /// <summary>All that can be asked of a snapshot.</summary>
    private static List<object?> Describe(OrganizationSnapshot snapshot)
    {
        var vacancies = snapshot.Vacancies();
        return
        [
            snapshot.ValidOn, snapshot.KnownAt, snapshot.Institution,
            .. snapshot.Places.Values, .. snapshot.Units.Values, .. snapshot.Posts.Values, .. snapshot.Lines,
            .. snapshot.Holders(), "vacancies", vacancies.Seats, .. vacancies.Unknown,
            .. vacancies.Vacancies.SelectMany(v => new List<object?> { v.Post, v.Since, v.DaysVacant }.Concat(v.CoveredBy)),
            "limits", .. snapshot.ActingPastLimit(5), .. snapshot.TermsEndingWithin(2), .. snapshot.SpansOfControl().Cast<object>(),
            "rest", .. snapshot.Posts.Keys.Select(snapshot.ProcedureFor), .. snapshot.Templates(), .. snapshot.StatedFigures(),
            .. snapshot.Find("x"), .. snapshot.Find("A"), .. snapshot.Find("P1"),
        ];
    }
}
