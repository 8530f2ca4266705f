namespace ElectionCore.Quality;

public static partial class QualityDiagnostics
{
    /// <summary>A major finding is open.</summary>
    public static readonly DiagnosticDescriptor MajorOpen = new(
        "QUA0070", DiagnosticSeverity.Error, "The major finding {finding} of {on} is open: {state}.",
        "It blocks until its corrective action is verified to have helped by somebody else than those who acted.");

    /// <summary>A topic was judged not met.</summary>
    public static readonly DiagnosticDescriptor TopicNotMet = new(
        "QUA0071", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged not met on {on}: {unit}.",
        "Find out why, act, and let it be looked at again.");

    /// <summary>A topic was judged met in part.</summary>
    public static readonly DiagnosticDescriptor TopicPartlyMet = new(
        "QUA0072", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged met in part on {on}: {unit}.",
        "The note of the determination says what is lacking.");

    /// <summary>Nobody judged a topic.</summary>
    public static readonly DiagnosticDescriptor TopicNotAssessed = new(
        "QUA0073", DiagnosticSeverity.Warning, "Nobody has judged {topic} of {catalogue}: {unit}.",
        "It does not count as met. Let an audit look at it.");

    /// <summary>A topic is said not to apply without a reason.</summary>
    public static readonly DiagnosticDescriptor TopicNotApplicableUnreasoned = new(
        "QUA0074", DiagnosticSeverity.Error, "{topic} of {catalogue} is said not to apply, without a reason that somebody else approved: {unit}.",
        "It counts as not assessed. Give the reason and let somebody else than the assessor approve it, or judge it.");

    /// <summary>There is no evidence of a topic.</summary>
    public static readonly DiagnosticDescriptor TopicWithoutEvidence = new(
        "QUA0075", DiagnosticSeverity.Warning, "There is no evidence of {topic} of {catalogue}: {unit}.",
        "The catalogue says which evidence is usually asked for.");

    /// <summary>Evidence is stale.</summary>
    public static readonly DiagnosticDescriptor EvidenceStale = new(
        "QUA0076", DiagnosticSeverity.Warning, "The evidence {evidence}, collected on {collected}, is older than evidence may be, or speaks of a time that is over.",
        "Collect it anew.");

    /// <summary>Evidence is expired.</summary>
    public static readonly DiagnosticDescriptor EvidenceExpired = new(
        "QUA0077", DiagnosticSeverity.Warning, "The evidence {evidence} expired after {last}.",
        "Collect it anew.");

    /// <summary>Evidence that is relied on was altered.</summary>
    public static readonly DiagnosticDescriptor AlteredEvidenceUsed = new(
        "QUA0078", DiagnosticSeverity.Error, "The evidence {evidence} is not the file that was collected. It counts for nothing.",
        "Find the file that was collected, or collect it anew and judge again what rested on it.");

    /// <summary>A topic was left out by an approval that was not given yet.</summary>
    public static readonly DiagnosticDescriptor ExclusionNotApproved = new(
        "QUA0079", DiagnosticSeverity.Error, "The topic {topic} was left out of the scope {scope} by an approval of {on}, which was not given by {day}.",
        "What is left out is approved before it is left out.");

    /// <summary>An action is overdue.</summary>
    public static readonly DiagnosticDescriptor ActionOverdue = new(
        "QUA0080", DiagnosticSeverity.Warning, "The action {action} of the corrective action {case} was due on {due}; its owner is {owner}.",
        "Do it, or let the plan be made and accepted anew.");

    /// <summary>A corrective action waits for its next step.</summary>
    public static readonly DiagnosticDescriptor CaseWaits = new(
        "QUA0081", DiagnosticSeverity.Warning, "The corrective action {case}, opened on {opened}, is {state} and has no action left to be done; its owner is {owner}.",
        "It waits for its cause, its plan, or the verification that it helped.");

    /// <summary>A finding that is no major one is open.</summary>
    public static readonly DiagnosticDescriptor MinorOpen = new(
        "QUA0082", DiagnosticSeverity.Warning, "The finding {finding} of {on} is open: {state}.",
        "A nonconformity is closed when its corrective action is verified to have helped.");

    /// <summary>An objective was not reached in time.</summary>
    public static readonly DiagnosticDescriptor ObjectiveMissed = new(
        "QUA0083", DiagnosticSeverity.Warning, "The quality objective {objective}, due on {due}, is {state}.",
        "Say why, and what follows from it.");

    /// <summary>A process is in scope and not in the register.</summary>
    public static readonly DiagnosticDescriptor ProcessNotRegistered = new(
        "QUA0084", DiagnosticSeverity.Warning, "The process {process} is in scope, and the register of processes has no sheet of it.",
        "Say who owns it, what goes in and comes out, and how it is watched.");

    /// <summary>No audit is planned.</summary>
    public static readonly DiagnosticDescriptor NoAuditPlanned = new(
        "QUA0085", DiagnosticSeverity.Information, "No audit of the scope {scope} is planned after {day}.",
        "Plan the next one.");

    /// <summary>Something names what is not known.</summary>
    public static readonly DiagnosticDescriptor NamesUnknown = new(
        "QUA0086", DiagnosticSeverity.Warning, "{what} names {unknown}, which is not known; it does not count there.",
        "A code is misspelt, or something was left out of the records.");

    /// <summary>What a finding means is not known.</summary>
    public static readonly DiagnosticDescriptor GradeUnknown = new(
        "QUA0087", DiagnosticSeverity.Error, "The finding {finding} of {on} is open, and whether its grade {grade} blocks is not known: the scale {scale} does not have it.",
        "Give the scale by which it was graded.");

    /// <summary>A catalogue of the scope is not there.</summary>
    public static readonly DiagnosticDescriptor CatalogueMissing = new(
        "QUA0088", DiagnosticSeverity.Error, "The scope {scope} is held against {catalogue}, which is not there; nothing of it is counted.",
        "Give the catalogue.");

    /// <summary>An audit was not opened when it was planned.</summary>
    public static readonly DiagnosticDescriptor AuditNotOpened = new(
        "QUA0089", DiagnosticSeverity.Warning, "The audit {audit} was to be held by {last} and was not opened.",
        "Open it, or plan it anew.");

    /// <summary>A topic was judged within another scope only.</summary>
    public static readonly DiagnosticDescriptor JudgedInOtherScope = new(
        "QUA0090", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged only within the scope {scope}, on {on}: {unit}. It is not assessed here.",
        "An audit judges what is in its scope. Let an audit of this scope look at it; it can use what the other one saw.");

    /// <summary>A topic was judged where it is not asked.</summary>
    public static readonly DiagnosticDescriptor JudgedWhereNotAsked = new(
        "QUA0091", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged on {on} where the scope does not ask about it: {unit}. It does not count.",
        "Assign the topic to the unit or take the unit into the scope, where it should be asked there; otherwise the judgement stays on record only.");

    /// <summary>A topic was judged and is left out of the scope.</summary>
    public static readonly DiagnosticDescriptor JudgedAndLeftOut = new(
        "QUA0100", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged {judgement} on {on} and is not asked any more, since {why}: {unit}. It does not count.",
        "Leaving a topic out does not put right what was found. Look whether the scope leaves it out for a good reason.");

    /// <summary>A topic is left out of the scope.</summary>
    public static readonly DiagnosticDescriptor TopicIsLeftOut = new(
        "QUA0101", DiagnosticSeverity.Information, "The scope {scope} leaves out {topic}, as {approver} approved on {on}: {reason}",
        "Audit readiness says nothing of what is left out.");

    /// <summary>A major finding is open that belongs to no part of the scope.</summary>
    public static readonly DiagnosticDescriptor MajorElsewhere = new(
        "QUA0092", DiagnosticSeverity.Warning, "The major finding {finding} of {on} is open and does not block: {why}.",
        "Look whether that is so. A topic or a catalogue may be misspelt, or the scope may lack a unit.");

    /// <summary>A topic was judged by somebody whose own work it was, as is known now.</summary>
    public static readonly DiagnosticDescriptor JudgedOwnWork = new(
        "QUA0093", DiagnosticSeverity.Warning, "{topic} of {catalogue} was judged on {on} by {assessor}, whose own work it was, as is known now ({work}): {unit}.",
        "Nobody audits their own work, and no waiver allows it. Let somebody else judge it again; until then weigh the judgement accordingly.");

    /// <summary>An audit was held by somebody whose own unit it was, with a waiver.</summary>
    public static readonly DiagnosticDescriptor HeldWithWaiver = new(
        "QUA0096", DiagnosticSeverity.Information, "{person} of the team of the audit {audit} has a waiver for the own unit {unit}, granted by {granter} on {on}: {reason}",
        "Weigh what was found there accordingly.");
}
