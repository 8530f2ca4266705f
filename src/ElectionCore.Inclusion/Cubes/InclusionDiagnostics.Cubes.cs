namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>The categories of dimension overlap.</summary>
    public static readonly DiagnosticDescriptor CategoriesOverlap = new(
        "INC0030", DiagnosticSeverity.Error,
        "The categories of {dimension} overlap and cannot be added.",
        "One person may be in several, and would be counted more than once. Compare the categories one by one.");

    /// <summary>Measure measure cannot be added over dimension.</summary>
    public static readonly DiagnosticDescriptor NotAdditive = new(
        "INC0031", DiagnosticSeverity.Error,
        "{measure} cannot be added over {dimension}.",
        "The measure is declared as not additive over this dimension. Take the count of the whole from the source.");

    /// <summary>Measure measure describes a moment.</summary>
    public static readonly DiagnosticDescriptor StockOverTime = new(
        "INC0032", DiagnosticSeverity.Error,
        "{measure} describes a moment; two moments cannot be added.",
        "Who is on the roll on two days would be counted twice. Compare the two days, or take the later one.");

    /// <summary>The cubes are made differently.</summary>
    public static readonly DiagnosticDescriptor StructuresDiffer = new(
        "INC0033", DiagnosticSeverity.Error,
        "These counts cannot be added, as they are made differently: {first}; {second}.",
        "Bring both to the same measures, dimensions and versions of classifications first; a correspondence carries counts over to another version.");

    /// <summary>The times do not follow each other.</summary>
    public static readonly DiagnosticDescriptor TimesApart = new(
        "INC0034", DiagnosticSeverity.Error,
        "The times {first} and {second} do not follow each other.",
        "Times that overlap would count what happened in both twice, and a gap would be passed over in silence. Add the times in their order, without gaps.");

    /// <summary>There is no such measure.</summary>
    public static readonly DiagnosticDescriptor UnknownMeasure = new(
        "INC0035", DiagnosticSeverity.Error,
        "The count at {coordinates} is of {measure}; one of {expected} was expected.",
        "Correct the measure, or add it to the structure.");

    /// <summary>There is no such category.</summary>
    public static readonly DiagnosticDescriptor UnknownCategory = new(
        "INC0036", DiagnosticSeverity.Error,
        "The count at {coordinates} names {category}, which is not in {classification}.",
        "Correct the category, or add it in a new version of the classification.");

    /// <summary>The count has other dimensions.</summary>
    public static readonly DiagnosticDescriptor WrongDimensions = new(
        "INC0037", DiagnosticSeverity.Error,
        "The count at {coordinates} must name one category in each of {expected}.",
        "Give the missing dimension, such as the total of it, or leave out the foreign one.");

    /// <summary>A count is given twice.</summary>
    public static readonly DiagnosticDescriptor CountTwice = new(
        "INC0038", DiagnosticSeverity.Error,
        "The count of {measure} at {coordinates} is given more than once.",
        "Only one of them can be right, and nobody knows which; until the wrong one is removed the count is unknown.");

    /// <summary>The whole is not the sum of its parts.</summary>
    public static readonly DiagnosticDescriptor PartsDiffer = new(
        "INC0040", DiagnosticSeverity.Warning,
        "{measure} at {coordinates} is stated as {stated}, but its parts by {dimension} add up to {sum}: a difference of {difference}.",
        "The source contradicts itself. Ask for the right figure; sums use the parts.");

    /// <summary>The parts are more than the whole.</summary>
    public static readonly DiagnosticDescriptor PartsAboveWhole = new(
        "INC0041", DiagnosticSeverity.Warning,
        "{measure} at {coordinates} is stated as {stated}, but those of its parts by {dimension} that are known are already {sum}.",
        "The source contradicts itself, whatever the missing parts are. Ask for the right figure.");

    /// <summary>A category was divided.</summary>
    public static readonly DiagnosticDescriptor CategoryDivided = new(
        "INC0042", DiagnosticSeverity.Warning,
        "The counts of {target} in version {to} are unknown: only a part of {category} passed into it.",
        "Nobody can say from the counts alone how many went where. Ask the source for counts by the new categories.");

    /// <summary>A category was given up.</summary>
    public static readonly DiagnosticDescriptor CategoryLost = new(
        "INC0043", DiagnosticSeverity.Warning,
        "The counts of {category} in version {from} pass into no category of version {to}.",
        "They are left out of the result. Name the categories it passed into, if it did.");

    /// <summary>The correspondence names a category that is not there.</summary>
    public static readonly DiagnosticDescriptor TargetMissing = new(
        "INC0044", DiagnosticSeverity.Error,
        "{category} is said to have passed into {target}, which version {to} does not have.",
        "Correct the correspondence. What passed into the others is not known until then.");

    /// <summary>The parts of a category moved.</summary>
    public static readonly DiagnosticDescriptor PartsMoved = new(
        "INC0045", DiagnosticSeverity.Warning,
        "What was stated of {category} as a whole is unknown in version {to}: it is not made of the same parts any more.",
        "Its count is that of its parts where they are known. Where the whole did pass on unchanged, name it in the correspondence.");
}
