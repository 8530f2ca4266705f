namespace ElectionCore.Planning;

/// <summary>Takes measurements from draft to approval. What it does is staged in its register until that commits.</summary>
public sealed class MeasurementDesk
{
    private readonly PlanningRegister _register;

    internal MeasurementDesk(PlanningRegister register) => _register = register;

    /// <summary>Stages a measurement, new or written anew.</summary>
    /// <param name="measurement">The measurement, not yet submitted, or submitted to a chain.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when it is staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// It was submitted or approved already (<c>PLN0001</c>), its period is closed by now and it supersedes none
    /// (<c>PLN0002</c>), its plan, indicator or period is not there (<c>PLN0004</c>), it bears a day before what is known of it
    /// (<c>PLN0006</c>), it supersedes what is not an approved one of the same series (<c>PLN0007</c>), or the approval it states
    /// cannot be (<c>COR0021</c>, <c>COR0022</c>, <c>COR0024</c>, <c>COR0025</c>).
    /// </exception>
    public async Task RecordAsync(Measurement measurement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var plan = await LastAsync<Plan>(measurement.Plan.Value, cancellationToken).ConfigureAwait(false)
            ?? throw Missing(measurement, measurement.Plan);
        if (await LastAsync<PlanIndicator>(measurement.Indicator.Value, cancellationToken).ConfigureAwait(false) is not { } indicator || indicator.Plan != plan.Code)
        {
            throw Missing(measurement, measurement.Indicator);
        }

        if (plan.FindPeriod(measurement.Period) is not { } period)
        {
            throw Missing(measurement, new("reporting-period", measurement.Period));
        }

        var known = await LastAsync<Measurement>(measurement.FactKey, cancellationToken).ConfigureAwait(false);
        MeasurementRules.RequireChange(known, measurement);
        MeasurementRules.RequireOpen(known, measurement, period, _register.Today);
        MeasurementRules.RequireSupersedes(measurement, await EarlierAsync(measurement, cancellationToken).ConfigureAwait(false));
        if (measurement.Approval is not null)
        {
            var chains = await ApprovalChains.ReadAsync(_register, cancellationToken).ConfigureAwait(false);
            MeasurementRules.RequireApproval(known, measurement, chains.On);
        }

        if (known != measurement)
        {
            await _register.Facts<Measurement>().RecordAsync(measurement, DateRange.Since(MeasurementRules.DayOf(measurement)), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stages that a draft, or one that came back, is submitted.</summary>
    /// <param name="code">The measurement.</param>
    /// <param name="chain">The code of the chain of approval.</param>
    /// <param name="by">Who submits it.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The measurement as submitted.</returns>
    /// <exception cref="RuleViolationException">
    /// It waits or is approved already (<c>PLN0001</c>), its period is closed by now (<c>PLN0002</c>), or it or the chain is not there (<c>PLN0005</c>).
    /// </exception>
    public async Task<Measurement> SubmitAsync(MeasurementCode code, string chain, PersonRef by, DateOnly on, CancellationToken cancellationToken = default)
    {
        var known = await RequireAsync<Measurement>(code, cancellationToken).ConfigureAwait(false);
        var stages = await ChainAsync(chain, on, cancellationToken).ConfigureAwait(false);
        var plan = await LastAsync<Plan>(known.Plan.Value, cancellationToken).ConfigureAwait(false);
        MeasurementRules.RequireOpen(known.Status == MeasurementStatus.Submitted ? null : known, known with { Approval = Approval.Submit(stages, by, on) }, plan?.FindPeriod(known.Period), _register.Today);
        return await ChangeAsync(known, known with { Approval = Approval.Submit(stages, by, on) }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages that a measurement is approved at the stage where it waits.</summary>
    /// <param name="code">The measurement.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="instrument">The paper with its number, date and signatory.</param>
    /// <param name="comment">What is said, or null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The measurement with this step.</returns>
    /// <exception cref="RuleViolationException">As <see cref="Approval.Approve"/>, and for who wrote it too; or it or the chain is not there, or it was not submitted (<c>PLN0005</c>).</exception>
    public async Task<Measurement> ApproveAsync(
        MeasurementCode code, PersonRef by, DateOnly on, Instrument instrument, string? comment = null, CancellationToken cancellationToken = default)
    {
        var (known, approval, chain) = await WaitingAsync(code, by, on, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(known, known with { Approval = approval.Approve(chain, by, on, instrument, comment) }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages that a measurement is sent back from the stage where it waits.</summary>
    /// <param name="code">The measurement.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The measurement with this step.</returns>
    /// <exception cref="RuleViolationException">As <see cref="ApproveAsync"/>.</exception>
    public async Task<Measurement> ReturnAsync(MeasurementCode code, PersonRef by, DateOnly on, string reason, CancellationToken cancellationToken = default)
    {
        var (known, approval, chain) = await WaitingAsync(code, by, on, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(known, known with { Approval = approval.Return(chain, by, on, reason) }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages that a measurement is taken back from the stage where it waits. It can then be written anew and submitted again, by somebody else too.</summary>
    /// <param name="code">The measurement.</param>
    /// <param name="by">Who submitted it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The measurement with this step. It stands as if it had been returned.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="RuleViolationException">As <see cref="Approval.Withdraw"/>; or it is not there, or it was not submitted (<c>PLN0005</c>).</exception>
    public async Task<Measurement> WithdrawAsync(MeasurementCode code, PersonRef by, DateOnly on, string reason, CancellationToken cancellationToken = default)
    {
        var (known, approval) = await SubmittedAsync(code, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(known, known with { Approval = approval.Withdraw(by, on, reason) }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Measurement> ChangeAsync(Measurement known, Measurement next, CancellationToken cancellationToken)
    {
        MeasurementRules.RequireChange(known, next);
        await _register.Facts<Measurement>().RecordAsync(next, DateRange.Since(MeasurementRules.DayOf(next)), cancellationToken).ConfigureAwait(false);
        return next;
    }

    private async Task<(Measurement Known, Approval Approval, ApprovalChain Chain)> WaitingAsync(
        MeasurementCode code, PersonRef by, DateOnly on, CancellationToken cancellationToken)
    {
        var (known, approval) = await SubmittedAsync(code, cancellationToken).ConfigureAwait(false);
        if (by == known.ReportedBy)
        {
            throw new RuleViolationException(CoreDiagnostics.OwnSubmission.At(known.Subject, ("person", by), ("stage", approval.Next ?? "")));
        }

        return (known, approval, await ChainAsync(approval.Chain, on, cancellationToken).ConfigureAwait(false));
    }

    private async Task<(Measurement Known, Approval Approval)> SubmittedAsync(MeasurementCode code, CancellationToken cancellationToken)
    {
        var known = await RequireAsync<Measurement>(code, cancellationToken).ConfigureAwait(false);
        return (known, known.Approval ?? throw NotThere(new("approval", code.Value)));
    }

    private async Task<ApprovalChain> ChainAsync(string chain, DateOnly on, CancellationToken cancellationToken)
    {
        var query = FactQuery.KnownNow with { ValidOn = on, Keys = [chain], WithStaged = true };
        await foreach (var fact in _register.Facts<ApprovalChain>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            return fact.State;
        }

        throw NotThere(new("approval-chain", chain));
    }

    private async Task<T> RequireAsync<T>(SubjectRef subject, CancellationToken cancellationToken)
        where T : class, IFactState =>
        await LastAsync<T>(subject.Code, cancellationToken).ConfigureAwait(false) ?? throw NotThere(subject);

    private Task<T?> LastAsync<T>(string key, CancellationToken cancellationToken)
        where T : class, IFactState =>
        _register.LastAsync<T>(key, cancellationToken);

    private async Task<Measurement?> EarlierAsync(Measurement measurement, CancellationToken cancellationToken) =>
        measurement.Supersedes is { } code ? await LastAsync<Measurement>(code.Value, cancellationToken).ConfigureAwait(false) : null;

    private static RuleViolationException NotThere(SubjectRef subject) => new(PlanningDiagnostics.NotThere.At(subject, ("subject", subject)));

    internal static RuleViolationException Missing(Measurement measurement, SubjectRef what) =>
        new(PlanningDiagnostics.MeasurementOfNothing.At(measurement.Subject, ("measurement", measurement.Code), ("subject", what)));
}
