namespace ElectionCore.Capacity;

/// <summary>What can be wrong with courses, sessions, duties, credentials and cascade plans.</summary>
public static partial class CapacityDiagnostics
{
    /// <summary>A credential that was given would change.</summary>
    public static readonly DiagnosticDescriptor CredentialChanged = new(
        "CAP0001", DiagnosticSeverity.Error, "Credential {credential} was given already and never changes.",
        "Renew it with a credential of another number, or revoke it.");

    /// <summary>A revocation would change.</summary>
    public static readonly DiagnosticDescriptor RevocationChanged = new(
        "CAP0002", DiagnosticSeverity.Error, "The revocation of credential {credential} never changes.",
        "Give the holder a credential of another number if it was a mistake.");

    /// <summary>A plan that was submitted or approved would change.</summary>
    public static readonly DiagnosticDescriptor PlanFixed = new(
        "CAP0003", DiagnosticSeverity.Error, "Plan {plan} is {status} and does not change.",
        "Make a plan with another code that takes its place; one that was returned can be changed and submitted again.");

    /// <summary>An approval is not possible as it stands.</summary>
    public static readonly DiagnosticDescriptor ApprovalUnsound = new(
        "CAP0004", DiagnosticSeverity.Error, "The approval of {plan} cannot be: {fault}",
        "A plan goes through the stages of its chain in order, and nobody approves what they submitted.");

    /// <summary>Something is given twice in one import.</summary>
    public static readonly DiagnosticDescriptor GivenTwice = new(
        "CAP0005", DiagnosticSeverity.Error, "{subject} is given twice in one import.",
        "Nothing was stored. Give each thing once.");

    /// <summary>A revocation names no credential.</summary>
    public static readonly DiagnosticDescriptor CredentialUnknown = new(
        "CAP0006", DiagnosticSeverity.Error, "There is no credential {credential}.",
        "Nothing was stored.");

    /// <summary>Something that an act is about is not on record.</summary>
    public static readonly DiagnosticDescriptor NotOnRecord = new(
        "CAP0007", DiagnosticSeverity.Error, "There is no {subject} on {day}.",
        "Check the code and the day; case matters.");

    /// <summary>A plan is approved or returned that nobody submitted.</summary>
    public static readonly DiagnosticDescriptor PlanNotSubmitted = new(
        "CAP0008", DiagnosticSeverity.Error, "{plan} was not submitted to any chain of approval.",
        "Submit it first.");

    /// <summary>A plan changes after the day of an act.</summary>
    public static readonly DiagnosticDescriptor PlanChangesLater = new(
        "CAP0009", DiagnosticSeverity.Error, "{plan} as it is on {day} is not its last version: another holds from {from} on.",
        "Nothing was done, since it would take the place of the later version. Give a day on which the last version holds.");
}
