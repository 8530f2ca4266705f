using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

public sealed class ReviewPackTests
{
    private static readonly DateRange Period = DateRange.Between(Day.AddDays(-99), Day.AddDays(1));

    [Fact]
    public void Without_records_every_subject_is_missing_and_named()
    {
        var pack = ReviewPack.Of(new(), Period);
        pack.Missing.ShouldBe(Enum.GetValues<ReviewInputKind>());
        pack.Inputs.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => ReviewPack.Of(new(), DateRange.Since(Day)));
    }

    [Fact]
    public void What_is_on_record_is_counted_and_the_rest_is_missing_until_somebody_writes_it()
    {
        var records = new ReviewPackRecords
        {
            Reviews = [new() { Code = "R1", On = Day.AddDays(-200), Decisions = [new("Done", Owner, Day.AddDays(-9), Day.AddDays(-10)), new("Late", Owner, Day.AddDays(-1)), new("Coming", Owner, Day.AddDays(9)), new("Done later", Owner, Day.AddDays(-2), Day.AddDays(1))] }, new() { Code = "R2", On = Day.AddDays(1), Decisions = [new("Not yet", Owner, Day)] }],
            Feedback = [Feedback("1"), Feedback("2") with { AnsweredOn = Day }, Feedback("3") with { AnsweredOn = Day.AddDays(1) }, Feedback("4", FeedbackKind.Praise), Feedback("5").HandOver("Tribunal", At(9)), Feedback("6", day: -99), Feedback("7", day: 1), Feedback("8", day: -100)],
            Objectives = [Objective("1", 5), Objective("2", 4), Objective("3", null), Objective("4", 9) with { MeasuredOn = Day.AddDays(1) }],
            Processes = [Sheet("VR"), Sheet("CR") with { Indicators = [new("I1", new("Days"), 3, 4, Day), new("I2", new("Errors"))] }],
            Cases = [Case("K1", "F1", CaseState.PlanAccepted), Case("K2", "F2", CaseState.Effective), Case("K3", "F3", CaseState.Implemented, -150), Case("K4", "F4", CaseState.Open, 1)],
            Audits = [Audit("A1") with { ClosedOn = Day }, Audit("A2", -50) with { OpenedOn = null }, Audit("A3", 5)],
            Determinations = [Judged("T1", Judgement.Met), Judged("T2", Judgement.NotMet), Judged("T1", Judgement.Met, day: -300), Judged("V1", Judgement.NotAssessed)],
            Findings = [Found("F1", "major", topics: "T1"), Found("F2", "grave", topics: "T1"), Found("F3", "opportunity", topics: "T1"), Found("F4", "minor", day: 1, topics: "T1")],
            Suppliers = [Supplier("S1", 3, 5), Supplier("S2", null, 5) with { IsApproved = false }],
            Risks = [Risk("1") with { ReviewedOn = Day, IsEffective = true, Treatment = "Twice the vans." }, Risk("2")],
            Documents = [new() { Code = new("ACT"), Revision = "1", Title = new("Act"), Kind = DocumentKind.Law, ApprovedOn = Day, EffectiveFrom = Day }],
            Inputs = [new(ReviewInputKind.Satisfaction, "A survey was made."), new(ReviewInputKind.Improvement, "  ")],
        };
        var pack = ReviewPack.Of(records, Period);
        pack.Missing.ShouldBe([ReviewInputKind.Resources, ReviewInputKind.Improvement]);
        pack.EarlierDecisions.Select(d => (d.Decision.Text, d.IsDone, d.IsOverdue)).ShouldBe([("Done later", false, true), ("Late", false, true), ("Coming", false, false), ("Done", true, false)]);
        pack.Inputs.Select(i => i.Text).ShouldBe(
        [
            "decisions: 4; done: 1; overdue: 2",
            "laws that took effect: 1; other documents that took effect: 0",
            "complaints: 4; complaints answered: 1; praise: 1; suggestions: 0\nA survey was made.",
            "objectives: 4; reached: 1; not reached: 1; not measured: 2; due and not reached: 3",
            "processes: 2; processes without an indicator: 1; indicators: 2; indicators measured in the period: 1",
            "opened in the period: 2; closed in the period: 1; found ineffective in the period: 0; open: 2; waiting to be verified: 1; actions overdue: 1",
            "audits closed: 1; audits planned and not held: 1; judged met: 1; judged met in part: 0; judged not met: 1; judged not applicable: 0; major findings: 1; minor findings: 0; other findings: 1; findings of an unknown grade: 1",
            "evaluations: 2; suppliers: 2; not approved: 1; points given: 3; points there were: 5",
            "risks: 2; opportunities: 0; without a treatment: 1; reviewed in the period: 1; reviewed and treated effectively: 1; reviewed and not treated effectively: 0",
        ]);
        new ManagementReview { Code = "R3", On = Day, Inputs = pack.Inputs }.Missing.ShouldBe(pack.Missing);
    }

    private static DateTimeOffset At(int hour, int day = -3) => new(Day.AddDays(day), new(hour, 0), TimeSpan.FromHours(5));

    private static ServiceFeedback Feedback(string code, FeedbackKind kind = FeedbackKind.Complaint, int day = -3) => new() { Code = code, Kind = kind, ReceivedAt = At(8, day), Summary = "Long queue" };

    private static QualityObjective Objective(string code, decimal? measured) => new() { Code = code, Title = new(code), DueOn = Day.AddDays(-1), Target = 5, Measured = measured };

    private static SupplierEvaluation Supplier(string code, int? points, int of) =>
        new() { Code = code, Supplier = code, Service = "Vans", On = Day, Evaluator = Owner, Criteria = [new("In time", points, of)], IsApproved = true };

    private static QualityRisk Risk(string code) => new() { Code = code, Title = new(code), Likelihood = 2, Impact = 3 };
}
