namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>An indicator names an element that is not there.</summary>
    public static readonly DiagnosticDescriptor IndicatorOfNothing = new(
        "PLN0100", DiagnosticSeverity.Warning,
        "Indicator {indicator} is of {element}, which is not there.",
        "It counts in the progress of the whole plan and in that of no element. Correct the code of the element.");

    /// <summary>A weight is missing.</summary>
    public static readonly DiagnosticDescriptor WeightMissing = new(
        "PLN0101", DiagnosticSeverity.Warning,
        "{count} of {parts} parts of {whole} have no weight.",
        "A weighted mean takes the weight of every part; none is assumed. Give the weights, or choose another method.");

    /// <summary>A target lies the other way than what is better.</summary>
    public static readonly DiagnosticDescriptor DirectionContradicted = new(
        "PLN0102", DiagnosticSeverity.Warning,
        "Indicator {indicator} is {direction}, and its target {target} lies the other way from its baseline {baseline}.",
        "One of the three is wrong, so that its progress is unknown until it is corrected.");

    /// <summary>Several approved measurements stand for the same report.</summary>
    public static readonly DiagnosticDescriptor SeveralApproved = new(
        "PLN0103", DiagnosticSeverity.Warning,
        "Indicator {indicator} has {count} approved measurements of {period} by the same reporter; {measurement} counts.",
        "They are not added up: the one approved last counts. A correction names the measurement that it supersedes.");

    /// <summary>A measurement is of a period that the plan has not or the indicator is not reported in.</summary>
    public static readonly DiagnosticDescriptor PeriodNotListed = new(
        "PLN0104", DiagnosticSeverity.Warning,
        "Measurement {measurement} is of {period}, in which indicator {indicator} is not reported.",
        "It does not count. Add the period to the plan and to the targets of the indicator, or correct its code.");

    /// <summary>A measurement gives cells and no whole.</summary>
    public static readonly DiagnosticDescriptor NoWhole = new(
        "PLN0105", DiagnosticSeverity.Warning,
        "Measurement {measurement} gives the parts of a value and not the whole.",
        "Parts are not added to make the whole, since nothing says that they are all. Give the whole.");

    /// <summary>A value is of another kind than its indicator.</summary>
    public static readonly DiagnosticDescriptor KindDiffers = new(
        "PLN0106", DiagnosticSeverity.Warning,
        "The {what} {value} of indicator {indicator} is not {kind}.",
        "It does not count. Correct the value or the kind of the indicator.");

    /// <summary>An answer is not on its scale.</summary>
    public static readonly DiagnosticDescriptor AnswerUnknown = new(
        "PLN0107", DiagnosticSeverity.Warning,
        "The {what} {answer} of indicator {indicator} is none of its answers.",
        "Answers are compared as they are written. Correct the answer or add it to the scale.");

    /// <summary>A reporter gave the whole and its places side by side.</summary>
    public static readonly DiagnosticDescriptor WholeAndPlaces = new(
        "PLN0108", DiagnosticSeverity.Information,
        "Of indicator {indicator} in {period} the same reporter gave a whole and {count} places.",
        "Only the whole counts for the whole, so that nothing is counted twice; the places count each for itself.");
}
