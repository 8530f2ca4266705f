namespace ElectionCore.Quality;

/// <content>The team of an audit.</content>
public static partial class QualityDiagnostics
{
    /// <summary>Somebody would judge their own work.</summary>
    public static readonly DiagnosticDescriptor OwnWork = new(
        "QUA0018", DiagnosticSeverity.Error, "{person} would judge their own work in the audit {audit}: {work}.",
        "Nobody audits their own work, and no waiver allows it. Let somebody else look at this, or give the person other processes.");

    /// <summary>Somebody would audit their own unit, and nobody allowed it.</summary>
    public static readonly DiagnosticDescriptor OwnUnit = new(
        "QUA0019", DiagnosticSeverity.Error, "{person} would audit their own unit {unit} in the audit {audit}, without a waiver for it.",
        "Let somebody of another unit look at it. Where nobody can, top management can waive this with its reason, for this unit.");

    /// <summary>A waiver by somebody who is not of top management.</summary>
    public static readonly DiagnosticDescriptor WaiverNotByTopManagement = new(
        "QUA0020", DiagnosticSeverity.Error, "{granter} was not of top management on {on}, so the waiver for {person} and the unit {unit} does not count.",
        "Somebody of top management grants it, or the list of top management lacks a person or has wrong days.");

    /// <summary>A waiver that somebody granted themselves.</summary>
    public static readonly DiagnosticDescriptor WaiverGrantedToOneself = new(
        "QUA0021", DiagnosticSeverity.Error, "{person} granted themselves the waiver for the unit {unit}; it does not count.",
        "Somebody else of top management grants it.");

    /// <summary>A waiver that is made use of.</summary>
    public static readonly DiagnosticDescriptor WaiverUsed = new(
        "QUA0022", DiagnosticSeverity.Warning, "{person} audits their own unit {unit} in the audit {audit}. {granter} {standing} allowed it on {on}: {reason}",
        "The report of the audit says so, for everybody to weigh what was found there.");

    /// <summary>A waiver that was granted long before the audit.</summary>
    public static readonly DiagnosticDescriptor WaiverOld = new(
        "QUA0038", DiagnosticSeverity.Warning, "The waiver for {person} and the unit {unit} is of {on}, more than {months} months before the audit {audit} begins.",
        "Whoever allowed it may see it otherwise by now. Have it granted anew.");

    /// <summary>An audit that nobody leads.</summary>
    public static readonly DiagnosticDescriptor NoLead = new(
        "QUA0023", DiagnosticSeverity.Error, "Nobody leads the audit {audit}.",
        "Name a lead, who answers for the plan and the report.");

    /// <summary>Somebody lacks a competence.</summary>
    public static readonly DiagnosticDescriptor CompetenceLacking = new(
        "QUA0024", DiagnosticSeverity.Error, "{person}, who is {role} in the audit {audit}, is not known to be competent in {what}.",
        "Record the competence with the member of the team, choose somebody else, or give the person other processes.");

    /// <summary>A waiver that came too late.</summary>
    public static readonly DiagnosticDescriptor WaiverTooLate = new(
        "QUA0025", DiagnosticSeverity.Error, "The waiver for {person} and the unit {unit} was granted on {on}, when the audit {audit} had begun on {begun}; it does not count.",
        "A waiver is granted before the audit begins. Afterwards it would only excuse what was done.");

    /// <summary>Something was judged outside the days of its audit.</summary>
    public static readonly DiagnosticDescriptor JudgedOutsideAudit = new(
        "QUA0026", DiagnosticSeverity.Error, "{topic} was judged on {on}, outside the days of the audit {audit}, which are {days}.",
        "Correct the day, often its year; or the days of the audit. Documents can be examined up to 31 days before the first day.");

    /// <summary>An audit closed before it judged.</summary>
    public static readonly DiagnosticDescriptor AuditClosedTooSoon = new(
        "QUA0027", DiagnosticSeverity.Error, "The audit {audit} cannot have closed on {closed}: something was judged in it on {last}.",
        "What an audit determines is known at its closing meeting. Correct the day of the closing, or that of the judgement.");

    /// <summary>An audit opened at another time than it was planned for.</summary>
    public static readonly DiagnosticDescriptor AuditOpenedOffPlan = new(
        "QUA0028", DiagnosticSeverity.Error, "The audit {audit} cannot have opened on {opened}: its planned days are {days}.",
        "Correct the day, often its year; or plan the audit anew. It can open up to 31 days before its first day.");

    /// <summary>Whether a team is independent cannot be known.</summary>
    public static readonly DiagnosticDescriptor IndependenceUnknown = new(
        "QUA0029", DiagnosticSeverity.Warning, "Independence could not be checked: nobody is known to belong to a unit.",
        "Record the units, posts and appointments of the institution. Until then only own work that other records name can be found, and nobody's own unit.");

    /// <summary>Somebody judges who is on no record.</summary>
    public static readonly DiagnosticDescriptor AuditorNotOnRecord = new(
        "QUA0094", DiagnosticSeverity.Warning, "{person} judges in the internal audit {audit} and is not on record; independence could not be checked.",
        "Of an auditor who is borrowed from elsewhere that is as it should be. Otherwise the key is misspelt, or their appointment is not recorded.");

    /// <summary>Somebody who is on no record approved that something does not apply.</summary>
    public static readonly DiagnosticDescriptor ApproverNotOnRecord = new(
        "QUA0095", DiagnosticSeverity.Warning, "{person}, who approved that {what}, is not on record; independence could not be checked.",
        "Look at the key of the person, or record their appointment. Who approves what is not asked is known, and is not who would have been asked.");

    /// <summary>Nothing was said of what was judged.</summary>
    public static readonly DiagnosticDescriptor JudgementStays = new(
        "QUA0032", DiagnosticSeverity.Information, "{topic} was judged {known} in the audit {audit}, and stays so: not assessed takes no judgement back.",
        "A checklist lists topics that were judged before, too. Where the judgement was wrong, give the right one.");

    /// <summary>An earlier judgement came after a later one.</summary>
    public static readonly DiagnosticDescriptor LaterJudgementStays = new(
        "QUA0102", DiagnosticSeverity.Warning, "{topic} was judged {known} in the audit {audit} on {on}, after what is given of {given}, and stays so.",
        "An older file was taken in again, or a day or time is wrong. The later judgement counts; where that was wrong, judge again, with a later day or time.");

    /// <summary>A certificate that was approved before it was decided.</summary>
    public static readonly DiagnosticDescriptor CertificateApprovedFirst = new(
        "QUA0033", DiagnosticSeverity.Error, "The certificate {certificate} cannot have been approved on {approved}: it was decided on {decided}.",
        "First the certification body decides, then the body that accredits it approves.");

    /// <summary>A certificate that was approved by a body that is not named.</summary>
    public static readonly DiagnosticDescriptor CertificateApprovedByNobody = new(
        "QUA0034", DiagnosticSeverity.Error, "The certificate {certificate} was approved on {approved}, and the body that accredits is not named.",
        "Name the body that approved, or leave out the day.");

    /// <summary>A last day of a certificate that cannot be.</summary>
    public static readonly DiagnosticDescriptor CertificateLastDayUnsound = new(
        "QUA0035", DiagnosticSeverity.Error, "The certificate {certificate} cannot end on {last}: it was decided on {decided}.",
        "A certificate ends after it was decided and within ten years, usually within three. Correct the day, often its year.");

    /// <summary>A finding of an audit by somebody who is not of its team.</summary>
    public static readonly DiagnosticDescriptor FoundByOther = new(
        "QUA0036", DiagnosticSeverity.Error, "The finding {finding} was raised by {person}, who is not in the team of the audit {audit}.",
        "Who is in the team raises the findings of an audit. Correct the person or the team; what was found otherwise names no audit.");

    /// <summary>A finding of an audit that was raised before or after it.</summary>
    public static readonly DiagnosticDescriptor FoundOutsideAudit = new(
        "QUA0037", DiagnosticSeverity.Error, "The finding {finding} was raised on {on}, outside the days of the audit {audit}, which are {days}.",
        "Correct the day, often its year; or the days of the audit. Findings are raised between the opening and the closing meeting; what was found otherwise names no audit.");
}
