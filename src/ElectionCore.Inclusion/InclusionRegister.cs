using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Inclusion;

/// <summary>
/// The counts that an institution keeps: reads them as known at any moment, and stages new ones that
/// <see cref="CommitAsync"/> stores together. One per scope.
/// </summary>
public sealed class InclusionRegister
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
    public InclusionRegister(IServiceProvider services, IUnitOfWork unitOfWork, ICommitLog log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(unitOfWork);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        (_services, _unitOfWork, _log, _time) = (services, unitOfWork, log, time);
    }

    /// <summary>The facts of one kind, for reading and staging.</summary>
    /// <typeparam name="T">The kind, such as <see cref="SensitivityPolicy"/>.</typeparam>
    /// <returns>The store.</returns>
    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        _services.GetRequiredService<IFactStore<T>>();

    /// <summary>The datasets there are.</summary>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The datasets, by code.</returns>
    public async Task<IReadOnlyList<Dataset>> DatasetsAsync(DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default) =>
        await StatesAsync<Dataset>(await QueryAsync(knownAt, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>The policies in force on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The policies, by code.</returns>
    public async Task<IReadOnlyList<SensitivityPolicy>> PoliciesAsync(DateOnly on, CancellationToken cancellationToken = default) =>
        await StatesAsync<SensitivityPolicy>(FactQuery.KnownNow with { ValidOn = on }, cancellationToken).ConfigureAwait(false);

    /// <summary>A dataset with its dimensions, classifications and counts of all days.</summary>
    /// <param name="dataset">The code of the dataset.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The dataset, or null when there is none with that code.</returns>
    /// <exception cref="RuleViolationException">A dimension or classification it names is not there (<c>INC0060</c>).</exception>
    public async Task<DatasetContent?> ReadAsync(string dataset, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var query = await QueryAsync(knownAt, cancellationToken).ConfigureAwait(false);
        var found = await StatesAsync<Dataset>(query with { Keys = [dataset] }, cancellationToken).ConfigureAwait(false);
        if (found is not [var known])
        {
            return null;
        }

        var dimensions = await StatesAsync<Dimension>(query with { Keys = [.. known.Dimensions.Select(d => d.Dimension)] }, cancellationToken).ConfigureAwait(false);
        var classifications = await StatesAsync<Classification>(
            query with { Keys = [.. known.Dimensions.Select(d => $"{d.Classification}@{d.Version}")] }, cancellationToken).ConfigureAwait(false);
        var axes = known.Dimensions.Select(d => new CubeDimension(
            dimensions.FirstOrDefault(x => x.Code == d.Dimension) ?? throw Missing(known, d.Dimension),
            classifications.FirstOrDefault(x => x.Code == d.Classification && x.Version == d.Version) ?? throw Missing(known, $"{d.Classification}@{d.Version}")));
        var observations = new List<DatedObservation>();
        await foreach (var fact in Facts<Observation>().ReadAsync(query with { References = [known.Subject] }, cancellationToken).ConfigureAwait(false))
        {
            observations.Add(new(fact.State, fact.Valid));
        }

        return new(known, axes, observations);
    }

    /// <summary>
    /// Stores a dataset with its dimensions, classifications and counts as one commit. What is known already and the same
    /// changes nothing; a count of the same day or time that differs takes the place of the old one, which stays in the history.
    /// </summary>
    /// <param name="content">The dataset.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// A count or classification is faulty (see <see cref="DatasetContent.Check"/>), a dimension or classification is known
    /// otherwise (<c>INC0062</c>), the time of a count cuts into that of another of the same kind (<c>INC0061</c>), or another
    /// commit changed the same in between. Nothing is stored then.
    /// </exception>
    public Task<Commit?> ImportAsync(DatasetContent content, CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(details);
        if (content.Check().FirstOrDefault() is { } fault)
        {
            throw new RuleViolationException(fault);
        }

        return _services.GetRequiredService<IBulkWriter>().WriteAsync(
            new DatasetDrafts(this, content, _time).MakeAsync(cancellationToken), details, cancellationToken);
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

    private static RuleViolationException Missing(Dataset dataset, string what) =>
        new(InclusionDiagnostics.DatasetPartMissing.At(dataset.Subject, ("dataset", dataset.Code), ("part", what)));

    private async ValueTask<FactQuery> QueryAsync(DateTimeOffset? knownAt, CancellationToken cancellationToken) =>
        FactQuery.KnownNow with
        {
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
