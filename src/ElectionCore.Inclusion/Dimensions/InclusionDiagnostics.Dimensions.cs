namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Classification classification: fault.</summary>
    public static readonly DiagnosticDescriptor BadHierarchy = new(
        "INC0001", DiagnosticSeverity.Error,
        "Classification {classification}: {fault}",
        "The categories do not form trees: a code comes twice, a parent is not there, or some are parts of each other in a circle.");

    /// <summary>Classification classification has several totals of one level: categories.</summary>
    public static readonly DiagnosticDescriptor SeveralTotals = new(
        "INC0002", DiagnosticSeverity.Error,
        "Classification {classification} has several totals of one level: {categories}.",
        "One level has one total. Give the others another role, or leave them out.");

    /// <summary>Category category of classification classification has no ages.</summary>
    public static readonly DiagnosticDescriptor AgesMissing = new(
        "INC0003", DiagnosticSeverity.Error,
        "Category {category} of classification {classification} has no ages, although others have.",
        "Give its ages, or the role it has: total, unknown or undisclosed.");

    /// <summary>Ages of category category leave those of its parent.</summary>
    public static readonly DiagnosticDescriptor AgesLeaveParent = new(
        "INC0004", DiagnosticSeverity.Error,
        "In classification {classification} the ages {ages} of category {category} leave those of {parent}, {outer}.",
        "A band lies within the band it is part of. Correct one of the two.");

    /// <summary>Ages of two categories overlap.</summary>
    public static readonly DiagnosticDescriptor AgesOverlap = new(
        "INC0005", DiagnosticSeverity.Error,
        "In classification {classification} the ages of {first}, {firstAges}, and {second}, {secondAges}, overlap.",
        "Bands of one level are added, so nobody may be in two. Cumulative bands such as under 25 and under 35 are levels: make the narrower part of the wider, whose count then stays as stated.");

    /// <summary>A classification leaves ages out.</summary>
    public static readonly DiagnosticDescriptor AgesLeaveGap = new(
        "INC0006", DiagnosticSeverity.Warning,
        "Classification {classification} has no category for the ages {ages}.",
        "Not wrong in itself; but people of these ages are in none of the bands, so the bands are not added up to the one they are part of.");
}
