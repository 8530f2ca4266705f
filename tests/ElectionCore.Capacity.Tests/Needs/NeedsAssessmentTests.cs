using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class NeedsAssessmentTests
{
    private static readonly CompetencyLevel Counting = new(new("COUNT"), 3);

    [Fact]
    public void Who_was_not_assessed_is_neither_able_nor_lacking_and_the_last_assessment_counts()
    {
        RoleProfile[] roles = [Role() with { Competencies = [Counting] }];
        RoleHolder[] holders = [.. new[] { "a", "b", "c", "d" }.Select(p => new RoleHolder(new(p), new("PRO"), new UnitCode("U"))), new(new("x"), new("OTHER"))];
        CompetencyAssessment[] found = [Found("a", 1, 0), Found("a", 4, 5), Found("b", 1, 0), Found("c", 0, 0), Found("c", 3, 50)];
        var needs = NeedsAssessment.Of(roles, holders, found, Day.AddDays(10));

        var gap = needs.Gaps.ShouldHaveSingleItem();
        (gap.People, gap.Meeting, gap.Lacking, gap.NotAssessed, gap.LevelsMissing).ShouldBe((4, 1, 2, 1, 5));
        gap.Below.ShouldBe([new(0, 1), new(1, 1)]);
        (gap.Met, gap.Coverage).ShouldBe((new Ratio(1, 3), new Ratio(3, 4)));

        CourseVersion[] versions = [Version() with { Teaches = [new(Counting.Competency, 2)] }, Version() with { Course = new("ADV"), Teaches = [Counting] }];
        var item = NeedsAssessment.DraftItems(roles, holders, found, versions, Day.AddDays(10), DateRange.Always).ShouldHaveSingleItem();
        (item.Course.Value, item.People, item.Unit?.Value, item.Role?.Value).ShouldBe(("ADV", 2, "U", "PRO"));
    }

    private static CompetencyAssessment Found(string person, int level, int day) =>
        new() { Person = new(person), Competency = Counting.Competency, Level = level, On = Day.AddDays(day) };
}
