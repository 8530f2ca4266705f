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
        var back = (await BackAsync(Full, Known)).ShouldBeWhole();
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
    [InlineData("\"date\": \"2031-06-01T", "\"date\": \"2031-13-01T", "INT0450")]
    public async Task Bad_plans_are_told(string old, string other, string code)
    {
        var reading = await BackAsync(Full, old, other);
        Codes(reading).ShouldContain(code, StringComparer.Ordinal);
        reading.States.ShouldBeEmpty();
    }
}
