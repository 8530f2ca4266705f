using static ElectionCore.Quality.Tests.FindingSamples;

namespace ElectionCore.Quality.Tests;

public sealed class FindingStatusTests
{
    private static readonly GradingScale[] Scales = [GradingScale.Usual, GradingScale.Afnor];

    [Fact]
    public void It_is_closed_by_verification_only_day_by_day()
    {
        var action = Opened("C", "F").UpTo(CaseStep.FoundEffective).Take(CaseStep.Reopened);
        FindingState?[] states = [.. Enumerable.Range(-1, 11).Select(d => Status(Found("F"), d, action)?.State)];

        // Corrected, analysed, planned, accepted, done, implemented, effective, reopened.
        states.ShouldBe(
        [
            null, FindingState.Open, FindingState.Open, FindingState.Open, FindingState.Open, FindingState.PlanAccepted, FindingState.PlanAccepted,
            FindingState.Implemented, FindingState.VerifiedEffective, FindingState.Reopened, FindingState.Reopened,
        ]);
        Enumerable.Range(0, 10).Select(d => Status(Found("F"), d, action)!.IsBlocking).ShouldBe([true, true, true, true, true, true, true, false, true, true]);
        Status(Found("F"), 7, action)!.VerifiedOn.ShouldBe(Day.AddDays(7));
        Status(Found("F"), 8, action)!.VerifiedOn.ShouldBeNull();
    }

    [Fact]
    public void The_scales_of_the_package_are_known_without_being_on_record()
    {
        FindingStatus.Of(Found("F") with { Scale = "usual", Grade = "major" }, [], [], Day)!.IsBlocking.ShouldBeTrue();
        FindingStatus.Of(Found("F") with { Scale = "afnor", Grade = "NCMaj" }, [], [], Day)!.IsBlocking.ShouldBeTrue();
        FindingStatus.Of(Found("F") with { Scale = "other", Grade = "major" }, [], [], Day)!.Effect.ShouldBeNull();
    }

    [Fact]
    public void What_was_implemented_before_it_was_found_helped_something_else()
    {
        var done = Opened("C", "F").UpTo(CaseStep.FoundEffective);

        Status(Found("F", day: 6), 60, done)!.State.ShouldBe(FindingState.VerifiedEffective);
        Status(Found("F", day: 7), 60, done)!.State.ShouldBe(FindingState.Open);
    }

    [Fact]
    public void What_did_not_help_is_reopened_until_another_plan_is_accepted()
    {
        var failed = Opened("C", "F").UpTo(CaseStep.Implemented).Take(CaseStep.FoundIneffective);
        Status(Found("F"), 60, failed)!.State.ShouldBe(FindingState.Reopened);
        var again = failed.Take(CaseStep.Reopened).Take(CaseStep.Analysed).Take(CaseStep.Planned);
        Status(Found("F"), 60, again)!.State.ShouldBe(FindingState.Reopened);
        Status(Found("F"), 60, again.Take(CaseStep.PlanAccepted))!.State.ShouldBe(FindingState.PlanAccepted);
    }

    [Fact]
    public void Of_several_actions_the_one_least_far_counts()
    {
        var (done, begun, other) = (Opened("C1", "F").UpTo(CaseStep.FoundEffective), Opened("C2", "F", 20).UpTo(CaseStep.PlanAccepted), Opened("C3", "G"));

        Status(Found("F"), 15, begun, done, other)!.State.ShouldBe(FindingState.VerifiedEffective);
        Status(Found("F"), 60, begun, done, other)!.State.ShouldBe(FindingState.PlanAccepted);
        Status(Found("F"), 60, begun, done, other)!.Cases.Select(c => c.Code.Value).ShouldBe(["C1", "C2"]);
        Status(Found("F"), 60)!.State.ShouldBe(FindingState.Open);
    }

    [Theory]
    [InlineData("usual", "major", true, GradeEffect.Major)]
    [InlineData("usual", "minor", false, GradeEffect.Minor)]
    [InlineData("usual", "observation", false, GradeEffect.None)]
    [InlineData("afnor", "NCMaj", true, GradeEffect.Major)]
    [InlineData("afnor", "major", false, null)]
    [InlineData("own", "major", false, null)]
    public void Only_majors_block(string scale, string grade, bool isBlocking, GradeEffect? effect)
    {
        var status = Status(Found("F", grade, scale: scale), 0)!;
        (status.IsBlocking, status.Effect, status.IsOpen).ShouldBe((isBlocking, effect, true));
    }

    private static FindingStatus? Status(Finding finding, int day, params CorrectiveCase[] cases) => FindingStatus.Of(finding, cases, Scales, Day.AddDays(day));
}
