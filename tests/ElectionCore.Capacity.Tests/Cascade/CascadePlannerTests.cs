namespace ElectionCore.Capacity.Tests;

/// <summary>Tiers, materials, cost, reasons and plans made anew.</summary>
public sealed class CascadePlannerTests
{
    private static readonly PlaceCode North = new("N");

    /// <summary>Two tiers: 3 districts of region N and 1 without a region, women trained by women, masters trained in the nation.</summary>
    private static CascadeRequest TwoTiers() => new()
    {
        Places =
        [
            Cascades.Counted(1, Cascades.Assistant, 95, "N"), Cascades.Counted(2, Cascades.Assistant, 41, "N"),
            Cascades.Counted(3, Cascades.Assistant, 40, "N"), Cascades.Counted(4, Cascades.Assistant, 7),
        ],
        Groups = [new() { Code = "women", Sessions = SessionGroup.Women }, new() { Code = "men" }],
        Splits = [new() { Parts = [new("women", new Ratio(1, 3)), new("men", new Ratio(2, 3))] }],
        Tiers =
        [
            new()
            {
                Code = "masters",
                Window = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 6)),
                Classes = [new() { Role = Cascades.Master, Cap = 3, Days = 5, Trainers = 2 }],
                TrainerRole = Cascades.Lead,
                SessionsAt = CascadeLevel.Nation,
                TrainersAt = CascadeLevel.Nation,
                GroupsApart = false,
            },
            new()
            {
                Code = "poll-workers",
                Window = DateRange.Between(new DateOnly(2024, 1, 8), new DateOnly(2024, 1, 13)),
                Classes = [new() { Cap = 20, Days = 2 }],
                TrainerRole = Cascades.Master,
                TrainersAt = CascadeLevel.Region,
                WomenTrainWomen = true,
                Utilisation = new(4, 5),
                TrainerDropout = new(1, 10),
            },
        ],
    };

    [Fact]
    public void Each_tier_follows_from_the_one_below()
    {
        var plan = CascadePlanner.Plan(TwoTiers());

        // Thirds by the largest remainder: 95 is 31⅔ and 63⅓, 41 is 13⅔ and 27⅓, 40 is 13⅓ and 26⅔, 7 is 2⅓ and 4⅔.
        plan.Bottom().Cells.Select(c => (c.Place!.Value.Value, c.Group.Code, c.People, c.Sessions)).ShouldBe(
        [
            ("D001", "women", 32, 2), ("D001", "men", 63, 4), ("D002", "women", 14, 1), ("D002", "men", 27, 2),
            ("D003", "women", 13, 1), ("D003", "men", 27, 2), ("D004", "women", 2, 1), ("D004", "men", 5, 1),
        ]);

        // 5 days at four fifths are 4 of each trainer: in N 4 women's sessions of 2 days need 2, 8 others 4.
        plan.Bottom().Trainers.Select(t => (t.Place!.Value.Value, t.Group.Code, t.TrainerDays, t.Needed, t.ToTrain)).ShouldBe(
        [
            ("D004", "women", 2, 1L, 2L), ("D004", "all", 2, 1L, 2L), ("N", "women", 8, 2L, 3L), ("N", "all", 16, 4L, 5L),
        ]);
        var masters = plan.Tiers[0];
        masters.Cells.ShouldHaveSingleItem().People.ShouldBe(12);
        masters.Sessions.ShouldBe(4);
        masters.Trainers.ShouldHaveSingleItem().Needed.ShouldBe(8);
        masters.Calendar.Select(d => (d.Day.Day, d.Starting, d.Running, d.Trainers)).ShouldBe([(1, 4, 4, 8), (2, 0, 4, 8), (3, 0, 4, 8), (4, 0, 4, 8), (5, 0, 4, 8)]);
        plan.Findings.Where(f => f.Code != "CAP0041").ShouldBeEmpty();
    }

    [Fact]
    public void Rooms_lower_the_class_and_limit_the_calendar()
    {
        var place = Cascades.Counted(1, Cascades.Assistant, 100) with { Rooms = 1, RoomCapacity = 10 };
        var tier = Cascades.Tier(25) with { Window = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 9)) };

        var plan = CascadePlanner.Plan(Cascades.Request([place], tier));

        var bottom = plan.Bottom();
        bottom.Sessions.ShouldBe(10);
        bottom.Rooms.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Needed.ShouldBe(2), r => r.Peak.ShouldBe(1), r => r.Available.ShouldBe(1));
        bottom.Shortfalls.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(s => s.Sessions.ShouldBe(2), s => s.MoreRooms.ShouldBe(1), s => s.MoreTrainers.ShouldBeNull(), s => s.MoreDays.ShouldBe(2));
        plan.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "CAP0041: 2 sessions of tier poll-workers have no day, in 1 areas, first in D001. What would make them fit: 1 more rooms, or 2 more working days.",
            "CAP0040: Tier poll-workers needs 2 rooms in D001 and has 1: 1 too few.",
        ]);
        plan.Why(CascadeQuantity.CellSessions).Single().ToString().ShouldBe(
            "10 sessions: ⌈(100 people − 0 who finished) / 10⌉ (the rooms take no more; the rule is 25); 10 classes of 10, 0 of one more");
    }

    [Fact]
    public void Trainers_who_are_there_limit_the_calendar()
    {
        var tier = Cascades.Tier(25) with
        {
            Window = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 5)),
            Available = [new() { Place = new PlaceCode("D001"), Count = 2 }],
        };

        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 250)], tier));

        plan.Bottom().Shortfalls.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(s => s.Sessions.ShouldBe(2), s => s.MoreTrainers.ShouldBe(1), s => s.MoreRooms.ShouldBeNull(), s => s.MoreDays.ShouldBe(1));
        plan.Findings.Select(f => f.Code).ShouldBe(["CAP0041", "CAP0039"]);
        plan.Findings[1].ToString().ShouldBe("CAP0039: Tier poll-workers needs 3 trainers in D001 (all) and has 2: 1 too few.");
    }

    [Fact]
    public void Nobody_is_trained_from_election_day_on()
    {
        var request = Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 10)], Cascades.Tier(20)) with { ElectionDay = new(2024, 1, 31) };

        var cut = CascadePlanner.Plan(request);
        cut.Bottom().Window!.Value.To.ShouldBe(new DateOnly(2024, 1, 31));
        cut.Findings.ShouldHaveSingleItem().ToString().ShouldStartWith("CAP0038: 4 days of the window of tier poll-workers");
        CascadePlanner.Plan(request with { MinDaysBefore = 0 }).Bottom().Window.ShouldBe(cut.Bottom().Window);

        var none = CascadePlanner.Plan(request with { ElectionDay = Cascades.Window.Start });
        none.Findings.ShouldContain(f => f.Code == "CAP0037");
        none.Bottom().Window.ShouldBeNull();
    }

    [Fact]
    public void Days_off_and_limits_before_election_day_cut_windows()
    {
        var request = TwoTiers() with
        {
            ElectionDay = new(2024, 1, 14),
            MinDaysBefore = 3,
            MaxDaysBefore = 8,
            DaysOff = [DayOfWeek.Sunday],
            Holidays = [new(2024, 1, 9), new(2024, 1, 7)],
        };
        request = request with
        {
            Tiers =
            [
                request.Tiers[0] with { Window = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 10)) },
                request.Tiers[1] with { Window = DateRange.Between(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 13)) },
            ],
        };

        var plan = CascadePlanner.Plan(request);

        // Of 2 to 12 January 6 to 11 are left, and of these 6, 8, 10 and 11 are worked.
        plan.Bottom().Window.ShouldBe(DateRange.Between(new DateOnly(2024, 1, 6), new DateOnly(2024, 1, 12)));
        plan.Bottom().WorkingDays.ShouldBe(4);
        plan.Tiers[0].Window.ShouldBe(DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 6)));
        plan.Findings.Select(f => f.ToString()).Where(f => f.StartsWith("CAP0036", StringComparison.Ordinal) || f.StartsWith("CAP0038", StringComparison.Ordinal)).ShouldBe(
        [
            "CAP0038: 5 days of the window of tier poll-workers are outside of the time before election day, 2024-01-06 to 2024-01-11; it is cut there.",
            "CAP0036: The window of tier masters reaches 4 days into that of tier poll-workers, which begins on 2024-01-06; it is cut there.",
        ]);
        plan.Bottom().Calendar.Select(d => d.Day.Day).Distinct().ShouldBeSubsetOf([6, 8, 10, 11]);
    }

    // Windows in the wrong order leave the upper tier without a day: what it would need is not known, and it is not planned as nothing.
    [Fact]
    public void A_tier_without_a_day_is_told_and_leaves_the_tiers_above_unknown()
    {
        var request = TwoTiers();
        var reversed = request with { Tiers = [request.Tiers[0] with { Window = DateRange.Between(new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 9)) }, request.Tiers[1]] };

        var plan = CascadePlanner.Plan(reversed);
        plan.Tiers[0].TrainersNeeded.ShouldBeNull();
        plan.Findings.ShouldContain(f => f.Code == "CAP0036");
        plan.Findings.ShouldContain(f => f.Code == "CAP0037");

        var none = CascadePlanner.Plan(request with { ElectionDay = new(2024, 1, 1), MinDaysBefore = 1, Costs = [new() { Kind = CascadeCostKind.RoomDay, Rate = Money.Of(1, "PKR") }] });
        none.Tiers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            t => t.Code.ShouldBe("poll-workers"),
            t => t.Sessions.ShouldBe(14),
            t => t.Window.ShouldBeNull(),
            t => t.Trainers.ShouldAllBe(p => p.Needed == null && p.ToTrain == null),
            t => t.Rooms.ShouldAllBe(r => r.Needed == null));
        none.TotalCost.ShouldBeNull();
    }

    [Fact]
    public void Materials_and_cost_follow_from_the_tiers()
    {
        var paper = new MaterialCode("handbook");
        var request = TwoTiers() with
        {
            Materials =
            [
                new() { Material = paper, Tier = "poll-workers", Spare = new(1, 20), PackSize = 50 },
                new() { Material = new("kit"), Tier = "poll-workers", Per = MaterialBase.Session, Quantity = new(2, 1), PackedAt = CascadeLevel.Nation },
                new() { Material = new("guide"), Tier = "poll-workers", Per = MaterialBase.Trainer },
            ],
            Costs =
            [
                new() { Kind = CascadeCostKind.TrainerDay, Tier = "poll-workers", Rate = Money.Of(1_000.50m, "PKR") },
                new() { Kind = CascadeCostKind.ParticipantDay, Tier = "poll-workers", Role = Cascades.Assistant, Rate = Money.Of(500, "PKR") },
                new() { Kind = CascadeCostKind.ParticipantTravel, Tier = "poll-workers", Rate = Money.Of(100, "PKR") },
                new() { Kind = CascadeCostKind.TrainerTravel, Rate = Money.Of(10, "PKR") },
                new() { Kind = CascadeCostKind.RoomDay, Tier = "poll-workers", Rate = Money.Of(20, "PKR") },
                new() { Kind = CascadeCostKind.Print, Tier = "poll-workers", Material = paper, Rate = Money.Of(0.01m, "PKR") },
            ],
            CostReserve = new(1, 3),
        };

        var plan = CascadePlanner.Plan(request);

        // ⌈95 × 1.05⌉ = 100 in 2 packs, 44, 42 and 8 in one each.
        plan.Materials.Where(m => m.Rule.Material == paper).Select(m => (m.Base, m.Units, m.Packs)).ShouldBe([(95, 100, 2), (41, 44, 1), (40, 42, 1), (7, 8, 1)]);
        plan.Materials.Single(m => m.Rule.Material.Value == "kit").ShouldSatisfyAllConditions(m => m.Place.ShouldBeNull(), m => m.Units.ShouldBe(28));
        plan.Materials.Where(m => m.Rule.Material.Value == "guide").Select(m => m.Units).ShouldBe([2, 6]);

        plan.Cost.Select(c => (c.Kind, c.Quantity, c.Amount.ToString())).ShouldBe(
        [
            (CascadeCostKind.TrainerDay, 28L, "28014.00 PKR"),
            (CascadeCostKind.ParticipantDay, 366L, "183000.00 PKR"),
            (CascadeCostKind.ParticipantTravel, 183L, "18300.00 PKR"),
            (CascadeCostKind.TrainerTravel, 8L, "80.00 PKR"),
            (CascadeCostKind.TrainerTravel, 8L, "80.00 PKR"),
            (CascadeCostKind.RoomDay, 28L, "560.00 PKR"),
            (CascadeCostKind.Print, 194L, "1.94 PKR"),
            (CascadeCostKind.Reserve, null, "76678.65 PKR"),
        ]);

        // A third of 230,035.94 is 76,678.6466…, rounded up.
        plan.TotalCost.ShouldBe(Money.Of(306_714.59m, "PKR"));
        plan.Why(CascadeQuantity.TotalCost).Single().ToString().ShouldBe("306,714.59 PKR: Σ of 8 lines");
        plan.Why(CascadeQuantity.Cost).First().ToString().ShouldBe("28,014 PKR for trainer-day: 28 × 1,000.5");
    }

    [Fact]
    public void A_cost_that_is_not_exact_has_no_sum()
    {
        var request = Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 1_000_000_000)], Cascades.Tier(40)) with
        {
            Costs = [new() { Kind = CascadeCostKind.ParticipantTravel, Rate = Money.Of(10_000_000_000_000_000_000.01m, "PKR") }],
        };

        var plan = CascadePlanner.Plan(request);

        plan.TotalCost.ShouldBeNull();
        plan.Findings.Select(f => f.Code).ShouldBe(["CAP0044"]);
    }

    // 0.9 for one and 0.9² = 0.81 for two: neither place has a reserve by itself, both together have one.
    [Fact]
    public void A_shared_reserve_can_be_more_than_those_of_single_places()
    {
        var request = Cascades.Request([.. Enumerable.Range(0, 2).Select(i => Cascades.Counted(i, Cascades.Assistant, 1, "N"))], Cascades.Tier(25)) with
        {
            Reserves = [ReserveRule.WithConfidence(new(9, 10), new(9, 10)) with { PooledAt = CascadeLevel.Region }],
        };

        CascadePlanner.Plan(request).Reserves.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(r => r.ByPlace.ShouldBe(0), r => r.ByRegion.ShouldBe(1), r => r.ByNation.ShouldBe(1), r => r.Planned.ShouldBe(1));
    }

    [Fact]
    public void Reserves_are_told_both_ways_and_divided_by_staff()
    {
        var rule = ReserveRule.WithConfidence(new(95, 100), new(95, 100));
        var request = Cascades.Request([.. Enumerable.Range(0, 10).Select(i => Cascades.Counted(i, Cascades.Assistant, 10, i < 5 ? "N" : "S"))], Cascades.Tier(25)) with
        {
            Reserves = [rule with { PooledAt = CascadeLevel.Nation }],
        };

        var plan = CascadePlanner.Plan(request);

        // Ten places of 10 need 12 each; a hundred together 109.
        plan.Reserves.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(r => r.Planned.ShouldBe(9), r => r.ByPlace.ShouldBe(20), r => r.ByNation.ShouldBe(9), r => r.ByRegion.ShouldBeInRange(10, 19));
        plan.Bottom().Cells.Select(c => c.Reserve).ShouldBe([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
        CascadePlanner.Plan(request with { Reserves = [rule] }).Bottom().People.ShouldBe(120);
        plan.Why(CascadeQuantity.Reserve).Single().ToString().ShouldBe(
            "9 in reserve for 100: Σ over all 10 places together of the smallest N with P(Bin(N, 0.95) ≥ staff) ≥ 0.95, less the staff; "
            + "20 if each place has its own, 12 by region, 9 over all");
    }

    [Fact]
    public void The_nearest_rule_counts()
    {
        var booths = new BoothCount { Kind = "combined", Count = 10 };
        var request = new CascadeRequest
        {
            Places =
            [
                Cascades.Place(1, "N") with { Stations = 7, Booths = [booths, new() { Kind = "women", Count = 3 }] },
                Cascades.Place(2, "N") with { Stations = 7, Booths = [booths] }, Cascades.Place(3) with { Stations = 7, Booths = [booths] },
            ],
            Staffing =
            [
                new() { Role = Cascades.Assistant, PerStation = new(1, 2), PerBooth = new(2, 1), PerKind = [new() { Kind = "women", People = new(3, 1) }] },
                new() { Role = Cascades.Assistant, Scope = North, PerBooth = new(1, 1) },
                new() { Role = Cascades.Assistant, Scope = new PlaceCode("D002"), PerStation = new(1, 1) },
            ],
            Reserves = [ReserveRule.FixedRate(new(1, 10)), ReserveRule.None() with { Scope = North, Role = Cascades.Assistant }],
            Tiers = [Cascades.Tier(20)],
        };

        var plan = CascadePlanner.Plan(request);

        plan.Bottom().Cells.Select(c => (c.Staff, c.Reserve)).ShouldBe([(13, 0), (7, 0), (24, 3)]);
        plan.Why(CascadeQuantity.Staff, place: new PlaceCode("D003")).Single().ToString().ShouldBe(
            "24 people: ⌈7 stations × 0.5 + 10 booths (combined) × 2⌉");
    }

    [Fact]
    public void Counted_groups_divide_people_even_where_they_do_not_add_up()
    {
        var request = TwoTiers() with
        {
            Splits = [new() { Parts = [new("women", 30L), new("men", 60L)] }, new() { Scope = new PlaceCode("D002"), Parts = [new("women", 20L), new("men", 21L)] }],
        };

        var plan = CascadePlanner.Plan(request);

        plan.Bottom().Cells.Take(4).Select(c => c.People).ShouldBe([32, 63, 20, 21]);
        plan.Findings.Count(f => f.Code == "CAP0034").ShouldBe(3);
        plan.Findings[0].ToString().ShouldBe("CAP0034: The groups of assistant in D001 add up to 90, but 95 are needed: a difference of -5.");
    }

    [Fact]
    public void What_is_not_known_is_not_planned_as_nothing()
    {
        var request = Cascades.Request([Cascades.Place(1), Cascades.Place(2) with { Stations = 0, Booths = [] }, Cascades.Place(3) with { Stations = 1 }], Cascades.Tier(20)) with
        {
            Staffing = [new() { Role = Cascades.Presiding, PerStation = new(1, 1) }, new() { Role = Cascades.Assistant, Scope = new PlaceCode("D003"), PerBooth = new(1, 1) }],
        };

        var plan = CascadePlanner.Plan(request);

        plan.Bottom().Cells.Select(c => (c.Place!.Value.Value, c.People, c.Sessions)).ShouldBe([("D002", 0, 0), ("D003", 1, 1)]);
        plan.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "CAP0032: How many presiding-officer D001 needs is not known: its stations are not known. Nobody is planned for them.",
            "CAP0032: How many assistant D001 needs is not known: no rule or count is given. Nobody is planned for them.",
            "CAP0032: How many assistant D002 needs is not known: no rule or count is given. Nobody is planned for them.",
            "CAP0032: How many assistant D003 needs is not known: its booths are not known. Nobody is planned for them.",
        ]);

        plan.NotKnown.Select(g => $"{g.Role} {g.Place}: {g.Reason}").ShouldBe(
        [
            "presiding-officer D001: its stations are not known", "assistant D001: no rule or count is given", "assistant D002: no rule or count is given",
            "assistant D003: its booths are not known",
        ]);
        var priced = CascadePlanner.Plan(request with { Costs = [new() { Kind = CascadeCostKind.ParticipantDay, Rate = Money.Of(500, "PKR") }] });
        priced.Cost.ShouldNotBeEmpty();
        priced.TotalCost.ShouldBeNull();
    }

    [Fact]
    public void Held_sessions_stay_and_lessen_the_rest()
    {
        var request = TwoTiers();
        var before = CascadePlanner.Plan(request);
        ValueList<HeldSession> held =
        [
            Held("D001", "men", 16), Held("D001", "men", 15), Held("D004", "women", 5), Held("D009", "men", 3),
            new() { Tier = "masters", Role = Cascades.Master, Finished = 4, Session = new SessionCode("S1") },
        ];

        var plan = CascadePlanner.Plan(request with { Held = held, PlanFrom = new(2024, 1, 9) });

        plan.Held.ShouldBe(held);
        plan.Bottom().People.ShouldBe(before.Bottom().People);
        var men = plan.Bottom().Cells[1];
        (men.People, men.Finished, men.HeldSessions, men.Remaining, men.Sessions, men.AllSessions).ShouldBe((63, 31, 2, 32, 2, 4));
        plan.Bottom().Remaining.ShouldBe(before.Bottom().People - 31 - 2);
        plan.Bottom().Cells.Sum(c => c.HeldSessions).ShouldBe(3);
        plan.Bottom().Cells.Where(c => c.HeldSessions == 0).ShouldBe(before.Bottom().Cells.Where((_, i) => i is not 1 and not 6));
        plan.Bottom().Calendar.ShouldAllBe(d => d.Day >= new DateOnly(2024, 1, 9));
        plan.Tiers[0].Cells.ShouldHaveSingleItem().Finished.ShouldBe(4);
        plan.Findings.Select(f => f.ToString()).Where(f => f.StartsWith("CAP0045", StringComparison.Ordinal) || f.StartsWith("CAP0047", StringComparison.Ordinal)).ShouldBe(
        [
            "CAP0047: 5 assistant (women) of D004 finished tier poll-workers, 3 more than the 2 who are to be trained.",
            "CAP0045: 1 held sessions, with 3 people who finished, are of assistant (men) in D009, tier poll-workers, who are not in the plan.",
        ]);

        static HeldSession Held(string place, string group, long finished) =>
            new() { Tier = "poll-workers", Place = new PlaceCode(place), Role = Cascades.Assistant, Group = group, Finished = finished };
    }

    [Fact]
    public void A_thousand_districts_with_far_too_few_rooms_are_planned()
    {
        var request = TwoTiers() with
        {
            Places = [.. Enumerable.Range(0, 1_000).Select(i => Cascades.Place(i, $"R{i % 8}") with { Stations = 600 + i, Booths = [new() { Kind = "all", Count = 1_900 + i }], Rooms = 3 + (i % 5) })],
            Staffing = [.. Enumerable.Range(0, 4).Select(i => new StaffingRule { Role = new($"role-{i}"), PerStation = new(i % 2, 1), PerBooth = new(1, 1) })],
            Reserves = [ReserveRule.WithConfidence(new(95, 100), new(95, 100))],
        };
        request = request with { Tiers = [request.Tiers[0], request.Tiers[1] with { Window = Cascades.Window, TrainersAt = CascadeLevel.Region }] };

        var plan = CascadePlanner.Plan(request);

        plan.Bottom().Cells.Count.ShouldBe(8_000);
        plan.Bottom().Cells.Sum(c => c.Staff).ShouldBe(Enumerable.Range(0, 1_000).Sum(i => (4L * (1_900 + i)) + (2L * (600 + i))));
    }
}
