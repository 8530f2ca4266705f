using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// The way of one submission through its chain: a report of a figure, a plan, an audit report, a release. The same record
/// serves them all.
/// </summary>
/// <remarks>
/// It never changes; a decision gives the next one. The stages are those of the chain on the day of submission, so a later
/// change of the chain leaves it as it is. Equality is on all parts.
/// </remarks>
public sealed record Approval
{
    /// <summary>The code of the chain.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Chain { get; init => field = CodeFormat.Require(value); }

    /// <summary>The codes of the stages, first to last.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<string> Stages
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Count > 0 ? value : throw new ArgumentException("There is at least one stage.", nameof(value));
        }
    }

    /// <summary>Who submitted it. That person never decides about it, however their key is typed (<see cref="PersonRef.IsSameAs"/>), and can take it back.</summary>
    public required PersonRef SubmittedBy { get; init; }

    /// <summary>The day of submission.</summary>
    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The decisions so far, in order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ApprovalStep> Steps
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ValueList<ApprovalStep>.Empty;

    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public ApprovalStatus Status =>
        Steps is [.., { Decision: not ApprovalDecision.Approved }] ? ApprovalStatus.Returned
        : Steps.Count >= Stages.Count ? ApprovalStatus.Approved
        : ApprovalStatus.Submitted;

    /// <summary>The stage at which it waits, or null when it was approved or returned.</summary>
    [JsonIgnore]
    public string? Next => Status == ApprovalStatus.Submitted ? Stages[Steps.Count] : null;

    /// <summary>The day of the last decision, or of submission.</summary>
    [JsonIgnore]
    public DateOnly LastOn => Steps is [.., var last] ? last.On : SubmittedOn;

    /// <summary>Submits something to a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="by">Who submits it.</param>
    /// <param name="on">The day.</param>
    /// <returns>The approval, waiting at the first stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> is null.</exception>
    public static Approval Submit(ApprovalChain chain, PersonRef by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new() { Chain = chain.Code, Stages = [.. chain.Stages.Select(s => s.Code)], SubmittedBy = by, SubmittedOn = on };
    }

    /// <summary>Approves at the stage where it waits.</summary>
    /// <param name="chain">The chain, as it is on that day.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="instrument">The paper with its number, date and signatory.</param>
    /// <param name="comment">What is said, or null.</param>
    /// <returns>The approval with this step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> or <paramref name="instrument"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chain"/> is another chain.</exception>
    /// <exception cref="RuleViolationException">
    /// It was approved or returned already (<c>COR0020</c>), who signs has submitted it (<c>COR0021</c>) or may not sign at
    /// the stage on that day (<c>COR0022</c>), or the day is before the last step (<c>COR0023</c>).
    /// </exception>
    public Approval Approve(ApprovalChain chain, PersonRef by, DateOnly on, Instrument instrument, string? comment = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return Decide(chain, ApprovalDecision.Approved, by, on, instrument, comment);
    }

    /// <summary>Sends it back from the stage where it waits.</summary>
    /// <param name="chain">The chain, as it is on that day.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="instrument">The paper, or null.</param>
    /// <returns>The approval with this step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chain"/> is another chain, or <paramref name="reason"/> is empty.</exception>
    /// <exception cref="RuleViolationException">As <see cref="Approve"/>.</exception>
    public Approval Return(ApprovalChain chain, PersonRef by, DateOnly on, string reason, Instrument? instrument = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Decide(chain, ApprovalDecision.Returned, by, on, instrument, reason);
    }

    /// <summary>Takes it back from the stage where it waits, such as where nobody but who submitted it may sign there.</summary>
    /// <param name="by">Who submitted it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <returns>The approval with this step. It stands as if it had been returned.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="RuleViolationException">
    /// It was approved or returned already (<c>COR0020</c>), somebody else has submitted it (<c>COR0026</c>), or the day is before the last
    /// step (<c>COR0023</c>).
    /// </exception>
    public Approval Withdraw(PersonRef by, DateOnly on, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        DiagnosticPlace place = new SubjectRef("approval-chain", Chain);
        var stage = RequireWaiting(place);
        return by.IsSameAs(SubmittedBy)
            ? With(new(stage, ApprovalDecision.Withdrawn, by, on, Comment: reason), place)
            : throw new RuleViolationException(CoreDiagnostics.OtherSubmission.At(place, ("person", by), ("submitter", SubmittedBy)));
    }

    /// <summary>Checks that the steps can have happened: as they are stated, without looking at who may sign.</summary>
    /// <returns>
    /// <c>COR0024</c> when steps are of other stages than the chain's, in another order, without the paper of an approval, dated
    /// before what came before them, or come after a return; <c>COR0021</c> when who submitted it decided, <c>COR0026</c> when
    /// somebody else took it back; null when all is well.
    /// </returns>
    public Diagnostic? Check()
    {
        var place = new SubjectRef("approval-chain", Chain);
        for (var (i, last) = (0, SubmittedOn); i < Steps.Count; last = Steps[i].On, i++)
        {
            var step = Steps[i];
            var isOwn = step.By.IsSameAs(SubmittedBy);
            if (isOwn != (step.Decision == ApprovalDecision.Withdrawn))
            {
                return isOwn
                    ? CoreDiagnostics.OwnSubmission.At(place, ("person", step.By), ("stage", step.Stage))
                    : CoreDiagnostics.OtherSubmission.At(place, ("person", step.By), ("submitter", SubmittedBy));
            }

            if (i >= Stages.Count || step.Stage != Stages[i] || step.On < last || (i > 0 && Steps[i - 1].Decision != ApprovalDecision.Approved)
                || (step.Decision == ApprovalDecision.Approved && step.Instrument is null))
            {
                return CoreDiagnostics.ImpossibleStep.At(place, ("number", i + 1), ("stage", step.Stage), ("stages", Stages));
            }
        }

        return null;
    }

    /// <summary>Goes through the steps again with the chain as it was on each of their days, so that a stated approval is no more than a true one.</summary>
    /// <param name="chainOn">Gives the chain on a day; null when there was none.</param>
    /// <returns>What is wrong: as <see cref="Check"/> and <see cref="Approve"/>; <c>COR0025</c> when the chain was not there or had other stages; null when all is well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chainOn"/> is null.</exception>
    public Diagnostic? CheckAgainst(Func<DateOnly, ApprovalChain?> chainOn)
    {
        ArgumentNullException.ThrowIfNull(chainOn);
        if (Check() is { } fault)
        {
            return fault;
        }

        var place = new SubjectRef("approval-chain", Chain);
        if (chainOn(SubmittedOn) is not { } submitted || !submitted.Stages.Select(s => s.Code).SequenceEqual(Stages, StringComparer.Ordinal))
        {
            return CoreDiagnostics.OtherChain.At(place, ("chain", Chain), ("day", SubmittedOn), ("stages", Stages));
        }

        foreach (var step in Steps.Where(s => s.Decision != ApprovalDecision.Withdrawn))
        {
            if (chainOn(step.On)?.Find(step.Stage)?.Find(step.By, step.On) is not { } signatory || signatory.CoverFor != step.CoverFor)
            {
                return CoreDiagnostics.NotSignatory.At(place, ("person", step.By), ("stage", step.Stage), ("day", step.On));
            }
        }

        return null;
    }

    private Approval Decide(
        ApprovalChain chain, ApprovalDecision decision, PersonRef by, DateOnly on, Instrument? instrument, string? comment)
    {
        ArgumentNullException.ThrowIfNull(chain);
        if (chain.Code != Chain)
        {
            throw new ArgumentException($"It was submitted to the chain {Chain}, not {chain.Code}.", nameof(chain));
        }

        DiagnosticPlace place = chain.Subject;
        var stage = RequireWaiting(place);
        if (by.IsSameAs(SubmittedBy))
        {
            throw new RuleViolationException(CoreDiagnostics.OwnSubmission.At(place, ("person", by), ("stage", stage)));
        }

        if (chain.Find(stage)?.Find(by, on) is not { } signatory)
        {
            throw new RuleViolationException(CoreDiagnostics.NotSignatory.At(place, ("person", by), ("stage", stage), ("day", on)));
        }

        return With(new(stage, decision, by, on, instrument, signatory.CoverFor, comment), place);
    }

    // The last step says how it ended: approved, returned or withdrawn.
    private string RequireWaiting(DiagnosticPlace place) => Next
        ?? throw new RuleViolationException(CoreDiagnostics.ApprovalClosed.At(place, ("status", Words.Of(Steps[^1].Decision)), ("day", LastOn)));

    private Approval With(ApprovalStep step, DiagnosticPlace place) => step.On >= LastOn
        ? this with { Steps = [.. Steps, step] }
        : throw new RuleViolationException(CoreDiagnostics.ApprovalBackdated.At(place, ("day", step.On), ("last", LastOn)));
}
