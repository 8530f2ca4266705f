namespace ElectionCore.Capacity;

/// <summary>Takes plans through the stages of their chain of approval: cascade plans and training plans.</summary>
/// <remarks>
/// Each act gives the plan as it is next and stores nothing; <see cref="CapacityRegister.ImportAsync(IEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/>
/// stores it, and goes through all steps once more. Nobody approves what they submitted. An act is about the last version of a plan, which
/// what is stored takes the place of: on a day that comes before that version it is refused.
/// </remarks>
public static class PlanApprovals
{
    /// <summary>Submits a draft, or what was sent back, to a chain.</summary>
    /// <typeparam name="T">The kind: <see cref="CascadePlanRecord"/> or <see cref="TrainingPlan"/>.</typeparam>
    /// <param name="register">The register.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="chain">The code of the chain.</param>
    /// <param name="by">Who submits it, and never approves it.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, waiting at the first stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="chain"/> is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another kind.</exception>
    /// <exception cref="RuleViolationException">
    /// There is no such plan or chain on the day (<c>CAP0007</c>), the plan has a later version (<c>CAP0009</c>), or it waits or is approved
    /// already (<c>CAP0003</c>).
    /// </exception>
    public static async Task<T> SubmitPlanAsync<T>(
        this CapacityRegister register, SubjectRef plan, string chain, PersonRef by, DateOnly on, CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(chain);
        var known = await PlanAsync<T>(register, plan, on, cancellationToken).ConfigureAwait(false);
        if (ApprovedPlans.ApprovalOf(known) is { Status: not ApprovalStatus.Returned } approval)
        {
            throw new RuleViolationException(CapacityDiagnostics.PlanFixed.At(plan, ("plan", plan), ("status", Words.Of(approval.Status))));
        }

        var stages = await ChainAsync(register, chain, on, cancellationToken).ConfigureAwait(false);
        return (T)ApprovedPlans.WithApproval(known, Approval.Submit(stages, by, on));
    }

    /// <summary>Approves a plan at the stage where it waits.</summary>
    /// <typeparam name="T">The kind: <see cref="CascadePlanRecord"/> or <see cref="TrainingPlan"/>.</typeparam>
    /// <param name="register">The register.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="instrument">The paper with its number, date and signatory.</param>
    /// <param name="comment">What is said, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, waiting at the next stage or approved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="instrument"/> is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another kind.</exception>
    /// <exception cref="RuleViolationException">
    /// There is no such plan or chain on the day (<c>CAP0007</c>), the plan was not submitted (<c>CAP0008</c>) or has a later version
    /// (<c>CAP0009</c>), or as <see cref="Approval.Approve"/>.
    /// </exception>
    public static Task<T> ApprovePlanAsync<T>(
        this CapacityRegister register, SubjectRef plan, PersonRef by, DateOnly on, Instrument instrument, string? comment = null, CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return DecideAsync<T>(register, plan, on, (approval, chain) => approval.Approve(chain, by, on, instrument, comment), cancellationToken);
    }

    /// <summary>Sends a plan back from the stage where it waits. It can then be changed and submitted again.</summary>
    /// <typeparam name="T">The kind: <see cref="CascadePlanRecord"/> or <see cref="TrainingPlan"/>.</typeparam>
    /// <param name="register">The register.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="instrument">The paper, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, sent back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another kind, or <paramref name="reason"/> is empty.</exception>
    /// <exception cref="RuleViolationException">As <see cref="ApprovePlanAsync"/>.</exception>
    public static Task<T> ReturnPlanAsync<T>(
        this CapacityRegister register, SubjectRef plan, PersonRef by, DateOnly on, string reason, Instrument? instrument = null, CancellationToken cancellationToken = default)
        where T : class, IFactState =>
        DecideAsync<T>(register, plan, on, (approval, chain) => approval.Return(chain, by, on, reason, instrument), cancellationToken);

    /// <summary>Takes a plan back from the stage where it waits. It can then be changed and submitted again, by another person or to another chain.</summary>
    /// <typeparam name="T">The kind: <see cref="CascadePlanRecord"/> or <see cref="TrainingPlan"/>.</typeparam>
    /// <param name="register">The register.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who submitted it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, withdrawn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another kind, or <paramref name="reason"/> is empty.</exception>
    /// <exception cref="RuleViolationException">
    /// There is no such plan on the day (<c>CAP0007</c>), the plan was not submitted (<c>CAP0008</c>) or has a later version
    /// (<c>CAP0009</c>), or as <see cref="Approval.Withdraw"/>.
    /// </exception>
    public static async Task<T> WithdrawPlanAsync<T>(
        this CapacityRegister register, SubjectRef plan, PersonRef by, DateOnly on, string reason, CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        var (known, approval) = await SubmittedAsync<T>(register, plan, on, cancellationToken).ConfigureAwait(false);
        return (T)ApprovedPlans.WithApproval(known, approval.Withdraw(by, on, reason));
    }

    private static async Task<T> DecideAsync<T>(
        CapacityRegister register, SubjectRef plan, DateOnly on, Func<Approval, ApprovalChain, Approval> decide, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var (known, approval) = await SubmittedAsync<T>(register, plan, on, cancellationToken).ConfigureAwait(false);
        return (T)ApprovedPlans.WithApproval(known, decide(approval, await ChainAsync(register, approval.Chain, on, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<(T Plan, Approval Approval)> SubmittedAsync<T>(
        CapacityRegister register, SubjectRef plan, DateOnly on, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(register);
        var known = await PlanAsync<T>(register, plan, on, cancellationToken).ConfigureAwait(false);
        return (known, ApprovedPlans.ApprovalOf(known)
            ?? throw new RuleViolationException(CapacityDiagnostics.PlanNotSubmitted.At(plan, ("plan", plan))));
    }

    private static async Task<T> PlanAsync<T>(CapacityRegister register, SubjectRef plan, DateOnly on, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var versions = await register.Facts<T>().ReadAsync(FactQuery.KnownNow with { Keys = [plan.Code] }, cancellationToken)
            .Where(f => f.State.Subject == plan).ToListAsync(cancellationToken).ConfigureAwait(false);
        var known = versions.Find(f => f.Valid.Contains(on)) ?? throw NotThere(plan, on);
        return versions.Select(f => f.Valid.From).Where(from => from > on).Min() is { } later
            ? throw new RuleViolationException(CapacityDiagnostics.PlanChangesLater.At(plan, ("plan", plan), ("day", on), ("from", later)))
            : known.State;
    }

    private static async Task<ApprovalChain> ChainAsync(CapacityRegister register, string chain, DateOnly on, CancellationToken cancellationToken) =>
        await register.FindAsync<ApprovalChain>([chain], on, cancellationToken).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false)
        ?? throw NotThere(new("approval-chain", chain), on);

    private static RuleViolationException NotThere(SubjectRef subject, DateOnly day) =>
        new(CapacityDiagnostics.NotOnRecord.At(subject, ("subject", subject), ("day", day)));
}
