using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What was read from a table of counts.</summary>
public sealed class CountTable
{
    internal CountTable(IEnumerable<CountTableRow> rows, IEnumerable<Diagnostic> diagnostics, IEnumerable<int> leftOut) =>
        (Rows, Diagnostics, LeftOut) = ([.. rows], [.. diagnostics], [.. leftOut]);

    /// <summary>The rows, in the order of the file. In strict mode there are none as soon as anything is an error.</summary>
    public ImmutableArray<CountTableRow> Rows { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lines of the rows that are faulty and therefore left out.</summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
