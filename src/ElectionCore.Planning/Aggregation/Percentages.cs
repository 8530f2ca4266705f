namespace ElectionCore.Planning;

internal static class Percentages
{
    /// <summary>Whether a unit of measure says that numbers are of a hundred.</summary>
    public static bool IsUnit(string? unit) => unit?.ToUpperInvariant() is "%" or "PERCENT" or "PER CENT" or "PERCENTAGE" or "PCT";
}
