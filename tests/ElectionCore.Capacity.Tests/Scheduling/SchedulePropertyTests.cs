using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

public sealed class SchedulePropertyTests
{
    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Nothing_clashes_and_every_session_is_as_it_was_asked_for() => Check.One(Properties.Times(500), Prop.ForAll(Seeds, seed =>
    {
        var request = ScheduleRequests.Make(seed);
        var schedule = SessionScheduler.Schedule(request);
        schedule.Sessions.Select(s => s.Code).Concat(schedule.Unscheduled.Select(s => s.Code)).Order().ShouldBe(request.Sessions.Select(s => s.Code).Order());
        schedule.Diagnostics.Select(d => d.Place.Subject).ShouldBe(schedule.Unscheduled.Select(s => (SubjectRef)s.Code), ignoreOrder: true);

        var taken = request.Fixed.Where(s => s.Status != SessionStatus.Cancelled).ToList();
        foreach (var session in schedule.Sessions)
        {
            var asked = request.Sessions.Single(s => s.Code == session.Code);
            Matches(session, asked, request);
            var rooms = request.Venues.Single(v => v.Code == session.Venue).Rooms;
            session.Room!.Value.ShouldBeInRange(1, rooms);
            foreach (var other in taken.Concat(schedule.Sessions).Where(o => o != session && o.Days.Intersect(session.Days).Any()))
            {
                other.Trainers.Intersect(session.Trainers).ShouldBeEmpty();
                (other.Venue == session.Venue && other.Room == session.Room).ShouldBeFalse();
            }

            foreach (var day in session.Days)
            {
                taken.Concat(schedule.Sessions).Count(o => o.Venue == session.Venue && o.Days.Contains(day)).ShouldBeLessThanOrEqualTo(rooms);
            }
        }

        foreach (var trainer in request.Trainers.Where(t => t.MostDays is not null && schedule.Sessions.Any(s => s.Trainers.Contains(t.Trainer.Person))))
        {
            taken.Concat(schedule.Sessions).Where(s => s.Trainers.Contains(trainer.Trainer.Person)).SelectMany(s => s.Days).Distinct().Count()
                .ShouldBeLessThanOrEqualTo(trainer.MostDays!.Value);
        }
    }));

    [Fact]
    public void The_order_of_the_input_is_of_no_account() => Check.One(Properties.Times(200), Prop.ForAll(Seeds, seed =>
    {
        var request = ScheduleRequests.Make(seed);
        var schedule = SessionScheduler.Schedule(request);
        var other = SessionScheduler.Schedule(ScheduleRequests.Shuffle(request, seed));
        other.Sessions.ShouldBe(schedule.Sessions);
        other.Diagnostics.ShouldBe(schedule.Diagnostics);
    }));

    [Fact]
    public void What_the_check_of_deliveries_finds_wrong_is_never_proposed() => Check.One(Properties.Times(200), Prop.ForAll(Seeds, seed =>
    {
        var request = ScheduleRequests.Make(seed);
        var records = new DeliveryRecords
        {
            Versions = [.. Enumerable.Range(0, 2).Select(c => new CourseVersion { Course = new(c == 0 ? "c0" : "c1"), Version = "1", Days = 1 })],
            Venues = request.Venues, Trainers = [.. request.Trainers.Select(t => t.Trainer)], Credentials = request.Credentials,
            PermitsMenToTrainWomen = request.PermitsMenToTrainWomen, Sessions = SessionScheduler.Schedule(request).Sessions,
        };
        DeliveryCheck.Check(records).ShouldBeEmpty();
    }));

    private static void Matches(TrainingSession session, SessionRequest asked, ScheduleRequest request)
    {
        session.Days.Count.ShouldBe(asked.Days);
        session.Trainers.Distinct().Count().ShouldBe(asked.Trainers);
        session.Days.All(d => request.WorkingDays.Contains(d) && asked.Window?.Contains(d) != false).ShouldBeTrue();
        if (!asked.MayBeScattered)
        {
            request.WorkingDays.SkipWhile(d => d != session.Days[0]).Take(asked.Days).ShouldBe(session.Days);
        }

        foreach (var person in session.Trainers)
        {
            var trainer = request.Trainers.Single(t => t.Trainer.Person == person);
            session.Days.All(d => trainer.Days?.Contains(d) != false).ShouldBeTrue();
            (request.PermitsTrainersToTravel || trainer.Trainer.Place is null || trainer.Trainer.Place == asked.Place).ShouldBeTrue();
        }
    }
}
