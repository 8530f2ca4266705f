namespace ElectionCore.Capacity.Tests;

/// <summary>Requests that do not fit together, and values that cannot be.</summary>
public sealed class CascadeRequestTests
{
    private static readonly PlaceCode Somewhere = new("nowhere");

    private static HeldSession Held => new() { Tier = "poll-workers", Place = new PlaceCode("D001"), Role = Cascades.Assistant, On = new DateOnly(2023, 12, 1), Finished = 1 };

    private static CascadeRequest Sound() => Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 10, "N")], Cascades.Tier(20));

    public static TheoryData<string, string, Func<CascadeRequest, CascadeRequest>> Faults() => new()
    {
        { "CAP0030", "two staffing rules for the role assistant in the nation", r => r with { Staffing = [new() { Role = Cascades.Assistant }, new() { Role = Cascades.Assistant, PerBooth = new(1, 1) }] } },
        { "CAP0030", "two rules of the reserve for the role of every kind in N", r => r with { Reserves = [ReserveRule.None() with { Scope = new PlaceCode("N") }, ReserveRule.FixedRate(new(1, 2)) with { Scope = new PlaceCode("N") }] } },
        { "CAP0031", "The place D001 is there twice", r => r with { Places = [r.Places[0], r.Places[0]] } },
        { "CAP0031", "The place and region N is", r => r with { Places = [r.Places[0], new() { Code = new("N"), Headcounts = r.Places[0].Headcounts }] } },
        { "CAP0031", "The tier poll-workers is", r => r with { Tiers = [r.Tiers[0] with { Classes = [new() { Cap = 3 }] }, r.Tiers[0]] } },
        { "CAP0031", "The kind of booth men in D001", r => r with { Places = [r.Places[0] with { Booths = [new() { Kind = "men", Count = 1 }, new() { Kind = "men", Count = 2 }] }] } },
        { "CAP0031", "The count of a role assistant in D001", r => r with { Places = [r.Places[0] with { Headcounts = [r.Places[0].Headcounts[0], r.Places[0].Headcounts[0]] }] } },
        { "CAP0031", "The held session S-1 is", r => r with { Held = [Held with { Session = new SessionCode("S-1") }, Held with { Session = new SessionCode("S-1"), Finished = 2 }] } },
        { "CAP0031", "The held session of assistant (all) in D001, poll-workers, on 2023-12-01", r => r with { Held = [Held, Held] } },
        { "CAP0031", "The cost", r => r with { Costs = [new() { Kind = CascadeCostKind.RoomDay, Rate = Money.Of(1, "PKR") }, new() { Kind = CascadeCostKind.RoomDay, Rate = Money.Of(1, "PKR") }] } },
        { "CAP0152", "on 2023-12-01: after the first day", r => r with { Held = [Held], PlanFrom = new(2023, 11, 30) } },
        { "CAP0152", "on 2023-12-01: not before election day", r => r with { Held = [Held], ElectionDay = new(2023, 12, 1), MaxDaysBefore = 5 } },
        { "CAP0033", "add up to 11/10", r => r with { Groups = [new() { Code = "a" }, new() { Code = "b" }], Splits = [new() { Parts = [new("a", new Ratio(55, 100)), new("b", new Ratio(55, 100))] }] } },
        { "CAP0035", "names the group a", r => r with { Splits = [new() { Parts = [new("a", new Ratio(1, 1))] }] } },
        { "CAP0035", "A staffing rule names the place nowhere", r => r with { Staffing = [new() { Role = Cascades.Assistant, Scope = Somewhere }] } },
        { "CAP0035", "A rule of the reserve names the role lead-trainer", r => r with { Reserves = [ReserveRule.None() with { Role = Cascades.Lead }] } },
        { "CAP0035", "A held session names the tier x", r => r with { Held = [new() { Tier = "x", Role = Cascades.Assistant, Finished = 1 }] } },
        { "CAP0035", "A cost names the material m", r => r with { Costs = [new() { Kind = CascadeCostKind.Print, Material = new MaterialCode("m"), Rate = Money.Of(1, "PKR") }] } },
        { "CAP0035", "A class of tier poll-workers names the role prro", r => r with { Tiers = [r.Tiers[0] with { Classes = [new() { Cap = 20 }, new() { Role = new RoleCode("prro"), Cap = 1 }] }] } },
        { "CAP0042", "Tier poll-workers has no class for the role assistant", r => r with { Staffing = [new() { Role = Cascades.Presiding, PerStation = new(1, 1) }], Tiers = [r.Tiers[0] with { Classes = [new() { Role = Cascades.Presiding, Cap = 1 }] }] } },
        { "CAP0043", "Costs are in PKR and in USD", r => r with { Costs = [new() { Kind = CascadeCostKind.RoomDay, Rate = Money.Of(1, "PKR") }, new() { Kind = CascadeCostKind.RoomDay, Rate = Money.Of(1, "USD") }] } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_does_not_fit_together_is_told_and_not_planned(string code, string part, Func<CascadeRequest, CascadeRequest> fault)
    {
        var request = fault(Sound());

        var found = CascadePlanner.Check(request);

        found.ShouldHaveSingleItem().Code.ShouldBe(code);
        found[0].ToString().ShouldContain(part);
        Should.Throw<RuleViolationException>(() => CascadePlanner.Plan(request)).Diagnostic.ShouldBe(found[0]);
    }

    [Fact]
    public void A_class_may_be_of_trainers_of_any_tier()
    {
        var request = Sound();
        var tier = request.Tiers[0];
        CascadePlanner.Check(request with { Tiers = [tier with { Classes = [.. tier.Classes, new() { Role = tier.TrainerRole, Cap = 5 }] }] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_for_what_is_nowhere_is_told_and_the_rest_is_planned()
    {
        var request = Sound() with
        {
            Places = [Cascades.Place(1, "N") with { Booths = [new() { Kind = "men", Count = 2 }] }, Cascades.Place(2, "S") with { Booths = [new() { Kind = "women", Count = 3 }] }],
            Staffing = [new() { Role = Cascades.Assistant, PerBooth = new(1, 1), PerKind = [new() { Kind = "women", People = new(2, 1) }] }],
            Materials = [new() { Material = new("guide"), Tier = "poll-workers", Role = Cascades.Assistant }],
            Costs = [new() { Kind = CascadeCostKind.ParticipantDay, Role = Cascades.Assistant, Rate = Money.Of(1, "PKR") }, new() { Kind = CascadeCostKind.TrainerTravel, Role = Cascades.Master, Rate = Money.Of(1, "PKR") }],
        };
        CascadePlanner.Plan(request).Findings.ShouldBeEmpty();

        var misspelt = request with
        {
            Staffing = [request.Staffing[0] with { PerKind = [new() { Kind = "womn", People = new(2, 1) }] }, request.Staffing[0] with { Scope = new PlaceCode("N") }],
            Materials = [request.Materials[0] with { Role = Cascades.Master }, new() { Material = new("board"), Tier = "poll-workers", Role = Cascades.Master, Per = MaterialBase.Trainer }],
            Costs = [request.Costs[0] with { Role = Cascades.Master, Tier = "poll-workers" }],
        };
        CascadePlanner.Check(misspelt).ShouldBeEmpty();
        CascadePlanner.Plan(misspelt).Findings.Select(f => f.ToString()).ShouldBe(
        [
            "CAP0153: The staffing rule of assistant in the nation is for booths of the kind womn, of which there are none. It counts for nothing.",
            "CAP0153: The staffing rule of assistant in N is for booths of the kind women, of which there are none. It counts for nothing.",
            "CAP0153: The material guide of tier poll-workers is for the role master-trainer, who are not trained there. It counts for nothing.",
            "CAP0153: The cost of participant-day of tier poll-workers is for the role master-trainer, who are not trained there. It counts for nothing.",
        ]);

        // Where the booths of a place are not known, neither is which kinds there are.
        CascadePlanner.Plan(misspelt with { Places = [request.Places[0], Cascades.Place(2, "S")], Materials = [], Costs = [] }).Findings.Count(f => f.Code == "CAP0153").ShouldBe(1);
    }

    [Fact]
    public void Values_that_cannot_be_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new ClassRule { Cap = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => Cascades.Tier(1) with { TrainerDropout = new(1, 1) });
        Should.Throw<ArgumentOutOfRangeException>(() => Cascades.Tier(1) with { Utilisation = new(0, 1) });
        Should.Throw<ArgumentOutOfRangeException>(() => Cascades.Tier(1) with { Utilisation = new(3, 2) });
        Should.Throw<ArgumentException>(() => Cascades.Tier(1) with { Window = DateRange.Always });
        Should.Throw<ArgumentException>(() => Cascades.Tier(1) with { Window = DateRange.Between(new DateOnly(2000, 1, 1), new DateOnly(2024, 1, 1)) });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingRule { Role = Cascades.Lead, PerStation = new(1, 0) });
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingRule { Role = Cascades.Lead, PerStation = new(-1, 2) });
        Should.Throw<ArgumentOutOfRangeException>(() => Cascades.Place(1) with { Stations = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => Cascades.Place(1) with { Stations = long.MaxValue });
        Should.Throw<ArgumentException>(() => new GroupSplit { Parts = [new("a", new Ratio(0, 1))] });
        Should.Throw<ArgumentException>(() => new GroupSplit { Parts = [new("a", new Ratio(1, 2)), new("b", 3L)] });
        Should.Throw<ArgumentException>(() => new CostRule { Kind = CascadeCostKind.RoomDay, Rate = default });
        Should.Throw<ArgumentException>(() => Sound() with { Tiers = [] });
    }

    [Fact]
    public void Huge_counts_are_exact_or_refused()
    {
        var plan = CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 1_000_000_000_000)], Cascades.Tier(7, days: 3, team: 2)));

        plan.Bottom().Sessions.ShouldBe(142_857_142_858);
        plan.Bottom().TrainersNeeded.ShouldBe(11_131_725_418);

        // In 77 days a team holds 25 sessions of three days, not 25⅔.
        plan.Bottom().Shortfalls.ShouldHaveSingleItem().MoreTrainers.ShouldBe(11_428_571_430 - 11_131_725_418);

        var beyond = Cascades.Request([.. Enumerable.Range(0, 10).Select(i => Cascades.Place(i) with { Stations = 1_000_000_000_000 })], Cascades.Tier(1)) with
        {
            Staffing = [new() { Role = Cascades.Assistant, PerStation = new(8_000_000, 1) }],
        };
        Should.Throw<RuleViolationException>(() => CascadePlanner.Plan(beyond)).Diagnostic.Code.ShouldBe("CAP0046");
    }

    [Fact]
    public void Nobody_needs_nothing()
    {
        var plan = CascadePlanner.Plan(Cascades.Request([], Cascades.Tier(1)));
        plan.Bottom().Sessions.ShouldBe(0);
        plan.Findings.ShouldBeEmpty();

        var none = CascadePlanner.Plan(Cascades.Request([Cascades.Counted(1, Cascades.Assistant, 0)], Cascades.Tier(1) with { Code = "upper", Classes = [new() { Cap = 4 }] }, Cascades.Tier(1)));
        none.Tiers.Select(t => (t.Sessions, t.TrainersNeeded)).ShouldBe([(0, 0L), (0, 0L)]);
    }
}
