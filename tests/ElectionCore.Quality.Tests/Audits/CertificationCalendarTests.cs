using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Quality.Tests.AuditSamples;

namespace ElectionCore.Quality.Tests;

public sealed class CertificationCalendarTests
{
    private static readonly DateOnly Decided = new(2024, 2, 29);

    private static readonly CertificationCycle Cycle = new()
    {
        Code = "C", Scope = new("S"), Catalogue = BuiltInCatalogues.IsoTs54001, Body = "A body", DecidedOn = Decided,
        AccreditationBody = "Another", ApprovedOn = new(2024, 4, 1), LastDay = new(2027, 2, 27),
    };

    [Fact]
    public void Surveillance_and_recertification_follow_from_the_decision()
    {
        var calendar = Of(new(2024, 6, 1));

        // The last day is 27 February 2027, so recertification is due by 27 November 2026, whose year has no surveillance of its own.
        calendar.Due.Select(d => (d.Reason, d.Kind, d.Opens, d.LastDay!.Value, d.State)).ShouldBe(
        [
            (CertificationReason.FirstSurveillance, AuditKind.Surveillance, new(2024, 11, 28), new(2025, 2, 28), DueState.Upcoming),
            (CertificationReason.YearlySurveillance, AuditKind.Surveillance, new(2025, 1, 1), new(2025, 12, 31), DueState.Upcoming),
            (CertificationReason.Recertification, AuditKind.Recertification, new(2026, 8, 27), new(2026, 11, 27), DueState.Upcoming),
        ]);
        (calendar.LastDay, calendar.IsLastDayAssumed).ShouldBe((new DateOnly(2027, 2, 27), false));

        var assumed = Of(new(2024, 6, 1), Cycle with { LastDay = null });
        (assumed.LastDay, assumed.IsLastDayAssumed).ShouldBe((new DateOnly(2027, 2, 27), true));
        assumed.Due.ShouldBe(calendar.Due);
        Of(new(2024, 6, 1), Cycle with { LastDay = new(2028, 2, 28) }).Due.Count(d => d.Reason == CertificationReason.YearlySurveillance).ShouldBe(2);
        Of(new(2024, 6, 1), policy: new() { IsSurveillanceYearly = false }).Due.ShouldAllBe(d => d.Reason != CertificationReason.YearlySurveillance);
    }

    [Fact]
    public void What_is_due_opens_is_overdue_the_day_after_or_done()
    {
        State(new(2025, 2, 28)).ShouldBe(DueState.Open);
        State(new(2025, 3, 1)).ShouldBe(DueState.Overdue);
        State(new(2025, 3, 1), Held(AuditKind.Surveillance, new(2025, 2, 28), "S1")).ShouldBe(DueState.Done);
        State(new(2025, 3, 1), Held(AuditKind.Surveillance, new(2025, 3, 1), "S1")).ShouldBe(DueState.DoneLate);
        State(new(2025, 3, 1), Held(AuditKind.Internal, new(2025, 2, 1), "S1")).ShouldBe(DueState.Overdue);
        State(new(2025, 3, 1), Held(AuditKind.Surveillance, Decided, "S1")).ShouldBe(DueState.Overdue);
        State(new(2025, 3, 1), Held(AuditKind.Surveillance, new(2025, 2, 1), "S1") with { Scope = new("T") }).ShouldBe(DueState.Overdue);

        // The surveillance of December 2024 is the first one and leaves 2025 without.
        var calendar = Of(new(2026, 1, 1), audits: [Held(AuditKind.Surveillance, new(2024, 12, 10), "S1"), Audit(AuditKind.Recertification, new(2026, 9, 1), code: "R")]);
        calendar.Due.Select(d => (d.Held?.Value, d.Planned?.Value, d.State)).ShouldBe([("S1", null, DueState.Done), (null, null, DueState.Overdue), (null, "R", DueState.Upcoming)]);
        calendar.Overdue.ShouldHaveSingleItem().ShouldBe(calendar.Next);

        DueState State(DateOnly asOf, params Audit[] audits) => Of(asOf, audits: audits).Due.Single(d => d.Reason == CertificationReason.FirstSurveillance).State;
    }

    [Fact]
    public void What_is_later_than_the_day_is_not_known_but_as_a_plan()
    {
        var due = Of(new(2025, 1, 5), audits: [Held(AuditKind.Surveillance, new(2025, 2, 1), "S1")]).Due[0];
        (due.State, due.Held, due.Planned).ShouldBe((DueState.Open, null, new AuditCode("S1")));
    }

    [Fact]
    public void Stage_two_follows_stage_one_within_months()
    {
        var undecided = Cycle with { DecidedOn = null, ApprovedOn = null, LastDay = null };
        var stage1 = Held(AuditKind.Stage1, new(2023, 8, 29), "A1");
        Of(new(2023, 8, 30), undecided, stage1).Due.ShouldBeEmpty();

        var due = Of(new(2024, 2, 29), undecided, stage1).Due.ShouldHaveSingleItem();
        (due.Reason, due.Opens, due.LastDay, due.State).ShouldBe((CertificationReason.Stage2AfterStage1, new DateOnly(2023, 8, 31), new DateOnly(2024, 2, 29), DueState.Open));
        Of(new(2024, 3, 1), undecided, stage1).Due[0].State.ShouldBe(DueState.Overdue);
        Of(new(2024, 3, 1), undecided, stage1, Held(AuditKind.Stage2, new(2024, 2, 20), "A2")).Due[0].State.ShouldBe(DueState.Done);

        // Stage 1 again after a change of law: the months run from there.
        Of(new(2024, 3, 1), undecided, stage1, Held(AuditKind.Stage1, new(2024, 2, 1), "A3")).Due.ShouldHaveSingleItem().LastDay.ShouldBe(new(2024, 8, 3));
    }

    [Fact]
    public void Majors_of_stage_two_are_verified_in_time_or_stage_two_repeats()
    {
        var undecided = Cycle with { DecidedOn = null, ApprovedOn = null, LastDay = null };
        var stage2 = Held(AuditKind.Stage2, new(2025, 2, 27), "A2");
        Finding[] findings = [FindingSamples.Found("M", audit: "A2"), FindingSamples.Found("N", "minor", audit: "A2"), FindingSamples.Found("O", audit: "A9")];

        var open = With([]).Due.ShouldHaveSingleItem();
        (open.Reason, open.Finding, open.LastDay, open.Kind, open.State).ShouldBe((CertificationReason.MajorVerification, new FindingCode("M"), new DateOnly(2025, 9, 1), null, DueState.Open));
        var action = FindingSamples.Opened("C", "M").UpTo(CaseStep.Implemented);
        With([action]).Due.ShouldHaveSingleItem().State.ShouldBe(DueState.Open);
        With([action.Take(CaseStep.FoundEffective)]).Due.ShouldHaveSingleItem().State.ShouldBe(DueState.Done);

        var overdue = With([action], new(2025, 9, 2));
        overdue.Due.Select(d => (d.Reason, d.State)).ShouldBe([(CertificationReason.Stage2Repeat, DueState.Open), (CertificationReason.MajorVerification, DueState.Overdue)]);
        overdue.Next!.LastDay.ShouldBeNull();
        With([action], new(2025, 9, 20), Held(AuditKind.Stage2, new(2025, 9, 10), "A3") with { ClosedOn = null }).Due[0].State.ShouldBe(DueState.Done);
        With([action], new(2025, 9, 20), Held(AuditKind.Stage2, new(2025, 9, 10), "A3")).Due.ShouldBeEmpty();

        CertificationCalendar With(CorrectiveCase[] cases, DateOnly? asOf = null, params Audit[] more) => CertificationCalendar.Of(
            new() { Cycle = undecided, Audits = [stage2, .. more], Findings = findings, Cases = cases }, CertificationPolicy.Usual, asOf ?? new(2025, 6, 1));
    }

    [Fact]
    public void A_certificate_stands_with_both_decisions_until_its_last_day()
    {
        DateOnly[] days = [new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 31), new(2024, 4, 1), new(2027, 2, 27), new(2027, 2, 28)];
        days.Select(d => Of(d).Standing).ShouldBe(
        [
            CertificateStanding.Undecided, CertificateStanding.AwaitingApproval, CertificateStanding.AwaitingApproval, CertificateStanding.Stands, CertificateStanding.Stands,
            CertificateStanding.Over,
        ]);
        // Nobody is named who approves: that takes no step away, unless the policy asks for one decision only.
        var unapproved = Cycle with { AccreditationBody = null, ApprovedOn = null };
        Of(new(2024, 3, 1), unapproved).Standing.ShouldBe(CertificateStanding.AwaitingApproval);
        CertificationPolicy one = new() { IsApprovalNeeded = false };
        CertificationCalendar.Of(new() { Cycle = unapproved, Audits = [] }, one, new(2024, 3, 1)).Standing.ShouldBe(CertificateStanding.Stands);
        CertificationCalendar.Of(new() { Cycle = unapproved with { AccreditationBody = "Another" }, Audits = [] }, one, new(2024, 3, 1)).Standing.ShouldBe(CertificateStanding.AwaitingApproval);
        Of(new(2027, 2, 28), Cycle with { LastDay = null }).Standing.ShouldBe(CertificateStanding.Over);

        var dayOf = Gen.Choose(0, 1500).Select(d => new DateOnly(2023, 6, 1).AddDays(d));
        var maybe = Gen.OneOf(dayOf.Select(d => (DateOnly?)d), Gen.Constant<DateOnly?>(null));
        var cycles = from decided in maybe from approved in maybe from last in maybe from body in Gen.Elements("B", null)
                     select Cycle with { DecidedOn = decided, ApprovedOn = approved, LastDay = last, AccreditationBody = body };
        Prop.ForAll(cycles.ToArbitrary(), dayOf.ToArbitrary(), (cycle, day) =>
        {
            var calendar = Of(day, cycle);
            return (calendar.Standing == CertificateStanding.Stands) == cycle.StandsOn(day)
                && calendar.Due.All(d => d.LastDay is null || d.Opens <= d.LastDay)
                && (cycle.DecidedOn <= day || calendar.Due.IsEmpty);
        }).Check(Properties.Times(100));
    }

    [Fact]
    public void A_certificate_is_decided_then_approved_by_somebody_and_ends_after_that()
    {
        Cycle.Check().ShouldBeNull();
        (Cycle with { DecidedOn = null, ApprovedOn = null, LastDay = null }).Check().ShouldBeNull();
        Code(Cycle with { ApprovedOn = Decided.AddDays(-1) }).ShouldBe("QUA0033");
        Code(Cycle with { DecidedOn = null }).ShouldBe("QUA0033");
        Code(Cycle with { AccreditationBody = null }).ShouldBe("QUA0034");
        Code(Cycle with { LastDay = Decided.AddDays(-1) }).ShouldBe("QUA0035");
        Code(Cycle with { LastDay = new(2327, 2, 27) }).ShouldBe("QUA0035");
        Code(Cycle with { DecidedOn = null, ApprovedOn = null }).ShouldBe("QUA0035");

        static string? Code(CertificationCycle cycle) => cycle.Check()?.Code;
    }

    private static CertificationCalendar Of(DateOnly asOf, CertificationCycle? cycle = null, params Audit[] audits) =>
        CertificationCalendar.Of(new() { Cycle = cycle ?? Cycle, Audits = audits }, CertificationPolicy.Usual, asOf);

    private static CertificationCalendar Of(DateOnly asOf, CertificationPolicy policy) =>
        CertificationCalendar.Of(new() { Cycle = Cycle, Audits = [] }, policy, asOf);
}
