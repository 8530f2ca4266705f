namespace ElectionCore.Capacity.Tests;

public sealed class SessionSchedulerTests
{
    private static readonly DateOnly Day = new(2024, 1, 1);

    [Fact]
    public void Full_rooms_are_numbered_anew_so_that_the_busiest_day_decides()
    {
        // Two rooms, three days, six days of sessions: the only way is 2+1 in one room and 1+2 in the other.
        var schedule = SessionScheduler.Schedule(Request(
            [Session("a", 2), Session("b", 2) with { Window = DateRange.Since(Day.AddDays(1)) }, Session("c", 1), Session("d", 1) with { Window = DateRange.Since(Day.AddDays(2)) }],
            days: 3, rooms: 2, Trainer("t1"), Trainer("t2")));

        schedule.Diagnostics.ShouldBeEmpty();
        schedule.Sessions.Select(s => $"{s.Code} {string.Join('+', s.Days.Select(d => d.Day))}").ShouldBe(["a 1+2", "b 2+3", "c 1", "d 3"]);
    }

    [Fact]
    public void A_trainer_is_set_free_by_a_chain_of_others()
    {
        // On the only day, t1 trains all courses, t2 courses x and y, t3 course y: only t1-z, t2-x, t3-y works.
        var schedule = SessionScheduler.Schedule(Request(
            [Session("a", 1) with { Course = new("y") }, Session("b", 1) with { Course = new("x") }, Session("c", 1) with { Course = new("z") }],
            days: 1, rooms: 3, Trainer("t1"), Trainer("t2", "x", "y"), Trainer("t3", "y")));

        schedule.Sessions.Select(s => $"{s.Code} {s.Trainers}").ShouldBe(["a t3", "b t2", "c t1"]);
    }

    [Fact]
    public void Women_are_trained_by_a_woman_unless_it_is_permitted_otherwise()
    {
        var request = Request([Session("w", 1) with { Group = SessionGroup.Women, Trainers = 2 }], days: 2, rooms: 1, Trainer("t1"), Trainer("t2"));
        Reasons(request).ShouldBe(["CAP0065 training-session:w: Session w takes 1 trainers for course x of place d recorded as women; there are 0."]);
        SessionScheduler.Schedule(request with { PermitsMenToTrainWomen = true }).Sessions.ShouldHaveSingleItem();

        var woman = Trainer("t3") with { Days = [Day.AddDays(1)] };
        var withWoman = request with { Trainers = [.. request.Trainers, woman with { Trainer = woman.Trainer with { Sex = RecordedSex.Female } }] };
        var session = SessionScheduler.Schedule(withWoman).Sessions.ShouldHaveSingleItem();
        session.Days.ShouldBe([Day.AddDays(1)]);
        session.Trainers.ShouldContain(new PersonRef("t3"));

        // She is the only one who trains z, too, on her only day, and goes to the session that comes first.
        Reasons(withWoman with
        {
            Sessions = [withWoman.Sessions[0] with { Trainers = 1 }, Session("a", 1) with { Course = new("z") }],
            Trainers = [.. withWoman.Trainers.Select(t => t with { Trainer = t.Trainer with { Courses = t.Trainer.Person.Value == "t3" ? [] : [new("x")] } })],
        }).ShouldHaveSingleItem().ShouldStartWith("CAP0067 training-session:w: Session w is for women, and of 1 women for course x of place d none is free");
    }

    [Fact]
    public void What_cannot_be_scheduled_says_why()
    {
        Reasons(Request([Session("a", 1) with { Venue = new("w") }], 1, 1, Trainer("t"))).ShouldBe(
            ["CAP0061 training-session:a: Session a is at venue w, which is not there."]);
        Reasons(Request([Session("a", 1) with { Capacity = 41 }], 1, 1, Trainer("t"))).ShouldBe(
            ["CAP0062 training-session:a: Session a takes 41 people; the rooms of venue v have 40 seats."]);
        Reasons(Request([Session("a", 3)], 2, 1, Trainer("t"))).ShouldBe(
            ["CAP0063 training-session:a: Session a takes 3 days, and its window has 2 working days."]);
        Reasons(Request([Session("a", 1), Session("b", 1)], 1, 1, Trainer("t"), Trainer("u"))).ShouldBe(
            ["CAP0064 training-session:b: No room of venue v is free for the 1 days of session b within its window."]);
        Reasons(Request([Session("a", 1) with { Language = "ps", Tier = 0 }], 1, 1, Trainer("t"))).ShouldBe(
            ["CAP0065 training-session:a: Session a takes 1 trainers for course x in ps below tier 0 of place d; there are 0."]);
        Reasons(Request([Session("a", 1), Session("b", 1)], 1, 2, Trainer("t"))).ShouldBe(
            ["CAP0066 training-session:b: Session b takes 1 trainers for course x of place d; of 1, at most 0 are free on the same days with a room."]);
        Reasons(Request([Session("a", 1), Session("a", 1)], 2, 1, Trainer("t"), Trainer("t"))).ShouldBe(
            ["CAP0060 person:t: Trainer t is given twice.", "CAP0060 training-session:a: Session a is given twice."]);
    }

    [Fact]
    public void Fixed_sessions_take_their_room_and_trainers_and_are_not_proposed_again()
    {
        var request = Request([Session("a", 1)], 2, 1, Trainer("t"), Trainer("u"));
        var held = SessionScheduler.Schedule(request).Sessions.Single() with { Status = SessionStatus.Held };
        var again = SessionScheduler.Schedule(request with { Fixed = [held], Sessions = [Session("a", 1), Session("b", 1)] });
        again.Sessions.ShouldHaveSingleItem().Days.ShouldBe([Day.AddDays(1)]);
        again.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CAP0060");
        SessionScheduler.Schedule(request with { Fixed = [held with { Code = new("h"), Status = SessionStatus.Cancelled }] }).Sessions.Single().Days.ShouldBe([Day]);
    }

    [Fact]
    public void A_trainer_is_only_sent_while_the_credential_holds()
    {
        var request = Request([Session("a", 2)], 4, 1, Trainer("t") with { Trainer = new() { Person = new("t"), Requires = new("cert") } });
        Reasons(request).ShouldHaveSingleItem().ShouldStartWith("CAP0065");
        var certified = request with
        {
            Credentials = [new() { Number = new("1"), Type = new("cert"), Holder = new("t"), IssuedOn = Day.AddDays(1), LastDay = Day.AddDays(2) }],
        };
        SessionScheduler.Schedule(certified).Sessions.ShouldHaveSingleItem().Days.ShouldBe([Day.AddDays(1), Day.AddDays(2)]);
        Reasons(certified with { Revocations = [new() { Credential = new("1"), On = Day.AddDays(2), Reason = "Lapsed" }] }).ShouldHaveSingleItem().ShouldStartWith("CAP0065");
    }

    private static IEnumerable<string> Reasons(ScheduleRequest request) => SessionScheduler.Schedule(request).Diagnostics.Select(d => d.ToString());

    private static SessionRequest Session(string code, int days) =>
        new() { Code = new(code), Course = new("x"), Version = "1", Place = new("d"), Venue = new("v"), Capacity = 40, Days = days };

    private static TrainerAvailability Trainer(string person, params string[] courses) =>
        new() { Trainer = new() { Person = new(person), Courses = [.. courses.Select(c => new CourseCode(c))] } };

    private static ScheduleRequest Request(SessionRequest[] sessions, int days, int rooms, params TrainerAvailability[] trainers) => new()
    {
        Sessions = [.. sessions],
        WorkingDays = [.. Enumerable.Range(0, days).Select(Day.AddDays)],
        Venues = [new() { Code = new("v"), Name = LocalizedText.Create([new("en", "Hall")]), Place = new("d"), Rooms = rooms, Seats = 40 }],
        Trainers = [.. trainers],
    };
}
