namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>More entries are wrong than were checked.</summary>
    public static readonly DiagnosticDescriptor ErrorsOutOfRange = new(
        "CAP0142", DiagnosticSeverity.Error, "Of form {form} of {station} on {on} {errors} entries are wrong of {entries} checked.",
        "It does not count. Correct the errors or the entries.");

    /// <summary>Errors are of days on which nobody is on duty.</summary>
    public static readonly DiagnosticDescriptor ErrorsOffDuty = new(
        "CAP0143", DiagnosticSeverity.Warning, "{count} stations have errors of days on which those posted there are not on duty; the first is {station} on {on}.",
        "They are traced to nobody. Errors are of a day of duty or of the day after it; correct the day, or the duties.");

    /// <summary>An assessment does not count.</summary>
    public static readonly DiagnosticDescriptor AssessmentUncounted = new(
        "CAP0144", DiagnosticSeverity.Warning, "{person} was found on {on} to have level {level} of {competency}, {why}.",
        "It does not count: the person is as if not assessed then. Let somebody else assess, or correct the level.");
}
