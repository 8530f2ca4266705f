namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A replacement is outside the days of the duty.</summary>
    public static readonly DiagnosticDescriptor ReplacementOutside = new(
        "CAP0090", DiagnosticSeverity.Error, "Duty {duty} cannot be taken over on {day}: it holds for {days}.",
        "The day lies after the first day of the duty and before its end.");

    /// <summary>Somebody is posted to two places at once.</summary>
    public static readonly DiagnosticDescriptor DutyTwice = new(
        "CAP0091", DiagnosticSeverity.Error, "{person} is posted to {first} and {second} at once, at {station} and {other}.",
        "One of the orders is out of date, or two people share a key.");

    /// <summary>A duty replaces one that is not known.</summary>
    public static readonly DiagnosticDescriptor ReplacedUnknown = new(
        "CAP0092", DiagnosticSeverity.Error, "Duty {duty} takes the place of {earlier}, which is not known.",
        "Import the earlier order too, or leave out what it replaces.");

    /// <summary>A replaced duty holds again when its replacement ends.</summary>
    public static readonly DiagnosticDescriptor ReplacedForAWhile = new(
        "CAP0093", DiagnosticSeverity.Warning, "Duty {duty} takes the place of {earlier} only until {until}; from then on {earlier} holds again.",
        "If that is not meant, give the replacement the last day of the duty that it takes over.");

    /// <summary>A duty is replaced twice.</summary>
    public static readonly DiagnosticDescriptor ReplacedTwice = new(
        "CAP0094", DiagnosticSeverity.Error, "{first} and {second} both take the place of duty {earlier}.",
        "A duty is taken over by one other.");

    /// <summary>A replacement is at another station or in another role.</summary>
    public static readonly DiagnosticDescriptor ReplacedElsewhere = new(
        "CAP0120", DiagnosticSeverity.Error, "Duty {duty} at {station} as {role} takes the place of {earlier}, which is at {otherStation} as {otherRole}.",
        "Who takes over a duty does so at its station and in its role. Correct one of the two, or leave out what it replaces.");

    /// <summary>A duty takes its own place.</summary>
    public static readonly DiagnosticDescriptor ReplacementCircle = new(
        "CAP0121", DiagnosticSeverity.Error, "Duty {duty} takes its own place by way of others: {chain}.",
        "The first duty replaces none. Leave out what it replaces, or give the new duty a code of its own.");

    /// <summary>A substitute is not trained.</summary>
    public static readonly DiagnosticDescriptor SubstituteUntrained = new(
        "CAP0095", DiagnosticSeverity.Warning, "{person}, who takes over duty {duty} at {station} as {role}, is not trained for it: {why}.",
        "Train the substitute before the day of duty, or choose one of the trained reserve.");

    /// <summary>A posted person is not recorded.</summary>
    public static readonly DiagnosticDescriptor PersonUnknown = new(
        "CAP0096", DiagnosticSeverity.Warning, "{person} of duty {duty} is not recorded as a participant.",
        "Nothing is known of them, so that they are counted as of unknown sex.");

    /// <summary>A role has no profile.</summary>
    public static readonly DiagnosticDescriptor RoleUnknown = new(
        "CAP0097", DiagnosticSeverity.Warning, "Role {role} of duty {duty} has no profile.",
        "Which courses it asks for is not known, so that nobody in it counts as trained or untrained.");

    /// <summary>People are named who are not recorded.</summary>
    public static readonly DiagnosticDescriptor PeopleUnrecorded = new(
        "CAP0098", DiagnosticSeverity.Warning, "{people} people named in records of {kind} are not recorded as participants or trainers{where}.",
        "Nothing is known of them but their keys, which are not shown. Import them, or correct the keys.");

    /// <summary>Something is named that is not recorded.</summary>
    public static readonly DiagnosticDescriptor RecordUnknown = new(
        "CAP0099", DiagnosticSeverity.Error, "{target} is named by {count} records and is not on record itself; the first is that of {first}.",
        "What is recorded of it counts for nothing. Record it, or correct the code.");

    /// <summary>Somebody was present at two sessions on one day.</summary>
    public static readonly DiagnosticDescriptor PresentTwice = new(
        "CAP0101", DiagnosticSeverity.Error, "{person} was present at {first} and {second} on {day}.",
        "Correct one of the sheets. A sheet of allowances pays the day once; one that is made apart has to be given the earlier ones.");

    /// <summary>A day was paid by an earlier sheet.</summary>
    public static readonly DiagnosticDescriptor PaidAlready = new(
        "CAP0107", DiagnosticSeverity.Warning, "{person} was paid for {day} by an earlier sheet, for session {session}.",
        "The day is not paid again. Where the earlier sheet was never paid out, make this one without it.");

    /// <summary>People on sheets of attendance are not on record.</summary>
    public static readonly DiagnosticDescriptor PayUnrecorded = new(
        "CAP0108", DiagnosticSeverity.Warning, "{count} people on the sheets of attendance are not on record and are not paid; the first are {first}.",
        "They are listed apart. Record them, or correct the keys on the sheets, and make the sheet again.");

    /// <summary>People attended without being enrolled.</summary>
    public static readonly DiagnosticDescriptor PayUnenrolled = new(
        "CAP0109", DiagnosticSeverity.Warning, "{count} people were at sessions without being on their rosters and are not paid; the first are {first}.",
        "They are listed apart. Enrol them, or correct the sheets of attendance, and make the sheet again.");

    /// <summary>A list gives a duty on record to another person.</summary>
    public static readonly DiagnosticDescriptor DutyOfAnother = new(
        "CAP0130", DiagnosticSeverity.Error, "Duty {duty} is on record as that of {recorded}, {post}; the list gives it to {listed}, {listedPost}.",
        "A duty stays with its person. Give the row a code of its own; who takes over from somebody has a duty that replaces theirs.");

    /// <summary>A list has a duty on record at another post.</summary>
    public static readonly DiagnosticDescriptor DutyMoved = new(
        "CAP0131", DiagnosticSeverity.Error, "Duty {duty} of {person} is on record {recorded}; the list has it {listed}.",
        "Correct the list, or give the row a code of its own. Where the record is wrong, take the list in again so that it corrects the duties.");

    /// <summary>A list corrects the post of a duty.</summary>
    public static readonly DiagnosticDescriptor DutyCorrected = new(
        "CAP0132", DiagnosticSeverity.Information, "Duty {duty} of {person} was {recorded} on record and is {listed} from now on, as the list says.",
        "The list was taken in so that it corrects the duties.");

    /// <summary>A trainer would certify the days for which that trainer is paid.</summary>
    public static readonly DiagnosticDescriptor PayCertifiedOwn = new(
        "CAP0133", DiagnosticSeverity.Error, "{person} was present at session {session}, whose days {person} certifies as its trainer, and is not paid for them.",
        "Nobody certifies what they are paid. They are listed apart. Name the trainer first who certifies, or correct the sheet of attendance.");

    /// <summary>Several people who are paid have one account or identity number.</summary>
    public static readonly DiagnosticDescriptor PaySharedDetail = new(
        "CAP0145", DiagnosticSeverity.Warning, "{people} have the same {detail}.",
        "A family may share an account; an identity number is of one person. Find out before anybody is paid.");

    /// <summary>Who approves an allowance sheet is not known.</summary>
    public static readonly DiagnosticDescriptor PayApproverUnknown = new(
        "CAP0146", DiagnosticSeverity.Warning, "{person}, who approves the sheet, is not on record: not as a participant, a trainer, or somebody with a name or a post.",
        "Correct the key, or record the person. The sheet shows the key where a name is not known.");

    /// <summary>A session whose sheet is to be signed is cancelled.</summary>
    public static readonly DiagnosticDescriptor SheetOfCancelled = new(
        "CAP0147", DiagnosticSeverity.Error, "Session {session} is cancelled, so that there is no sheet to sign for it.",
        "Where it is held after all, record its status first.");

    /// <summary>People were at a session that is cancelled.</summary>
    public static readonly DiagnosticDescriptor PayCancelled = new(
        "CAP0148", DiagnosticSeverity.Warning, "Session {session} is cancelled, so that {days} days attended by {people} people are not paid.",
        "Where it was held, correct its status; otherwise correct the sheets of attendance.");
}
