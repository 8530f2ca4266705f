namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>People on duty acknowledged no version of the code of conduct of their role.</summary>
    public static readonly DiagnosticDescriptor ConductNotAcknowledged = new(
        "CAP0166", DiagnosticSeverity.Warning,
        "{count} of {people} people with a duty on {day} in roles that ask for the code of conduct {conduct}, now of version {version}, have acknowledged no version of it; the first are {first}.",
        "Have them acknowledge the version and record it. Those in reserve are among them.");

    /// <summary>People on duty acknowledged an earlier version of the code of conduct of their role only.</summary>
    public static readonly DiagnosticDescriptor ConductOutdated = new(
        "CAP0167", DiagnosticSeverity.Warning,
        "{count} of {people} people with a duty on {day} in roles that ask for the code of conduct {conduct} have acknowledged an earlier version than {version} only; the first are {first}.",
        "A later version is acknowledged anew. Those in reserve are among them.");

    /// <summary>A version of a code of conduct was acknowledged that is not on record.</summary>
    public static readonly DiagnosticDescriptor ConductVersionUnknown = new(
        "CAP0168", DiagnosticSeverity.Error, "Version {version} of the code of conduct {conduct} is acknowledged by {count} people and is not on record; the first are {first}.",
        "It counts as no acknowledgement. Record the version, or correct what was acknowledged.");
}
