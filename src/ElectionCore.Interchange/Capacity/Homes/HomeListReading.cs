using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of homes.</summary>
public sealed record HomeListReading
{
    /// <summary>The homes, in the order of the list.</summary>
    public ImmutableArray<TraineeHome> Homes { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
