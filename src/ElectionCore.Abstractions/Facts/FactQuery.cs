using System.Collections.Immutable;

namespace ElectionCore;

/// <summary>Which facts to read. The default asks for all that is known now, of all days.</summary>
public sealed record FactQuery
{
    /// <summary>All that is known now, of all days.</summary>
    public static FactQuery KnownNow { get; } = new();

    /// <summary>Every row, superseded ones too: the whole history on both axes of time.</summary>
    public static FactQuery EveryRow { get; } = new() { IncludeSuperseded = true };

    /// <summary>Only facts valid on this day; null for all days.</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>Only facts that were known when this commit was the last; null for what is known now.</summary>
    public long? KnownAt { get; init; }

    /// <summary>Whether rows that were superseded are given too. <see cref="KnownAt"/> must then be null.</summary>
    public bool IncludeSuperseded { get; init; }

    /// <summary>
    /// Whether what this scope has staged counts as known already. Facts that are only staged have the greatest possible
    /// commit number. Only for what is known now.
    /// </summary>
    public bool WithStaged { get; init; }

    /// <summary>Only facts with one of these keys; null for all.</summary>
    public ImmutableHashSet<string>? Keys { get; init; }

    /// <summary>
    /// Only facts whose state names one of these (<see cref="IFactState.References"/>); null for all. Together with
    /// <see cref="Keys"/> both hold.
    /// </summary>
    public ImmutableHashSet<SubjectRef>? References { get; init; }
}
