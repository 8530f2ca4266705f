namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>The next plan has no such level.</summary>
    public static readonly DiagnosticDescriptor LevelNotInNextPlan = new(
        "PLN0140", DiagnosticSeverity.Error,
        "Element {element} is of the level {level}, which plan {plan} does not have.",
        "What is carried over keeps its level. Give the next plan that level, or carry over only elements of levels it has.");
}
