using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class SessionRosterTests
{
    [Fact]
    public void Who_asks_when_all_seats_are_taken_waits_and_gets_the_first_seat_that_is_freed()
    {
        var roster = new SessionRoster(Session(capacity: 2), []);
        new[] { "a", "b", "c", "d" }.Select((p, i) => roster.Enrol(new(p), RecordedSex.Unknown, Day.AddDays(i)).Status).ShouldBe(
            [EnrolmentStatus.Enrolled, EnrolmentStatus.Enrolled, EnrolmentStatus.Waiting, EnrolmentStatus.Waiting]);

        roster.Withdraw(new("d")).Select(e => (e.Person.Value, e.Status)).ShouldBe([("d", EnrolmentStatus.Withdrawn)]);
        roster.Withdraw(new("a")).Select(e => (e.Person.Value, e.Status)).ShouldBe([("a", EnrolmentStatus.Withdrawn), ("c", EnrolmentStatus.Enrolled)]);
        roster.Enrolled.Select(e => e.Person.Value).ShouldBe(["b", "c"]);
        roster.Enrol(new("a"), RecordedSex.Unknown, Day.AddDays(9)).Status.ShouldBe(EnrolmentStatus.Waiting);
    }

    [Theory]
    [InlineData(SessionStatus.Held, RecordedSex.Female, "CAP0010")]
    [InlineData(SessionStatus.Planned, RecordedSex.Male, "CAP0011")]
    [InlineData(SessionStatus.Planned, RecordedSex.Unknown, "CAP0011")]
    [InlineData(SessionStatus.Planned, RecordedSex.Female, "CAP0012")]
    public void A_session_refuses_whom_it_is_not_for(SessionStatus status, RecordedSex sex, string code)
    {
        var roster = new SessionRoster(Session(group: SessionGroup.Women) with { Status = status }, [Enrolled("a")]);
        Should.Throw<RuleViolationException>(() => roster.Enrol(new(code == "CAP0012" ? "a" : "b"), sex, Day)).Diagnostic.Code.ShouldBe(code);
        Should.Throw<RuleViolationException>(() => roster.Withdraw(new("z"))).Diagnostic.Code.ShouldBe("CAP0013");
    }
}
