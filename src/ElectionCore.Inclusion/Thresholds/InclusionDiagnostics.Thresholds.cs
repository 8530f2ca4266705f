namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>The condition of citation is met (proof, reading reading): effect. A finding, not a verdict.</summary>
    public static readonly DiagnosticDescriptor ThresholdMet = new(
        "INC0090", DiagnosticSeverity.Warning,
        "The condition of {citation} is met ({proof}, reading {reading}): {effect} This is a finding, not a verdict.",
        "What follows is for the authority that the law names. The finding shows the comparison in whole numbers and how many people are short.");

    /// <summary>The condition of citation would be met under readings; its text was not checked.</summary>
    public static readonly DiagnosticDescriptor CandidateThresholdMet = new(
        "INC0091", DiagnosticSeverity.Information,
        "The condition of {citation} would be met under {readings}; the text of the rule was not checked, or no reading is declared.",
        "A candidate, to be kept out of public reports. Check the provision in the gazette, and declare a reading.");

    /// <summary>The condition of citation is met under readings, but not under the declared reading declared.</summary>
    public static readonly DiagnosticDescriptor MetByOtherReading = new(
        "INC0092", DiagnosticSeverity.Information,
        "The condition of {citation} is met under {readings}, but not under the declared reading {declared}.",
        "Others who read the provision differently will say that it is met. The findings show why it is not.");

    /// <summary>Whether the condition of citation is met (reading reading) cannot be said: state.</summary>
    public static readonly DiagnosticDescriptor ThresholdUndecided = new(
        "INC0093", DiagnosticSeverity.Information,
        "Whether the condition of {citation} is met (reading {reading}) cannot be said: {state}.",
        "A count that the reading needs is missing, or there is nothing to divide by. Missing counts are never taken for zero.");

    /// <summary>Rule rule is in force in effective, not on date.</summary>
    public static readonly DiagnosticDescriptor RuleNotInForce = new(
        "INC0094", DiagnosticSeverity.Error,
        "Rule {rule} is in force in {effective}, not on {date}.",
        "Take the version of the rule that was in force on that day.");

    /// <summary>The part part of reading reading is more than the whole whole.</summary>
    public static readonly DiagnosticDescriptor ThresholdCountsConflict = new(
        "INC0095", DiagnosticSeverity.Warning,
        "The part {part} of reading {reading} is more than the whole {whole}.",
        "One of the counts is wrong; the finding rests on them as they are.");

    /// <summary>The counts for citation stand in for others that were not taken.</summary>
    public static readonly DiagnosticDescriptor ThresholdOnProxy = new(
        "INC0096", DiagnosticSeverity.Warning,
        "The counts for {citation} stand in for others that were not taken.",
        "Votes at stations for women are not the votes of women. The finding is a hint, and weaker than one from counts by sex.");

    /// <summary>The list of rules is not JSON: fault.</summary>
    public static readonly DiagnosticDescriptor RulesNotJson = new(
        "INC0100", DiagnosticSeverity.Error,
        "The list of rules is not JSON: {fault}",
        "Nothing was read. Correct the text at that place.");

    /// <summary>field is missing; expected was expected.</summary>
    public static readonly DiagnosticDescriptor RuleFieldMissing = new(
        "INC0101", DiagnosticSeverity.Error,
        "{field} is missing; {expected} was expected.",
        "The rule is left out. Give the value.");

    /// <summary>field is actual; expected was expected.</summary>
    public static readonly DiagnosticDescriptor RuleFieldWrong = new(
        "INC0102", DiagnosticSeverity.Error,
        "{field} is {actual}; {expected} was expected.",
        "The rule is left out. Correct the value.");

    /// <summary>field is not known here.</summary>
    public static readonly DiagnosticDescriptor RuleFieldUnknown = new(
        "INC0103", DiagnosticSeverity.Warning,
        "{field} is not known here.",
        "It is not read. Perhaps its name is misspelt.");

    /// <summary>Rule code is given for first and again for second, and the two overlap.</summary>
    public static readonly DiagnosticDescriptor RuleVersionsOverlap = new(
        "INC0104", DiagnosticSeverity.Error,
        "Rule {code} is given for {first} and again for {second}, and the two overlap.",
        "The first is kept. Versions of one rule follow each other; end one before the next begins.");
}
