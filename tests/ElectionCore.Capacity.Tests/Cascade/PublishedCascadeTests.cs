namespace ElectionCore.Capacity.Tests;

/// <summary>Figures of real trainings come out.</summary>
public sealed class PublishedCascadeTests
{
    // Pakistan 2024, nation.com.pk of 4 February 2024: 191,526 presiding and senior assistant presiding officers in 7,663 sessions,
    // 785,060 assistants and polling officers in 19,630. Classes of 25 and 40 follow from these numbers.
    [Theory]
    [InlineData(191_526, 25, 7_663, 7_662)]
    [InlineData(785_060, 40, 19_630, 19_627)]
    public void Sessions_of_Pakistan_2024_come_out_within_a_twentieth_of_a_percent(long people, int cap, long published, long expected)
    {
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Presiding, people)], Cascades.Tier(cap)));

        plan.Bottom().Sessions.ShouldBe(expected);
        (Math.Abs(expected - published) * 2000).ShouldBeLessThanOrEqualTo(published);
    }

    // The split is by whole classes: each of 144 districts has as many full classes as another or one more, and the last person is in the first.
    [Theory]
    [InlineData(191_526, 25, 7_663)]
    [InlineData(785_060, 40, 19_630)]
    public void Districts_with_full_classes_come_out_so_too(long people, int cap, long published)
    {
        var full = people / cap;
        var places = Enumerable.Range(0, 144)
            .Select(i => Cascades.Counted(i, Cascades.Presiding, (((full / 144) + (i < full % 144 ? 1 : 0)) * cap) + (i == 0 ? people % cap : 0)));

        var tier = CascadePlanner.Plan(Cascades.Request([.. places], Cascades.Tier(cap))).Bottom();

        tier.People.ShouldBe(people);
        (Math.Abs(tier.Sessions - published) * 2000).ShouldBeLessThanOrEqualTo(published);
        tier.RoundingLoss.ShouldBe(0);
    }

    // Where people are split evenly and not by classes, 1,330 or 1,331 make 54 classes of 25 in each district.
    [Theory]
    [InlineData(191_526, 25, 54, 7_662)]
    [InlineData(785_060, 40, 137, 19_627)]
    public void What_an_even_split_of_people_costs_is_told(long people, int cap, long each, long pooled)
    {
        var plan = CascadePlanner.Plan(Cascades.Request(Cascades.Even(144, Cascades.Presiding, people), Cascades.Tier(cap)));

        plan.Bottom().Sessions.ShouldBe(144 * each);
        plan.Bottom().PooledSessions.ShouldBe(pooled);
        plan.Bottom().RoundingLoss.ShouldBe((144 * each) - pooled);
        var why = plan.Why(CascadeQuantity.Sessions).Single();
        why.Input("even")!.Value.CompareValueTo(new(people, cap)).ShouldBe(0);
        why.Result.ShouldBe(new WideRatio(144 * each, 1));
        why.ToString().ShouldBe(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{144 * each:N0} sessions: Σ over 144 areas and 144 cells of ⌈people / {cap}⌉; evenly {people:N0} / {cap} = {(decimal)people / cap:#,##0.##}"));
    }

    // 7,663 sessions of two days and 19,630 taken as of one day: 34,956 by the published numbers, and 34,951 by the planner's.
    [Fact]
    public void Trainers_and_rooms_of_Pakistan_2024_come_out()
    {
        var places = Cascades.Counted(1, Cascades.Presiding, 191_526) with
        {
            Headcounts = [new() { Role = Cascades.Presiding, People = 191_526 }, new() { Role = Cascades.Assistant, People = 785_060 }],
        };
        var tier = Cascades.Tier(40) with
        {
            Window = DateRange.Between(new DateOnly(2023, 12, 1), new DateOnly(2024, 1, 10)),
            Classes = [new() { Role = Cascades.Presiding, Cap = 25, Days = 2, Trainers = 2 }, new() { Role = Cascades.Assistant, Cap = 40, Trainers = 2 }],
        };

        var pairs = CascadePlanner.Plan(Cascades.Request([places], tier)).Bottom();

        pairs.WorkingDays.ShouldBe(40);
        pairs.SessionDays.ShouldBe(34_951);
        pairs.TrainersNeeded.ShouldBe(1_748);
        new Ratio(pairs.SessionDays, 3_821).ToDecimal(1, MidpointRounding.ToEven).ShouldBe(9.1m);
        new Ratio(pairs.SessionDays * 2, 3_821).ToDecimal(1, MidpointRounding.ToEven).ShouldBe(18.3m);

        // 77 days of 144 districts: 3.2 rooms in each, every day.
        var whole = CascadePlanner.Plan(Cascades.Request([places], tier with { Window = Cascades.Window })).Bottom();
        whole.WorkingDays.ShouldBe(77);
        whole.Rooms.Single().Needed.ShouldBe(454);
        new Ratio(whole.SessionDays, 77 * 144).ToDecimal(1, MidpointRounding.ToEven).ShouldBe(3.2m);
    }

    // Staffing inferred from the provinces' lists of 2023 (arynews.tv, allianceglobal.org): a presiding officer for each station, two
    // assistants and a polling officer for each booth.
    [Fact]
    public void Staff_of_Pakistan_2024_comes_out()
    {
        var need = Staff(stations: 90_675, booths: 276_402);

        need.ShouldBe(919_881);
        new Ratio(976_586 - need, need).ToPercentString(1, MidpointRounding.ToEven).ShouldBe("6.2%");
    }

    // Address of the Secretary, Election Commission of Pakistan, 2008.
    [Fact]
    public void Staff_of_Pakistan_2008_comes_out() => Staff(stations: 65_000, booths: 170_000).ShouldBe(575_000);

    // Afghanistan 2005, Badghis: 528 stations of six; 3,180 were trained.
    [Fact]
    public void Staff_of_Badghis_2005_comes_out()
    {
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Place(1) with { Stations = 528 }], Cascades.Tier(25)) with
        {
            Staffing = [new() { Role = Cascades.Presiding, PerStation = new(6, 1) }],
        });

        plan.Bottom().People.ShouldBe(3_168);
        new Ratio(3_180 - 3_168, 3_168).ToPercentString(1, MidpointRounding.ToEven).ShouldBe("0.4%");
    }

    // Nigeria 2023: 1,265,227 for 176,846 units.
    [Fact]
    public void Staff_of_Nigeria_2023_comes_out_of_its_ratio()
    {
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Place(1) with { Stations = 176_846 }], Cascades.Tier(50)) with
        {
            Staffing = [new() { Role = Cascades.Presiding, PerStation = new(1_265_227, 176_846) }],
        });

        plan.Bottom().People.ShouldBe(1_265_227);
        new Ratio(1_265_227, 176_846).ToDecimal(1, MidpointRounding.ToEven).ShouldBe(7.2m);
    }

    // Lists of October and November 2023: planned stations and presiding officers of Balochistan and Khyber Pakhtunkhwa. Five per
    // cent gives the published number of the first; that of the second is one more than five per cent of its sum.
    [Theory]
    [InlineData(5_015, 5_266, 0)]
    [InlineData(15_737, 16_525, 1)]
    public void Reserves_of_two_provinces_are_a_twentieth(long stations, long published, long beyond)
    {
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Place(1, "P") with { Stations = stations }], Cascades.Tier(25)) with
        {
            Staffing = [new() { Role = Cascades.Presiding, PerStation = new(1, 1) }],
            Reserves = [ReserveRule.FixedRate(new(5, 100)) with { Scope = new PlaceCode("P"), Role = Cascades.Presiding }],
        });

        plan.Bottom().People.ShouldBe(published - beyond);
    }

    // Punjab and Islamabad 2013, UNDP: 56 lead trainers; 1,860 master trainers in 86 trainings; 237,198 in 9,124 workshops; 93,464 in 2,614 sessions.
    [Fact]
    public void Classes_of_2013_come_out()
    {
        Ratio[] ratios = [new(56, 3), new(1_860, 86), new(41_997 + 195_201, 9_124), new(93_464, 2_614), new(9_124 + 2_614, 1_860)];
        ratios.Select(r => r.ToDecimal(1, MidpointRounding.ToEven)).ShouldBe([18.7m, 21.6m, 26.0m, 35.8m, 6.3m]);
        (41_997 + 195_201 + 93_464).ShouldBe(330_662);

        // Classes of the average size, rounded up, need no more sessions than were held.
        Sessions(237_198, 26).ShouldBe(9_123);
        Sessions(93_464, 36).ShouldBe(2_597);
        Sessions(1_860, 22).ShouldBe(85);

        static long Sessions(long people, int cap) =>
            CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Assistant, people)], Cascades.Tier(cap))).Bottom().Sessions;
    }

    // The same, as a cascade: each of 56 reaches 33 master trainers, and each of these 128 officers.
    [Fact]
    public void The_fewest_tiers_follow_from_the_ratios()
    {
        Ratio[] ratios = [new(1_860, 56), new(237_198, 1_860), new(10, 1)];

        var depth = CascadeDepth.Fewest(237_198, 56, ratios, new(3, 4)).ShouldNotBeNull();

        depth.Tiers.ShouldBe(2);
        depth.Reach.ShouldBe(new WideRatio(237_198, 1));
        depth.Retention.ShouldBe(new WideRatio(9, 16));
        CascadeDepth.Fewest(237_199, 56, ratios)!.Tiers.ShouldBe(3);
        CascadeDepth.Fewest(237_199, 56, ratios)!.Retention.ShouldBeNull();
        CascadeDepth.Fewest(56, 56, ratios)!.Tiers.ShouldBe(0);
        CascadeDepth.Fewest(2_371_981, 56, ratios).ShouldBeNull();

        // 0.75 after three tiers is the 42 % that is often repeated.
        CascadeDepth.Fewest(8, 1, [new(2, 1), new(2, 1), new(2, 1)], new(3, 4))!.Retention!.Value.ToPercentString(0, MidpointRounding.ToEven).ShouldBe("42%");
    }

    private static long Staff(long stations, long booths)
    {
        var plan = CascadePlanner.Plan(Cascades.Request(
            [Cascades.Place(1) with { Stations = stations, Booths = [new() { Kind = "all", Count = booths }] }], Cascades.Tier(40)) with
        {
            Staffing =
            [
                new() { Role = Cascades.Presiding, PerStation = new(1, 1) },
                new() { Role = Cascades.Assistant, PerBooth = new(2, 1) },
                new() { Role = new("polling-officer"), PerBooth = new(1, 1) },
            ],
        });
        return plan.Bottom().People;
    }
}
