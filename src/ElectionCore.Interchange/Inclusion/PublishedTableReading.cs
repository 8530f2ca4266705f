using System.Collections.Immutable;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What was read from a file of published figures.</summary>
public sealed class PublishedTableReading
{
    internal PublishedTableReading(PublishedTable? table, IEnumerable<Diagnostic> diagnostics) => (Table, Diagnostics) = (table, [.. diagnostics]);

    /// <summary>
    /// The table for <see cref="FigureAudit"/>; null when there are no rows, and as soon as anything is an error, since a table
    /// in part adds up to nothing.
    /// </summary>
    public PublishedTable? Table { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
