namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A station is counted in two places, or for two groups.</summary>
    public static readonly DiagnosticDescriptor StationTorn = new(
        "CAP0100", DiagnosticSeverity.Error,
        "{station} is in {place} and for {group} by its posts of {role}, but in {otherPlace} and for {otherGroup} by those of {otherRole}.",
        "A station is in one place and for one group. Correct the list of its posts; until then they are counted apart.");

    /// <summary>A return that counts more women than people.</summary>
    public static readonly DiagnosticDescriptor ReturnWomen = new(
        "CAP0154", DiagnosticSeverity.Warning, "The return {return} counts {women} women among {trained} people who were trained.",
        "One of the figures is wrong, or they count different things. Ask who sent it; it is kept as it came.");

    /// <summary>A credential that ends before it is issued.</summary>
    public static readonly DiagnosticDescriptor CredentialEndsFirst = new(
        "CAP0155", DiagnosticSeverity.Error, "Credential {credential} counts until {last} and is issued on {issued}.",
        "Correct one of the days, often its year.");

    /// <summary>A course that nobody can pass.</summary>
    public static readonly DiagnosticDescriptor PassMarkTooHigh = new(
        "CAP0156", DiagnosticSeverity.Error, "Version {version} of the course {course} is passed from {mark} points on, and its test has {highest} at most.",
        "Nobody could pass. Correct the mark or the highest score.");

    /// <summary>Attendance is recorded of a day to come.</summary>
    public static readonly DiagnosticDescriptor AttendanceAhead = new(
        "CAP0122", DiagnosticSeverity.Error, "{person} is marked on {day} at session {session}, and today is {today}.",
        "Nobody was anywhere on a day to come. Correct the day, or the clock and time zone of the institution.");

    /// <summary>Attendance was recorded before its day.</summary>
    public static readonly DiagnosticDescriptor AttendanceBeforeItsDay = new(
        "CAP0123", DiagnosticSeverity.Error, "{count} attendances of {day} at session {session} were recorded on {recorded} already.",
        "A sheet is marked on its day or later. Correct the days, or take the sheet in again from what was signed.");

    /// <summary>Two keys of people are nearly the same.</summary>
    public static readonly DiagnosticDescriptor KeysAlike = new(
        "CAP0124", DiagnosticSeverity.Warning, "The keys {first} and {second} differ in letter case or spaces only and are two people.",
        "Where they are one person, correct the list; what is recorded under one key counts nothing for the other.");

    /// <summary>A name cannot be one.</summary>
    public static readonly DiagnosticDescriptor NameUnfit = new(
        "CAP0125", DiagnosticSeverity.Error, "Of {person} {what} {fault}.",
        "It would show something else than is there on lists and sheets. Correct it where it comes from.");

    /// <summary>More people are posted to a station in a role than it has posts.</summary>
    public static readonly DiagnosticDescriptor StationSurplus = new(
        "CAP0134", DiagnosticSeverity.Warning, "Posted to {station} as {role} on {day}: {people}; its posts of that role on record: {posts}.",
        "The surplus fills no post elsewhere. Correct the orders or the posts of the station, or keep them in reserve.");
}
