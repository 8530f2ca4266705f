using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of stations and their posts.</summary>
public sealed record StationListReading
{
    /// <summary>The posts of each role at each station, in the order of the list.</summary>
    public ImmutableArray<StationNeed> Needs { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
