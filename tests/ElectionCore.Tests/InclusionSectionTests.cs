using ElectionCore.Inclusion;
using ElectionCore.Organization;
using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Tests;

/// <summary>What the status of an institution says of its counts.</summary>
public sealed class InclusionSectionTests : IDisposable
{
    private static readonly DateOnly Poll = new(2018, 7, 25);
    private readonly ServiceProvider _host = new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeClock(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)))
        .AddElectionCore(core => core.AddAllModules()).BuildServiceProvider();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_latest_counts_by_sex_are_shown_with_what_they_are_of()
    {
        await ImportAsync(Votes("province", ("a", 60, 40)), Poll);
        await ImportAsync(Votes("province", ("a", 70, 50)), Poll.AddYears(5));
        var section = await SectionAsync("PK", Poll.AddYears(1));
        section.Figures.Select(f => (f.Key, f.Value, f.Of)).ShouldBe(
        [
            ("votes-votes", 100, null), ("votes-votes-women", 40, 100), ("votes-votes-men", 60, 100), ("votes-votes-gap", 20, 100),
        ]);
        section.Figures[0].Method!.ShouldContain("2018-07-25");
        section.Findings.ShouldBeEmpty();
    }

    // NA-48 of 2018, see the tests of thresholds.
    [Fact]
    public async Task A_threshold_is_held_only_against_what_it_is_about_and_only_where_it_is_law()
    {
        await ImportAsync(Votes("constituency", ("NA-48", 63_964 - 6_364, 6_364)), Poll);
        (await SectionAsync("PK", Poll)).Findings.ShouldHaveSingleItem().Code.ShouldBe("INC0090");
        (await SectionAsync("JO", Poll)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_station_for_men_breaks_no_rule_about_constituencies()
    {
        await ImportAsync(Votes("polling-station", ("S1", 500, 0)), Poll);
        (await SectionAsync("PK", Poll)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_the_versions_of_a_rule_the_one_in_force_on_the_day_counts()
    {
        var rule = ThresholdRules.Shipped.Single(r => r.Code == "pk-2017-s9");
        await RecordAsync(rule with { Effective = DateRange.Between(new DateOnly(2017, 10, 2), new DateOnly(2023, 1, 1)) });
        await RecordAsync(rule with
        {
            Effective = DateRange.Since(new(2023, 1, 1)),
            Readings = [rule.Readings[0] with { Limit = new(1, 100) }],
        });
        await ImportAsync(Votes("constituency", ("NA-48", 63_964 - 6_364, 6_364)), Poll);
        (await SectionAsync("PK", Poll)).Findings.ShouldHaveSingleItem();
        await ImportAsync(Votes("constituency", ("NA-48", 63_964 - 6_364, 6_364)), Poll.AddYears(6));
        (await SectionAsync("PK", Poll.AddYears(6))).Findings.ShouldBeEmpty("nearly ten per cent is more than one");
    }

    [Fact]
    public async Task Counts_too_great_to_add_are_a_finding_and_hide_nothing_else()
    {
        await ImportAsync(Votes("province", ("a", long.MaxValue, long.MaxValue)), Poll);
        var section = await SectionAsync("PK", Poll);
        section.Findings.ShouldHaveSingleItem().Code.ShouldBe("INC0063");
    }

    private static DatasetContent Votes(string kind, params (string Place, long Men, long Women)[] counts)
    {
        var places = new Classification
        {
            Code = "places", Version = kind, Name = new("Places"), Dimension = "place",
            Items = [.. counts.Select(c => new CategoryItem { Code = c.Place, Kind = kind })],
        };
        var dataset = new Dataset
        {
            Code = "votes", Name = new("Votes"), Publisher = "Commission", Source = "Form 47",
            Dimensions = [new("place", "places", kind), new("sex", "sex-mf", "1")],
            Measures = [new() { Code = "votes", Name = new("Votes polled"), Kind = MeasureKind.Flow, Unit = "ballots" }],
        };
        return new(
            dataset, [new(StandardDimensions.Place, places), new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)],
            counts.SelectMany(c => new[] { Count(c.Place, "M", c.Men), Count(c.Place, "F", c.Women) }));

        static DatedObservation Count(string place, string sex, long count) => new(
            new() { Dataset = "votes", Measure = "votes", At = new(("place", place), ("sex", sex)), Count = count }, DateRange.Since(Poll));
    }

    private Task ImportAsync(DatasetContent content, DateOnly day) => InScopeAsync(s => s.GetRequiredService<InclusionRegister>().ImportAsync(
        new(content.Dataset, content.Dimensions, content.Observations.Select(o => o with { Period = DateRange.Between(day, day.AddDays(1)) })),
        new("test", "Votes")));

    private Task RecordAsync(ThresholdRule rule) => InScopeAsync(async s =>
    {
        var register = s.GetRequiredService<InclusionRegister>();
        await register.Facts<ThresholdRule>().RecordAsync(rule, rule.Effective);
        return await register.CommitAsync(new("test", "Rule"));
    });

    private Task<StatusSection> SectionAsync(string country, DateOnly asOf) => InScopeAsync(async s =>
    {
        var register = s.GetRequiredService<OrganizationRegister>();
        await register.Facts<Institution>().RecordAsync(new() { Name = new("Commission"), TimeZone = "UTC", Country = country }, DateRange.Always);
        await register.CommitAsync(new("test", "Institution"));
        return (await s.GetRequiredService<InstitutionStatusReader>().ReadAsync(asOf)).Sections.Single(x => x.Key == "inclusion");
    });

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _host.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
