namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>What a trace begins with, or leads to, is not there.</summary>
    public static readonly DiagnosticDescriptor TraceOfNothing = new(
        "PLN0150", DiagnosticSeverity.Warning,
        "{subject} is not among what was given.",
        "Correct the code, or give what it names too. A point of a consultation leads to recommendations and elements of plans.");

    /// <summary>A point of a consultation leads to nothing.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutRecommendation = new(
        "PLN0151", DiagnosticSeverity.Information,
        "Point {point} of the consultation {consultation} leads to nothing.",
        "Record the recommendation or the element of a plan that came of it, or the answer that was given.");

    /// <summary>A recommendation has no element of a plan.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutElement = new(
        "PLN0152", DiagnosticSeverity.Information,
        "No element of a plan carries out {subject}.",
        "Link it to the elements of the plans by which it is carried out.");

    /// <summary>An element that is named is in no plan.</summary>
    public static readonly DiagnosticDescriptor TraceElementMissing = new(
        "PLN0153", DiagnosticSeverity.Warning,
        "{subject} names the element {element}, which is in no plan that was given.",
        "Correct the code, or give the plan it is in too.");

    /// <summary>No activity works for an element.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutActivity = new(
        "PLN0154", DiagnosticSeverity.Information,
        "No activity works for the element {element} or a part of it.",
        "Nobody has said yet what is done to reach it.");

    /// <summary>An activity has no budget.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutBudget = new(
        "PLN0155", DiagnosticSeverity.Information,
        "The activity {activity} has no budget.",
        "Add its budget lines; one of zero says that it costs nothing.");

    /// <summary>No indicator shows an element.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutIndicator = new(
        "PLN0156", DiagnosticSeverity.Information,
        "No indicator shows whether the element {element} or a part of it is reached.",
        "Without one nobody can tell whether it is carried out.");

    /// <summary>An indicator has no approved measurement.</summary>
    public static readonly DiagnosticDescriptor TraceWithoutMeasurement = new(
        "PLN0157", DiagnosticSeverity.Information,
        "The indicator {indicator} has no measurement that was approved by {day}.",
        "Drafts and what waits for approval do not count.");
}
