namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A total that is not the sum of its parts.</summary>
    public static readonly DiagnosticDescriptor FigureSumDiffers = new(
        "CAP0110", DiagnosticSeverity.Warning, "{statement}: stated is {stated}, but {parts} make {computed}, a difference of {difference}.{hint}",
        "The total or one of the parts is wrong, or a part is missing. Ask the source.");

    /// <summary>Sources that differ.</summary>
    public static readonly DiagnosticDescriptor FigureSourcesDiffer = new(
        "CAP0111", DiagnosticSeverity.Warning, "{statement}: {computed} by {first} and {stated} by {other}, a difference of {difference}.{hint}",
        "Which is right cannot be told from the numbers. Keep both with their sources, and ask.");

    /// <summary>Days that do not lie between their ends.</summary>
    public static readonly DiagnosticDescriptor FigureDaysDiffer = new(
        "CAP0112", DiagnosticSeverity.Warning, "{statement}: from {first} to {last} are {computed} days with both ends, not {stated}, a difference of {difference}.{hint}",
        "One of the days or their number is wrong.");

    /// <summary>Figures out of proportion.</summary>
    public static readonly DiagnosticDescriptor FigureProportionDiffers = new(
        "CAP0113", DiagnosticSeverity.Warning, "{statement}: {first} to {second} is not {proportion}; expected would be {computed}.{hint}",
        "One of the figures is wrong, or the rule is another here.");
}
