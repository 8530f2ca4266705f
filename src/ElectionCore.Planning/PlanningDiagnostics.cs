namespace ElectionCore.Planning;

/// <summary>What can be wrong with plans, their figures and recommendations.</summary>
public static partial class PlanningDiagnostics;
