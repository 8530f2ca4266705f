using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class ReturnListTests
{
    [Fact]
    public void Every_period_that_ended_is_owed_by_every_unit_that_reports_the_indicator()
    {
        var indicator = Quantity("i", "0", "1", "2", "3");
        var content = Of(
            [Element("p", owners: new UnitCode("LEAD")), Element("g", "p")], [indicator],
            Approved("a1", indicator, 1, "1", "A"),
            Draft("a2", indicator, 2, "2", "A") with { Approval = Submitted(EndOf(2)) with { Steps = [Step(ApprovalDecision.Returned, EndOf(2))] } },
            Draft("b1", indicator, 1, "1", "B"),
            Draft("b2", indicator, 2, "1", "B") with { Approval = Submitted(EndOf(2)) });
        var day = EndOf(2).AddDays(20);
        var list = ReturnList.Of(content, day);

        list.Returns.Select(r => (r.Period.Code, r.Unit?.Value, r.Status, r.DaysOverdue)).ShouldBe(
        [
            ("p1", "A", ReturnStatus.Approved, 0), ("p1", "B", ReturnStatus.Draft, 189),
            ("p2", "A", ReturnStatus.Returned, 5), ("p2", "B", ReturnStatus.Submitted, 0),
        ]);
        list.Coverage.ShouldBe(new Ratio(1, 4));
        ReturnList.Of(content, EndOf(1).AddDays(-1)).Returns.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_has_reported_the_responsible_unit_owes_it()
    {
        PlanIndicator[] two = [Quantity("i", "0", "1"), Quantity("j", "0", "1") with { Responsible = new("R") }, Quantity("k", "0", "1") with { Element = new("none") }];
        var list = ReturnList.Of(Of([Element("p", owners: new UnitCode("LEAD")), Element("g", "p")], two), EndOf(1));

        list.Returns.Select(r => (r.Unit?.Value, r.Status, r.DueOn, r.DaysOverdue)).ShouldBe(
        [
            ("LEAD", ReturnStatus.Missing, EndOf(1).AddDays(15), 0), ("R", ReturnStatus.Missing, EndOf(1).AddDays(15), 0), (null, ReturnStatus.Missing, EndOf(1).AddDays(15), 0),
        ]);
        ReturnList.Of(Of([Element("g")], [two[0]]), EndOf(1).AddDays(16)).Returns[0].DaysOverdue.ShouldBe(1);
    }

    [Fact]
    public void A_draft_of_another_unit_does_not_excuse_the_responsible_one()
    {
        var indicator = Quantity("i", "0", "1") with { Responsible = new("R") };
        var draft = Draft("m", indicator, 1, "1", "OTHER");

        ReturnList.Of(Of(indicator, draft), EndOf(1)).Returns.Select(r => (r.Unit?.Value, r.Status))
            .ShouldBe([("OTHER", ReturnStatus.Draft), ("R", ReturnStatus.Missing)]);
        ReturnList.Of(Of(indicator, draft with { Approval = Submitted(EndOf(1)) }), EndOf(1)).Returns.ShouldHaveSingleItem().Unit?.Value.ShouldBe("OTHER");
    }

    [Fact]
    public void A_dated_task_without_periods_is_owed_once_by_its_day_and_due_only_when_it_shall_be_reached()
    {
        var task = Indicator("i", PlanIndicatorKind.Milestone, null) with { Baseline = null, Targets = [], DueOn = EndOf(1).AddDays(-9), Responsible = new UnitCode("R") };
        var owed = ReturnList.Of(Of([Element("g")], [task]), EndOf(2)).Returns.ShouldHaveSingleItem();

        (owed.Unit?.Value, owed.Period.Code, owed.Status).ShouldBe(("R", "p1", ReturnStatus.Missing));
        ReturnList.Of(Of([Element("g")], [task]), EndOf(1).AddDays(-10)).Returns.ShouldBeEmpty();
        ReturnList.Of(Of([Element("g")], [task], Approved("m", task, 2, "reached")), EndOf(2).AddDays(9)).Returns.ShouldHaveSingleItem().Status.ShouldBe(ReturnStatus.Approved);

        var later = Indicator("i", PlanIndicatorKind.Milestone, null, "not-reached", "reached") with { Baseline = null };
        PlanProgress.Of(Of([Element("g")], [later]), EndOf(1)).Indicators[0].DueOn.ShouldBe(EndOf(2));
    }

    [Fact]
    public void A_report_stands_where_it_stood_on_the_day()
    {
        var indicator = Quantity("i", "0", "1");
        var content = Of(indicator, Approved("m", indicator, 1, "1", on: EndOf(1).AddDays(9)) is var late
            ? late with { ReportedOn = EndOf(1).AddDays(5), Approval = late.Approval! with { SubmittedOn = EndOf(1).AddDays(7) } }
            : null!);

        new[] { 4, 5, 7, 9 }.Select(d => ReturnList.Of(content, EndOf(1).AddDays(d)).Returns[0].Status)
            .ShouldBe([ReturnStatus.Missing, ReturnStatus.Draft, ReturnStatus.Submitted, ReturnStatus.Approved]);
    }

    [Fact]
    public void Of_several_places_the_one_that_lags_behind_counts_and_a_draft_correction_does_not_undo_an_approval()
    {
        var indicator = Quantity("i", "0", "1");
        var first = Approved("a", indicator, 1, "1", "A") with { Place = new("PB") };
        var correction = Draft("c", indicator, 1, "2", "A") with { Place = new("PB"), Supersedes = new("a") };
        var other = Draft("b", indicator, 1, "1", "A") with { Place = new("SD") };

        ReturnList.Of(Of(indicator, first, correction), EndOf(1)).Returns.ShouldHaveSingleItem().Status.ShouldBe(ReturnStatus.Approved);
        ReturnList.Of(Of(indicator, first, correction, other), EndOf(1)).Returns.ShouldHaveSingleItem().Measurement.ShouldBe(other);
    }
}
