namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>A measurement that waits or is approved would change.</summary>
    public static readonly DiagnosticDescriptor MeasurementFixed = new(
        "PLN0001", DiagnosticSeverity.Error,
        "Measurement {measurement} is {status} and does not become {next} with other contents.",
        "What was approved stays as it is, and what waits for approval is not changed on the way. Correct it by a new measurement that supersedes it, or have it returned or withdrawn first.");

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

    /// <summary>A measurement bears a day before what is known of it.</summary>
    public static readonly DiagnosticDescriptor MeasurementBackdated = new(
        "PLN0006", DiagnosticSeverity.Error,
        "Measurement {measurement} would be of {day}, before what is known of it since {last}.",
        "What was submitted or sent back stays in the history. Give the day on which it was written anew.");

    /// <summary>A measurement supersedes one it cannot take the place of.</summary>
    public static readonly DiagnosticDescriptor SupersedesOther = new(
        "PLN0007", DiagnosticSeverity.Error,
        "Measurement {measurement} supersedes {earlier}, which is not an approved one of the same indicator, period, reporter and place.",
        "A correction takes the place of what was approved, of the same series. What is not approved yet is written anew instead.");

    /// <summary>Part of an import is of another plan.</summary>
    public static readonly DiagnosticDescriptor PartOfOtherPlan = new(
        "PLN0008", DiagnosticSeverity.Error,
        "{subject} is of the plan {other}, not of {plan}.",
        "What is imported together is of one plan. Correct the code of the plan.");

    /// <summary>A chain that comes with an import is known otherwise.</summary>
    public static readonly DiagnosticDescriptor ChainDiffers = new(
        "PLN0009", DiagnosticSeverity.Error,
        "The chain of approval {chain} is known already with other stages or signatories.",
        "Who may sign is not changed behind what was signed. Give the day from which the new chain holds, or leave the chains of the file out.");

    /// <summary>Something comes twice in one import.</summary>
    public static readonly DiagnosticDescriptor GivenTwice = new(
        "PLN0141", DiagnosticSeverity.Error,
        "{subject} is given more than once.",
        "Every record of an import has a code of its own. Leave one out, or correct its code.");
}
