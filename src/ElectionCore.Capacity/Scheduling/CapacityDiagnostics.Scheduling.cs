namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>Something is given twice in a request for a schedule.</summary>
    public static readonly DiagnosticDescriptor ScheduleDataTwice = new(
        "CAP0060", DiagnosticSeverity.Error, "{what} is given twice.",
        "The first counts. Sessions, fixed ones among them, venues and trainers are given once each.");

    /// <summary>A session is at a venue that is not there.</summary>
    public static readonly DiagnosticDescriptor ScheduleVenueUnknown = new(
        "CAP0061", DiagnosticSeverity.Error, "Session {session} is at venue {venue}, which is not there.",
        "It is not scheduled. Give the venue with its rooms, or correct the code.");

    /// <summary>A session does not fit into the rooms of its venue.</summary>
    public static readonly DiagnosticDescriptor ScheduleRoomSmall = new(
        "CAP0062", DiagnosticSeverity.Error, "Session {session} takes {capacity} people; the rooms of venue {venue} have {seats} seats.",
        "It is not scheduled. Make classes smaller, or choose another venue.");

    /// <summary>A session takes more days than its window has.</summary>
    public static readonly DiagnosticDescriptor ScheduleWindowShort = new(
        "CAP0063", DiagnosticSeverity.Error, "Session {session} takes {days} days, and its window has {working} working days.",
        "It is not scheduled. Widen the window.");

    /// <summary>No room is free for a session.</summary>
    public static readonly DiagnosticDescriptor ScheduleNoRoom = new(
        "CAP0064", DiagnosticSeverity.Error, "No room of venue {venue} is free for the {days} days of session {session} within its window.",
        "It is not scheduled. Add a room or days, or move the session to another venue.");

    /// <summary>Too few trainers may train a session.</summary>
    public static readonly DiagnosticDescriptor ScheduleTrainersMissing = new(
        "CAP0065", DiagnosticSeverity.Error, "Session {session} takes {needed} trainers {who}; there are {there}.",
        "It is not scheduled. Certify or invite more such trainers.");

    /// <summary>The trainers of a session are never free together.</summary>
    public static readonly DiagnosticDescriptor ScheduleTrainersBusy = new(
        "CAP0066", DiagnosticSeverity.Error, "Session {session} takes {needed} trainers {who}; of {there}, at most {free} are free on the same days with a room.",
        "It is not scheduled. Add such trainers, days on which they can train, or widen the window.");

    /// <summary>No woman is free to train a session for women.</summary>
    public static readonly DiagnosticDescriptor ScheduleNoWoman = new(
        "CAP0067", DiagnosticSeverity.Error, "Session {session} is for women, and of {there} women {who} none is free on days with a room and the other trainers.",
        "It is not scheduled. Add a woman trainer or her days, or let the institution permit otherwise.");

    /// <summary>No venue has seats enough for classes.</summary>
    public static readonly DiagnosticDescriptor ScheduleNoVenue = new(
        "CAP0068", DiagnosticSeverity.Error, "{sessions} sessions of {role} ({group}) have no venue: no room in {place} takes {capacity} people; the largest takes {seats}.",
        "They are not scheduled. Record a venue of that place, or plan smaller classes with the capacity of its rooms.");

    /// <summary>A tier is too great to be scheduled at once.</summary>
    public static readonly DiagnosticDescriptor ScheduleTierTooGreat = new(
        "CAP0069", DiagnosticSeverity.Error, "Tier {tier} has {sessions} sessions for {people} people; at most {most} sessions for {crowd} people are scheduled at once.",
        "Nothing is scheduled. Plan it in parts, such as a region at a time.");

    /// <summary>Groups of a tier cannot be told apart by the sessions on record.</summary>
    public static readonly DiagnosticDescriptor ScheduleGroupsAlike = new(
        "CAP0105", DiagnosticSeverity.Error, "Groups {first} and {second} of {role} in {place} are alike: their sessions are for the same sex and in the same language.",
        "Nothing is scheduled, for a session on record would be of either. Make them one group, or give them languages of their own.");

    /// <summary>Sessions of a tier belong to none of its cells.</summary>
    public static readonly DiagnosticDescriptor ScheduleSessionsElsewhere = new(
        "CAP0106", DiagnosticSeverity.Warning, "{sessions} sessions of plan {plan} and tier {tier} on record, with {seats} seats, are of no role, group, language and place of it; the first is {first}.",
        "Their seats are not counted, so that their people are scheduled again. Correct the sessions, or cancel them.");

    /// <summary>The request is not the one of the plan on record.</summary>
    public static readonly DiagnosticDescriptor ScheduleOtherRequest = new(
        "CAP0150", DiagnosticSeverity.Error, "The request is not the one from which plan {plan} on record was made.",
        "Nothing is scheduled. Give the request of that plan, or record this one first: as a change of a draft, or under a code of its own.");

    /// <summary>Sessions of a plan that is not approved.</summary>
    public static readonly DiagnosticDescriptor SchedulePlanNotApproved = new(
        "CAP0151", DiagnosticSeverity.Warning, "Plan {plan} is {status}, not approved, and its sessions are stored.",
        "Its people and days can still change. Have it approved, or schedule again after a change.");
}
