namespace ElectionCore.Quality;

/// <summary>One row of audit readiness: of a catalogue, or of a clause, process or unit within it.</summary>
/// <remarks>Each catalogue is judged for itself, so that no row is of two. Equality is on all parts.</remarks>
public sealed record AuditReadinessRow
{
    /// <summary>The catalogue.</summary>
    public required CatalogueCode Catalogue { get; init; }

    /// <summary>The number of the clause, where rows are by clause. A topic of several clauses is in the row of its first.</summary>
    public string? Clause { get; init; }

    /// <summary>The code of the process, where rows are by process; null for topics of the system as a whole. A topic of several processes is in the row of the first in scope.</summary>
    public string? Process { get; init; }

    /// <summary>The unit, where rows are by unit; null for the institution as a whole.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>On what the topics rest, where they are counted apart; otherwise null.</summary>
    public TopicBasis? Basis { get; init; }

    /// <summary>The counts.</summary>
    public required AuditReadinessCounts Counts { get; init; }

    /// <summary>The major findings that are open. One that is about several rows is in each, so that they are not to be added up.</summary>
    public int OpenMajors { get; init; }

    /// <summary>The oldest corrective action that is open, or null.</summary>
    public OpenAction? OldestAction { get; init; }

    /// <summary>The first day of the next audit that is planned and looks at this, or null when none is.</summary>
    public DateOnly? NextAuditOn { get; init; }
}
