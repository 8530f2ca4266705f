namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>An answer of another audit.</summary>
    public static readonly DiagnosticDescriptor AnswerOfOtherAudit = new(
        "INT0430", DiagnosticSeverity.Error, "The answer is of the audit {audit}, not of {expected}.",
        "The sheet was made for another audit. Read it for that one, or make a checklist for this one.");

    /// <summary>An answer by another catalogue.</summary>
    public static readonly DiagnosticDescriptor AnswerOfOtherCatalogue = new(
        "INT0431", DiagnosticSeverity.Error, "The answer is by the catalogue {catalogue}; the scope {scope} is held against {expected}.",
        "The sheet was made for another scope or another edition. What was judged by one catalogue is no judgement by another.");

    /// <summary>An answer about a topic that is not known.</summary>
    public static readonly DiagnosticDescriptor AnswerTopicUnknown = new(
        "INT0432", DiagnosticSeverity.Error, "The catalogue {catalogue} has no topic {topic}.",
        "The code is misspelt, or the sheet was made from another version of the catalogue.");

    /// <summary>An answer about a topic that was left out.</summary>
    public static readonly DiagnosticDescriptor AnswerTopicExcluded = new(
        "INT0433", DiagnosticSeverity.Error, "The topic {topic} is left out of the scope {scope}: {reason} Approved by {approver}.",
        "Nothing is judged of what is left out. Leave the answer out, or the exclusion.");

    /// <summary>An answer to what was not asked.</summary>
    public static readonly DiagnosticDescriptor AnswerNotAsked = new(
        "INT0434", DiagnosticSeverity.Error, "The topic {topic} is not asked in the audit {audit} there: {unit}.",
        "The topic is retired, belongs to a process or phase that the audit does not look at, or is asked of other units.");

    /// <summary>The same answer twice.</summary>
    public static readonly DiagnosticDescriptor AnswerTwice = new(
        "INT0435", DiagnosticSeverity.Information, "The same answer stands {where} already.",
        "It counts once.");

    /// <summary>Two answers to one question.</summary>
    public static readonly DiagnosticDescriptor AnswerDiffers = new(
        "INT0436", DiagnosticSeverity.Error, "The topic {topic} is answered otherwise {where}, of the same unit.",
        "Which of the two counts cannot be known, so neither does. Correct or remove one.");

    /// <summary>Something is filled in without a judgement.</summary>
    public static readonly DiagnosticDescriptor AnswerWithoutJudgement = new(
        "INT0437", DiagnosticSeverity.Warning, "The row has {columns} and no judgement; nothing of it is taken.",
        "Without a judgement the topic stays not assessed. It never counts as met or not met.");

    /// <summary>A sample that cannot be.</summary>
    public static readonly DiagnosticDescriptor SampleUnsound = new(
        "INT0438", DiagnosticSeverity.Error, "The sample cannot be: {fault}.",
        "Looked has how many were looked at, of how many there are, what says of what. The last two need the first.");

    /// <summary>A judgement before the opening of its audit.</summary>
    public static readonly DiagnosticDescriptor AnswerBeforeOpening = new(
        "INT0439", DiagnosticSeverity.Warning, "The topic was judged on {on}, before the audit {audit} was opened on {opened}.",
        "Look at the day. Documents may have been examined before the opening meeting; then it is as it should be.");

    /// <summary>An answer for a unit that the form is not of.</summary>
    public static readonly DiagnosticDescriptor AnswerOfOtherUnit = new(
        "INT0493", DiagnosticSeverity.Error, "The form is of {expected}, and the row answers for {unit}.",
        "A unit answers for itself. Correct the unit, or use the form of the other one.");

    /// <summary>Judgements in rows or on sheets that are hidden.</summary>
    public static readonly DiagnosticDescriptor AnswersHidden = new(
        "INT0490", DiagnosticSeverity.Warning, "Judgements were read that the workbook does not show, {count} in all: {where} {rows}.",
        "A filter hides rows, and so do people. They are taken like the others: show them and look, and delete what is not meant.");

    /// <summary>Questions of a checklist that no row is about.</summary>
    public static readonly DiagnosticDescriptor AnswersMissing = new(
        "INT0491", DiagnosticSeverity.Warning, "No row is about these questions of the checklist for the audit {audit}, {count} in all: {topics}.",
        "Rows were deleted, or the checklist is another one by now. These topics are not answered; nothing is taken from that.");
}
