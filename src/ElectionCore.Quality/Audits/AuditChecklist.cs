using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The questions of an audit, made from the catalogues of its scope.</summary>
/// <remarks>
/// The questions come by process, those of the system as a whole first, then by clause in numeric order, by catalogue in the order of the
/// scope, by topic and by unit: the same records always give the same checklist. A topic that several units answer for is asked of each.
/// </remarks>
public sealed class AuditChecklist
{
    /// <summary>How many questions a page has where nothing else is said.</summary>
    public const int UsualPageSize = 15;

    private AuditChecklist(ImmutableArray<ChecklistItem> items, ImmutableArray<TopicAssignment> unknown) => (Items, UnknownAssignments) = (items, unknown);

    /// <summary>The questions.</summary>
    public ImmutableArray<ChecklistItem> Items { get; }

    /// <summary>The assignments within the scope whose topic none of its catalogues has, perhaps because it is misspelt.</summary>
    public ImmutableArray<TopicAssignment> UnknownAssignments { get; }

    /// <summary>Makes a checklist.</summary>
    /// <param name="records">What it is made from.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">The audit is of another scope, or a catalogue of the scope is not there.</exception>
    public static AuditChecklist Of(ChecklistRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.Audit is { } audit && audit.Scope != records.Scope.Code)
        {
            throw new ArgumentException($"The audit is of the scope {audit.Scope}.", nameof(records));
        }

        var catalogues = ScopeCatalogues.Of(records.Scope, records.Catalogues);
        var assigned = records.Assignments.Where(a => a.Scope == records.Scope.Code).ToImmutableArray();
        return new(
            [.. new ChecklistWriter(records, catalogues, assigned).Items()],
            [.. assigned.Where(a => catalogues.All(c => c.Find(a.Topic) is null)).OrderBy(a => a.FactKey, StringComparer.Ordinal)]);
    }

    /// <summary>The part that a unit sees: its own topics and no others.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The checklist of the unit, in the same order.</returns>
    public AuditChecklist For(UnitCode unit) => new([.. Items.Where(i => i.Unit == unit)], [.. UnknownAssignments.Where(a => a.Unit == unit)]);

    /// <summary>The questions page by page.</summary>
    /// <param name="size">How many questions a page has.</param>
    /// <returns>The pages; none where there is no question.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is below 1.</exception>
    public ImmutableArray<ChecklistPage> Pages(int size = UsualPageSize)
    {
        var chunks = Items.Chunk(Guard.AtLeast(size, 1, nameof(size))).ToArray();
        return [.. chunks.Select((c, i) => new ChecklistPage(i + 1, chunks.Length, [.. c]))];
    }
}
