namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A station is counted in two places, or for two groups.</summary>
    public static readonly DiagnosticDescriptor StationTorn = new(
        "CAP0100", DiagnosticSeverity.Error,
        "{station} is in {place} and for {group} by its posts of {role}, but in {otherPlace} and for {otherGroup} by those of {otherRole}.",
        "A station is in one place and for one group. Correct the list of its posts; until then they are counted apart.");

    /// <summary>More people are posted to a station in a role than it has posts.</summary>
    public static readonly DiagnosticDescriptor StationSurplus = new(
        "CAP0134", DiagnosticSeverity.Warning, "Posted to {station} as {role} on {day}: {people}; its posts of that role on record: {posts}.",
        "The surplus fills no post elsewhere. Correct the orders or the posts of the station, or keep them in reserve.");
}
