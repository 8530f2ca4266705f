namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A session takes nobody any more.</summary>
    public static readonly DiagnosticDescriptor SessionClosed = new(
        "CAP0010", DiagnosticSeverity.Error, "Session {session} is {status}; nobody can be enrolled any more.",
        "Choose a session that is still planned.");

    /// <summary>A session is not for a person.</summary>
    public static readonly DiagnosticDescriptor GroupMismatch = new(
        "CAP0011", DiagnosticSeverity.Error, "Session {session} is for {group}, which {person} is not recorded as.",
        "Choose another session, or record the person's sex.");

    /// <summary>Somebody is on a roster already.</summary>
    public static readonly DiagnosticDescriptor EnrolledAlready = new(
        "CAP0012", DiagnosticSeverity.Error, "{person} is on the roster of session {session} already.",
        "Nothing changed.");

    /// <summary>Somebody is not on a roster.</summary>
    public static readonly DiagnosticDescriptor NotEnrolled = new(
        "CAP0013", DiagnosticSeverity.Error, "{person} is not on the roster of session {session}.",
        "Nothing changed.");

    /// <summary>A version of a course is not known.</summary>
    public static readonly DiagnosticDescriptor CourseVersionUnknown = new(
        "CAP0014", DiagnosticSeverity.Error, "Session {session} is of version {version} of course {course}, which is not known.",
        "Record the version, or correct the session.");

    /// <summary>A session is shorter than its course.</summary>
    public static readonly DiagnosticDescriptor SessionDaysShort = new(
        "CAP0015", DiagnosticSeverity.Warning, "Session {session} has {days} days, and version {version} of course {course} takes {needed}.",
        "Correct the days of the session or the version it is of.");

    /// <summary>A session takes more people than its course or room.</summary>
    public static readonly DiagnosticDescriptor OverClassCap = new(
        "CAP0016", DiagnosticSeverity.Warning, "Session {session} takes {capacity} people; {limit} says at most {most}.",
        "The cap of a class, the seats of a room and the capacity of a session are compared.");

    /// <summary>More people have a seat than there are.</summary>
    public static readonly DiagnosticDescriptor OverEnrolled = new(
        "CAP0017", DiagnosticSeverity.Error, "{enrolled} people have a seat in session {session}, which takes {capacity}.",
        "Withdraw some, or put them on the waiting list.");

    /// <summary>People wait though seats are free.</summary>
    public static readonly DiagnosticDescriptor SeatsWithheld = new(
        "CAP0018", DiagnosticSeverity.Warning, "{waiting} people wait for session {session} while {free} seats are free.",
        "Give the seats to those who asked first.");

    /// <summary>A trainer is in two sessions at once.</summary>
    public static readonly DiagnosticDescriptor TrainerTwice = new(
        "CAP0019", DiagnosticSeverity.Error, "Trainer {trainer} is in {first} and {second} on {day}.",
        "Give one of them another trainer or another day.");

    /// <summary>A room holds two sessions at once.</summary>
    public static readonly DiagnosticDescriptor RoomTwice = new(
        "CAP0020", DiagnosticSeverity.Error, "Room {room} of venue {venue} holds {first} and {second} on {day}.",
        "Give one of them another room or another day.");

    /// <summary>A trainer may not train a session.</summary>
    public static readonly DiagnosticDescriptor TrainerUnfit = new(
        "CAP0021", DiagnosticSeverity.Error, "Trainer {trainer} of session {session} {why}.",
        "A trainer trains courses of their own list, a tier below their own, and holds the credential that is asked for on every day.");

    /// <summary>A women's session has no woman trainer.</summary>
    public static readonly DiagnosticDescriptor NoWomanTrainer = new(
        "CAP0022", DiagnosticSeverity.Warning, "Session {session} is for women, and none of its trainers is recorded as a woman.",
        "Give it a woman trainer, or let the institution permit otherwise.");

    /// <summary>An attendance is outside the days of its session.</summary>
    public static readonly DiagnosticDescriptor AttendanceOutside = new(
        "CAP0023", DiagnosticSeverity.Error, "{person} is recorded on {day} at session {session}, which is not held on that day.",
        "Correct the day, or the days of the session.");

    /// <summary>Somebody attended without being enrolled.</summary>
    public static readonly DiagnosticDescriptor AttendanceUnenrolled = new(
        "CAP0024", DiagnosticSeverity.Warning, "{person} was at session {session} without being on its roster.",
        "Enrol the person, or correct the sheet.");

    /// <summary>Attendance is recorded of a cancelled session.</summary>
    public static readonly DiagnosticDescriptor AttendanceCancelled = new(
        "CAP0025", DiagnosticSeverity.Error, "Session {session} was cancelled, and {count} attendances are recorded of it.",
        "Correct the status of the session or the sheet.");

    /// <summary>A score is above the highest.</summary>
    public static readonly DiagnosticDescriptor ScoreOutOfRange = new(
        "CAP0026", DiagnosticSeverity.Error, "{person} has {score} of {highest} in a test of session {session}.",
        "It does not count. Correct the score or the highest score.");

    /// <summary>A test is of another version.</summary>
    public static readonly DiagnosticDescriptor TestOtherVersion = new(
        "CAP0027", DiagnosticSeverity.Error, "The test of {person} in session {session} is of version {other}; the session is of version {version}.",
        "It does not count. Tests are of the version of the course that was given.");

    /// <summary>Somebody was tested who was not there.</summary>
    public static readonly DiagnosticDescriptor TestWithoutAttendance = new(
        "CAP0028", DiagnosticSeverity.Warning, "{person} has a test after session {session} without having been there.",
        "Correct the sheet or the test.");

    /// <summary>There are more forms than people.</summary>
    public static readonly DiagnosticDescriptor FeedbackExcess = new(
        "CAP0029", DiagnosticSeverity.Warning, "{forms} forms were handed in about session {session}, which {people} people attended.",
        "Some are of people who were not there.");

    /// <summary>A man was at a session for women.</summary>
    public static readonly DiagnosticDescriptor ManAtWomensSession = new(
        "CAP0102", DiagnosticSeverity.Warning, "{person}, who is recorded as a man, was at session {session}, which is for women.",
        "Correct the sheet, the session or the record of the person.");

    /// <summary>A test is scored by another highest score than its course has.</summary>
    public static readonly DiagnosticDescriptor HighestScoreDiffers = new(
        "CAP0103", DiagnosticSeverity.Warning, "The test of {person} in session {session} is out of {highest}; the version of the course says {known}.",
        "Shares are of the score's own highest. Correct the score or the version.");

    /// <summary>A test was taken when it cannot have been.</summary>
    public static readonly DiagnosticDescriptor TestMisdated = new(
        "CAP0140", DiagnosticSeverity.Error, "The test of {person} of the kind {kind} is of {on}; session {session} is held from {first} to {last}.",
        "It does not count. A test before the course is taken by its last day, any other on its first day or later.");

    /// <summary>More people were at a session than it takes.</summary>
    public static readonly DiagnosticDescriptor OverAttended = new(
        "CAP0141", DiagnosticSeverity.Warning, "{people} people are marked on {day} at session {session}; {limit} takes at most {most}.",
        "Hold the sheet against what was signed. Correct the sheet, the session or its room.");

    /// <summary>A session is in a room that its venue does not have.</summary>
    public static readonly DiagnosticDescriptor RoomBeyondVenue = new(
        "CAP0165", DiagnosticSeverity.Warning, "Session {session} is in room {room} of venue {venue}, which has {rooms}.",
        "Rooms are counted from 1. Correct the room of the session, or the rooms of the venue.");
}
