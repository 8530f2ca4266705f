namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>A code is given twice.</summary>
    public static readonly DiagnosticDescriptor CodeGivenTwice = new(
        "PLN0030", DiagnosticSeverity.Error,
        "{subject} is given {count} times.",
        "Codes are unique and never used again. The first is taken, and the others are not checked further.");

    /// <summary>Something is listed with a plan that it is not of.</summary>
    public static readonly DiagnosticDescriptor OfOtherPlan = new(
        "PLN0031", DiagnosticSeverity.Error,
        "{subject} is of plan {other} and listed with {plan}.",
        "Correct the plan it names, or list it with that plan.");

    /// <summary>An element is given as part of itself.</summary>
    public static readonly DiagnosticDescriptor ElementIsOwnParent = new(
        "PLN0032", DiagnosticSeverity.Error,
        "Element {element} is given as part of itself.",
        "Give the element it is part of, or none.");

    /// <summary>Elements are part of each other.</summary>
    public static readonly DiagnosticDescriptor ElementCircle = new(
        "PLN0033", DiagnosticSeverity.Error,
        "Elements {elements} form a circle of {count}.",
        "Each is given as what the next is part of, and the last as what the first is part of. Correct one of them.");

    /// <summary>An element is part of one that is not there.</summary>
    public static readonly DiagnosticDescriptor ElementParentUnknown = new(
        "PLN0034", DiagnosticSeverity.Error,
        "Element {element} is part of {parent}, which is not there.",
        "Add the element, or correct the code.");

    /// <summary>An element is of a level that the plan does not have.</summary>
    public static readonly DiagnosticDescriptor LevelUnknown = new(
        "PLN0035", DiagnosticSeverity.Error,
        "Element {element} is of the level {level}, which the plan does not have.",
        "Add the level to the plan, or correct its code.");

    /// <summary>The level of an element is not below that of what it is part of.</summary>
    public static readonly DiagnosticDescriptor LevelNotBelowParent = new(
        "PLN0036", DiagnosticSeverity.Error,
        "Element {element} is of the level {level} and part of {parent}, which is of the level {above}.",
        "Levels are listed from the top down, and an element is of a lower one than what it is part of.");

    /// <summary>The days of an element leave those of what it is part of.</summary>
    public static readonly DiagnosticDescriptor ElementOutsideDays = new(
        "PLN0037", DiagnosticSeverity.Warning,
        "Element {element} has the days {days}, outside {container} of what it is part of.",
        "Correct the days, or say in the waiver why they may leave those of the element above or the plan.");

    /// <summary>Two elements have the same printed number.</summary>
    public static readonly DiagnosticDescriptor ElementNumberTwice = new(
        "PLN0038", DiagnosticSeverity.Warning,
        "The number {number} is given to elements {elements}.",
        "A reader cannot tell them apart. Correct one of the numbers.");

    /// <summary>Weights do not sum to 1.</summary>
    public static readonly DiagnosticDescriptor WeightsNotOne = new(
        "PLN0039", DiagnosticSeverity.Warning,
        "The weights of the {what} of {subject} sum to {sum} and not to 1.",
        "The sum is exact. Correct a weight, or leave all of them out.");

    /// <summary>Some are weighted and some are not.</summary>
    public static readonly DiagnosticDescriptor WeightsPartial = new(
        "PLN0040", DiagnosticSeverity.Warning,
        "Of the {what} of {subject} {given} of {count} have a weight.",
        "Give all of them a weight, or none. What has no weight is not of weight 0.");

    /// <summary>An element has no owner.</summary>
    public static readonly DiagnosticDescriptor ElementWithoutOwner = new(
        "PLN0041", DiagnosticSeverity.Warning,
        "Element {element} has nothing below it and no unit that owns it.",
        "At the lowest level somebody answers for each element. Name the unit.");

    /// <summary>The versions of a plan are not in order.</summary>
    public static readonly DiagnosticDescriptor VersionsOutOfOrder = new(
        "PLN0042", DiagnosticSeverity.Error,
        "Version {version} holds from {from}, not after version {other} from {otherFrom}.",
        "Versions are listed first to last, each from a later day. Correct a day or the order.");

    /// <summary>A plan follows or serves itself.</summary>
    public static readonly DiagnosticDescriptor PlanNamesItself = new(
        "PLN0043", DiagnosticSeverity.Error,
        "Plan {plan} {relation} itself.",
        "Name the other plan, or none.");

    /// <summary>Plans follow or serve each other.</summary>
    public static readonly DiagnosticDescriptor PlanCircle = new(
        "PLN0044", DiagnosticSeverity.Error,
        "Plans {plans} form a circle: each {relation} the next, and the last the first.",
        "Correct one of them.");

    /// <summary>A plan follows or serves one that is not known.</summary>
    public static readonly DiagnosticDescriptor PlanUnknown = new(
        "PLN0045", DiagnosticSeverity.Warning,
        "Plan {plan} {relation} {other}, which is not known.",
        "Record the other plan, or correct its code.");

    /// <summary>Something follows or serves what no other plan has.</summary>
    public static readonly DiagnosticDescriptor NamedElsewhereUnknown = new(
        "PLN0046", DiagnosticSeverity.Warning,
        "{subject} {relation} {other}, which no other plan has.",
        "Record the other plan with it, or correct the code.");

    /// <summary>A plan takes over from one that starts later.</summary>
    public static readonly DiagnosticDescriptor PlanFollowsLater = new(
        "PLN0047", DiagnosticSeverity.Warning,
        "Plan {plan} from {own} follows {other}, which starts on {from}.",
        "A plan takes over from an earlier one. Correct the days or the code.");

    /// <summary>A reporting period is due or closed too early.</summary>
    public static readonly DiagnosticDescriptor ReportingPeriodDates = new(
        "PLN0048", DiagnosticSeverity.Warning,
        "The reporting period {period} of {days} is due or closed before its end, or closed before reports are due.",
        "Reports are due on or after the last day, and a period is closed after that.");

    /// <summary>A reporting period leaves the days of the plan.</summary>
    public static readonly DiagnosticDescriptor ReportingPeriodOutsidePlan = new(
        "PLN0049", DiagnosticSeverity.Warning,
        "The reporting period {period} of {days} leaves {container} of the plan.",
        "Correct its days or those of the plan.");

    /// <summary>Something follows or serves what is in the same plan.</summary>
    public static readonly DiagnosticDescriptor NamesOwnPlan = new(
        "PLN0083", DiagnosticSeverity.Warning,
        "{subject} {relation} {other}, which is in the same plan.",
        "This tells of other plans. Within a plan, give what it is part of.");
}
