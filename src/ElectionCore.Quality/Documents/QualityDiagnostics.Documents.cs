namespace ElectionCore.Quality;

public static partial class QualityDiagnostics
{
    /// <summary>A document is not in the status that an act asks for.</summary>
    public static readonly DiagnosticDescriptor DocumentWrongStatus = new(
        "QUA0061", DiagnosticSeverity.Error, "Revision {revision} of the document {document} is {status} on {on}; it cannot {what} then.",
        "The order is: draft, in review, approved, effective, superseded. What was returned is a draft again.");

    /// <summary>An approval does not carry on the one that is there.</summary>
    public static readonly DiagnosticDescriptor DocumentApprovalOther = new(
        "QUA0062", DiagnosticSeverity.Error, "The approval of revision {revision} of the document {document} is another one than was begun.",
        "Steps of an approval are only added. What was returned goes into review anew.");

    /// <summary>An act on a document is before what came before it.</summary>
    public static readonly DiagnosticDescriptor DocumentDaysReversed = new(
        "QUA0063", DiagnosticSeverity.Error, "Revision {revision} of the document {document} cannot {what} on {on}, since {before} was on {last}.",
        "One of the days is wrong.");

    /// <summary>Two revisions of a document would be in effect at once.</summary>
    public static readonly DiagnosticDescriptor DocumentTwiceInEffect = new(
        "QUA0064", DiagnosticSeverity.Error, "On {on} two revisions of the document {document} would be in effect: {revision} and {other}.",
        "Nobody could tell which one to follow. Supersede one of them on the day the other takes effect.");
}
