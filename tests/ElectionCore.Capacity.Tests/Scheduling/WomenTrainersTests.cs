using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Women's sessions where men may train them: a woman does where one can.</summary>
public sealed class WomenTrainersTests
{
    private static readonly DateOnly First = new(2024, 1, 1);

    [Fact]
    public void A_woman_who_is_free_is_taken_although_a_man_comes_first() =>
        TrainersOf(Request([Session("w", SessionGroup.Women)], 1, Man("a"), Woman("b"))).ShouldBe(["w b"]);

    [Fact]
    public void A_woman_and_a_man_change_places() =>
        TrainersOf(Request([Session("m", SessionGroup.Men), Session("w", SessionGroup.Women)], 1, Woman("a"), Man("b"))).ShouldBe(["m b", "w a"]);

    [Fact]
    public void Of_two_trainers_one_is_a_woman() => TrainersOf(Request(
        [Session("m", SessionGroup.Mixed), Session("w", SessionGroup.Women) with { Trainers = 2 }], 1, Man("a"), Man("b"), Woman("c"))).ShouldBe(["m a", "w b, c"]);

    [Fact]
    public void A_session_for_women_keeps_its_only_woman_and_one_that_a_man_cannot_train_keeps_hers()
    {
        TrainersOf(Request([Session("v", SessionGroup.Women), Session("w", SessionGroup.Women)], 1, Woman("a"), Man("b"))).ShouldBe(["v a", "w b"]);

        var man = Man("b") with { Trainer = Man("b").Trainer with { Courses = [new("c")] } };
        TrainersOf(Request([Session("m", SessionGroup.Men) with { Course = new("d") }, Session("w", SessionGroup.Women)], 1, Woman("a"), man)).ShouldBe(["m a", "w b"]);
    }

    [Fact]
    public void No_trainer_is_in_two_sessions_and_no_woman_is_idle_or_could_change_with_a_man() => Check.One(Properties.Times(200), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var request = Request(
            [.. Enumerable.Range(0, 1 + random.Next(20)).Select(s => Session(Code("s", s), (SessionGroup)random.Next(3)))], 1 + random.Next(3),
            [.. Enumerable.Range(0, 1 + random.Next(8)).Select(t => random.Next(2) == 0 ? Woman(Code("t", t)) : Man(Code("t", t)))]);
        var schedule = SessionScheduler.Schedule(request);
        var women = request.Trainers.Where(t => t.Trainer.Sex == RecordedSex.Female).Select(t => t.Trainer.Person).ToHashSet();
        foreach (var day in schedule.Sessions.GroupBy(s => s.Days.Single()))
        {
            day.SelectMany(s => s.Trainers).ShouldBeUnique();
            if (day.Any(s => s.Group == SessionGroup.Women && !s.Trainers.Any(women.Contains)))
            {
                // All women of that day are in sessions for women, one in each.
                day.Where(s => s.Group == SessionGroup.Women).Sum(s => s.Trainers.Count(women.Contains)).ShouldBe(women.Count);
            }
        }

        schedule.Sessions.Length.ShouldBe(Math.Min(request.Sessions.Count, request.WorkingDays.Count * request.Trainers.Count));
    }));

    [Fact]
    public void Nobody_trains_on_more_days_than_they_may()
    {
        var request = Request([Session("m", SessionGroup.Men), Session("w", SessionGroup.Women)], 2, Woman("a") with { MostDays = 1, Days = [First] }, Man("b"));
        var one = request with { Venues = [request.Venues[0] with { Rooms = 1 }] };
        TrainersOf(one).ShouldBe(["m a", "w b"]);
    }

    private static IEnumerable<string> TrainersOf(ScheduleRequest request) =>
        SessionScheduler.Schedule(request).Sessions.Select(s => $"{s.Code} {string.Join(", ", s.Trainers)}");

    private static ScheduleRequest Request(SessionRequest[] sessions, int days, params TrainerAvailability[] trainers) => new()
    {
        Sessions = [.. sessions],
        WorkingDays = [.. Enumerable.Range(0, days).Select(First.AddDays)],
        Venues = [new() { Code = new("V"), Name = LocalizedText.Create([new("en", "Hall")]), Place = new("D"), Rooms = 30, Seats = 30 }],
        Trainers = [.. trainers],
        PermitsMenToTrainWomen = true,
    };

    private static SessionRequest Session(string code, SessionGroup group) =>
        new() { Code = new(code), Course = new("c"), Version = "1", Place = new("D"), Venue = new("V"), Capacity = 25, Group = group };

    private static TrainerAvailability Woman(string person) => new() { Trainer = new() { Person = new(person), Sex = RecordedSex.Female } };

    private static TrainerAvailability Man(string person) => new() { Trainer = new() { Person = new(person), Sex = RecordedSex.Male } };

    private static string Code(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:00}");
}
