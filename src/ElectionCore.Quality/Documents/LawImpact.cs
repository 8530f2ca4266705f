using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What a change of a law touches: documents that rest on it, the topics of these and of the law itself, and the units that answer for them.</summary>
public sealed class LawImpact
{
    private LawImpact()
    {
    }

    /// <summary>The law.</summary>
    public required ControlledDocumentCode Law { get; init; }

    /// <summary>The revisions of documents that rest on it, on their own or through others, by code and revision. The law itself is not among them.</summary>
    public required ImmutableArray<ControlledDocument> Documents { get; init; }

    /// <summary>The topics of the law and of those documents, by code.</summary>
    public required ImmutableArray<TopicCode> Topics { get; init; }

    /// <summary>The units that keep one of those documents or answer for one of those topics, by code.</summary>
    public required ImmutableArray<UnitCode> Units { get; init; }

    /// <summary>The topics for which no unit answers, by code: nobody would be told.</summary>
    public required ImmutableArray<TopicCode> TopicsWithoutUnit { get; init; }

    /// <summary>Finds what a change of a law touches.</summary>
    /// <param name="law">The law.</param>
    /// <param name="documents">The documents, the law among them where it is kept.</param>
    /// <param name="assignments">Which unit answers for which topic.</param>
    /// <param name="asOf">The day. Revisions that are superseded by then are passed over; drafts are not, since they would have to change too.</param>
    /// <returns>What is touched. Documents that rest on each other in a circle are each found once.</returns>
    /// <exception cref="ArgumentException"><paramref name="law"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="assignments"/> is null.</exception>
    public static LawImpact Of(ControlledDocumentCode law, IEnumerable<ControlledDocument> documents, IEnumerable<TopicAssignment> assignments, DateOnly asOf)
    {
        Guard.Given(law, law.IsEmpty, nameof(law));
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(assignments);
        var standing = documents.Where(d => d.On(asOf) != DocumentStatus.Superseded).ToList();
        var touched = Touched(law, standing);
        var own = standing.Where(d => touched.Contains(d.Code)).ToList();
        ImmutableArray<TopicCode> topics = [.. own.SelectMany(d => d.Topics).Distinct().Order()];
        var units = assignments.ToLookup(a => a.Topic, a => a.Unit);
        return new()
        {
            Law = law,
            Documents = [.. own.Where(d => d.Code != law).OrderBy(d => d.Code).ThenBy(d => d.Revision, StringComparer.Ordinal)],
            Topics = topics,
            Units = [.. own.Where(d => d.Code != law).Select(d => d.Owner).OfType<UnitCode>().Concat(topics.SelectMany(t => units[t])).Distinct().Order()],
            TopicsWithoutUnit = [.. topics.Where(t => !units.Contains(t))],
        };
    }

    private static HashSet<ControlledDocumentCode> Touched(ControlledDocumentCode law, List<ControlledDocument> documents)
    {
        var resting = (from document in documents from basis in document.RestsOn select (basis, document.Code)).ToLookup(p => p.basis, p => p.Code);
        var touched = new HashSet<ControlledDocumentCode> { law };
        var next = new Queue<ControlledDocumentCode>(touched);
        while (next.TryDequeue(out var code))
        {
            foreach (var document in resting[code].Where(touched.Add))
            {
                next.Enqueue(document);
            }
        }

        return touched;
    }
}
