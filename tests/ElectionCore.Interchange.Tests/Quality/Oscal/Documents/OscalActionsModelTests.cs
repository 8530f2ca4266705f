using System.Text;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.OscalRecords;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Plans of action and milestones.</summary>
public sealed class OscalActionsModelTests
{
    private static OscalExport Full => OscalWriter.PlanOfAction(Actions, Options);

    private static OscalExport Smallest => OscalWriter.PlanOfAction(new() { AsOf = Actions.AsOf, Cases = [Cases[1]] }, Options);

    [Fact]
    public async Task Findings_and_corrective_actions_come_back_as_they_were()
    {
        var back = (await BackAsync(Full, Known)).ShouldBeWholeButForTheOddGrade();
        back.States.OfType<GradingScale>().ShouldHaveSingleItem().ShouldBe(Scale);
        back.States.OfType<Finding>().ShouldBe(Findings, ignoreOrder: true);
        back.States.OfType<CorrectiveCase>().ShouldBe(Cases, ignoreOrder: true);
        back.States.OfType<EvidenceItem>().ShouldBe(Evidence, ignoreOrder: true);
        OscalWriter.PlanOfAction(Actions with { Cases = [.. Cases.Reverse()] }, Options).Document.Span.SequenceEqual(Full.Document.Span).ShouldBeTrue();
        (await BackAsync(Smallest)).ShouldBeWhole().States.ShouldHaveSingleItem().ShouldBe(Cases[1]);
    }

    [Fact]
    public async Task Plans_of_action_are_valid() =>
        await ShouldBeValidAsync("poam", Full, Smallest, OscalWriter.PlanOfAction(new() { AsOf = Day, Findings = [Findings[0]], Cases = Cases }, Options));

    [Fact]
    public async Task An_open_major_of_a_scale_of_ones_own_stays_major_elsewhere_and_without_the_scale_its_loss_is_named()
    {
        var states = (await BackAsync(Full)).States;
        FindingStatus.Of(states.OfType<Finding>().Single(f => f.Grade == "A"), [], [.. states.OfType<GradingScale>()], Day)!.IsBlocking.ShouldBeTrue();

        var bare = await BackAsync(Full, "\"name\": \"grading-scale\"", "\"name\": \"other\"");
        bare.States.OfType<GradingScale>().ShouldBeEmpty();
        bare.Losses.Where(l => l.What == "grade").Select(l => l.Why.Contains("the finding F-4", StringComparison.Ordinal)).ShouldBe([false, true], ignoreOrder: true);
        bare.Losses.ShouldContain(l => l.Why.Contains("The document calls it major.", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(Full.Document.Span).Replace("\"name\": \"grading-scale\"", "\"name\": \"other\"", StringComparison.Ordinal);
        (await ReadAsync(text, new() { Scales = [Scale] })).Losses.Count(l => l.What == "grade").ShouldBe(1);
    }

    [Fact]
    public async Task What_grades_on_record_mean_does_not_change_by_a_plan_of_action()
    {
        var softer = Scale with { Grades = [.. Scale.Grades.Select(g => g with { Effect = GradeEffect.None })] };
        (await BackAsync(Full, new() { Scales = [Scale] })).States.ShouldNotBeEmpty();
        Codes(await BackAsync(Full, new() { Scales = [softer] })).ShouldBe(["INT0460"]);
    }

    [Fact]
    public async Task The_plan_is_as_of_its_day()
    {
        var then = OscalWriter.PlanOfAction(Actions with { AsOf = Day.AddDays(4) }, Options);
        var reading = await BackAsync(then);
        reading.States.OfType<CorrectiveCase>().ShouldBe([Cases[0].AsOf(Day.AddDays(4)), Cases[1]], ignoreOrder: true);
        then.Losses.ShouldContain(l => l.What == "steps" && l.Where == "corrective action K 1");
        var before = OscalWriter.PlanOfAction(Actions with { AsOf = Day.AddDays(-1) }, Options);
        before.IsWritten.ShouldBeFalse();
        before.Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0457");
    }

    [Theory]
    [InlineData("\"response-uuid\": \"", "\"response-uuid\": \"0", "INT0451")]
    [InlineData("\"risk-uuid\": \"", "\"risk-uuid\": \"0", "INT0451")]
    [InlineData("\"party-uuid\": \"", "\"party-uuid\": \"0", "INT0451")]
    [InlineData("\"value\": \"found-ineffective\"", "\"value\": \"found-wanting\"", "INT0458")]
    [InlineData("\"value\": \"found-ineffective\"", "\"value\": \"contained\"", "INT0458")]
    [InlineData("\"value\": \"K-2\"", "\"value\": \"K 1\"", "INT0452")]
    [InlineData("\"name\": \"opened-on\"", "\"name\": \"opened\"", "INT0405")]
    [InlineData("\"name\": \"effect\"", "\"name\": \"means\"", "INT0450")]
    [InlineData("\"date\": \"2031-06-01T", "\"date\": \"2031-13-01T", "INT0450")]
    public async Task Bad_plans_are_told(string old, string other, string code)
    {
        var reading = await BackAsync(Full, old, other);
        Codes(reading).ShouldContain(code, StringComparer.Ordinal);
        reading.States.ShouldBeEmpty();
    }
}
