using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Who goes without where rooms or trainers are short.</summary>
public sealed class ShortageTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly SessionGroup[] Groups = [SessionGroup.Men, SessionGroup.Mixed, SessionGroup.Women];

    [Fact]
    public void Rooms_that_are_short_are_shared_among_the_groups_of_a_role() => Check.One(Properties.Times(200), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var request = Make(new(seed));
        var schedule = SessionScheduler.Schedule(request);
        schedule.Diagnostics.ShouldAllBe(d => d.Code == "CAP0064");

        foreach (var role in request.Sessions.GroupBy(s => (s.Place, s.Role)))
        {
            // In one venue no group without its last session has a greater share than another. In several venues the sessions of a group
            // need not lie as those of another do, so that it is one session in each, of either group. Held / all, cross-multiplied.
            var venues = role.Select(s => s.Venue).Distinct().Count();
            var (off, on) = venues == 1 ? (1, 0) : (venues, venues);
            var shares = role.GroupBy(s => s.Group).Select(g => (All: g.Count(), Held: g.Count(s => schedule.Sessions.Any(t => t.Code == s.Code)))).ToList();
            shares.ShouldAllBe(more => shares.TrueForAll(less => (more.Held - off) * less.All <= (less.Held + on) * more.All));
        }

        // No room stands empty while a session of it waits.
        foreach (var venue in request.Sessions.GroupBy(s => s.Venue))
        {
            var slots = request.Venues.Single(v => v.Code == venue.Key).Rooms * (request.WorkingDays.Count / venue.First().Days);
            schedule.Sessions.Count(s => s.Venue == venue.Key).ShouldBe(Math.Min(slots, venue.Count()));
        }
    }));

    [Theory]
    [InlineData(4, 4, 4, 2, 2)]
    [InlineData(6, 2, 4, 3, 1)]
    [InlineData(9, 1, 5, 4, 1)]
    [InlineData(1, 1, 1, 0, 1)]
    [InlineData(3, 2, 8, 3, 2)]
    public void What_there_is_goes_by_the_sessions_of_each_group_and_to_women_where_it_is_even(int men, int women, int rooms, int menHeld, int womenHeld)
    {
        var schedule = SessionScheduler.Schedule(new()
        {
            WorkingDays = [First], Venues = [Hall("V", "D", rooms)], Trainers = Trainers(10), PermitsMenToTrainWomen = true,
            Sessions = [.. Some(men, SessionGroup.Men), .. Some(women, SessionGroup.Women)],
        });
        (Held(schedule, SessionGroup.Men), Held(schedule, SessionGroup.Women)).ShouldBe((menHeld, womenHeld));
    }

    [Fact]
    public void Trainers_who_are_short_are_shared_as_rooms_are()
    {
        var schedule = SessionScheduler.Schedule(new()
        {
            WorkingDays = [First], Venues = [Hall("V", "D", 20)], Trainers = Trainers(5), PermitsMenToTrainWomen = true,
            Sessions = [.. Some(6, SessionGroup.Men), .. Some(4, SessionGroup.Women)],
        });
        (Held(schedule, SessionGroup.Men), Held(schedule, SessionGroup.Women)).ShouldBe((3, 2));
    }

    [Fact]
    public void A_place_with_rooms_enough_is_scheduled_as_ever()
    {
        ScheduleRequest request = new()
        {
            WorkingDays = [First], Venues = [Hall("V", "D", 4), Hall("W", "E", 1)], Trainers = Trainers(10), PermitsMenToTrainWomen = true, PermitsTrainersToTravel = true,
            Sessions = [.. Some(2, SessionGroup.Men), .. Some(2, SessionGroup.Women)],
        };
        var alone = SessionScheduler.Schedule(request);
        var besides = SessionScheduler.Schedule(request with
        {
            Sessions = [.. request.Sessions, .. Some(3, SessionGroup.Men).Select(s => s with { Code = new("z" + s.Code.Value), Place = new("E"), Venue = new("W") })],
        });
        besides.Sessions.Where(s => s.Place == new PlaceCode("D")).ShouldBe(alone.Sessions);
        besides.Sessions.Length.ShouldBe(5);
    }

    private static int Held(SessionSchedule schedule, SessionGroup group) => schedule.Sessions.Count(s => s.Group == group);

    private static ValueList<TrainerAvailability> Trainers(int count) => [.. Enumerable.Range(0, count).Select(t => new TrainerAvailability
    {
        Trainer = new() { Person = new(Code("t", t)), Sex = RecordedSex.Female },
    })];

    private static IEnumerable<SessionRequest> Some(int count, SessionGroup group) =>
        Enumerable.Range(0, count).Select(s => Session(Code(Words(group), s), group) with { Place = new("D"), Venue = new("V") });

    private static string Words(SessionGroup group) => group == SessionGroup.Women ? "women" : group == SessionGroup.Men ? "men" : "all";

    private static Venue Hall(string code, string place, int rooms) =>
        new() { Code = new(code), Name = LocalizedText.Create([new("en", "Hall")]), Place = new(place), Rooms = rooms, Seats = 30 };

    private static SessionRequest Session(string code, SessionGroup group) =>
        new() { Code = new(code), Course = new("c"), Version = "1", Place = new("D"), Venue = new("V"), Capacity = 25, Group = group };

    private static string Code(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:000}");

    // Places with one role each and a woman trainer for every session, so that rooms alone limit.
    private static ScheduleRequest Make(Random random)
    {
        var days = Enumerable.Range(0, 3 + random.Next(6)).Select(First.AddDays).ToList();
        var (venues, sessions) = (new List<Venue>(), new List<SessionRequest>());
        for (var place = 0; place < 1 + random.Next(3); place++)
        {
            var code = Code("d", place);
            Venue[] here = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(v => Hall(code + Code("v", v), code, 1 + random.Next(3)))];
            venues.AddRange(here);
            var length = 1 + random.Next(3);
            var rooms = here.SelectMany(v => Enumerable.Repeat(v, v.Rooms)).ToList();
            var number = 0;
            foreach (var group in Groups)
            {
                for (var session = random.Next(20); session > 0; session--)
                {
                    sessions.Add(Session(Code(code + Words(group), session), group) with
                    {
                        Place = new(code), Venue = rooms[number++ % rooms.Count].Code, Days = length, Role = new("PO"),
                    });
                }
            }
        }

        return new() { WorkingDays = [.. days], Venues = [.. venues], Sessions = [.. sessions], Trainers = Trainers(sessions.Count), PermitsMenToTrainWomen = random.Next(2) == 0 };
    }
}
