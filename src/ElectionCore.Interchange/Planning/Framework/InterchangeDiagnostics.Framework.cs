namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A last day before the first.</summary>
    public static readonly DiagnosticDescriptor LastDayBeforeFirst = new(
        "INT0300", DiagnosticSeverity.Error, "The last day {last} is before the first day {first}.",
        "Both days belong to the time they bound. Probably they changed places.");

    /// <summary>Two records with one code.</summary>
    public static readonly DiagnosticDescriptor CodeTwice = new(
        "INT0301", DiagnosticSeverity.Error, "{subject} is there twice; first at {first}.",
        "Each record has a code of its own. Give one of them another, or remove it.");

    /// <summary>A document that is too large.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new(
        "INT0302", DiagnosticSeverity.Error, "The file is longer than {limit} bytes, unpacked, and is not read.",
        "Plans are far smaller. Check that it is the right file; measurements of many years can be stored by several smaller ones.");

    /// <summary>The reading stopped early.</summary>
    public static readonly DiagnosticDescriptor TooManyFaults = new(
        "INT0303", DiagnosticSeverity.Error, "{count} faults were found; what comes after is not checked.",
        "Probably the file is of another kind, or one mistake repeats. Correct what is reported and read it again.");

    /// <summary>A value of another kind than its indicator.</summary>
    public static readonly DiagnosticDescriptor ValueOfOtherKind = new(
        "INT0304", DiagnosticSeverity.Warning, "{subject} has the value {value}, and the indicator {indicator} is of the kind {kind}.",
        "A milestone is \"reached\", \"reached:2024-01-31\" or \"not-reached\"; a quantity is a number; a ratio is two counts, 3/4; an answer begins with \"answer:\".");
}
