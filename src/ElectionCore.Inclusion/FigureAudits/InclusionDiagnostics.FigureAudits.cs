namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>label: the parts add to sum, not to the printed total; the difference is difference.</summary>
    public static readonly DiagnosticDescriptor SumNotReproduced = new(
        "INC0110", DiagnosticSeverity.Warning,
        "{label}: the parts add to {sum}, not to the printed {total}; the difference is {difference}.",
        "Ask who published the figures. Nothing here says which of them is wrong.");

    /// <summary>label: figure would fit as suggested instead of printed.</summary>
    public static readonly DiagnosticDescriptor DigitSlipLikely = new(
        "INC0111", DiagnosticSeverity.Warning,
        "{label}: {figure} would fit as {suggested} instead of the printed {printed}.",
        "Two digits that changed places, or one that is another, would explain the difference. It is a lead and no proof; the finding lists all of them.");

    /// <summary>label: printed has its last digits cut off; rounded it is rounded.</summary>
    public static readonly DiagnosticDescriptor PercentageTruncated = new(
        "INC0112", DiagnosticSeverity.Warning,
        "{label}: the printed {printed} has its last digits cut off; rounded it is {rounded}.",
        "Cutting digits off makes every percentage too small. Round instead.");

    /// <summary>label: the counts give rounded, not the printed percentage, which is that of base (count).</summary>
    public static readonly DiagnosticDescriptor PercentageOfAnotherBase = new(
        "INC0113", DiagnosticSeverity.Warning,
        "{label}: the counts give {rounded}, not the printed {printed}, which is a percentage of {base} ({count}).",
        "Name the base of a percentage, and use one.");

    /// <summary>label: the printed percentage is not that of count in base; it would be of implied.</summary>
    public static readonly DiagnosticDescriptor PercentageNotReproduced = new(
        "INC0114", DiagnosticSeverity.Warning,
        "{label}: the printed {printed} is not the percentage of {count} in {base}; it would be in {implied}.",
        "Perhaps the base is another one, from another day. Ask who published the figures.");

    /// <summary>label: figure is missing, so nothing can be compared.</summary>
    public static readonly DiagnosticDescriptor PublishedFigureMissing = new(
        "INC0115", DiagnosticSeverity.Information,
        "{label}: the {figure} is missing, so nothing can be compared.",
        "A missing figure is not zero; it is not filled from the others.");

    /// <summary>The cell of row and column is printed; its row and its column would both add up with suggested.</summary>
    public static readonly DiagnosticDescriptor CellMissesBothTotals = new(
        "INC0116", DiagnosticSeverity.Warning,
        "The cell of {row} and {column} is {printed}; its row and its column would both add up with {suggested}.",
        "A row and a column that miss their totals by the same difference point to the cell in which they meet. Ask who published it.");

    /// <summary>label: the printed percentage is a half that was rounded to the even digit; rounded up it is halfUp.</summary>
    public static readonly DiagnosticDescriptor RoundedHalfEven = new(
        "INC0117", DiagnosticSeverity.Information,
        "{label}: the printed {printed} is a half that was rounded to the even digit; rounded up it is {halfUp}.",
        "Both rules are in use. Say which one, and keep to it.");
}
