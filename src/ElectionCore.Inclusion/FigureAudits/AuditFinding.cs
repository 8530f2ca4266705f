namespace ElectionCore.Inclusion;

/// <summary>How one printed figure compares with the others of its table.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditFinding
{
    /// <summary>What is compared.</summary>
    public required AuditedRelation Relation { get; init; }

    /// <summary>The row, column or percentage, by its label.</summary>
    public required string Label { get; init; }

    /// <summary>The verdict on the printed figure.</summary>
    public required FigureMatch Match { get; init; }

    /// <summary>The printed total or percentage, or null where none is printed.</summary>
    public PublishedNumber? Printed { get; init; }

    /// <summary>
    /// The value that the other figures give, exactly: a sum, or for a percentage the count over its base (not times a
    /// hundred). Null when a figure is missing or the sum too great to be written, undefined when the base is zero.
    /// </summary>
    public Ratio? Expected { get; init; }

    /// <summary>What the parts add to, less the printed total; null for percentages, and where there is no sum.</summary>
    public Ratio? Difference { get; init; }

    /// <summary>
    /// The only rule of rounding that gives the printed percentage, where halves go up under one and to the even digit under
    /// the other; null where both or none give it.
    /// </summary>
    public MidpointRounding? Rounding { get; init; }

    /// <summary>The name of the other base that gives the printed percentage, or null.</summary>
    public string? OtherBase { get; init; }

    /// <summary>The bases of which the count would be the printed percentage, where the stated one does not give it.</summary>
    public ImpliedBase? ImpliedBase { get; init; }

    /// <summary>
    /// Slips of the pen that would explain the difference: those that leave least of it first, and exchanges of digits before
    /// changes.
    /// </summary>
    public ValueList<DigitSlip> Slips { get; init; } = ValueList<DigitSlip>.Empty;

    /// <summary>What is to be reported, or null when the figure is as it should be.</summary>
    public Diagnostic? Diagnostic { get; init; }
}
