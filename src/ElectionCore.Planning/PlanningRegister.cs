using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Planning;

/// <summary>
/// The plans and recommendations that an institution keeps: reads them as of any day and as known at any moment, and stages
/// changes that <see cref="CommitAsync"/> stores together. One per scope.
/// </summary>
public sealed class PlanningRegister
{
    private readonly IServiceProvider _services;
    private readonly IUnitOfWork _unitOfWork;
    private readonly ICommitLog _log;
    private readonly TimeProvider _time;

    /// <summary>Makes a register. Hosts get it from dependency injection.</summary>
    /// <param name="services">Gives the fact stores of the scope.</param>
    /// <param name="unitOfWork">Stores what is staged.</param>
    /// <param name="log">The commits.</param>
    /// <param name="time">The clock, for the identities of new facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PlanningRegister(IServiceProvider services, IUnitOfWork unitOfWork, ICommitLog log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(unitOfWork);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        (_services, _unitOfWork, _log, _time) = (services, unitOfWork, log, time);
        Reporting = new(this);
    }

    /// <summary>The measurements: draft, submission, approval and return.</summary>
    public MeasurementDesk Reporting { get; }

    /// <summary>The facts of one kind, for reading and staging.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Risk"/>.</typeparam>
    /// <returns>The store.</returns>
    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        _services.GetRequiredService<IFactStore<T>>();

    /// <summary>The plans there are.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The plans, by code.</returns>
    public async Task<IReadOnlyList<Plan>> PlansAsync(
        DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default) =>
        await StatesAsync<Plan>(await QueryAsync(asOf, knownAt, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>A plan with all that belongs to it.</summary>
    /// <param name="plan">The code of the plan.</param>
    /// <param name="asOf">The day: what held and had been reported by then.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The plan, its elements and indicators in the order of their printed numbers; or null when there is none with that code.</returns>
    public async Task<PlanContent?> ReadAsync(
        PlanCode plan, DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var query = await QueryAsync(asOf, knownAt, cancellationToken).ConfigureAwait(false);
        var found = await StatesAsync<Plan>(query with { Keys = [plan.Value] }, cancellationToken).ConfigureAwait(false);
        if (found is not [var known])
        {
            return null;
        }

        var parts = query with { References = [plan] };
        return PlanOrder.Sort(new()
        {
            Plan = known,
            Elements = [.. await PartsAsync<PlanElement>(e => e.Plan).ConfigureAwait(false)],
            Indicators = [.. await PartsAsync<PlanIndicator>(i => i.Plan).ConfigureAwait(false)],
            Measurements = [.. await PartsAsync<Measurement>(m => m.Plan).ConfigureAwait(false)],
            Activities = [.. await PartsAsync<PlanActivity>(a => a.Plan).ConfigureAwait(false)],
            Expenditures = [.. await PartsAsync<Expenditure>(e => e.Plan).ConfigureAwait(false)],
            Risks = [.. await PartsAsync<Risk>(r => r.Plan).ConfigureAwait(false)],
        });

        // A reference to a plan may also come from elsewhere, such as a risk that threatens another plan.
        async Task<IEnumerable<T>> PartsAsync<T>(Func<T, PlanCode> planOf)
            where T : class, IFactState =>
            (await StatesAsync<T>(parts, cancellationToken).ConfigureAwait(false)).Where(s => planOf(s) == plan);
    }

    /// <summary>All recommendations with their sources and assessments, and the consultations.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The recommendations; empty when there are none.</returns>
    public async Task<RecommendationContent> RecommendationsAsync(
        DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var query = await QueryAsync(asOf, knownAt, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Sources = [.. await StatesAsync<RecommendationSource>(query, cancellationToken).ConfigureAwait(false)],
            Recommendations = [.. await StatesAsync<Recommendation>(query, cancellationToken).ConfigureAwait(false)],
            Assessments = [.. await StatesAsync<RecommendationAssessment>(query, cancellationToken).ConfigureAwait(false)],
            Scales = [.. await StatesAsync<AssessmentScale>(query, cancellationToken).ConfigureAwait(false)],
            Mappings = [.. await StatesAsync<ScaleMapping>(query, cancellationToken).ConfigureAwait(false)],
            Consultations = [.. await StatesAsync<Consultation>(query, cancellationToken).ConfigureAwait(false)],
        };
    }

    /// <summary>
    /// Stores a plan with all that belongs to it as one commit. What is known already and the same changes nothing.
    /// </summary>
    /// <param name="content">The plan. What of it is not here stays as it is known.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="effective">
    /// The day from which it holds, as an amendment, up to the next change that is known; or null to correct what is known last.
    /// Measurements and expenditures always hold from their own day.
    /// </param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">As the other overload. Nothing is stored then.</exception>
    public Task<Commit?> ImportAsync(
        PlanContent content, CommitDetails details, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ImportAsync([content], details, effective, chains: null, cancellationToken);
    }

    /// <summary>
    /// Stores plans with all that belongs to them, and chains of approval, as one commit. What is known already and the same
    /// changes nothing.
    /// </summary>
    /// <param name="contents">The plans. What of them is not here stays as it is known.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="effective">
    /// The day from which they hold, as amendments, up to the next change that is known; or null to correct what is known last.
    /// Measurements and expenditures always hold from their own day.
    /// </param>
    /// <param name="chains">
    /// Chains of approval to take in; null for none. Give those of a file only when its sender may say who signs: approvals that a
    /// file states are gone through again with the chains, and count as signed.
    /// </param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// A measurement may not be so, as <see cref="MeasurementDesk.RecordAsync"/> says; a part is of another plan (<c>PLN0008</c>) or
    /// given twice (<c>PLN0141</c>); a chain is known otherwise and no day is given (<c>PLN0009</c>); or another commit changed the
    /// same in between. Nothing is stored then.
    /// </exception>
    public Task<Commit?> ImportAsync(
        IReadOnlyCollection<PlanContent> contents,
        CommitDetails details,
        DateOnly? effective,
        IReadOnlyCollection<ApprovalChain>? chains,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(details);
        return WriteAsync(new PlanningDrafts(this, effective, _time).PlansAsync(contents, chains ?? [], cancellationToken), details, cancellationToken);
    }

    /// <summary>Stores recommendations and what belongs to them as one commit. What is known already and the same changes nothing.</summary>
    /// <param name="content">The recommendations. What is not here stays as it is known.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="effective">The day from which they hold, or null to correct what is known last. Assessments hold from their own day.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// An assessment would change (<c>PLN0003</c>), or another commit changed the same in between. Nothing is stored then.
    /// </exception>
    public Task<Commit?> ImportAsync(
        RecommendationContent content, CommitDetails details, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(details);
        return WriteAsync(new PlanningDrafts(this, effective, _time).RecommendationsAsync(content, cancellationToken), details, cancellationToken);
    }

    /// <summary>Stores what is staged as one commit.</summary>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing was staged.</returns>
    /// <exception cref="RuleViolationException">Another commit changed the same in between; nothing is stored.</exception>
    public Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default) =>
        _unitOfWork.CommitAsync(details, cancellationToken);

    /// <summary>Drops what is staged.</summary>
    public void Rollback() => _unitOfWork.Rollback();

    /// <summary>The day it is, in universal time: the institution's own is known to no module but Organization.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    /// <summary>What is known, or staged, of a thing last.</summary>
    internal async Task<T?> LastAsync<T>(string key, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        T? last = null;
        await foreach (var fact in Facts<T>().ReadAsync(FactQuery.KnownNow with { Keys = [key], WithStaged = true }, cancellationToken).ConfigureAwait(false))
        {
            last = fact.State;
        }

        return last;
    }

    private Task<Commit?> WriteAsync(IAsyncEnumerable<FactDraft> drafts, CommitDetails details, CancellationToken cancellationToken) =>
        _services.GetRequiredService<IBulkWriter>().WriteAsync(drafts, details, cancellationToken);

    private async ValueTask<FactQuery> QueryAsync(DateOnly asOf, DateTimeOffset? knownAt, CancellationToken cancellationToken) =>
        FactQuery.KnownNow with
        {
            ValidOn = asOf,
            KnownAt = knownAt is { } moment ? await _log.LastAtAsync(moment, cancellationToken).ConfigureAwait(false) : null,
        };

    private async Task<List<T>> StatesAsync<T>(FactQuery query, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var states = new List<T>();
        await foreach (var fact in Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            states.Add(fact.State);
        }

        return states;
    }
}
