namespace ElectionCore.Quality;

/// <summary>What this module finds. Codes never change their meaning.</summary>
public static partial class QualityDiagnostics
{
    /// <summary>A catalogue or its cross-references cannot be read.</summary>
    public static readonly DiagnosticDescriptor CatalogueUnsound = new(
        "QUA0001", DiagnosticSeverity.Error, "It {what}.",
        "The catalogue is not taken in. Correct the document; its form is described with the reader.");

    /// <summary>An audit is not in the state that an act asks for.</summary>
    public static readonly DiagnosticDescriptor AuditWrongStatus = new(
        "QUA0010", DiagnosticSeverity.Error, "The audit {audit} is {status}; it cannot be {what}.",
        "A planned audit is opened, an open one closed, and a closed one stays closed.");

    /// <summary>An audit would close before it was opened.</summary>
    public static readonly DiagnosticDescriptor AuditDaysReversed = new(
        "QUA0011", DiagnosticSeverity.Error, "The audit {audit} was opened on {opened} and cannot close on {closed}.",
        "One of the days is wrong.");

    /// <summary>Evidence has other bytes than those collected.</summary>
    public static readonly DiagnosticDescriptor EvidenceAltered = new(
        "QUA0030", DiagnosticSeverity.Error, "The evidence {evidence} is not the file that was collected: its SHA-256 is {actual}, not {expected}.",
        "The file was changed or is another one. Ask where it came from; do not judge by it.");

    /// <summary>Evidence cannot be checked.</summary>
    public static readonly DiagnosticDescriptor EvidenceWithoutHash = new(
        "QUA0031", DiagnosticSeverity.Warning, "No hash of the evidence {evidence} is known, so whether this is the file that was collected cannot be told.",
        "Record the SHA-256 when evidence is collected.");

    /// <summary>A step of a corrective action that does not come now.</summary>
    public static readonly DiagnosticDescriptor CaseStepOutOfTurn = new(
        "QUA0040", DiagnosticSeverity.Error, "The corrective action {case} is {state}; the step {step} cannot be taken now.",
        "The order is: analysed, planned, plan accepted, implemented, found effective. Containment and correction come before it is implemented.");

    /// <summary>A step before the last one.</summary>
    public static readonly DiagnosticDescriptor CaseStepBefore = new(
        "QUA0041", DiagnosticSeverity.Error, "The step {step} of the corrective action {case} on {on} is before its last step, on {last}.",
        "Steps are recorded in the order of their days.");

    /// <summary>A step that lacks something.</summary>
    public static readonly DiagnosticDescriptor CaseStepLacks = new(
        "QUA0042", DiagnosticSeverity.Error, "The step {step} of the corrective action {case} lacks {lack}.",
        "Without it nobody can follow later what was done.");

    /// <summary>A step that is somebody else's to take.</summary>
    public static readonly DiagnosticDescriptor CaseStepNotTheirs = new(
        "QUA0043", DiagnosticSeverity.Error, "The step {step} of the corrective action {case} is not {person}'s to take: {reason}.",
        "Let somebody else take it.");
}
