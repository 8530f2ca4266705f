using System.Collections.Immutable;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What was read from a file of counts.</summary>
public sealed class ObservationsReading
{
    internal ObservationsReading(DatasetContent content, IEnumerable<Diagnostic> diagnostics, IEnumerable<int> leftOut) =>
        (Content, Diagnostics, LeftOut) = (content, [.. diagnostics], [.. leftOut]);

    /// <summary>
    /// The dataset with the counts that were read, in the order of the file. In strict mode there are none as soon as anything
    /// is an error.
    /// </summary>
    public DatasetContent Content { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lines of the rows that are faulty and therefore left out.</summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
