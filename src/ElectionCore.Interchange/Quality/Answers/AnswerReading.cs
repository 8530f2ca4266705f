using System.Collections.Immutable;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What was read from answers to a checklist.</summary>
public sealed record AnswerReading
{
    /// <summary>What was determined, in the order of the file. Storing the same again changes nothing.</summary>
    public ImmutableArray<Determination> Determinations { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them without a judgement: nothing is known of their topics.</summary>
    public int Unanswered { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by sheet, line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
