namespace ElectionCore.Quality;

/// <summary>What this module finds. Codes never change their meaning.</summary>
public static partial class QualityDiagnostics
{
    /// <summary>A catalogue or its cross-references cannot be read.</summary>
    public static readonly DiagnosticDescriptor CatalogueUnsound = new(
        "QUA0001", DiagnosticSeverity.Error, "It {what}.",
        "The catalogue is not taken in. Correct the document; its form is described with the reader.");

    /// <summary>Something is given twice in one import.</summary>
    public static readonly DiagnosticDescriptor GivenTwice = new(
        "QUA0002", DiagnosticSeverity.Error, "{subject} is given twice.",
        "Which of the two counts cannot be known. Give it once.");

    /// <summary>A record names what is not there.</summary>
    public static readonly DiagnosticDescriptor NotOnRecord = new(
        "QUA0003", DiagnosticSeverity.Error, "{what} names {unknown}, which is neither on record nor in what is taken in.",
        "A code is misspelt, or something is left out. Take it in before this or together with it.");

    /// <summary>A record names what its catalogues do not have.</summary>
    public static readonly DiagnosticDescriptor NotInCatalogue = new(
        "QUA0004", DiagnosticSeverity.Error, "{what} names {unknown}, which {catalogues} does not have.",
        "A code is misspelt, or it is of another catalogue or edition.");

    /// <summary>A record names a catalogue that is not there.</summary>
    public static readonly DiagnosticDescriptor CatalogueNotGiven = new(
        "QUA0005", DiagnosticSeverity.Error, "{what} names {catalogue}, which is not among the catalogues that are given.",
        "Catalogues are not kept with the records: give the file of one that does not come with the package. Perhaps its code is misspelt.");

    /// <summary>A finding has a grade that its scale does not have.</summary>
    public static readonly DiagnosticDescriptor GradeNotOnScale = new(
        "QUA0006", DiagnosticSeverity.Error, "The finding {finding} has the grade {grade}, which the scale {scale} does not have; it has {grades}.",
        "Choose a grade of the scale, or name the scale by which it was graded.");

    /// <summary>A record names something twice in one list.</summary>
    public static readonly DiagnosticDescriptor NamedTwice = new(
        "QUA0007", DiagnosticSeverity.Error, "{what} names {twice} twice.",
        "Name it once; perhaps another was meant.");

    /// <summary>A record that others judged by would become something else.</summary>
    public static readonly DiagnosticDescriptor StaysAsRecorded = new(
        "QUA0008", DiagnosticSeverity.Error, "{record} {code}: {what} is {known} on record and cannot become {given}.",
        "Others judged, verified or decided by it already. An older file may have been taken in again: take in what is newer. What is found now is another record.");

    /// <summary>A catalogue is not the one that is known under its code.</summary>
    public static readonly DiagnosticDescriptor CatalogueOther = new(
        "QUA0009", DiagnosticSeverity.Error, "The catalogue {catalogue} of version {version} is not the one that is known under this code: {difference}.",
        "Topics are retired and never go; other topics are another version, and another list is another catalogue with a code of its own. Give the file that was judged by.");

    /// <summary>An audit is not in the state that an act asks for.</summary>
    public static readonly DiagnosticDescriptor AuditWrongStatus = new(
        "QUA0010", DiagnosticSeverity.Error, "The audit {audit} is {status}; it cannot be {what}.",
        "A planned audit is opened, an open one closed, and a closed one stays closed.");

    /// <summary>An audit would close before it was opened.</summary>
    public static readonly DiagnosticDescriptor AuditDaysReversed = new(
        "QUA0011", DiagnosticSeverity.Error, "The audit {audit} was opened on {opened} and cannot close on {closed}.",
        "One of the days is wrong.");

    /// <summary>A determination of an audit that is not known.</summary>
    public static readonly DiagnosticDescriptor AuditUnknown = new(
        "QUA0012", DiagnosticSeverity.Error, "The audit {audit} is not known.",
        "Plan and open the audit first; perhaps its code is misspelt.");

    /// <summary>A determination of an audit that is not open.</summary>
    public static readonly DiagnosticDescriptor AuditNotOpen = new(
        "QUA0013", DiagnosticSeverity.Error, "The audit {audit} is {status}: nothing is determined in it.",
        "Determinations are made between the opening and the closing meeting. What a closed audit determined stays; a new audit looks again.");

    /// <summary>A determination by somebody who does not judge in the audit.</summary>
    public static readonly DiagnosticDescriptor AssessorNotInTeam = new(
        "QUA0014", DiagnosticSeverity.Error, "{assessor} does not judge in the audit {audit}.",
        "Auditors and leads of the team judge; experts and observers do not.");

    /// <summary>A finding about a topic that the scope leaves out.</summary>
    public static readonly DiagnosticDescriptor TopicLeftOut = new(
        "QUA0097", DiagnosticSeverity.Error, "The finding {finding} is about {topic}, which the scope {scope} leaves out.",
        "What is left out is not audited. Name another topic, or take the exclusion back.");

    /// <summary>A topic that is assigned where it is not asked.</summary>
    public static readonly DiagnosticDescriptor AssignedWhereNotAsked = new(
        "QUA0099", DiagnosticSeverity.Warning, "{topic} is assigned to {unit} in the scope {scope}, and is not asked there: {reason}.",
        "The assignment is kept and counts once the scope asks for it. Correct the assignment or the scope, if that is not meant.");

    /// <summary>A determination about what is not asked.</summary>
    public static readonly DiagnosticDescriptor TopicOutOfScope = new(
        "QUA0015", DiagnosticSeverity.Error, "The topic {topic} of {catalogue} is not asked about in the scope {scope}.",
        "It was left out with a reason, or the catalogue is not one of the scope.");

    /// <summary>A topic that does not apply without a reason, or applies with one.</summary>
    public static readonly DiagnosticDescriptor NotApplicableUnreasoned = new(
        "QUA0016", DiagnosticSeverity.Error, "That {topic} does not apply needs a reason, and somebody else than the assessor who approves it; other judgements have neither.",
        "Give both, or another judgement.");

    /// <summary>An approval that its chain does not allow.</summary>
    public static readonly DiagnosticDescriptor ApprovalUnsound = new(
        "QUA0017", DiagnosticSeverity.Error, "The approval of {what} is not one that its chain allows. {fault}",
        "Approvals follow the chain of their day; nobody approves their own submission.");

    /// <summary>Evidence has other bytes than those collected.</summary>
    public static readonly DiagnosticDescriptor EvidenceAltered = new(
        "QUA0030", DiagnosticSeverity.Error, "The evidence {evidence} is not the file that was collected: its SHA-256 is {actual}, not {expected}.",
        "The file was changed or is another one. Ask where it came from; do not judge by it.");

    /// <summary>Evidence cannot be checked.</summary>
    public static readonly DiagnosticDescriptor EvidenceWithoutHash = new(
        "QUA0031", DiagnosticSeverity.Warning, "No hash of the evidence {evidence} is known, so whether this is the file that was collected cannot be told.",
        "Record the SHA-256 when evidence is collected.");

    /// <summary>Evidence that was received before it was collected.</summary>
    public static readonly DiagnosticDescriptor EvidenceReceivedFirst = new(
        "QUA0098", DiagnosticSeverity.Error, "The evidence {evidence} cannot have been received on {received}: it was collected on {collected}.",
        "Evidence is received when it reaches those who keep it, on the day it is collected or later. Correct one of the days.");

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

    /// <summary>Steps of a corrective action that would change.</summary>
    public static readonly DiagnosticDescriptor CaseStepsChanged = new(
        "QUA0044", DiagnosticSeverity.Error, "The owner or the steps of the corrective action {case} that are on record would change or go.",
        "Steps are only added. What was wrong with one is said in the next.");

    /// <summary>Something is found effective by what was seen before it was implemented, or was not there yet.</summary>
    public static readonly DiagnosticDescriptor EffectEvidenceTooOld = new(
        "QUA0045", DiagnosticSeverity.Error, "The corrective action {case} cannot be found effective by the evidence {evidence}: it {what}, and the action was implemented on {implemented}.",
        "Whether it helped shows only afterwards. Name evidence that was collected once it was implemented, speaks of days after that, and was there by then.");

    /// <summary>Feedback that cannot be handed over.</summary>
    public static readonly DiagnosticDescriptor FeedbackNotHandedOver = new(
        "QUA0050", DiagnosticSeverity.Error, "The feedback {feedback}, received at {received}, cannot be handed over at {at}.",
        "It was handed over before, or the moment is before that of its receipt.");

    /// <summary>A complaint that may be a legal challenge.</summary>
    public static readonly DiagnosticDescriptor FeedbackLooksLegal = new(
        "QUA0051", DiagnosticSeverity.Warning, "The feedback {feedback}, received at {received}, has signs of a legal challenge: {signs}. Hand it over at once.",
        "Time limits of challenges run from receipt. Who decides disputes looks at it; it counts as no complaint then.");

    /// <summary>A document in effect that would change.</summary>
    public static readonly DiagnosticDescriptor DocumentFixed = new(
        "QUA0060", DiagnosticSeverity.Error, "Revision {revision} of the document {document} is in effect and does not change.",
        "Make another revision. Only the day on which it is superseded, and how long it is kept, can be added.");
}
