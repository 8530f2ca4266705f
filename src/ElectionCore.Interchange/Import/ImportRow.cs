namespace ElectionCore.Interchange;

/// <summary>One record of an import: where it stands, what it says, and what became of it.</summary>
internal sealed class ImportRow(SourceRow source, Table table, int number)
{
    public SourceRow Source => source;

    public Table Table => table;

    /// <summary>The position in the whole import, for an order that never depends on anything else.</summary>
    public int Number => number;

    /// <summary>What is to be said about it.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>What it says, or null when it could not be read.</summary>
    public IFactState? State { get; set; }

    public DateRange Valid { get; set; }

    /// <summary>Whether no end is given: it then holds until the next record of the same thing.</summary>
    public bool EndsWithNext { get; set; }

    /// <summary>Whether a code is to be found or given (appointments).</summary>
    public bool NeedsCode { get; set; }

    /// <summary>The name that rides on an appointment.</summary>
    public LocalizedText? PersonName { get; set; }

    /// <summary>The country a P-code belongs to.</summary>
    public string? Country { get; set; }

    /// <summary>Whether no row of the file says it, but several imply it.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Why it is not stored, or null while it is to be stored.</summary>
    public Diagnostic? Refusal { get; private set; }

    public bool IsAccepted => Refusal is null;

    /// <summary>Refuses the row for a fault of its own.</summary>
    public void Refuse(Diagnostic fault)
    {
        Findings.Add(fault);
        Refusal ??= fault;
    }

    /// <summary>Leaves the row out for a reason that is reported elsewhere.</summary>
    public void LeaveOut(Diagnostic reason) => Refusal ??= reason;

    /// <summary>Refuses the row when reading it found errors.</summary>
    public void Settle() => Refusal ??= Findings.Find(d => d.Severity == DiagnosticSeverity.Error);
}
