using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of published figures.</summary>
public sealed record FigureListReading
{
    /// <summary>What the figures say of one another, in the order of the list.</summary>
    public ImmutableArray<FigureClaim> Claims { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
