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

    /// <summary>What is defined already is defined otherwise in the import.</summary>
    public static readonly DiagnosticDescriptor DefinedOtherwise = new(
        "INC0062", DiagnosticSeverity.Error,
        "{key} is known already and defined otherwise ({subject}, in the import of {dataset}).",
        "Counts that are stored rest on it. Give changed categories as a new version of the classification, and a changed structure as a new dataset; a dimension is changed by an act of its own.");

    /// <summary>A sum of a dataset is too great.</summary>
    public static readonly DiagnosticDescriptor SumTooGreat = new(
        "INC0063", DiagnosticSeverity.Error,
        "The counts of dataset {dataset} add up to more than can be counted (2^63).",
        "No institution counts so many people: at least one of the counts is wrong.");
}
