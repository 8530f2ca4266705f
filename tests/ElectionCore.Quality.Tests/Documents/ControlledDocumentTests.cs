using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Quality.Tests;

public sealed class ControlledDocumentTests
{
    private static readonly DateOnly Day = new(2025, 1, 10);
    private static readonly PersonRef Writer = new("WRITER");
    private static readonly PersonRef Head = new("HEAD");

    private static readonly ApprovalChain Chain = new()
    {
        Code = "documents", Name = new("Documents"), Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(Head)] }, new() { Code = "secretary", Name = new("Secretary"), Signatories = [new(Head)] }],
    };

    [Fact]
    public void A_revision_goes_its_way_from_draft_to_superseded()
    {
        var draft = Revision("1");
        var reviewed = draft.IntoReview(Day);
        var approved = reviewed.With(Approved(Day.AddDays(1)));
        var effective = approved.TakeEffect(Day.AddDays(5));
        var superseded = effective.Supersede(Day.AddDays(9)) with { RetentionMonths = 12 };
        Enumerable.Range(-1, 12).Select(d => superseded.On(Day.AddDays(d))).Distinct()
            .ShouldBe([DocumentStatus.Draft, DocumentStatus.InReview, DocumentStatus.Approved, DocumentStatus.Effective, DocumentStatus.Superseded]);
        (superseded.On(Day.AddDays(4)), superseded.On(Day.AddDays(5)), superseded.On(Day.AddDays(8))).ShouldBe((DocumentStatus.Approved, DocumentStatus.Effective, DocumentStatus.Effective));

        foreach (var act in new Action[]
        {
            () => reviewed.IntoReview(Day.AddDays(1)), () => draft.TakeEffect(Day), () => reviewed.TakeEffect(Day.AddDays(3)), () => approved.TakeEffect(Day), () => effective.TakeEffect(Day.AddDays(5)),
            () => draft.With(Approved(Day)), () => approved.With(Approved(Day.AddDays(4))), () => approved.Supersede(Day.AddDays(9)), () => effective.Supersede(Day.AddDays(4)), () => superseded.Supersede(Day.AddDays(8)),
        })
        {
            Code(act).ShouldBe("QUA0061");
        }

        Code(() => effective.Supersede(Day.AddDays(5))).ShouldBe("QUA0063");
        Code(() => reviewed.With(Approved(Day.AddDays(-1)))).ShouldBe("QUA0063");
    }

    [Fact]
    public void An_approval_is_carried_on_and_what_was_returned_is_a_draft_again()
    {
        var submitted = Approval.Submit(Chain, Writer, Day);
        var begun = Revision("1").IntoReview(Day).With(submitted).With(submitted.Approve(Chain, Head, Day, new("1")));
        Code(() => begun.With(submitted)).ShouldBe("QUA0062");
        Code(() => begun.With(Approval.Submit(Chain, new("OTHER"), Day).Approve(Chain, Head, Day, new("1")))).ShouldBe("QUA0062");
        Code(() => begun.With(begun.Approval! with { Steps = [.. begun.Approval.Steps, new("secretary", ApprovalDecision.Approved, Writer, Day, new("2"), null, null)] })).ShouldBe("QUA0017");

        var returned = begun.With(begun.Approval!.Return(Chain, Head, Day.AddDays(2), "Too long."));
        (returned.On(Day.AddDays(1)), returned.On(Day.AddDays(2))).ShouldBe((DocumentStatus.InReview, DocumentStatus.Draft));
        var again = returned.IntoReview(Day.AddDays(3));
        (again.Approval, again.On(Day.AddDays(3))).ShouldBe((null, DocumentStatus.InReview));
        again.With(Approved(Day.AddDays(4))).On(Day.AddDays(4)).ShouldBe(DocumentStatus.Approved);
    }

    [Fact]
    public void The_next_revision_supersedes_the_one_before_and_never_are_two_in_effect() => Properties.Check(Prop.ForAll(Gen.Choose(0, 30).ListOf().ToArbitrary(), days =>
    {
        var all = new Dictionary<string, ControlledDocument>(StringComparer.Ordinal) { ["x"] = Law("OTHER", "x", Day) };
        for (var i = 0; i < days.Count; i++)
        {
            var next = Revision($"{i:000}") with { ApprovedOn = Day };
            var from = Day.AddDays(days[i]);
            var isLatest = all.Values.Where(d => d.Code == next.Code).All(d => d.EffectiveFrom < from);
            if (!isLatest)
            {
                Code(() => DocumentRevisions.TakeEffect(next, all.Values, from)).ShouldBe("QUA0064");
                continue;
            }

            foreach (var changed in DocumentRevisions.TakeEffect(next, all.Values, from))
            {
                all[changed.Revision] = changed;
            }

            DocumentRevisions.InEffect(next.Code, all.Values, from)!.Revision.ShouldBe(next.Revision);
        }

        DocumentRevisions.Check(all.Values).ShouldBeEmpty();
        foreach (var day in Enumerable.Range(-1, 33).Select(Day.AddDays))
        {
            all.Values.Count(d => d.Code.Value == "DOC" && d.On(day) == DocumentStatus.Effective).ShouldBeLessThanOrEqualTo(1);
        }
    }));

    [Fact]
    public void Revisions_from_a_file_that_are_in_effect_at_once_are_found()
    {
        ControlledDocument[] documents = [Law("A", "1", Day) with { SupersededOn = Day.AddDays(9) }, Law("A", "2", Day.AddDays(8)), Law("A", "3", Day.AddDays(20)), Law("B", "1", Day), Law("B", "2", Day) with { ApprovedOn = null }];
        DocumentRevisions.Check(documents).Select(d => (d.Code, d.Place.Subject.Code, d.Arguments[1].Value, d.Arguments[2].Value)).ShouldBe([("QUA0064", "A", "1", "2"), ("QUA0064", "A", "2", "3")]);
        DocumentRevisions.Check(documents.Reverse()).ShouldBe(DocumentRevisions.Check(documents));
    }

    [Fact]
    public void Retention_is_due_after_its_last_day_and_never_without_limit()
    {
        ControlledDocument[] documents =
        [
            Law("A", "1", Day) with { SupersededOn = new(2025, 8, 31), RetentionMonths = 6 }, Law("B", "1", Day) with { SupersededOn = new(2025, 6, 1), RetentionMonths = 6 },
            Law("C", "1", Day) with { SupersededOn = new(2025, 6, 1) }, Law("D", "1", Day) with { RetentionMonths = 1 },
        ];
        DocumentRevisions.RetentionDue(documents, new(2026, 2, 28)).Select(d => d.Code.Value).ShouldBe(["B"]);
        DocumentRevisions.RetentionDue(documents, new(2026, 3, 1)).Select(d => d.Code.Value).ShouldBe(["B", "A"]);
    }

    [Fact]
    public void A_change_of_a_law_touches_what_rests_on_it_through_others_too()
    {
        ControlledDocument[] documents =
        [
            Law("ACT", "1", Day) with { Topics = [new("T9")] }, Law("RULES", "1", Day) with { RestsOn = [new("ACT"), new("FORM")], Topics = [new("T1")], Owner = new("LEGAL") },
            Law("FORM", "2", Day) with { RestsOn = [new("RULES")], Topics = [new("T2"), new("T1")] }, Law("FORM", "1", Day.AddDays(-9)) with { RestsOn = [new("RULES")], Topics = [new("OLD")], SupersededOn = Day },
            Law("ELSE", "1", Day) with { RestsOn = [new("TAXES")], Topics = [new("T3")] },
        ];
        TopicAssignment[] assignments = [Assigned("T1", "U2"), Assigned("T1", "U1"), Assigned("T3", "U3"), Assigned("OLD", "U4")];
        var impact = LawImpact.Of(new("ACT"), documents, assignments, Day);
        impact.Documents.Select(d => $"{d.Code}/{d.Revision}").ShouldBe(["FORM/2", "RULES/1"]);
        impact.Topics.Select(t => t.Value).ShouldBe(["T1", "T2", "T9"]);
        impact.Units.Select(u => u.Value).ShouldBe(["LEGAL", "U1", "U2"]);
        impact.TopicsWithoutUnit.Select(t => t.Value).ShouldBe(["T2", "T9"]);
        LawImpact.Of(new("NOTHING"), documents, assignments, Day).Topics.ShouldBeEmpty();

        static TopicAssignment Assigned(string topic, string unit) => new() { Scope = new("S"), Topic = new(topic), Unit = new(unit) };
    }

    private static ControlledDocument Revision(string revision) => new() { Code = new("DOC"), Revision = revision, Title = new("Seals") };

    private static ControlledDocument Law(string code, string revision, DateOnly from) =>
        new() { Code = new(code), Revision = revision, Title = new(code), Kind = DocumentKind.Law, ApprovedOn = from, EffectiveFrom = from };

    private static Approval Approved(DateOnly on) => Approval.Submit(Chain, Writer, on).Approve(Chain, Head, on, new("1")).Approve(Chain, Head, on, new("2"));

    private static string Code(Action act) => Should.Throw<RuleViolationException>(act).Diagnostic.Code;
}
