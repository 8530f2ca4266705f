namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A value that is not one of those expected.</summary>
    public static readonly DiagnosticDescriptor OscalValueUnsound = new(
        "INT0450", DiagnosticSeverity.Error, "The {what} \"{value}\" is no {expected}.",
        "The value was written by hand or by a program that has other rules.");

    /// <summary>A reference that leads to nothing.</summary>
    public static readonly DiagnosticDescriptor OscalReferenceDangling = new(
        "INT0451", DiagnosticSeverity.Error, "The {what} {reference} is not in the document.",
        "What a document refers to by its UUID stands in the same document. Perhaps it was cut out.");

    /// <summary>Something that is there twice.</summary>
    public static readonly DiagnosticDescriptor OscalGivenTwice = new(
        "INT0452", DiagnosticSeverity.Error, "The {what} {code} is there twice.",
        "Which of the two counts cannot be known. Ids and UUIDs stand once in a document.");

    /// <summary>A topic that its catalogue does not have.</summary>
    public static readonly DiagnosticDescriptor OscalTopicUnknown = new(
        "INT0453", DiagnosticSeverity.Error, "There is no topic {topic} in {catalogue}.",
        "Perhaps the document is about another edition, or the code is misspelt.");

    /// <summary>Evidence with another hash.</summary>
    public static readonly DiagnosticDescriptor OscalEvidenceAltered = new(
        "INT0454", DiagnosticSeverity.Error, "The evidence {evidence} has the SHA-256 {actual}, and {expected} {where}.",
        "The file was changed or is another one. Ask where it came from; do not judge by it.");

    /// <summary>An exclusion without its reason.</summary>
    public static readonly DiagnosticDescriptor OscalExclusionUnreasoned = new(
        "INT0455", DiagnosticSeverity.Warning, "That {topic} is left out has no reason, approver and day; it stays within the scope.",
        "A topic is left out with a reason that somebody approved. Leave it out in the scope itself.");

    /// <summary>A selection that does not follow from the processes.</summary>
    public static readonly DiagnosticDescriptor OscalSelectionDiffers = new(
        "INT0456", DiagnosticSeverity.Warning, "The selection from {catalogue} is not what the processes and exclusions give: {differences}.",
        "A scope is made of processes and exclusions; single topics cannot be taken up. The selection was changed elsewhere, or the catalogue was.");

    /// <summary>Nothing to write.</summary>
    public static readonly DiagnosticDescriptor OscalNothingToWrite = new(
        "INT0457", DiagnosticSeverity.Error, "There is nothing to write: {what}.",
        "The model asks for one at least, so that a document without any would not be valid.");

    /// <summary>A record that breaks its own rules.</summary>
    public static readonly DiagnosticDescriptor OscalRecordUnsound = new(
        "INT0458", DiagnosticSeverity.Error, "The {record} cannot be: {rule}",
        "What the record must be is described with its type in ElectionCore.Quality.");

    /// <summary>A finding without judgement, or a judgement without finding.</summary>
    public static readonly DiagnosticDescriptor OscalJudgementMissing = new(
        "INT0459", DiagnosticSeverity.Error, "What was determined of {topic} has no finding that says whether it is satisfied.",
        "Only what was not assessed or does not apply has none. Perhaps the finding was cut out.");

    /// <summary>A scale of grades that differs from the one on record.</summary>
    public static readonly DiagnosticDescriptor OscalScaleDiffers = new(
        "INT0460", DiagnosticSeverity.Error, "The grading scale {scale} is not the one on record.",
        "Grades would mean something else for findings that are on record already. Give one of the scales another code, or take the change in as a record of its own first.");
}
