namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>left and right are counts of different populations: leftBase and rightBase.</summary>
    public static readonly DiagnosticDescriptor BasesDiffer = new(
        "INC0070", DiagnosticSeverity.Error,
        "{left} and {right} are counts of different populations: {leftBase} and {rightBase}.",
        "Figures of different populations do not combine. Take figures of one base, or an indicator that measures one against the other.");

    /// <summary>left is of leftDate and right of rightDate.</summary>
    public static readonly DiagnosticDescriptor DatesDiffer = new(
        "INC0071", DiagnosticSeverity.Error,
        "{left} is of {leftDate} and {right} of {rightDate}.",
        "Shares and gaps compare counts of one day or time: those trained in December and in the whole year make no share. Take figures of the same time, or compute both values and the change between them.");

    /// <summary>left and right are of different groups.</summary>
    public static readonly DiagnosticDescriptor GroupsDiffer = new(
        "INC0072", DiagnosticSeverity.Error,
        "{left} and {right} are of different groups.",
        "The rate of a group divides the group by the group: women who voted by women on the roll. Women among all voters are a share of votes, not a turnout.");

    /// <summary>part and whole are counts of one population (base), which makes a share and not a rate.</summary>
    public static readonly DiagnosticDescriptor RateWithinOneBase = new(
        "INC0073", DiagnosticSeverity.Error,
        "{part} and {whole} are counts of one population ({base}), which makes a share and not a rate.",
        "Turnout and registration rates are measured against another population than the one that voted or registered. Give that population, or compute a share.");

    /// <summary>left and right are different indicators.</summary>
    public static readonly DiagnosticDescriptor IndicatorsDiffer = new(
        "INC0074", DiagnosticSeverity.Error,
        "{left} and {right} are different indicators.",
        "Only values of one indicator are pooled, compared or subtracted.");

    /// <summary>Values of indicator cannot be pooled: reason.</summary>
    public static readonly DiagnosticDescriptor NotPoolable = new(
        "INC0075", DiagnosticSeverity.Error,
        "Values of {indicator} cannot be pooled: {reason}.",
        "Regional values come from raw counts. Sum the figures and compute the indicator again.");

    /// <summary>part is numerator of denominator: more than all.</summary>
    public static readonly DiagnosticDescriptor MoreThanAll = new(
        "INC0076", DiagnosticSeverity.Warning,
        "{part} is {numerator} of {denominator}: more than all.",
        "A finding, not a mistake of the computation. A roll above the census is common: people died or moved, were counted twice, or the census is old. Find out which.");

    /// <summary>Of the units behind figure, reporting of units reported.</summary>
    public static readonly DiagnosticDescriptor CoverageIncomplete = new(
        "INC0077", DiagnosticSeverity.Warning,
        "Of the units behind {figure}, {reporting} of {units} reported.",
        "The value speaks for the units that reported, not for all. Show the coverage beside it.");

    /// <summary>figure stands in for a count that was not taken.</summary>
    public static readonly DiagnosticDescriptor StandsIn = new(
        "INC0078", DiagnosticSeverity.Warning,
        "{figure} stands in for a count that was not taken.",
        "Votes at stations for women stand in for the votes of women, and miss those who vote at combined stations. The value is a proxy; say so wherever it is shown.");

    /// <summary>left is of leftDate and right of rightDate; the rate measures one against the other.</summary>
    public static readonly DiagnosticDescriptor DatesApart = new(
        "INC0079", DiagnosticSeverity.Warning,
        "{left} is of {leftDate} and {right} of {rightDate}; the value measures one against the other.",
        "A roll is often measured against an older census. The population has changed since; project it, or say the two dates.");

    /// <summary>figure has no date, while other is of date.</summary>
    public static readonly DiagnosticDescriptor DateMissing = new(
        "INC0080", DiagnosticSeverity.Information,
        "{figure} has no date, while {other} is of {date}.",
        "Whether the counts belong together cannot be checked. Record the day.");

    /// <summary>The group of some is not known (count); the value lies between lowest and highest.</summary>
    public static readonly DiagnosticDescriptor GroupUndeclared = new(
        "INC0081", DiagnosticSeverity.Information,
        "The group of some is not known ({count}); the value lies between {lowest} and {highest}.",
        "The value is that of the people whose group is known. The bounds hold if none, or all, of the others belong to the group.");

    /// <summary>excluded of asked answers to question are not in the base.</summary>
    public static readonly DiagnosticDescriptor AnswersExcluded = new(
        "INC0082", DiagnosticSeverity.Information,
        "{excluded} of {asked} answers to {question} are not in the base.",
        "Those who did not know or would not say are left out of the base of SDG 16.7.2, and reported beside it.");

    /// <summary>The parts of whole are parts and it is all: no value.</summary>
    public static readonly DiagnosticDescriptor PartsExceedWhole = new(
        "INC0083", DiagnosticSeverity.Warning,
        "The parts of {whole} add to {parts}, and it is {all}: there is no value.",
        "Those in the group and those whose group is not known are more than all. One of the counts is wrong.");

    /// <summary>The value of earlier is not earlier than that of later.</summary>
    public static readonly DiagnosticDescriptor NotEarlier = new(
        "INC0084", DiagnosticSeverity.Error,
        "The value of {earlier} is not earlier than that of {later}.",
        "A change is from an earlier day to a later one, both known.");
}
