using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of duties.</summary>
public sealed record DutyListReading
{
    /// <summary>The duties, in the order of the list.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>
    /// People with a key as the list describes them, each once. It says only what the list says: merge it with what is known of a person.
    /// </summary>
    public ImmutableArray<Trainee> Trainees { get; init; } = [];

    /// <summary>The rows without a key, for <see cref="DutyMatches.Propose"/>. None of them is a duty.</summary>
    public ImmutableArray<DutyListRow> WithoutKey { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column, without any text of a cell.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
