namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A form of another plan, unit or period.</summary>
    public static readonly DiagnosticDescriptor FormOfOther = new(
        "INT0320", DiagnosticSeverity.Error, "The form is of the {what} {actual}, which {reason}.",
        "Read it against its own plan, or make a new form. The sheet Cover says what a form is of, and is not to be changed.");

    /// <summary>A form that the plan has changed since.</summary>
    public static readonly DiagnosticDescriptor FormOutdated = new(
        "INT0321", DiagnosticSeverity.Warning, "The form is of the version {actual}; of the plan as it is now it would be {expected}.",
        "The indicators of the unit, or their breakdown, have changed since the form was made. What is reported is read; rows that are missing in it are not.");

    /// <summary>A row of an indicator that is not one of the form.</summary>
    public static readonly DiagnosticDescriptor FormRowUnknown = new(
        "INT0322", DiagnosticSeverity.Error, "The row is of {indicator}, on which {unit} does not report.",
        "Rows are not added by hand. Make a new form where the plan has changed.");

    /// <summary>Two rows of one thing.</summary>
    public static readonly DiagnosticDescriptor FormRowTwice = new(
        "INT0323", DiagnosticSeverity.Error, "{indicator} is there twice with the same cell.",
        "It cannot be known which of the two counts. Remove one.");

    /// <summary>An actual value that cannot be read.</summary>
    public static readonly DiagnosticDescriptor ActualUnreadable = new(
        "INT0324", DiagnosticSeverity.Error, "The actual value of {indicator} is \"{value}\"; expected is {expected}.",
        "Words such as N/A or High are no numbers. Leave the cell empty where there is nothing to report, and say why in the comment.");

    /// <summary>A share above the whole.</summary>
    public static readonly DiagnosticDescriptor ShareAboveWhole = new(
        "INT0325", DiagnosticSeverity.Warning, "The actual value of {indicator} is {value}, which is more than 100 %.",
        "Some shares can be. Where this one cannot, the two counts probably changed places.");

    /// <summary>A day that does not fit.</summary>
    public static readonly DiagnosticDescriptor ReachedDayUnfit = new(
        "INT0326", DiagnosticSeverity.Error, "{indicator} is said to be reached on {day}, {reason}.",
        "Only what is reached has a day, and that is not after the day of the report.");

    /// <summary>Remarks without a value.</summary>
    public static readonly DiagnosticDescriptor RemarkWithoutActual = new(
        "INT0327", DiagnosticSeverity.Warning, "{indicator} has remarks, and neither an actual value nor a reason; nothing is reported by them.",
        "An empty cell is never taken as zero. Write 0 where that is meant.");

    /// <summary>What a form reports is known.</summary>
    public static readonly DiagnosticDescriptor FormKnown = new(
        "INT0328", DiagnosticSeverity.Information, "{count} reports of the form were known already and stay as they are.",
        "The form was read before, or the same was reported in another way. Nothing needs to be done.");

    /// <summary>A form against what is submitted or approved.</summary>
    public static readonly DiagnosticDescriptor FormOfSettled = new(
        "INT0329", DiagnosticSeverity.Error, "{indicator} is reported as {measurement}, which is {status}, and the form says otherwise.",
        "What is submitted waits as it is until it is approved or returned. What is approved is corrected by another measurement that supersedes it.");
}
