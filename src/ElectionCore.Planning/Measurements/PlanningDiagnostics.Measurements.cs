namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>A measurement that waits or is approved would change.</summary>
    public static readonly DiagnosticDescriptor MeasurementFixed = new(
        "PLN0001", DiagnosticSeverity.Error,
        "Measurement {measurement} is {status} and does not become {next} with other contents.",
        "What was approved stays as it is, and what waits for approval is not changed on the way. Correct it by a new measurement that supersedes it, or have it returned first.");

    /// <summary>A measurement of a closed period is new or changed.</summary>
    public static readonly DiagnosticDescriptor PeriodClosed = new(
        "PLN0002", DiagnosticSeverity.Error,
        "Measurement {measurement} is of the period {period}, which is closed since {closed}.",
        "After the close a period is corrected only by a measurement that names the one it supersedes.");

    /// <summary>An assessment would change.</summary>
    public static readonly DiagnosticDescriptor AssessmentChanged = new(
        "PLN0003", DiagnosticSeverity.Error,
        "Assessment {assessment} is there already and says something else.",
        "Assessments are added and never changed. Give the new one a code of its own.");

    /// <summary>A measurement is of something that is not there.</summary>
    public static readonly DiagnosticDescriptor MeasurementOfNothing = new(
        "PLN0004", DiagnosticSeverity.Error,
        "Measurement {measurement} names {subject}, which is not there.",
        "A measurement is of an indicator of its plan, in one of the plan's reporting periods. Correct the code.");

    /// <summary>Something that a call names is not there.</summary>
    public static readonly DiagnosticDescriptor NotThere = new(
        "PLN0005", DiagnosticSeverity.Error,
        "There is no {subject}.",
        "Nothing with this code is known on that day, or what is to be decided was never submitted.");
}
