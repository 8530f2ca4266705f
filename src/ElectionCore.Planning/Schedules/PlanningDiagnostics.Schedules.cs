namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>An activity is given twice.</summary>
    public static readonly DiagnosticDescriptor ActivityGivenTwice = new(
        "PLN0010", DiagnosticSeverity.Error,
        "Activity {activity} is given more than once.",
        "The first is kept and the others are set aside. Codes are unique.");

    /// <summary>An activity waits for itself.</summary>
    public static readonly DiagnosticDescriptor ActivityWaitsForItself = new(
        "PLN0011", DiagnosticSeverity.Error,
        "Activity {activity} waits for itself.",
        "The dependency is set aside. Remove it, or name the activity that is meant.");

    /// <summary>An activity waits for one that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownPredecessor = new(
        "PLN0012", DiagnosticSeverity.Error,
        "Activity {activity} waits for {predecessor}, which is not there.",
        "The dependency is set aside. Add the activity, or correct its code.");

    /// <summary>Activities wait for each other.</summary>
    public static readonly DiagnosticDescriptor ActivityCircle = new(
        "PLN0013", DiagnosticSeverity.Error,
        "Activities {activities} wait for each other in a circle of {count}.",
        "Each waits for the next and the last for the first. The dependency of the last one is set aside. Remove the one that is wrong.");

    /// <summary>Nobody said how long an activity takes.</summary>
    public static readonly DiagnosticDescriptor DurationUnknown = new(
        "PLN0014", DiagnosticSeverity.Warning,
        "Nobody said how long activity {activity} takes.",
        "It is scheduled as if it took no days, so that its days and those of all that waits for it are bounds. Give its duration or both planned days.");

    /// <summary>Planned days contradict a dependency.</summary>
    public static readonly DiagnosticDescriptor PlannedAgainstDependency = new(
        "PLN0015", DiagnosticSeverity.Warning,
        "Activity {activity} is planned {days} days too early for {predecessor} ({kind}).",
        "The days given for the two do not keep the dependency between them. Move one of them, or correct the dependency.");

    /// <summary>Actual days contradict a dependency.</summary>
    public static readonly DiagnosticDescriptor ActualAgainstDependency = new(
        "PLN0016", DiagnosticSeverity.Information,
        "Activity {activity} came {days} days too early for {predecessor} ({kind}).",
        "What happened did not keep the dependency. Perhaps it was not one, or a day is wrong.");

    /// <summary>An activity takes longer than its planned days.</summary>
    public static readonly DiagnosticDescriptor DurationLongerThanPlanned = new(
        "PLN0017", DiagnosticSeverity.Warning,
        "Activity {activity} takes {duration} days and is planned on {days}.",
        "The schedule goes by the duration. Correct it or the planned days.");

    /// <summary>An activity cannot be over in time.</summary>
    public static readonly DiagnosticDescriptor TooLate = new(
        "PLN0018", DiagnosticSeverity.Warning,
        "Activity {activity} cannot be over before {end}, and must be by {latest}: {days} days too late.",
        "With these durations, dependencies and days the deadline is missed. Begin earlier, shorten what is critical, or move the deadline.");

    /// <summary>Days would leave the calendar.</summary>
    public static readonly DiagnosticDescriptor BeyondCalendar = new(
        "PLN0019", DiagnosticSeverity.Error,
        "The days of activities {activities} ({count} in all) would lie before the year 1 or after the year 9999.",
        "There is no schedule then. A duration or a lag is wrong.");
}
