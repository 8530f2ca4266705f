namespace ElectionCore.Planning;

internal static class Percentages
{
    /// <summary>Whether an indicator is a percentage given as a bare number, without the two counts behind it.</summary>
    public static bool Is(PlanIndicator indicator) => indicator.Kind == PlanIndicatorKind.Quantity
        && indicator.UnitOfMeasure?.ToUpperInvariant() is "%" or "PERCENT" or "PER CENT" or "PERCENTAGE" or "PCT";
}
