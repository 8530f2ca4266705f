using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class DutyTests
{
    private static readonly Readiness Ready = new([Role()], [Finished("a"), Finished("b")], Day.AddDays(5));

    [Fact]
    public void A_replacement_keeps_what_was_and_flags_a_substitute_who_is_not_trained()
    {
        var duty = Duty("1", "a");
        var change = DutyReplacement.Replace(duty, new("2"), new("x"), Day.AddDays(24), new("Order 7"));
        (change.Ended.Person.Value, change.Ended.Days.To, change.Taken.Days, change.Taken.Replaces?.Value)
            .ShouldBe(("a", Day.AddDays(24), DateRange.Between(Day.AddDays(24), Day.AddDays(30)), "1"));
        var found = DutyCheck.Check([change.Ended, change.Taken], [Person("a"), Person("x")], Ready).ShouldHaveSingleItem();
        (found.Code, found.ToString().Contains("not finished: POLL", StringComparison.Ordinal)).ShouldBe(("CAP0095", true));
        DutyCheck.Check([change.Ended, change.Taken with { Person = new("b") }], [Person("a"), Person("b")], Ready).ShouldBeEmpty();
        Should.Throw<RuleViolationException>(() => DutyReplacement.Replace(duty, new("2"), new("x"), Day.AddDays(30))).Diagnostic.Code.ShouldBe("CAP0090");
        Should.Throw<RuleViolationException>(() => DutyReplacement.Replace(duty, new("2"), new("x"), Day.AddDays(20))).Diagnostic.Code.ShouldBe("CAP0090");
    }

    // Polling is on one day: who is posted for it alone can be replaced on it alone.
    [Fact]
    public void On_the_days_of_a_replacement_what_it_replaces_does_not_hold()
    {
        Duty[] duties =
        [
            Duty("1", "a") with { Days = DateRange.Between(Day, Day.AddDays(1)) }, Duty("2", "b", replaces: "1") with { Days = DateRange.Between(Day, Day.AddDays(1)) },
            Duty("3", "a", "ST2") with { Days = DateRange.Between(Day, Day.AddDays(1)) },
        ];
        DutyReplacements.Standing(duties, Day).Select(d => d.Code.Value).ShouldBe(["2", "3"]);
        DutyCheck.Check(duties, [Person("a"), Person("b")], Ready).ShouldBeEmpty();

        // For the middle days only: before and after them the first holds, and is told to.
        duties = [Duty("1", "a", from: 20), Duty("2", "b", replaces: "1") with { Days = DateRange.Between(Day.AddDays(22), Day.AddDays(24)) }, Duty("3", "a", "ST2", from: 23)];
        Enumerable.Range(21, 4).Select(d => string.Concat(DutyReplacements.Standing(duties[..2], Day.AddDays(d)).Select(s => s.Code))).ShouldBe(["1", "2", "2", "1"]);
        DutyCheck.Check(duties, [Person("a"), Person("b")], Ready).Select(f => f.ToString()).ShouldBe(
        [
            "CAP0091 person:a: a is posted to 3 and 1 at once, at ST2 and ST1.",
            $"CAP0093 duty:2: Duty 2 takes the place of 1 only until {Day.AddDays(24):O}; from then on 1 holds again.",
        ]);
    }

    [Fact]
    public void Postings_that_contradict_each_other_are_found()
    {
        Duty[] duties =
        [
            Duty("1", "a"), Duty("2", "a", "ST2", from: 22), Duty("3", "b", replaces: "9"), Duty("4", "b", from: 35, replaces: "1"), Duty("5", "b", from: 50, replaces: "1"),
            Duty("6", "a", from: 60, role: "CLERK"), Duty("7", "stranger", from: 5), Duty("8", "b", from: 62, reserve: true), Duty("A", "b", "ST1", from: 25, replaces: "1"),
        ];
        DutyCheck.Check(duties, [Person("a"), Person("b")], Ready).Select(d => (d.Code, d.Place.ToString())).ShouldBe(
        [
            ("CAP0091", "person:a"), ("CAP0091", "person:b"), ("CAP0092", "duty:3"), ("CAP0094", "duty:1"), ("CAP0094", "duty:1"),
            ("CAP0096", "duty:7"), ("CAP0097", "duty:6"),
        ]);
    }

    [Fact]
    public void A_replacement_is_at_the_same_station_in_the_same_role_and_never_of_itself()
    {
        Duty[] duties =
        [
            Duty("1", "a"), Duty("2", "b", "ST2", replaces: "1"), Duty("3", "c", role: "CLERK", replaces: "2"), Duty("C", "d", replaces: "B"), Duty("B", "e", replaces: "A"),
            Duty("A", "f", replaces: "C"), Duty("0", "g", replaces: "B"), Duty("S", "h", replaces: "S"), Duty("L", "i", replaces: "GONE"), Duty("4", "j", replaces: "1"),
        ];
        DutyReplacements.Check(duties.Concat([Duty("1", "x", "ELSEWHERE")])).Select(f => f.ToString()).ShouldBe(
        [
            "CAP0120 duty:2: Duty 2 at ST2 as PRO takes the place of 1, which is at ST1 as PRO.",
            "CAP0120 duty:3: Duty 3 at ST1 as CLERK takes the place of 2, which is at ST2 as PRO.",
            "CAP0121 duty:C: Duty C takes its own place by way of others: C, B, A, C.",
            "CAP0121 duty:S: Duty S takes its own place by way of others: S, S.",
        ]);

        // Of duties on record only what the given ones do to them is told, and at the given ones.
        DutyReplacements.Check([Duty("2", "b", "ST2")], [.. duties, Duty("5", "k", replaces: "2")]).Select(f => (f.Code, f.Place.ToString()))
            .ShouldBe([("CAP0120", "duty:2"), ("CAP0120", "duty:2")]);
        DutyReplacements.Check([Duty("1", "a", replaces: "4")], [Duty("4", "j", replaces: "1"), Duty("0", "g", replaces: "4")]).Select(f => (f.Code, f.Place.ToString()))
            .ShouldBe([("CAP0121", "duty:1")]);
        DutyCheck.Check(duties, [], Ready).Select(f => f.Code).Intersect(["CAP0120", "CAP0121"], StringComparer.Ordinal).Count().ShouldBe(2);
        Should.Throw<RuleViolationException>(() => DutyReplacement.Replace(duties[0], new("1"), new("x"), Day.AddDays(24))).Diagnostic.Code.ShouldBe("CAP0121");
    }

    [Fact]
    public void Names_alone_are_proposals_and_keys_are_never_guessed()
    {
        Trainee[] known = [Person("1", RecordedSex.Female, "فاطمہ", "علی"), Person("2", RecordedSex.Female, "فاطمه", "حسن"), Person("3", name: "Someone else")];
        DutyListRow[] rows =
        [
            new() { Row = 1, Name = "فاطمه", FatherName = "حسن", Sex = RecordedSex.Female }, new() { Row = 2, Name = "SOMEONE  ELSE" },
            new() { Row = 3, Name = "Nobody" }, new() { Row = 4, Name = "Someone else", Person = new("3") },
        ];
        DutyMatches.Propose(rows, known).Where(m => m.Row == 1).Select(m => (m.Person.Value, m.FatherAgrees, m.IsContradicted)).ShouldBe([("2", true, false), ("1", false, true)]);
        DutyMatches.Propose(rows, known).Select(m => m.Row).Distinct().ShouldNotContain(4);
    }

    [Fact]
    public void Days_times_rate_are_paid_and_nobody_approves_their_own()
    {
        Attendance[] sheet = [Was("a"), Was("a", 1), Was("b", 0, AttendanceState.Partial), Was("b", 1), Was("c", 7), Was("d", session: "FREE")];
        TrainingSession[] sessions = [Session(trainers: "t"), Session("FREE")];
        var sheetOf = AllowanceSheet.Of(sessions, sheet, s => s.Code.Value == "S" ? Money.Of(1500.50m, "PKR") : null, new PersonRef("head"));
        sheetOf.Lines.Select(l => (l.Serial, l.Person.Value, l.Days.Count, l.Amount.ToString(), l.CertifiedBy?.Value))
            .ShouldBe([(1, "a", 2, "3001.00 PKR", "t"), (2, "b", 1, "1500.50 PKR", "t")]);
        sheetOf.Totals.ShouldBe([Money.Of(4501.50m, "PKR")]);
        Should.Throw<ArgumentException>(() => AllowanceSheet.Of(sessions, sheet, _ => Money.Of(1, "PKR"), new PersonRef("t")));
    }

    [Fact]
    public void No_trainer_of_a_session_that_is_paid_for_approves_and_none_is_paid_by_their_own_certificate()
    {
        TrainingSession[] sessions = [Session(trainers: "t"), Session("S2", trainers: ["Lead", "asst"]), Session("FREE", trainers: "idle")];
        Attendance[] attendance = [Was("a"), Was("lead", session: "S2"), Was("lead", 1, session: "S2"), Was("asst", session: "S2")];
        AllowanceSheet Sheet(string approver) => AllowanceSheet.Of(sessions, attendance, s => s.Code.Value == "FREE" ? null : Money.Of(100, "PKR"), new PersonRef(approver));

        foreach (var refused in (string[])["A", "T", "lead", "ASST"])
        {
            Should.Throw<ArgumentException>(() => Sheet(refused)).ParamName.ShouldBe("approver");
        }

        var sheet = Sheet("idle");
        sheet.Lines.Select(l => (l.Person.Value, l.CertifiedBy?.Value)).ShouldBe([("a", "t"), ("asst", "Lead")]);
        sheet.HeldBack.Select(l => (l.Person.Value, l.Days.Count)).ShouldBe([("lead", 2)]);
        sheet.Findings.Select(f => f.ToString()).ShouldBe(["CAP0133 training-session:S2: lead was present at session S2, whose days lead certifies as its trainer, and is not paid for them."]);
    }

    [Fact]
    public void An_approver_who_is_not_on_record_is_pointed_out()
    {
        string[] Codes(string approver, params string[] officials) =>
        [
            .. AllowanceSheet.Of([Session()], [Was("a")], _ => Money.Of(100, "PKR"), new PersonRef(approver), new()
            {
                Known = new HashSet<PersonRef> { new("a"), new("head") }, Officials = officials.Select(o => new PersonRef(o)).ToHashSet(),
            }).Findings.Select(f => f.Code),
        ];

        Codes("nobody", "chief").ShouldBe(["CAP0146"]);
        Codes("HEAD").ShouldBeEmpty();
        Codes("chief", "chief").ShouldBeEmpty();
    }

    [Fact]
    public void On_a_roster_from_which_all_withdrew_is_nobody()
    {
        AllowanceSheet Sheet(params Enrolment[] roster) =>
            AllowanceSheet.Of([Session()], [Was("a"), Was("b")], _ => Money.Of(100, "PKR"), checks: new() { Enrolments = [.. roster] });

        Sheet().HeldBack.ShouldBeEmpty();
        var withdrawn = Sheet(Enrolled("a", 0, EnrolmentStatus.Withdrawn));
        withdrawn.Lines.ShouldBeEmpty();
        withdrawn.Findings.Single().ToString().ShouldBe("CAP0109: 2 people were at sessions without being on their rosters and are not paid; the first are a, b.");
    }

    [Fact]
    public void A_day_is_paid_once_to_a_person_for_the_session_whose_code_comes_first()
    {
        TrainingSession[] sessions = [Session("S3"), Session("S2", trainers: "t"), Session("S1"), Session("S0") with { Status = SessionStatus.Cancelled }];
        Attendance[] attendance = [Was("a", session: "S3"), Was("a", session: "S2"), Was("a", 1, session: "S3"), Was("a", session: "S1"), Was("a", session: "S0"), Was("b", session: "S3"), Was("b", 0, AttendanceState.Partial, "S2")];

        // Nothing is paid for S1, so that the day is paid for S2.
        var sheet = AllowanceSheet.Of(sessions, attendance, s => s.Code.Value == "S1" ? null : Money.Of(s.Code.Value == "S2" ? 100 : 300, "PKR"), new PersonRef("head"));

        sheet.Lines.Select(l => (l.Serial, l.Session.Value, l.Person.Value, l.Amount.Amount, string.Join(' ', l.Days.Select(d => d.Day))))
            .ShouldBe([(1, "S2", "a", 100m, "10"), (2, "S3", "a", 300m, "11"), (3, "S3", "b", 300m, "10")]);
        sheet.Findings.Select(f => (f.Code, f.ToString()[f.ToString().IndexOf(": ", StringComparison.Ordinal)..])).ShouldBe(
            [
                ("CAP0101", ": a was present at S1 and S2 on 2024-01-10."), ("CAP0101", ": a was present at S1 and S3 on 2024-01-10."),
                ("CAP0148", ": Session S0 is cancelled, so that 1 days attended by 1 people are not paid."),
            ]);
    }

    [Fact]
    public void What_earlier_sheets_paid_is_not_paid_again_and_who_was_elsewhere_is_named()
    {
        TrainingSession[] all = [Session("S1"), Session("S2")];
        Attendance[] attendance = [Was("a", session: "S1"), Was("a", session: "S2"), Was("a", 1, session: "S2"), Was("b", session: "S1")];
        var rate = Money.Of(100, "PKR");
        var first = AllowanceSheet.Of([all[0]], attendance, _ => rate, checks: new() { Elsewhere = [all[1]] });
        var second = AllowanceSheet.Of([all[1]], attendance, _ => rate, checks: new() { Elsewhere = [all[0]], Paid = [.. first.PaidDays] });

        first.PaidDays.Select(d => (d.Person.Value, d.Session.Value, d.Day)).ShouldBe([("a", "S1", Day), ("b", "S1", Day)]);
        first.Findings.Select(f => f.Code).ShouldBe(["CAP0101"]);
        second.PaidDays.ShouldBe([new(new("a"), new("S2"), Day.AddDays(1))]);
        second.Findings.Select(f => f.Code).ShouldBe(["CAP0101", "CAP0107"]);
        second.Findings[1].ToString().ShouldEndWith("a was paid for 2024-01-10 by an earlier sheet, for session S1.");
    }

    [Fact]
    public void Who_is_not_on_record_or_not_on_the_roster_is_listed_apart_and_not_paid()
    {
        TrainingSession[] sessions = [Session(), Session("OPEN")];
        Attendance[] attendance = [Was("a"), Was("guest"), Was("guest", session: "OPEN"), Was("guest", 1), Was("stranger"), Was("stranger", 1), Was("other", session: "OPEN")];
        var sheet = AllowanceSheet.Of(sessions, attendance, _ => Money.Of(100, "PKR"), checks: new()
        {
            Known = new HashSet<PersonRef> { new("a"), new("guest") }, Enrolments = [Enrolled("a"), Enrolled("stranger"), Enrolled("guest", 0, EnrolmentStatus.Withdrawn)],
        });

        // The guest is on no roster of OPEN, which has none, so that the day at both is paid there.
        sheet.Lines.Select(l => (l.Serial, l.Session.Value, l.Person.Value, l.Days.Count)).ShouldBe([(1, "OPEN", "guest", 1), (2, "S", "a", 1)]);
        sheet.HeldBack.Select(l => (l.Session.Value, l.Person.Value, l.Days.Count)).ShouldBe([("OPEN", "other", 1), ("S", "guest", 1), ("S", "stranger", 2)]);
        sheet.Totals.ShouldBe([Money.Of(200, "PKR")]);
        sheet.Findings.Skip(1).Select(f => f.ToString()).ShouldBe(
        [
            "CAP0108: 2 people on the sheets of attendance are not on record and are not paid; the first are other, stranger.",
            "CAP0109: 1 people were at sessions without being on their rosters and are not paid; the first are guest.",
        ]);
    }
}
