using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What going over from one catalogue to another means: where each new topic can begin, and what is left over.</summary>
/// <remarks>
/// No judgement is carried over. An auditor judges each topic of the new catalogue; what was judged before is shown beside it. A topic counts
/// as covered by one of the same code where a reference between their clauses covers, and by one of another code only where a reference names
/// both topics: that a clause covers a clause does not say which of its topics answers which.
/// </remarks>
public sealed class CatalogueMigration
{
    private CatalogueMigration(QualityCatalogue from, QualityCatalogue to, CatalogueMap map, ImmutableArray<MigrationProposal> proposals)
    {
        (From, To, Map, Proposals) = (from, to, map, proposals);
        var used = proposals.SelectMany(p => p.Sources).Select(s => s.Topic.Code).ToHashSet();
        WithoutTarget = [.. from.Topics.Where(t => !t.IsRetired && !used.Contains(t.Code))];
    }

    /// <summary>The catalogue that is left.</summary>
    public QualityCatalogue From { get; }

    /// <summary>The catalogue that is gone over to.</summary>
    public QualityCatalogue To { get; }

    /// <summary>The cross-references it rests on, with their provenance.</summary>
    public CatalogueMap Map { get; }

    /// <summary>One proposal for each topic of the new catalogue that is asked, in its order.</summary>
    public ImmutableArray<MigrationProposal> Proposals { get; }

    /// <summary>The topics of the new catalogue that nothing leads to: they are new.</summary>
    public IEnumerable<CatalogueTopic> WithoutSource => Proposals.Where(p => p.Sources.IsEmpty).Select(p => p.Topic);

    /// <summary>The topics of the old catalogue that lead nowhere: what was judged of them is not asked any longer.</summary>
    public ImmutableArray<CatalogueTopic> WithoutTarget { get; }

    /// <summary>Proposes how to go over.</summary>
    /// <param name="fromCatalogue">The catalogue that is left.</param>
    /// <param name="toCatalogue">The catalogue that is gone over to.</param>
    /// <param name="map">The cross-references from the one to the other.</param>
    /// <param name="determinations">What was judged. Of each topic and unit the last judgement in the old catalogue counts; all others do not.</param>
    /// <returns>The proposals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The cross-references are between other catalogues.</exception>
    public static CatalogueMigration Propose(
        QualityCatalogue fromCatalogue, QualityCatalogue toCatalogue, CatalogueMap map, IEnumerable<Determination> determinations)
    {
        ArgumentNullException.ThrowIfNull(fromCatalogue);
        ArgumentNullException.ThrowIfNull(toCatalogue);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(determinations);
        if (map.From != fromCatalogue.Code || map.To != toCatalogue.Code)
        {
            throw new ArgumentException($"The references lead from {map.From} to {map.To}.", nameof(map));
        }

        var judged = LatestDeterminations.Of(determinations.Where(d => d.Catalogue == fromCatalogue.Code)).ToLookup(d => d.Topic);
        var sources = (
            from source in fromCatalogue.Topics
            where !source.IsRetired
            from led in map.TopicsFor(source, toCatalogue)
            select (Target: led.Topic.Code, Source: new MigrationSource(source, led.References, Covers(source, led.Topic, led.References), [.. judged[source.Code]])))
            .ToLookup(s => s.Target, s => s.Source);
        return new(fromCatalogue, toCatalogue, map,
        [
            .. toCatalogue.Topics.Where(t => !t.IsRetired).Select(t => new MigrationProposal(
                t, [.. sources[t.Code].OrderByDescending(s => s.Covers).ThenBy(s => s.Topic.Code.Value, NumericOrder.Instance)])),
        ]);
    }

    private static bool Covers(CatalogueTopic source, CatalogueTopic target, ValueList<CrossReference> references) =>
        references.Any(r => r.Covers && (source.Code == target.Code || (r.Source == source.Code.Value && r.Target == target.Code.Value)));
}
