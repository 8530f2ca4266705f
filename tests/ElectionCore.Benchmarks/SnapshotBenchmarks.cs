using BenchmarkDotNet.Attributes;
using ElectionCore.Organization;

namespace ElectionCore.Benchmarks;

/// <summary>
/// A snapshot of 20,000 posts over ten years of changes: every post is retitled or regraded each year and changes hands
/// every second year, so the history holds 200,000 facts of posts and 100,000 appointments.
/// </summary>
[MemoryDiagnoser]
public class SnapshotBenchmarks
{
    private const int PostCount = 20_000;
    private const int Years = 10;
    private static readonly DateOnly First = new(2015, 1, 1);
    private static readonly DateOnly Day = new(2021, 7, 1);

    private OrganizationFacts _facts = null!;
    private OrganizationHistory _history = null!;

    /// <summary>Makes the facts.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _facts = MakeFacts();
        _history = new(_facts);
    }

    /// <summary>Indexes all facts.</summary>
    /// <returns>The history.</returns>
    [Benchmark]
    public OrganizationHistory History() => new(_facts);

    /// <summary>The units and posts of one day, by code.</summary>
    /// <returns>The snapshot.</returns>
    [Benchmark(Baseline = true)]
    public OrganizationSnapshot AsOf() => _history.AsOf(Day);

    /// <summary>The same with all its indexes: trees, holders and vacancies.</summary>
    /// <returns>The number of vacant seats.</returns>
    [Benchmark]
    public int AsOfWithEverything()
    {
        var snapshot = _history.AsOf(Day);
        return snapshot.UnitTree.Count + snapshot.ReportingTree.Count + snapshot.Holders().Count + snapshot.Vacancies().Vacancies.Count;
    }

    /// <summary>The rival: the same day's posts and holders with LINQ over the flat list of facts.</summary>
    /// <returns>The number of posts and holders.</returns>
    [Benchmark]
    public int LinqOverFacts()
    {
        var posts = _facts.Posts.Where(f => f.Valid.Contains(Day)).Select(f => f.State).ToDictionary(p => p.Code);
        var holders = _facts.Appointments.Where(f => f.Valid.Contains(Day)).Select(f => f.State).ToLookup(a => a.Post);
        return posts.Count + holders.Count;
    }

    /// <summary>All rules over all time.</summary>
    /// <returns>The number of diagnostics.</returns>
    [Benchmark]
    public int Check() => _history.Check(Day).Count;

    private static OrganizationFacts MakeFacts()
    {
        var units = new List<Fact<OrganizationalUnit>>();
        var posts = new List<Fact<Post>>();
        var lines = new List<Fact<ReportingLine>>();
        var appointments = new List<Fact<Appointment>>();
        for (var i = 0; i < PostCount; i++)
        {
            var unit = new UnitCode($"U{i / 10}");
            if (i % 10 == 0)
            {
                units.Add(Fact(
                    new OrganizationalUnit { Code = unit, Name = new($"Unit {i / 10}"), Parent = i == 0 ? null : new UnitCode($"U{i / 100}") },
                    DateRange.Since(First)));
            }

            var code = new PostCode($"P{i}");
            if (i > 0)
            {
                lines.Add(Fact(new ReportingLine { Post = code, Superior = new($"P{(i - 1) / 8}") }, DateRange.Since(First)));
            }

            for (var year = 0; year < Years; year++)
            {
                var days = DateRange.Between(First.AddYears(year), year == Years - 1 ? null : First.AddYears(year + 1));
                posts.Add(Fact(new Post { Code = code, Title = new($"Post {i} of {year}"), Unit = unit, Grade = $"G{year % 4}" }, days));
                if (year % 2 == 0)
                {
                    appointments.Add(Fact(
                        new Appointment { Code = new($"A{i}-{year}"), Post = code, Person = new($"N{i}-{year}") },
                        DateRange.Between(First.AddYears(year).AddDays(i % 200), First.AddYears(year + 2))));
                }
            }
        }

        // In the order in which a store gives them.
        return new() { Units = InOrder(units), Posts = InOrder(posts), ReportingLines = InOrder(lines), Appointments = InOrder(appointments) };
    }

    private static List<Fact<T>> InOrder<T>(List<Fact<T>> facts)
        where T : class, IFactState =>
        [.. facts.OrderBy(f => f.State.FactKey, StringComparer.Ordinal).ThenBy(f => f.Valid.Start)];

    private static Fact<T> Fact<T>(T state, DateRange days)
        where T : class, IFactState =>
        new(FactId.New(DateTimeOffset.UnixEpoch), state, days, RecordedIn: 1, SupersededIn: null);
}
