namespace ElectionCore.Organization;

/// <summary>
/// The diagnostics of this module. Codes begin with <c>ORG</c>; I1 to I11 are the invariants that
/// <c>docs/organization.md</c> lists.
/// </summary>
public static class OrganizationDiagnostics
{
    /// <summary>Units units form a circle from from on.</summary>
    public static readonly DiagnosticDescriptor UnitCircle = new(
        "ORG0001", DiagnosticSeverity.Error,
        "Units {units} form a circle from {from} on.",
        "I1. Each is given as part of the next. Correct the parent of one of them for that time.");

    /// <summary>Unit unit is given as part of itself from from on.</summary>
    public static readonly DiagnosticDescriptor UnitIsOwnParent = new(
        "ORG0002", DiagnosticSeverity.Error,
        "Unit {unit} is given as part of itself from {from} on.",
        "I1. Give the right parent, or none.");

    /// <summary>Posts posts report to each other in a circle from from on.</summary>
    public static readonly DiagnosticDescriptor PostCircle = new(
        "ORG0003", DiagnosticSeverity.Error,
        "Posts {posts} report to each other in a circle from {from} on.",
        "I1. Follow the solid lines from any of them and you come back to it. Correct one of the lines for that time.");

    /// <summary>Post post reports to itself from from on.</summary>
    public static readonly DiagnosticDescriptor PostReportsToItself = new(
        "ORG0004", DiagnosticSeverity.Error,
        "Post {post} reports to itself from {from} on.",
        "I1. Common in published organograms for the head of a body. Remove the line.");

    /// <summary>Post post has count solid superiors (superiors) in period.</summary>
    public static readonly DiagnosticDescriptor SeveralSolidSuperiors = new(
        "ORG0005", DiagnosticSeverity.Error,
        "Post {post} has {count} solid superiors ({superiors}) in {period}.",
        "I2. A post has at most one line of command at a time. End one of the lines, or make it dotted.");

    /// <summary>Post post has holders holders for seats seats in period.</summary>
    public static readonly DiagnosticDescriptor MoreHoldersThanSeats = new(
        "ORG0006", DiagnosticSeverity.Error,
        "Post {post} has {holders} holders for {seats} seats in {period}.",
        "I3. End an appointment, raise the seats, or mark the post as a job-share.");

    /// <summary>The holders of post post work fte full-time equivalents of sanctioned sanctioned in period.</summary>
    public static readonly DiagnosticDescriptor FteExceeded = new(
        "ORG0007", DiagnosticSeverity.Error,
        "The holders of post {post} work {fte} full-time equivalents of {sanctioned} sanctioned in {period}.",
        "I3. Correct the working time of an appointment or of the post.");

    /// <summary>Post post has count acting holders for seats seats in period.</summary>
    public static readonly DiagnosticDescriptor SeveralActing = new(
        "ORG0008", DiagnosticSeverity.Error,
        "Post {post} has {count} acting holders for {seats} seats in {period}.",
        "I4. At most one person acts per seat.");

    /// <summary>Post post has somebody acting while all its holders serve in period.</summary>
    public static readonly DiagnosticDescriptor ActingBesideHolder = new(
        "ORG0009", DiagnosticSeverity.Error,
        "Post {post} has somebody acting while all its holders serve in {period}.",
        "I4. Somebody acts only while a seat is vacant or its holder is on leave or suspended. End the acting appointment, or record the absence.");

    /// <summary>person has additional charge of post post without a substantive post of their own in period.</summary>
    public static readonly DiagnosticDescriptor AdditionalChargeWithoutPost = new(
        "ORG0010", DiagnosticSeverity.Error,
        "{person} has additional charge of post {post} without a substantive post of their own in {period}.",
        "I4. Additional charge is held beside a substantive post. Record that post, or change the basis.");

    /// <summary>Unit unit is part of parent in period, when parent is not there.</summary>
    public static readonly DiagnosticDescriptor UnitOutlastsParent = new(
        "ORG0011", DiagnosticSeverity.Error,
        "Unit {unit} is part of {parent} in {period}, when {parent} is not there.",
        "I5. End or transfer the unit when its parent ends, or correct the days of one of them.");

    /// <summary>Post post belongs to unit unit in period, when unit is not there.</summary>
    public static readonly DiagnosticDescriptor PostOutlastsUnit = new(
        "ORG0012", DiagnosticSeverity.Error,
        "Post {post} belongs to unit {unit} in {period}, when {unit} is not there.",
        "I5. End or transfer the post when its unit ends, or correct the days of one of them.");

    /// <summary>person is appointed to post post in period, when post is not there.</summary>
    public static readonly DiagnosticDescriptor AppointmentOutlastsPost = new(
        "ORG0013", DiagnosticSeverity.Error,
        "{person} is appointed to post {post} in {period}, when {post} is not there.",
        "I5. End the appointment with the post, or correct the days of one of them.");

    /// <summary>person holds post post twice on the same basis (basis) in period.</summary>
    public static readonly DiagnosticDescriptor SameAppointmentTwice = new(
        "ORG0014", DiagnosticSeverity.Error,
        "{person} holds post {post} twice on the same basis ({basis}) in {period}.",
        "I6. Retract one of the two appointments, or end the first when the second begins.");

    /// <summary>person stays in post post until until; the term of months months ends on termEnd.</summary>
    public static readonly DiagnosticDescriptor TermExceeded = new(
        "ORG0015", DiagnosticSeverity.Error,
        "{person} stays in post {post} until {until}; the term of {months} months ends on {termEnd}.",
        "I7. End the appointment with its term, or record the renewal as an appointment of its own.");

    /// <summary>The appointment of person to post post is renewal renewal; limit are allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyRenewals = new(
        "ORG0016", DiagnosticSeverity.Error,
        "The appointment of {person} to post {post} is renewal {renewal}; {limit} are allowed.",
        "I7. The limit is that of the post's appointment procedure.");

    /// <summary>person is not among the nominees of nomination for post post.</summary>
    public static readonly DiagnosticDescriptor AppointeeNotNominated = new(
        "ORG0017", DiagnosticSeverity.Error,
        "{person} is not among the nominees of {nomination} for post {post}.",
        "I8. Only a nominee may be appointed. Correct the nomination or the appointment.");

    /// <summary>Nomination nomination for post post names count different people; the procedure asks for required.</summary>
    public static readonly DiagnosticDescriptor WrongNomineeCount = new(
        "ORG0018", DiagnosticSeverity.Error,
        "Nomination {nomination} for post {post} names {count} different people; the procedure asks for {required}.",
        "I8. Nominees differ from each other and are exactly as many as the law says.");

    /// <summary>The appointment of person to post post names no nomination; the procedure asks for one.</summary>
    public static readonly DiagnosticDescriptor AppointmentWithoutNomination = new(
        "ORG0019", DiagnosticSeverity.Warning,
        "The appointment of {person} to post {post} names no nomination; the procedure asks for one.",
        "I8. Record the nomination and name it in the appointment.");

    /// <summary>Delegation delegation gives to unit scope, which is not below the delegator's unit, on on.</summary>
    public static readonly DiagnosticDescriptor DelegationBeyondScope = new(
        "ORG0020", DiagnosticSeverity.Error,
        "Delegation {delegation} gives {to} unit {scope}, which is not below the delegator's {unit}, on {on}.",
        "I9. Nobody delegates what is not theirs. Correct the scope.");

    /// <summary>Delegation delegation goes from from (fromGrade) up to to (toGrade) on on.</summary>
    public static readonly DiagnosticDescriptor DelegationToHigherRank = new(
        "ORG0021", DiagnosticSeverity.Error,
        "Delegation {delegation} goes from {from} ({fromGrade}) up to {to} ({toGrade}) on {on}.",
        "I9. The receiver's grade is not above the delegator's, by the institution's list of grades.");

    /// <summary>Delegation delegation runs in period, when whoever gave it no longer holds post from.</summary>
    public static readonly DiagnosticDescriptor DelegationOutlivesDelegator = new(
        "ORG0022", DiagnosticSeverity.Error,
        "Delegation {delegation} runs in {period}, when whoever gave it no longer holds post {from}.",
        "I9. A delegation ends when the delegator leaves. End it, or record the successor's own delegation.");

    /// <summary>Delegation delegation passes on under, which does not allow it: why.</summary>
    public static readonly DiagnosticDescriptor RedelegationNotAllowed = new(
        "ORG0023", DiagnosticSeverity.Error,
        "Delegation {delegation} passes on {under}, which does not allow it: {why}.",
        "I9. What is passed on lies within what was received: allowed at all, same powers or fewer, same ceiling or lower, same scope or smaller, same days or fewer.");

    /// <summary>person still holds post post after it was abolished by event on on.</summary>
    public static readonly DiagnosticDescriptor IncumbentAfterAbolition = new(
        "ORG0024", DiagnosticSeverity.Error,
        "{person} still holds post {post} after it was abolished by {event} on {on}.",
        "I10. End the appointment on the day of abolition.");

    /// <summary>subject fault on on, the day of change event event.</summary>
    public static readonly DiagnosticDescriptor ChangeEventGap = new(
        "ORG0025", DiagnosticSeverity.Error,
        "{subject} {fault} on {on}, the day of change event {event}.",
        "I10. Originals end and results begin on the day of the event; what keeps its code is there before and after.");

    /// <summary>The stored history of subject is not append-only: fault.</summary>
    public static readonly DiagnosticDescriptor HistoryRewritten = new(
        "ORG0026", DiagnosticSeverity.Error,
        "The stored history of {subject} is not append-only: {fault}.",
        "I11. A correction closes the recorded time of what it corrects, once, and two facts known at the same time do not overlap. Somebody changed the stored rows by other means.");

    /// <summary>subject refers to target, which is not there at any time.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        "ORG0027", DiagnosticSeverity.Error,
        "{subject} refers to {target}, which is not there at any time.",
        "Record what is referred to, or correct the code.");

    /// <summary>person is appointed or nominated but has no recorded name.</summary>
    public static readonly DiagnosticDescriptor PersonWithoutName = new(
        "ORG0028", DiagnosticSeverity.Warning,
        "{person} is appointed or nominated but has no recorded name.",
        "Record the person's name, or leave it if the key is all that may be kept.");

    /// <summary>It is not known whether, or when, count kind ended.</summary>
    public static readonly DiagnosticDescriptor EndUnknown = new(
        "ORG0029", DiagnosticSeverity.Information,
        "It is not known whether, or when, {count} {kind} ended.",
        "They count as still valid; the first of them is the place. Correct the records when the ends become known.");

    /// <summary>Post post has count direct reports; fewer than limit.</summary>
    public static readonly DiagnosticDescriptor SpanTooNarrow = new(
        "ORG0030", DiagnosticSeverity.Warning,
        "Post {post} has {count} direct reports; fewer than {limit}.",
        "The limit is an option. A chain of single reports is often a level too many.");

    /// <summary>Post post has count direct reports; more than limit.</summary>
    public static readonly DiagnosticDescriptor SpanTooWide = new(
        "ORG0031", DiagnosticSeverity.Warning,
        "Post {post} has {count} direct reports; more than {limit}.",
        "The limit is an option; in published organograms 95 of 100 posts have at most ten.");

    /// <summary>Unit unit lies depth levels below its root; more than limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "ORG0032", DiagnosticSeverity.Warning,
        "Unit {unit} lies {depth} levels below its root; more than {limit}.",
        "The limit is an option.");

    /// <summary>A seat of post post has been vacant for days days, since since.</summary>
    public static readonly DiagnosticDescriptor LongVacancy = new(
        "ORG0033", DiagnosticSeverity.Warning,
        "A seat of post {post} has been vacant for {days} days, since {since}.",
        "The limit is an option. Fill the post, or abolish it.");

    /// <summary>person has been acting in post post since since; the limit of limit days was reached on reached.</summary>
    public static readonly DiagnosticDescriptor ActingPastLimit = new(
        "ORG0034", DiagnosticSeverity.Warning,
        "{person} has been acting in post {post} since {since}; the limit of {limit} days was reached on {reached}.",
        "The limit is that of the post's appointment procedure, or else an option.");

    /// <summary>The term of person in post post ended on on and they are still there.</summary>
    public static readonly DiagnosticDescriptor TermOverdue = new(
        "ORG0035", DiagnosticSeverity.Warning,
        "The term of {person} in post {post} ended on {on} and they are still there.",
        "Renew the appointment as a new one, or end it.");

    /// <summary>The code of place place does not begin with that of its parent parent.</summary>
    public static readonly DiagnosticDescriptor PlaceCodePrefix = new(
        "ORG0036", DiagnosticSeverity.Warning,
        "The code of place {place} does not begin with that of its parent {parent}.",
        "P-codes are hierarchical by design, with documented exceptions; the recorded parent counts.");

    /// <summary>count units have no parent on on: units.</summary>
    public static readonly DiagnosticDescriptor SeveralRoots = new(
        "ORG0037", DiagnosticSeverity.Warning,
        "{count} units have no parent on {on}: {units}.",
        "Usually one body has one root. A mixed model has two.");

    /// <summary>Holders are coverage: of posts posts without a holder it is not known whether they are vacant.</summary>
    public static readonly DiagnosticDescriptor VacancyUnknown = new(
        "ORG0038", DiagnosticSeverity.Information,
        "Holders are {coverage}: of {posts} posts without a holder it is not known whether they are vacant.",
        "Said by the institution's own record of how far appointments are kept. Set it to complete when they are.");

    /// <summary>source states stated (statement); the records hold counted.</summary>
    public static readonly DiagnosticDescriptor StatedFigureDiffers = new(
        "ORG0040", DiagnosticSeverity.Warning,
        "{source} states {stated} ({statement}); the records hold {counted}.",
        "A document and the structure contradict each other. Find out which is right; the product never adjusts either.");

    /// <summary>source states stated each (statement), statedTotal in all; differing of units units differ and the records hold counted in all.</summary>
    public static readonly DiagnosticDescriptor StatedFigureDiffersPerUnit = new(
        "ORG0041", DiagnosticSeverity.Warning,
        "{source} states {stated} each ({statement}), {statedTotal} in all; {differing} of {units} units differ and the records hold {counted} in all.",
        "A document and the structure contradict each other. Find out which is right; the product never adjusts either.");

    /// <summary>Unit unit has no post key of template template.</summary>
    public static readonly DiagnosticDescriptor TemplatePostMissing = new(
        "ORG0042", DiagnosticSeverity.Warning,
        "Unit {unit} has no post {key} of template {template}.",
        "Stamp the template again, or record the post.");

    /// <summary>Unit unit has post post, which template template does not know.</summary>
    public static readonly DiagnosticDescriptor TemplatePostSurplus = new(
        "ORG0043", DiagnosticSeverity.Warning,
        "Unit {unit} has post {post}, which template {template} does not know.",
        "Add it to the template, or remove the post's reference to the template.");

    /// <summary>Post post differs from template template: what is actual instead of expected.</summary>
    public static readonly DiagnosticDescriptor TemplatePostDiffers = new(
        "ORG0044", DiagnosticSeverity.Warning,
        "Post {post} differs from template {template}: {what} is {actual} instead of {expected}.",
        "Correct the post, or the template.");

    /// <summary>Places places form a circle from from on.</summary>
    public static readonly DiagnosticDescriptor PlaceCircle = new(
        "ORG0046", DiagnosticSeverity.Error,
        "Places {places} form a circle from {from} on.",
        "I1. Each is given as part of the next. Correct the parent of one of them for that time.");

    /// <summary>Place place is given as part of itself from from on.</summary>
    public static readonly DiagnosticDescriptor PlaceIsOwnParent = new(
        "ORG0047", DiagnosticSeverity.Error,
        "Place {place} is given as part of itself from {from} on.",
        "I1. Give the right parent, or none.");

    /// <summary>Place place is part of parent in period, when parent is not there.</summary>
    public static readonly DiagnosticDescriptor PlaceOutlastsParent = new(
        "ORG0048", DiagnosticSeverity.Warning,
        "Place {place} is part of {parent} in {period}, when {parent} is not there.",
        "I5. Published lists of places often date a district before its province. Correct the days of one of them.");

    /// <summary>Nomination nomination and the appointment of person to post post do not fit: fault.</summary>
    public static readonly DiagnosticDescriptor NominationMismatch = new(
        "ORG0049", DiagnosticSeverity.Error,
        "Nomination {nomination} and the appointment of {person} to post {post} do not fit: {fault}.",
        "I8. An appointment follows a nomination for the same post, proposed by then and decided for the same person. Correct one of them.");

    /// <summary>There is no subject on on.</summary>
    public static readonly DiagnosticDescriptor UnknownSubject = new(
        "ORG0050", DiagnosticSeverity.Error,
        "There is no {subject} on {on}.",
        "Check the code and the day.");

    /// <summary>Nomination nomination is decided already: status.</summary>
    public static readonly DiagnosticDescriptor NominationDecided = new(
        "ORG0051", DiagnosticSeverity.Error,
        "Nomination {nomination} is decided already: {status}.",
        "A decided nomination does not change. Record a new one.");

    /// <summary>A change event of kind kind needs expected.</summary>
    public static readonly DiagnosticDescriptor ChangeEventShape = new(
        "ORG0052", DiagnosticSeverity.Error,
        "A change event of kind {kind} needs {expected}.",
        "The originals and results of a change event follow from its kind.");

    /// <summary>subject cannot be new on on: its code is taken.</summary>
    public static readonly DiagnosticDescriptor AlreadyThere = new(
        "ORG0053", DiagnosticSeverity.Error,
        "{subject} cannot be new on {on}: its code is taken.",
        "Codes are never reused. Choose another, or record a change to the existing one.");

    /// <summary>Appointment appointment begins on start; it cannot end on on.</summary>
    public static readonly DiagnosticDescriptor AppointmentEndsBeforeStart = new(
        "ORG0054", DiagnosticSeverity.Error,
        "Appointment {appointment} begins on {start}; it cannot end on {on}.",
        "Retract the appointment if it never was.");

    /// <summary>person is called known on on, not name.</summary>
    public static readonly DiagnosticDescriptor NameDiffers = new(
        "ORG0055", DiagnosticSeverity.Error,
        "{person} is called {known} on {on}, not {name}.",
        "A recorded name is not overwritten in passing. Correct it, or record the new name from the day it was taken.");
}
