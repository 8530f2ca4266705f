using System.Globalization;

namespace ElectionCore.Capacity.Tests;

/// <summary>Made-up sessions, venues and trainers.</summary>
internal static class ScheduleRequests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly string[] Languages = ["ur", "sd", "ps"];

    public static ScheduleRequest Make(int seed)
    {
        var random = new Random(seed);
        var days = Enumerable.Range(0, 4 + random.Next(12)).Select(First.AddDays).Where(d => d.DayOfWeek is not DayOfWeek.Sunday).ToArray();
        Venue[] venues = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(v => new Venue
        {
            Code = new(Code("v", v)), Name = LocalizedText.Create([new("en", "Hall")]), Place = new(Code("d", v % 2)), Rooms = 1 + random.Next(3), Seats = 30,
        })];
        TrainerAvailability[] trainers = [.. Enumerable.Range(0, 1 + random.Next(8)).Select(t => new TrainerAvailability
        {
            Trainer = new()
            {
                Person = new(Code("t", t)),
                Tier = random.Next(3),
                Sex = (RecordedSex)random.Next(4),
                Courses = random.Next(3) == 0 ? [] : [new(Code("c", random.Next(2)))],
                Languages = random.Next(3) == 0 ? [] : [Languages[random.Next(3)], "UR"],
                Place = random.Next(3) == 0 ? null : new(Code("d", random.Next(2))),
                Requires = random.Next(3) == 0 ? new("cert") : null,
            },
            Days = random.Next(2) == 0 ? null : [.. days.Where(_ => random.Next(4) > 0)],
            MostDays = random.Next(2) == 0 ? null : random.Next(8),
        })];
        return new()
        {
            WorkingDays = [.. days],
            Venues = [.. venues],
            Trainers = [.. trainers],
            Credentials = [.. trainers.Where(_ => random.Next(4) > 0).Select((t, i) => new Credential
            {
                Number = new(Code("n", i)), Type = new("cert"), Holder = t.Trainer.Person, IssuedOn = days[random.Next(2)], LastDay = random.Next(2) == 0 ? null : days[^2],
            })],
            Sessions = [.. Enumerable.Range(0, random.Next(16)).Select(s => Session(random, s, venues[random.Next(venues.Length)], days))],
            Fixed = [.. Enumerable.Range(0, random.Next(days.Length)).Take(3).Select(s => Fixed(random, s, venues[random.Next(venues.Length)], trainers, days))],
            PermitsMenToTrainWomen = random.Next(3) == 0,
            PermitsTrainersToTravel = random.Next(2) == 0,
        };
    }

    public static ScheduleRequest Shuffle(ScheduleRequest request, int seed)
    {
        var random = new Random(seed);
        return request with
        {
            Sessions = [.. Mix(request.Sessions)], Fixed = [.. Mix(request.Fixed)], Venues = [.. Mix(request.Venues)], Trainers = [.. Mix(request.Trainers)],
            Credentials = [.. Mix(request.Credentials)],
        };

        T[] Mix<T>(IEnumerable<T> items)
        {
            T[] mixed = [.. items];
            random.Shuffle(mixed);
            return mixed;
        }
    }

    private static SessionRequest Session(Random random, int number, Venue venue, DateOnly[] days) => new()
    {
        Code = new(Code("s", number)),
        Course = new(Code("c", random.Next(2))),
        Version = "1",
        Place = venue.Place,
        Venue = venue.Code,
        Capacity = 25,
        Days = 1 + random.Next(3),
        MayBeScattered = random.Next(3) == 0,
        Window = random.Next(3) == 0 ? DateRange.Between(days[0], days[^1]) : null,
        Trainers = 1 + random.Next(2),
        Group = (SessionGroup)random.Next(3),
        Language = random.Next(2) == 0 ? null : Languages[random.Next(3)],
        Tier = random.Next(2) == 0 ? null : 3,
    };

    private static TrainingSession Fixed(Random random, int number, Venue venue, TrainerAvailability[] trainers, DateOnly[] days) => new()
    {
        Code = new(Code("f", number)),
        Course = new("c0"),
        Version = "1",
        Place = venue.Place,
        Venue = venue.Code,
        Room = random.Next(3) == 0 ? null : (number % venue.Rooms) + 1,
        Capacity = 25,
        Days = [days[number]],
        Trainers = [trainers[number % trainers.Length].Trainer.Person],
        Status = random.Next(4) == 0 ? SessionStatus.Cancelled : SessionStatus.Held,
    };

    private static string Code(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
