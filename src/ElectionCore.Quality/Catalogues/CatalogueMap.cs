using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The cross-references from one catalogue to another: directional, many to many.</summary>
/// <param name="From">The catalogue of the sources.</param>
/// <param name="To">The catalogue of the targets.</param>
/// <param name="Provenance">Where it comes from, and what it does not cover; or null.</param>
/// <param name="References">The references, in the order of the document.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CatalogueMap(CatalogueCode From, CatalogueCode To, string? Provenance, ValueList<CrossReference> References)
{
    /// <summary>What the topic is to topics of the other catalogue.</summary>
    /// <param name="topic">A topic of the first catalogue.</param>
    /// <param name="target">The other catalogue.</param>
    /// <returns>
    /// The topics of the other catalogue that a reference leads to, each once with the references: those that name the topic itself, or one of
    /// its clauses. Between clauses only topics are proposed that have the same code, or that belong to a process just as this one does. Nothing
    /// leads to a topic of which a reference without a source says so by its own code.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is another catalogue than <see cref="To"/>.</exception>
    public IEnumerable<(CatalogueTopic Topic, ValueList<CrossReference> References)> TopicsFor(CatalogueTopic topic, QualityCatalogue target)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(target);
        if (target.Code != To)
        {
            throw new ArgumentException($"The references lead to {To}.", nameof(target));
        }

        var isNew = References.Where(r => r.Source is null).Select(r => r.Target).ToHashSet(StringComparer.Ordinal);
        var leading = References.Where(r => LeadsFrom(r, topic)).ToImmutableArray();
        return
            from candidate in target.Topics
            where !candidate.IsRetired && !isNew.Contains(candidate.Code.Value) && (candidate.Code == topic.Code || topic.Processes.Count == 0) && candidate.Processes.Equals(topic.Processes)
            let references = leading.Where(r => LeadsTo(r, candidate)).ToImmutableArray()
            where references.Length > 0
            select (candidate, ValueList.Create(references.AsSpan()));
    }

    private static bool LeadsFrom(CrossReference reference, CatalogueTopic source) =>
        reference is { Relation: not CrossReferenceRelation.NoRelationship, Source: { } from }
        && (from == source.Code.Value || source.Clauses.Any(c => IsWithin(c, from)));

    private static bool LeadsTo(CrossReference reference, CatalogueTopic target) =>
        reference.Target == target.Code.Value || target.Clauses.Any(c => IsWithin(c, reference.Target));

    // A reference to 4.4 leads to 4.4.1 too.
    private static bool IsWithin(string clause, string of) =>
        clause.StartsWith(of, StringComparison.Ordinal) && (clause.Length == of.Length || clause[of.Length] == '.');
}
