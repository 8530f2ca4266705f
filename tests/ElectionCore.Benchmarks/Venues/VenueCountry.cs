using System.Globalization;
using ElectionCore;
using ElectionCore.Capacity;

namespace ElectionCore.Benchmarks;

/// <summary>
/// A country made up for measuring: 144 districts, 4 roles of 2 sexes, 1,000 candidate venues, about a million people as in Pakistan
/// in 2024 (976,586). Amounts are paisa. How tight rooms are and how dear openings are is drawn for each district.
/// </summary>
internal static class VenueCountry
{
    private const int Districts = 144;
    private const int Venues = 1_000;

    // Shares of 976,586: one presiding and one senior assistant presiding officer per station, two assistants and one polling officer per booth.
    private static readonly (string Role, int Cap, int Days, int People)[] Roles = [("pro", 25, 2, 96_000), ("sapo", 25, 2, 96_000), ("apo", 40, 1, 523_000), ("po", 40, 1, 262_000)];

    public static VenueRequest Make(int seed)
    {
        var random = new Random(seed);
        var weights = Enumerable.Range(0, Districts).Select(_ => 0.2 + (random.NextDouble() * random.NextDouble() * 3)).ToArray();
        var total = weights.Sum();
        var venues = Split(Venues, Districts, random);
        return new()
        {
            Cells = [.. Roles.SelectMany(r => new[] { "m", "w" }.Select(s => new ClassCell { Code = $"{r.Role}-{s}", ClassCap = r.Cap, Days = r.Days, SessionCost = 1_000_000 * r.Days }))],
            Districts = [.. Enumerable.Range(0, Districts).Select(d => District(d, weights[d] / total, venues[d], random))],
        };
    }

    private static int[] Split(int count, int parts, Random random)
    {
        var sizes = Enumerable.Repeat(2, parts).ToArray();
        for (var rest = count - (2 * parts); rest > 0; rest--)
        {
            sizes[random.Next(parts)]++;
        }

        return sizes;
    }

    private static VenueDistrict District(int number, double share, int venues, Random random)
    {
        var radius = 15 + (random.NextDouble() * 60);
        var women = 0.1 + (random.NextDouble() * 0.4);
        var places = 6 + random.Next(25);
        var split = Enumerable.Range(0, places).Select(_ => 0.3 + random.NextDouble()).ToArray();
        var whole = split.Sum();
        TraineePlace[] from = [.. Enumerable.Range(0, places).Select(p =>
        {
            var (latitude, longitude) = Point();
            return new TraineePlace
            {
                Place = new(Code("p", p)),
                Latitude = latitude,
                Longitude = longitude,
                People = [.. Roles.SelectMany(r => new[]
                {
                    new CellCount($"{r.Role}-m", (int)(r.People * share * split[p] / whole * (1 - women))),
                    new CellCount($"{r.Role}-w", (int)(r.People * share * split[p] / whole * women)),
                })],
            };
        })];

        // Rooms for between 1.2 and 3 times the days that sessions of full classes take.
        var days = 10 + random.Next(30);
        var sessionDays = Roles.Sum(r => r.People * share / r.Cap * r.Days);
        var rooms = Split(Math.Max(venues * 2, (int)Math.Ceiling(sessionDays * (1.2 + (1.8 * random.NextDouble())) / days) + venues), venues, random);
        var opening = 500_000 * (long)Math.Pow(30, random.NextDouble());
        CandidateVenue[] to = [.. Enumerable.Range(0, venues).Select(v =>
        {
            var (latitude, longitude) = Point();
            return new CandidateVenue
            {
                Venue = new(Code("v", v)),
                Latitude = latitude,
                Longitude = longitude,
                Rooms = rooms[v],
                Seats = 20 + (5 * random.Next(9)),
                Days = days,
                OpeningCost = (long)(opening * (0.5 + random.NextDouble())),
                CostPerRoomDay = 200_000 + (random.Next(5) * 100_000),
            };
        })];
        return new()
        {
            District = new(Code("d", number)),
            Places = [.. from],
            Venues = [.. to],
            Travel = TravelTable.FromCoordinates(from, to, new() { CostPerKilometre = 1_000, Detour = new(13, 10) }),
        };

        string Code(string kind, int n) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:000}-{n:000}");

        (decimal Latitude, decimal Longitude) Point()
        {
            var (distance, angle) = (radius * Math.Sqrt(random.NextDouble()), random.NextDouble() * 2 * Math.PI);
            return ((decimal)Math.Round(31 + (distance * Math.Sin(angle) / 111), 5), (decimal)Math.Round(71 + (distance * Math.Cos(angle) / 95), 5));
        }
    }
}
