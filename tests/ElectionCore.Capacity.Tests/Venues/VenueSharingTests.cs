using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Who has no seat where rooms are short.</summary>
public sealed class VenueSharingTests
{
    [Theory]
    [InlineData(100, 100, 4, 50, 50)]
    [InlineData(150, 50, 4, 75, 25)]
    [InlineData(200, 80, 6, 100, 50)]
    [InlineData(50, 150, 4, 25, 75)]
    [InlineData(50, 150, 8, 50, 150)]
    public void Seats_that_are_short_are_shared_by_the_people_of_each_cell(int men, int women, int days, int menSeated, int womenSeated)
    {
        var plan = VenuePlanner.Plan(Request(men, women, days)).Districts.Single();
        (Seated(plan, "men"), Seated(plan, "women")).ShouldBe((menSeated, womenSeated));
    }

    [Fact]
    public void No_cell_has_a_share_more_than_a_session_above_anothers() => Check.One(Properties.Times(50), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var (men, women, days) = (25 * (1 + random.Next(12)), 25 * (1 + random.Next(12)), 1 + random.Next(20));
        var plan = VenuePlanner.Plan(Request(men, women, days)).Districts.Single();
        var (m, w) = (Seated(plan, "men"), Seated(plan, "women"));

        (m + w).ShouldBe(Math.Min(men + women, 25 * days));
        ((m - 25) * women).ShouldBeLessThanOrEqualTo(w * men);
        ((w - 25) * men).ShouldBeLessThanOrEqualTo(m * women);
    }));

    private static int Seated(DistrictVenuePlan plan, string cell) => plan.Sessions.Where(s => s.Cell == cell).Sum(s => s.People);

    private static VenueRequest Request(int men, int women, int days) => new()
    {
        Cells = [Cell("men"), Cell("women")],
        Districts =
        [
            new()
            {
                District = new("d"),
                Places = [new() { Place = new("p"), People = [new("men", men), new("women", women)] }],
                Venues = [new() { Venue = new("v"), Rooms = 1, Seats = 25, Days = days, OpeningCost = 1, CostPerRoomDay = 1 }],
                Travel = new([(new PlaceCode("p"), new VenueCode("v"), 5L)]),
            },
        ],
    };

    private static ClassCell Cell(string code) => new() { Code = code, ClassCap = 25, Days = 1, SessionCost = 10 };
}
