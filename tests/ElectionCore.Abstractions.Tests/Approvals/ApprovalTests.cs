namespace ElectionCore.Tests.Approvals;

public class ApprovalTests
{
    private static readonly PersonRef Focal = new("focal");
    private static readonly PersonRef Head = new("head");
    private static readonly PersonRef Deputy = new("deputy");
    private static readonly PersonRef Secretary = new("secretary");
    private static readonly DateOnly Submitted = new(2023, 9, 1);
    private static readonly Instrument Note = new("F.2(1)/2023", new(2023, 9, 4), "Secretary");

    private static readonly ApprovalChain Chain = new()
    {
        Code = "quarterly", Name = new("Quarterly report"),
        Stages =
        [
            new()
            {
                Code = "head", Name = new("Head of wing"),
                Signatories = [new(Deputy, DateRange.Between(new DateOnly(2023, 9, 3), new DateOnly(2023, 9, 6)), Head), new(Head), new(Focal)],
            },
            new() { Code = "secretary", Name = new("Secretary"), Signatories = [new(Secretary)] },
        ],
    };

    [Fact]
    public void Goes_stage_by_stage_until_all_have_signed()
    {
        var waiting = Approval.Submit(Chain, Focal, Submitted);
        var half = waiting.Approve(Chain, Head, new(2023, 9, 2), Note);
        var whole = half.Approve(Chain, Secretary, new(2023, 9, 4), Note, "agreed");

        (waiting.Status, waiting.Next, waiting.LastOn).ShouldBe((ApprovalStatus.Submitted, "head", Submitted));
        (half.Status, half.Next, half.LastOn).ShouldBe((ApprovalStatus.Submitted, "secretary", new DateOnly(2023, 9, 2)));
        (whole.Status, whole.Next).ShouldBe((ApprovalStatus.Approved, null));
        whole.Steps.Select(s => (s.Stage, s.By, s.Instrument)).ShouldBe([("head", Head, Note), ("secretary", Secretary, Note)]);
        CodeOf(() => whole.Return(Chain, Secretary, new(2023, 9, 5), "too late")).ShouldBe("COR0020");
    }

    [Fact]
    public void Nobody_approves_their_own_submission_although_the_chain_lets_them_sign() =>
        CodeOf(() => Approval.Submit(Chain, Focal, Submitted).Approve(Chain, Focal, Submitted, Note)).ShouldBe("COR0021");

    [Fact]
    public void Nobody_becomes_somebody_else_by_how_their_key_is_typed()
    {
        var chain = Chain with { Stages = [Chain.Stages[0] with { Signatories = [new(new("FOCAL"))] }] };
        var submitted = Approval.Submit(chain, Focal, Submitted);
        CodeOf(() => submitted.Approve(chain, new("FOCAL"), Submitted, Note)).ShouldBe("COR0021");
        (submitted with { Steps = [new("head", ApprovalDecision.Approved, new("FOCAL"), Submitted, Note)] }).CheckAgainst(_ => chain)!.Code.ShouldBe("COR0021");

        new HashSet<PersonRef>([Focal, new("Focal"), Head], PersonRef.AnyCase).Count.ShouldBe(2);
        default(PersonRef).IsSameAs(default).ShouldBeTrue();
    }

    [Fact]
    public void Who_submitted_it_takes_it_back_and_nobody_else()
    {
        var half = Approval.Submit(Chain, Focal, Submitted).Approve(Chain, Head, new(2023, 9, 2), Note);
        var back = half.Withdraw(Focal, new(2023, 9, 3), "Nobody else may sign");

        (back.Status, back.Next, back.Steps[^1].Decision, back.Steps[^1].Stage).ShouldBe((ApprovalStatus.Returned, null, ApprovalDecision.Withdrawn, "secretary"));
        back.CheckAgainst(_ => Chain).ShouldBeNull();
        (back with { Steps = [.. back.Steps, back.Steps[0]] }).Check()!.Code.ShouldBe("COR0024");
        (back with { SubmittedBy = Deputy }).Check()!.Code.ShouldBe("COR0026");
        CodeOf(() => half.Withdraw(Head, new(2023, 9, 3), "Mine")).ShouldBe("COR0026");
        CodeOf(() => half.Withdraw(Focal, new(2023, 9, 1), "Too early")).ShouldBe("COR0023");
        CodeOf(() => back.Withdraw(Focal, new(2023, 9, 4), "Again")).ShouldBe("COR0020");
        CodeOf(() => half.Approve(Chain, Secretary, new(2023, 9, 4), Note).Withdraw(Focal, new(2023, 9, 5), "Too late")).ShouldBe("COR0020");
    }

    [Fact]
    public void Who_covers_for_leave_signs_on_the_days_of_the_leave_and_it_shows()
    {
        var waiting = Approval.Submit(Chain, Focal, Submitted);

        waiting.Approve(Chain, Deputy, new(2023, 9, 5), Note).Steps[0].CoverFor.ShouldBe(Head);
        waiting.Approve(Chain, Head, new(2023, 9, 5), Note).Steps[0].CoverFor.ShouldBeNull();
        CodeOf(() => waiting.Approve(Chain, Deputy, new(2023, 9, 6), Note)).ShouldBe("COR0022");
        CodeOf(() => waiting.Approve(Chain, Secretary, new(2023, 9, 5), Note)).ShouldBe("COR0022");
    }

    [Fact]
    public void A_decision_never_comes_before_the_last()
    {
        var half = Approval.Submit(Chain, Focal, Submitted).Approve(Chain, Head, new(2023, 9, 4), Note);

        CodeOf(() => half.Approve(Chain, Secretary, new(2023, 9, 3), Note)).ShouldBe("COR0023");
    }

    [Fact]
    public void What_is_returned_waits_nowhere_and_says_why()
    {
        var returned = Approval.Submit(Chain, Focal, Submitted).Return(Chain, Head, new(2023, 9, 2), "evidence missing");

        (returned.Status, returned.Next).ShouldBe((ApprovalStatus.Returned, null));
        returned.Steps[0].Comment.ShouldBe("evidence missing");
        CodeOf(() => returned.Approve(Chain, Head, new(2023, 9, 3), Note)).ShouldBe("COR0020");
        Should.Throw<ArgumentException>(() => Approval.Submit(Chain, Focal, Submitted).Return(Chain, Head, Submitted, " "));
    }

    [Fact]
    public void A_chain_that_changes_later_does_not_change_what_was_submitted()
    {
        var waiting = Approval.Submit(Chain, Focal, Submitted);
        var longer = Chain with { Stages = [.. Chain.Stages, new() { Code = "commission", Name = new("Commission"), Signatories = [new(Secretary)] }] };

        waiting.Approve(longer, Head, new(2023, 9, 4), Note).Approve(longer, Secretary, new(2023, 9, 4), Note).Status.ShouldBe(ApprovalStatus.Approved);
        Should.Throw<ArgumentException>(() => waiting.Approve(Chain with { Code = "other" }, Head, Submitted, Note));
    }

    private static string CodeOf(Action act) => Should.Throw<RuleViolationException>(act).Diagnostic.Code;
}
