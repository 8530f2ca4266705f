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

    /// <summary>
    /// The questions that have no judgement, each counted once: those of rows, and those of the checklist that no row is about, where the cover
    /// of the workbook says which it had. A topic that several units answer for is one question of each. Nothing is known of them.
    /// </summary>
    public int Unanswered { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by sheet, line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
