namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A station is counted in two places, or for two groups.</summary>
    public static readonly DiagnosticDescriptor StationTorn = new(
        "CAP0100", DiagnosticSeverity.Error,
        "{station} is in {place} and for {group} by its posts of {role}, but in {otherPlace} and for {otherGroup} by those of {otherRole}.",
        "A station is in one place and for one group. Correct the list of its posts; until then they are counted apart.");
}
