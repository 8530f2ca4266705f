namespace ElectionCore.Capacity.Tests;

public sealed class VenuePlannerTests
{
    [Fact]
    public void A_small_district_worked_by_hand()
    {
        // Forty people in classes of 20 take two sessions. Both near venues would cost 2 × 300 for opening; in one, the ten of the far
        // place travel for 10 × 5 more and one opening is saved.
        var plan = VenuePlanner.Plan(Request(
            [Place("far", 10), Place("near", 30)],
            [Venue("north"), Venue("south")],
            ("near", "north", 1), ("near", "south", 6), ("far", "north", 6), ("far", "south", 1)));

        var district = plan.Districts.ShouldHaveSingleItem();
        district.Venues.ShouldBe([new VenueCode("north")]);
        district.Assignments.ShouldBe([new(new("far"), "po", new VenueCode("north"), 10), new(new("near"), "po", new VenueCode("north"), 30)]);
        district.Sessions.ShouldBe([new(new("north"), "po", 2, 40)]);
        district.Cost.ShouldBe(new(300, 90, 20, 200));
        district.Bound.ShouldNotBeNull().ShouldBeInRange(580, 610);
        plan.Cost.Total.ShouldBe(610);
        plan.Gap.ShouldBe(new(610 - plan.Bound!.Value, plan.Bound.Value));
        plan.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_district_without_people_costs_nothing()
    {
        var plan = VenuePlanner.Plan(Request([Place("a", 0)], [Venue("v")]));
        plan.Districts.Single().Cost.Total.ShouldBe(0);
        plan.Districts.Single().IsOptimal.ShouldBeTrue();
        plan.Gap.IsDefined.ShouldBeFalse();
        VenuePlanner.Plan(new() { Cells = [], Districts = [] }).Cost.Total.ShouldBe(0);
    }

    [Fact]
    public void Who_has_no_seat_is_named_with_what_is_missing()
    {
        Findings(Request([Place("a", 25)], [Venue("v") with { Days = 1 }], ("a", "v", 1))).ShouldBe(
        [
            "CAP0054 place:d: District d needs at least 2 days of rooms and its venues have 1: 1 are missing.",
            "CAP0055 place:d: 5 people of district d have no seat: cell po needs 1 more sessions, which take 1 days of rooms.",
        ]);
        Findings(Request([Place("a", 5), Place("b", 3)], [Venue("v")], ("a", "v", 1))).ShouldBe(
            ["CAP0053 place:b: 3 people of cell po can reach no venue of district d from b."]);
        Findings(Request([Place("a", 5)], [])).ShouldBe(
        [
            "CAP0052 place:d: No venue of district d can be had for the 1 days that cell po takes; the longest can for 0.",
        ]);

        // Twelve seats can be reached by a, and none of the hundred of the other venue.
        Findings(Request([Place("a", 30)], [Venue("v") with { Days = 1, Seats = 12 }, Venue("w")], ("a", "v", 1))).ShouldBe(
            ["CAP0055 place:d: 18 people of district d have no seat: cell po needs 1 more sessions, which take 1 days of rooms."]);
    }

    [Fact]
    public void What_is_given_twice_or_unknown_is_found_and_nothing_throws()
    {
        var request = Request([Place("a", 5), Place("a", 6)], [Venue("v"), Venue("v")], ("a", "v", 1));
        var twice = request with { Cells = [.. request.Cells, .. request.Cells], Districts = [.. request.Districts, .. request.Districts] };
        var plan = VenuePlanner.Plan(twice);
        plan.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "CAP0050 cell po: Cell po is given twice.",
            "CAP0050 place:d: District d is given twice.",
            "CAP0050 place:a: Place a is given twice.",
            "CAP0050 venue:v: Venue v is given twice.",
        ]);
        plan.Districts.ShouldBeEmpty();

        Findings(Request([Place("a", 5) with { People = [new("po", 1), new("po", 2), new("x", 7)] }], [Venue("v")], ("a", "v", 1))).ShouldBe(
        [
            "CAP0050 place:a: In place a cell po is given twice.",
            "CAP0051 place:a: Place a of district d counts 7 people of cell x, which is not there.",
        ]);
    }

    [Fact]
    public void Costs_beyond_exact_comparison_are_refused()
    {
        var request = Request([Place("a", 5)], [Venue("v") with { OpeningCost = long.MaxValue / 4 }], ("a", "v", 1));
        Should.Throw<OverflowException>(() => VenuePlanner.Plan(request));
        Should.Throw<OverflowException>(() => VenuePlanner.Plan(Request([Place("a", int.MaxValue), Place("b", int.MaxValue)], [Venue("v")], ("a", "v", 1))));
        Should.Throw<ArgumentOutOfRangeException>(() => Venue("v") with { OpeningCost = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => request with { Steps = 0 });
    }

    private static IEnumerable<string> Findings(VenueRequest request) => VenuePlanner.Plan(request).Diagnostics.Select(d => d.ToString());

    private static TraineePlace Place(string code, int people) => new() { Place = new(code), People = [new("po", people)] };

    private static CandidateVenue Venue(string code) => new() { Venue = new(code), Seats = 50, Days = 10, OpeningCost = 300, CostPerRoomDay = 10 };

    private static VenueRequest Request(TraineePlace[] places, CandidateVenue[] venues, params (string Place, string Venue, long Cost)[] ways) => new()
    {
        Cells = [new() { Code = "po", ClassCap = 20, SessionCost = 100 }],
        Districts = [new()
        {
            District = new("d"), Places = [.. places], Venues = [.. venues],
            Travel = new(ways.Select(w => (new PlaceCode(w.Place), new VenueCode(w.Venue), w.Cost))),
        }],
    };
}
