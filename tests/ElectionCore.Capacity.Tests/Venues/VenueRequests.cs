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
