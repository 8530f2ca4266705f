namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Record record has the weight weight and is left out.</summary>
    public static readonly DiagnosticDescriptor WeightNotUsable = new(
        "INC0130", DiagnosticSeverity.Error,
        "Record {record} has the weight {weight} and is left out.",
        "A weight says how many people a record stands for: it is a number above zero. Correct the weight.");

    /// <summary>Record record has a weight of zero and is left out.</summary>
    public static readonly DiagnosticDescriptor WeightZero = new(
        "INC0131", DiagnosticSeverity.Warning,
        "Record {record} has a weight of zero and is left out.",
        "Surveys give a weight of zero to people who stand for nobody, such as households that were not met. The record adds nothing to the share or to the size of the sample.");

    /// <summary>The design effect is that of the weights alone; clusters and strata are not known.</summary>
    public static readonly DiagnosticDescriptor DesignEffectFromWeightsOnly = new(
        "INC0132", DiagnosticSeverity.Warning,
        "The design effect is that of the weights alone; clusters and strata are not known.",
        "People who were drawn together in one village or household answer alike, which makes the true interval wider; good strata make it narrower. Where the publisher gives a design effect or standard errors, use those.");

    /// <summary>A sample of count cannot tell how its weights spread; there is no interval.</summary>
    public static readonly DiagnosticDescriptor SampleTooSmall = new(
        "INC0133", DiagnosticSeverity.Warning,
        "A sample of {count} cannot tell how its weights spread; there is no interval.",
        "Fewer than two records with a usable weight and an answer are left. Widen the group, or publish no estimate.");

    /// <summary>There is no rate for strata; the standardised rate is not defined.</summary>
    public static readonly DiagnosticDescriptor StratumWithoutRate = new(
        "INC0134", DiagnosticSeverity.Error,
        "There is no rate for {strata}; the standardised rate is not defined.",
        "The group has nobody in these strata, or their counts are not known. Taking their rate as zero would lower the result. Join strata until each has a rate, for all groups that are compared.");

    /// <summary>The standard population has nobody in it.</summary>
    public static readonly DiagnosticDescriptor StandardPopulationEmpty = new(
        "INC0135", DiagnosticSeverity.Error,
        "The standard population has nobody in it.",
        "At least one stratum needs a weight above zero.");

    /// <summary>The counts of groups are missing; the measure cannot be computed.</summary>
    public static readonly DiagnosticDescriptor GroupCountsMissing = new(
        "INC0140", DiagnosticSeverity.Error,
        "The counts of {groups} are missing; inequality across the groups cannot be computed.",
        "A group that is left out would change every measure. Find the counts, or say that the comparison is of the other groups only.");

    /// <summary>Groups have no population and are left out.</summary>
    public static readonly DiagnosticDescriptor GroupsEmpty = new(
        "INC0141", DiagnosticSeverity.Information,
        "Nobody belongs to {groups}; they have no rate and are left out.",
        "A rate of nobody is not zero. The measures are those of the other groups.");

    /// <summary>No group has a population.</summary>
    public static readonly DiagnosticDescriptor NoGroupWithPopulation = new(
        "INC0142", DiagnosticSeverity.Error,
        "No group has a population; there is nothing to compare.",
        "Each measure is undefined.");

    /// <summary>The measure is not defined where the mean is zero.</summary>
    public static readonly DiagnosticDescriptor MeanRateIsZero = new(
        "INC0143", DiagnosticSeverity.Warning,
        "The {measure} is not defined where all rates are zero.",
        "It divides by a rate. Difference, attributable risk and variance are defined, and zero.");

    /// <summary>The measure is not defined: the rate of groups is zero.</summary>
    public static readonly DiagnosticDescriptor GroupRateIsZero = new(
        "INC0144", DiagnosticSeverity.Warning,
        "The {measure} is not defined: the rate of {groups} is zero.",
        "It would be infinite. Some tools put a small number in place of zero; the result then depends on that number. Report the other measures.");
}
