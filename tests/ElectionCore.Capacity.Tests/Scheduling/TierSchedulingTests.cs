using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Tiers of cascade plans as sessions.</summary>
public sealed class TierSchedulingTests
{
    private static readonly RoleCode Officer = new("PO");
    private static readonly CascadePlanCode Code = new("GE");

    // 5 January 2024 is a Friday; with Sundays off the window has 8 working days.
    private static readonly DateRange Window = DateRange.Between(new DateOnly(2024, 1, 5), new DateOnly(2024, 1, 15));

    [Fact]
    public void Everybody_is_in_one_class_of_even_size_in_a_venue_of_their_place_with_enough_seats() =>
        Check.One(Properties.Times(100), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var places = Enumerable.Range(1, 1 + random.Next(3)).Select(i => Cascades.Counted(i, Officer, random.Next(400))).ToList();
            var venues = places.SelectMany(p => Enumerable.Range(0, random.Next(4)).Select(v => Hall($"{p.Code}-V{v}", p.Code.Value, 1 + random.Next(4), 10 + random.Next(40)))).ToList();
            var schedule = Schedule([.. places], venues, cap: 5 + random.Next(40), days: 1 + random.Next(2));
            var draft = TierScheduling.Draft(schedule);

            draft.Sessions.Select(s => s.Code).ShouldBeUnique();
            foreach (var cell in schedule.Tier.Cells)
            {
                var classes = draft.Sessions.Where(s => s.Place == cell.Place).ToList();
                var left = draft.Unplaced.Where(u => u.Place == cell.Place).ToList();
                (classes.Sum(c => (long)c.Capacity) + left.Sum(u => u.People)).ShouldBe(cell.Remaining);
                (classes.Count + left.Sum(u => u.Sessions)).ShouldBe(cell.Sessions);
                classes.ShouldAllBe(c => c.Capacity <= cell.Cap && venues.Single(v => v.Code == c.Venue).Place == cell.Place && venues.Single(v => v.Code == c.Venue).Seats >= c.Capacity);
                (classes.Select(c => c.Capacity).DefaultIfEmpty().Max() - classes.Select(c => c.Capacity).DefaultIfEmpty().Min()).ShouldBeLessThanOrEqualTo(1);
            }

            (draft.Diagnostics.IsEmpty == (draft.UnplacedTotal == 0)).ShouldBeTrue();
            TierScheduling.Draft(schedule with { Venues = [.. venues.AsEnumerable().Reverse()] }).Sessions.ShouldBe(draft.Sessions);
        }));

    [Fact]
    public void Rooms_are_filled_evenly_and_those_that_are_taken_already_count()
    {
        // 12 classes of one day; two rooms and one room, of which the one is taken on three days.
        var taken = Enumerable.Range(8, 3).Select(d => Held($"X{d}", new(2024, 1, d), "V2") with { Plan = null });
        var schedule = Schedule([Cascades.Counted(1, Officer, 300)], [Hall("V1", "D001", 2, 30), Hall("V2", "D001", 1, 30)], cap: 25) with { OnRecord = [.. taken] };

        TierScheduling.Draft(schedule).Sessions.CountBy(s => s.Venue.Value).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Value).ShouldBe([10, 2]);
    }

    [Fact]
    public void What_is_on_record_stays_and_is_not_scheduled_again()
    {
        var schedule = Schedule([Cascades.Counted(1, Officer, 60)], [Hall("V1", "D001", 2, 30)], cap: 25);
        var first = Run(schedule);
        first.Sessions.Select(s => s.Code.Value).ShouldBe(["GE-T1-D001-PO-001", "GE-T1-D001-PO-002", "GE-T1-D001-PO-003"]);
        first.Sessions.ShouldAllBe(s => s.Capacity == 20 && s.Tier == 1 && s.Plan == Code && s.Role == Officer);

        var again = schedule with { OnRecord = [.. first.Sessions] };
        var draft = TierScheduling.Draft(again);
        (draft.Sessions.Count, draft.SessionsOnRecord, draft.SeatsOnRecord).ShouldBe((0, 3, 60));

        // One was cancelled: its people are scheduled anew, under a code that none had.
        var cancelled = schedule with { OnRecord = [first.Sessions[0] with { Status = SessionStatus.Cancelled }, .. first.Sessions[1..]] };
        var one = Run(cancelled).Sessions.ShouldHaveSingleItem();
        (one.Code.Value, one.Capacity).ShouldBe(("GE-T1-D001-PO-004", 20));

        // Without a code nothing is known to be of the plan, but rooms and trainers are taken all the same.
        TierScheduling.Draft(again with { Code = null }).Sessions.Count.ShouldBe(3);
    }

    [Fact]
    public void A_held_session_counts_by_those_who_finished_where_the_plan_names_it()
    {
        var held = Held("GE-D001-PO-001", new(2024, 1, 5), "V1");
        var open = Schedule([Cascades.Counted(1, Officer, 50)], [Hall("V1", "D001", 2, 30)], cap: 25) with { OnRecord = [held] };
        TierScheduling.Draft(open).Sessions.Sum(s => s.Capacity).ShouldBe(25);

        var request = open.Plan.Request with { Held = [new() { Tier = "poll-workers", Place = new("D001"), Role = Officer, Finished = 18 }] };
        var plan = CascadePlanner.Plan(request);
        TierScheduling.Draft(open with { Plan = plan, Tier = plan.Bottom() }).Sessions.Sum(s => s.Capacity).ShouldBe(32);
    }

    [Theory]
    [InlineData(CascadeLevel.Place, 0)]
    [InlineData(CascadeLevel.Region, 1)]
    [InlineData(CascadeLevel.Nation, 2)]
    public void Trainers_go_as_far_as_the_tier_says(CascadeLevel level, int scheduled)
    {
        // A trainer of D002 trains in D001 of the same region, and in D003 of another only where trainers go anywhere.
        ValueList<CascadePlace> places = [Cascades.Counted(1, Officer, 20, "R1"), Cascades.Counted(2, Officer, 0, "R1"), Cascades.Counted(3, Officer, 20, "R2")];
        var schedule = Schedule(places, [Hall("V1", "D001", 1, 30), Hall("V3", "D003", 1, 30)], cap: 25, level: level);
        var result = Run(schedule, new Trainer { Person = new("t"), Place = new("D002") });

        result.Sessions.Length.ShouldBe(scheduled);
        result.Diagnostics.Length.ShouldBe(2 - scheduled);
    }

    [Fact]
    public void A_region_s_classes_are_in_the_venues_of_its_places()
    {
        ValueList<CascadePlace> places = [Cascades.Counted(1, Officer, 10, "R1"), Cascades.Counted(2, Officer, 15, "R1"), Cascades.Counted(3, Officer, 5, "R2")];
        var schedule = Schedule(places, [Hall("V2", "D002", 1, 30), Hall("V3", "D003", 1, 30)], cap: 25, sessionsAt: CascadeLevel.Region, level: CascadeLevel.Region);

        TierScheduling.Draft(schedule).Sessions.Select(s => (s.Code.Value, s.Place.Value, s.Venue.Value, s.Capacity)).ShouldBe(
            [("GE-T1-R1-PO-001", "D002", "V2", 25), ("GE-T1-R2-PO-001", "D003", "V3", 5)]);
    }

    [Fact]
    public void Trainers_train_no_more_days_than_the_tier_uses_of_them()
    {
        // Three of 8 working days: three of four classes.
        var schedule = Schedule([Cascades.Counted(1, Officer, 100)], [Hall("V1", "D001", 1, 30)], cap: 25, utilisation: new(3, 8));
        var result = Run(schedule);

        result.Sessions.Length.ShouldBe(3);
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CAP0066");
    }

    [Fact]
    public void A_class_without_a_venue_is_told_with_the_seats_there_are()
    {
        var draft = TierScheduling.Draft(Schedule([Cascades.Counted(1, Officer, 60), Cascades.Counted(2, Officer, 10)], [Hall("V1", "D001", 2, 19)], cap: 25));

        draft.Sessions.ShouldBeEmpty();
        draft.Unplaced.ShouldBe([new(new("D001"), Officer, "all", 3, 60), new(new("D002"), Officer, "all", 1, 10)]);
        draft.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "CAP0068: 3 sessions of PO (all) have no venue: no room in D001 takes 20 people; the largest takes 19.",
            "CAP0068: 1 sessions of PO (all) have no venue: no room in D002 takes 10 people; the largest takes 0.",
        ]);
    }

    [Fact]
    public void A_tier_of_millions_of_classes_is_refused()
    {
        var schedule = Schedule([Cascades.Counted(1, Officer, 1_000_000_000)], [], cap: 25);

        TierScheduling.Draft(schedule).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CAP0069");
        TierScheduling.Venues(schedule, [], Costs()).Request.ShouldBeNull();
    }

    [Fact]
    public void Venues_near_homes_are_chosen_and_everybody_has_a_class_in_one()
    {
        // 60 people live at two tehsils a degree apart (111 km), each with a hall; a third hall says nothing of its cost.
        var venues = new[] { At("V1", 30.0m), At("V2", 31.0m), At("V3", 30.5m) with { CostPerRoomDay = null } };
        var schedule = Schedule([Cascades.Counted(1, Officer, 60)], venues, cap: 25);
        var drafted = TierScheduling.Venues(schedule, [Home("T1", 30.0m, 20), Home("T2", 31.0m, 10), Home("T3", 31.0m, 7) with { Role = new("X") }], Costs());

        drafted.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal).ShouldBe(["CAP0057", "CAP0058", "CAP0059"]);
        var plan = VenuePlanner.Plan(drafted.Request.ShouldNotBeNull());
        plan.Diagnostics.ShouldBeEmpty();
        var draft = TierScheduling.Draft(schedule, plan);

        // The plan's 60 are divided as 20 to 10: 40 and 20, in two classes of 20 and one of 20.
        draft.Sessions.Select(s => (s.Venue.Value, s.Capacity)).ShouldBe([("V1", 20), ("V1", 20), ("V2", 20)]);
        plan.Cost.ShouldBe(new VenueCost(0, 0, 3 * 100_000, 0));
        plan.Bound.ShouldBe(300_000);
        TierScheduling.Request(schedule, draft, [], [], []).Sessions.ShouldBe(draft.Sessions);
    }

    [Fact]
    public void Without_homes_nobody_has_a_venue()
    {
        var schedule = Schedule([Cascades.Counted(1, Officer, 60)], [At("V1", 30m)], cap: 25);
        var drafted = TierScheduling.Venues(schedule, [], Costs());

        drafted.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("CAP0056: No home is given for the 60 people of PO (all) in D001.");
        TierScheduling.Draft(schedule, VenuePlanner.Plan(drafted.Request!)).Unplaced.ShouldBe([new(new("D001"), Officer, "all", 3, 60)]);
    }

    [Fact]
    public void Held_sessions_that_the_plan_names_are_passed_over_and_the_seats_of_those_held_since_count()
    {
        // Of 100 people 18 finished in the one session that the plan names; two of 25 seats were held since, one of which is the earliest on record.
        TrainingSession[] held = [Held("B", new(2024, 1, 8), "V1"), Held("A", new(2024, 1, 9), "V1"), Held("C", new(2024, 1, 5), "V1")];
        var open = Schedule([Cascades.Counted(1, Officer, 100)], [Hall("V1", "D001", 2, 30)], cap: 25) with { OnRecord = held };
        Drafted(open, named: null).ShouldBe((100 - 18 - 50, 50));
        Drafted(open, named: new SessionCode("A")).ShouldBe((100 - 18 - 50, 50));
        Drafted(open with { OnRecord = [held[0], held[1] with { Capacity = 10 }, held[2] with { Capacity = 20 }] }, named: null).ShouldBe((100 - 18 - 35, 35));
        Drafted(open with { OnRecord = [held[0], held[1] with { Capacity = 10 }, held[2] with { Capacity = 20 }] }, named: new SessionCode("A")).ShouldBe((100 - 18 - 45, 45));

        // A session that is not on record under the code that the plan gives it stands for the earliest.
        Drafted(open with { OnRecord = [held[0], held[2] with { Capacity = 20 }] }, named: new SessionCode("Z")).ShouldBe((100 - 18 - 25, 25));
    }

    [Fact]
    public void Groups_that_sessions_on_record_cannot_tell_apart_are_refused()
    {
        var alike = Grouped(new CascadeGroup { Code = "north" }, new CascadeGroup { Code = "south" });
        TierScheduling.Draft(alike).Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "CAP0105: Groups north and south of PO in D001 are alike: their sessions are for the same sex and in the same language.");
        TierScheduling.Draft(alike).Sessions.ShouldBeEmpty();
        TierScheduling.Venues(alike, [], Costs()).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CAP0105");

        // Nothing on record is known to be of a plan without a code, and languages tell groups apart.
        TierScheduling.Draft(alike with { Code = null }).Sessions.Sum(s => s.Capacity).ShouldBe(40);
        var apart = Grouped(new CascadeGroup { Code = "north", Language = "ps" }, new CascadeGroup { Code = "south", Language = "ur" });
        var draft = TierScheduling.Draft(apart with { OnRecord = [Held("A", new(2024, 1, 5), "V1") with { Language = "ur" }] });
        draft.Sessions.ShouldHaveSingleItem().Language.ShouldBe("ps");
        draft.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Sessions_of_the_tier_that_are_of_none_of_its_cells_are_told()
    {
        TrainingSession[] known =
        [
            Held("A", new(2024, 1, 5), "V1"), Held("D", new(2024, 1, 8), "V1") with { Language = "ps" }, Held("C", new(2024, 1, 9), "V1") with { Role = new("X") },
            Held("B", new(2024, 1, 10), "V1") with { Place = new("D009") }, Held("E", new(2024, 1, 11), "V1") with { Tier = 2 }, Held("F", new(2024, 1, 12), "V1") with { Plan = null },
        ];
        var schedule = Schedule([Cascades.Counted(1, Officer, 10)], [Hall("V1", "D001", 2, 30)], cap: 25) with { OnRecord = known };

        // Seats beyond the need are no fault.
        var draft = TierScheduling.Draft(schedule);
        draft.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "CAP0106: 3 sessions of plan GE and tier poll-workers on record, with 75 seats, are of no role, group, language and place of it; the first is B.");
        (draft.Sessions.Count, draft.SessionsOnRecord, draft.SeatsOnRecord).ShouldBe((0, 4, 10));
        TierScheduling.Venues(schedule, [], Costs()).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CAP0106");
        TierScheduling.Draft(schedule, VenuePlanner.Plan(TierScheduling.Venues(schedule, [], Costs()).Request!)).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Tiers_have_codes_of_their_own_and_names_too_long_for_one_are_told_apart()
    {
        var lower = Cascades.Tier(25) with { Code = "lower", Window = Window };
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Master, 60)], lower, Cascades.Tier(25) with { Window = Window }));
        var schedule = Schedule([Cascades.Counted(1, Officer, 60)], [Hall("V1", "D001", 2, 30)], cap: 25);
        var codes = plan.Tiers.SelectMany(t => TierScheduling.Draft(schedule with { Plan = plan, Tier = t }).Sessions.Select(s => s.Code)).ToList();
        codes.ShouldBeUnique();
        codes.Count.ShouldBe(plan.Tiers.Sum(t => (int)t.Sessions));
        plan.Tiers.Count.ShouldBe(2);

        var longPlan = schedule with { Code = new(new string('P', CodeFormat.MaximumLength)) };
        var places = Schedule([Cascades.Counted(1, Officer, 60), Cascades.Counted(2, Officer, 60)], [Hall("V1", "D001", 2, 30), Hall("V2", "D002", 2, 30)], cap: 25) with { Code = longPlan.Code };
        var first = TierScheduling.Draft(longPlan).Sessions.Select(s => s.Code.Value).ToList();
        first.ShouldAllBe(c => c.StartsWith("cascade-", StringComparison.Ordinal));
        first.Select(c => c[^3..]).ShouldBe(["001", "002", "003"]);
        var both = TierScheduling.Draft(places).Sessions.Select(s => s.Code.Value).ToList();
        both.Take(3).ShouldBe(first);
        both.Skip(3).Select(c => c[^3..]).ShouldBe(["001", "002", "003"]);
    }

    private static (int People, long Seats) Drafted(TierSchedule schedule, SessionCode? named)
    {
        HeldSession held = new() { Tier = "poll-workers", Place = new("D001"), Role = Officer, Finished = 18, Session = named };
        var plan = CascadePlanner.Plan(schedule.Plan.Request with { Held = [held] });
        var draft = TierScheduling.Draft(schedule with { Plan = plan, Tier = plan.Bottom() });
        draft.Diagnostics.ShouldBeEmpty();
        return (draft.Sessions.Sum(s => s.Capacity), draft.SeatsOnRecord);
    }

    private static TierSchedule Grouped(params CascadeGroup[] groups)
    {
        var schedule = Schedule([Cascades.Counted(1, Officer, 40)], [Hall("V1", "D001", 2, 30)], cap: 25);
        var plan = CascadePlanner.Plan(schedule.Plan.Request with
        {
            Groups = [.. groups], Splits = [new() { Parts = [.. groups.Select(g => new GroupPart(g.Code, new Ratio(1, 2)))] }],
        });
        return schedule with { Plan = plan, Tier = plan.Bottom() };
    }

    private static SessionSchedule Run(TierSchedule schedule, params Trainer[] trainers) => SessionScheduler.Schedule(TierScheduling.Request(
        schedule, TierScheduling.Draft(schedule), trainers.Length == 0 ? [new() { Person = new("t"), Place = new("D001") }] : trainers, [], []));

    private static TierSchedule Schedule(
        ValueList<CascadePlace> places, IReadOnlyCollection<Venue> venues, int cap, int days = 1, CascadeLevel level = CascadeLevel.Place,
        CascadeLevel sessionsAt = CascadeLevel.Place, Ratio? utilisation = null)
    {
        var rule = Cascades.Tier(cap, days) with { Window = Window, TrainersAt = level, SessionsAt = sessionsAt, Utilisation = utilisation ?? new(1, 1) };
        var plan = CascadePlanner.Plan(Cascades.Request(places, rule) with { DaysOff = [DayOfWeek.Sunday] });
        return new() { Plan = plan, Tier = plan.Bottom(), Course = new("POLL"), Version = "1", Code = Code, Venues = venues };
    }

    private static Venue Hall(string code, string place, int rooms, int seats) =>
        new() { Code = new(code), Name = new(code), Place = new(place), Rooms = rooms, Seats = seats };

    private static Venue At(string code, decimal latitude) =>
        Hall(code, "D001", 3, 30) with { Latitude = latitude, Longitude = 70, CostPerRoomDay = Money.Of(1000, "PKR") };

    private static TraineeHome Home(string place, decimal latitude, int people) =>
        new() { Place = new(place), District = new("D001"), Latitude = latitude, Longitude = 70, Role = Officer, People = people };

    private static VenueCostRules Costs() => new() { PerKilometre = Money.Of(10, "PKR") };

    private static TrainingSession Held(string code, DateOnly day, string venue) => new()
    {
        Code = new(code), Course = new("POLL"), Version = "1", Place = new("D001"), Venue = new(venue), Room = 1, Capacity = 25, Days = [day], Role = Officer, Tier = 1,
        Plan = Code, Status = SessionStatus.Held,
    };
}
