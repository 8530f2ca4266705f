namespace ElectionCore;

/// <summary>What can be wrong between modules.</summary>
public static class ElectionCoreDiagnostics
{
    /// <summary>A record names a unit, place or person that the structure does not have.</summary>
    public static readonly DiagnosticDescriptor NotInStructure = new(
        "ELC0001", DiagnosticSeverity.Warning,
        "{target} is named by {count} records, first by {first}, and is not in the structure.",
        "Another module names it by its code. Correct the code there, or record the unit, place or person.");
}
