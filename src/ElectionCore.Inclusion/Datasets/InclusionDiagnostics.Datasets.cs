namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Dataset dataset names part, which is not there.</summary>
    public static readonly DiagnosticDescriptor DatasetPartMissing = new(
        "INC0060", DiagnosticSeverity.Error,
        "Dataset {dataset} names {part}, which is not there.",
        "Its counts cannot be understood without the dimension or the version of the classification. Store it again.");

    /// <summary>The time of a count cuts into that of another.</summary>
    public static readonly DiagnosticDescriptor PeriodsOverlap = new(
        "INC0061", DiagnosticSeverity.Error,
        "The count {count} of {period} cuts into the one of {other}.",
        "A count of a year says nothing of a month in it. Give it for the same time as the one that is known, or for a time apart from it.");
}
