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

    [Fact]
    public void Roles_are_filled_by_who_is_posted_or_was_assessed_in_them_and_the_last_unit_that_was_named_counts()
    {
        Duty[] duties = [Duty("1", "a"), Duty("2", "b", from: -20, days: 5), Duty("3", "c", reserve: true)];
        CompetencyAssessment[] found =
        [
            Found("a", 1, 0) with { Role = new("PRO"), Unit = new("U1") }, Found("a", 1, 1) with { Role = new("PRO"), Unit = new("U2") }, Found("a", 1, 2) with { Role = new("PRO") },
            Found("d", 1, 0), Found("e", 1, 3) with { Role = new("PRO") },
        ];

        RoleHolders.Of(duties, found, Day.AddDays(2)).ShouldBe([new(new("a"), new("PRO"), new UnitCode("U2")), new(new("c"), new("PRO"))]);
    }

    [Fact]
    public void Of_roles_without_a_profile_no_need_is_known()
    {
        var records = new NeedsRecords
        {
            AsOf = Day, Roles = [Role() with { Competencies = [Counting] }, Role("APO")], Assessments = [Found("a", 3, 0), Found("b", 4, 0)], Versions = [],
            Holders = [new(new("a"), new("PRO")), new(new("b"), new("PRO")), new(new("c"), new("APO")), new(new("d"), new("XYZ"))],
        };

        records.HoldersWithoutProfile.ShouldBe(2);
        var gap = records.Assess().Gaps.ShouldHaveSingleItem();
        (gap.People, gap.Meeting, gap.Above, gap.Lacking).ShouldBe((2, 2, 1, 0));
        records.DraftItems(DateRange.Always).ShouldBeEmpty();
    }

    [Fact]
    public void What_people_found_of_themselves_and_levels_that_are_not_there_say_nothing()
    {
        var records = new NeedsRecords
        {
            AsOf = Day.AddDays(9), Roles = [Role() with { Competencies = [Counting] }], Versions = [],
            Competencies = [new() { Code = Counting.Competency, Name = new("Counting"), Levels = [new("knows"), new("does"), new("teaches")] }],
            Holders = [.. new[] { "a", "b", "c", "d" }.Select(p => new RoleHolder(new(p), new("PRO")))],
            Assessments =
            [
                Found("a", 3, 0) with { Assessor = new PersonRef("A") }, Found("b", 4, 0), Found("c", 1, 0), Found("c", 3, 1) with { Assessor = new PersonRef("c") },
                Found("d", 3, 0) with { Assessor = new PersonRef("a") },
            ],
        };

        var gap = records.Assess().Gaps.ShouldHaveSingleItem();
        (gap.Meeting, gap.Lacking, gap.NotAssessed).ShouldBe((1, 1, 2));
    }

    private static CompetencyAssessment Found(string person, int level, int day) =>
        new() { Person = new(person), Competency = Counting.Competency, Level = level, On = Day.AddDays(day) };
}
