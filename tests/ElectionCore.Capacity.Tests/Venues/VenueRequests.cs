using System.Globalization;

namespace ElectionCore.Capacity.Tests;

/// <summary>Made-up districts.</summary>
internal static class VenueRequests
{
    /// <summary>A district small enough to try every choice.</summary>
    public static VenueRequest Tiny(int seed)
    {
        var random = new Random(seed);
        return Make(random, districts: 1, cells: 1 + random.Next(2), places: 1 + random.Next(3), venues: 1 + random.Next(3), people: 5, cap: 3);
    }

    /// <summary>Several districts of some hundred people.</summary>
    public static VenueRequest Small(int seed)
    {
        var random = new Random(seed);
        return Make(random, districts: 1 + random.Next(3), cells: 1 + random.Next(4), places: 1 + random.Next(8), venues: 1 + random.Next(6), people: 60, cap: 20);
    }

    /// <summary>A district of the usual size: some 7,000 people in four roles by two sexes, 20 places on a square, and 7 venues with room enough.</summary>
    public static VenueRequest Usual(int seed)
    {
        var random = new Random(seed);
        var cells = new[] { ("pro", 25, 2, 30), ("sapo", 25, 2, 30), ("apo", 40, 1, 180), ("po", 40, 1, 90) }
            .SelectMany(r => new[] { (Code: r.Item1 + "-m", r.Item2, r.Item3, r.Item4), (Code: r.Item1 + "-w", r.Item2, r.Item3, r.Item4 / 4) }).ToArray();
        TraineePlace[] homes = [.. Enumerable.Range(0, 20).Select(p => new TraineePlace
        {
            Place = new(Code("p", p)), People = [.. cells.Select(c => new CellCount(c.Code, (c.Item4 / 2) + random.Next(c.Item4)))],
        })];
        CandidateVenue[] to = [.. Enumerable.Range(0, 7).Select(v => new CandidateVenue
        {
            Venue = new(Code("v", v)), Rooms = 2 + random.Next(6), Seats = 25 + random.Next(30), Days = 25,
            OpeningCost = 5_000 + random.Next(50_000), CostPerRoomDay = 2_000 + random.Next(4_000),
        })];
        var points = homes.Length + to.Length;
        var (x, y) = (Points(), Points());
        return new()
        {
            Cells = [.. cells.Select(c => new ClassCell { Code = c.Code, ClassCap = c.Item2, Days = c.Item3, SessionCost = 10_000 * c.Item3 })],
            Districts = [new()
            {
                District = new("d"), Places = [.. homes], Venues = [.. to],
                Travel = new(homes.SelectMany((p, i) => to.Select((v, j) => (p.Place, v.Venue, (long)Math.Abs(x[i] - x[homes.Length + j]) + Math.Abs(y[i] - y[homes.Length + j]))))),
            }],
        };

        int[] Points() => [.. Enumerable.Range(0, points).Select(_ => random.Next(700))];
    }

    /// <summary>The same request with everything in another order.</summary>
    public static VenueRequest Shuffle(VenueRequest request, int seed)
    {
        var random = new Random(seed);
        return request with
        {
            Cells = [.. Mix(request.Cells)],
            Districts = [.. Mix(request.Districts).Select(d => d with
            {
                Places = [.. Mix(d.Places).Select(p => p with { People = [.. Mix(p.People)] })],
                Venues = [.. Mix(d.Venues)],
            })],
        };

        T[] Mix<T>(IEnumerable<T> items)
        {
            T[] mixed = [.. items];
            random.Shuffle(mixed);
            return mixed;
        }
    }

    private static VenueRequest Make(Random random, int districts, int cells, int places, int venues, int people, int cap) => new()
    {
        Cells = [.. Enumerable.Range(0, cells).Select(c => new ClassCell
        {
            Code = Code("c", c), ClassCap = 1 + random.Next(cap), Days = 1 + random.Next(3), SessionCost = random.Next(200),
        })],
        Districts = [.. Enumerable.Range(0, districts).Select(d =>
        {
            TraineePlace[] homes = [.. Enumerable.Range(0, places).Select(p => new TraineePlace
            {
                Place = new(Code("p", p)), People = [.. Enumerable.Range(0, cells).Select(c => new CellCount(Code("c", c), random.Next(people)))],
            })];
            CandidateVenue[] to = [.. Enumerable.Range(0, venues).Select(v => new CandidateVenue
            {
                Venue = new(Code("v", v)), Rooms = 1 + random.Next(3), Seats = 1 + random.Next(cap), Days = 1 + random.Next(20),
                OpeningCost = random.Next(2) * random.Next(1000), CostPerRoomDay = random.Next(100),
            })];
            return new VenueDistrict
            {
                District = new(Code("d", d)),
                Places = [.. homes],
                Venues = [.. to],
                Travel = new(from p in homes from v in to where random.Next(10) > 0 select (p.Place, v.Venue, (long)random.Next(100))),
            };
        })],
    };

    private static string Code(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
