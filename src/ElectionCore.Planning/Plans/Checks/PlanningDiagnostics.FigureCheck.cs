namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>An indicator is of an element that is not there.</summary>
    public static readonly DiagnosticDescriptor IndicatorOfUnknownElement = new(
        "PLN0050", DiagnosticSeverity.Error,
        "Indicator {indicator} is of element {element}, which is not there.",
        "Add the element, or correct its code.");

    /// <summary>Nobody reports an indicator.</summary>
    public static readonly DiagnosticDescriptor IndicatorWithoutResponsible = new(
        "PLN0051", DiagnosticSeverity.Warning,
        "Nobody is named to report indicator {indicator}, and its element has no owner.",
        "Name the unit that reports it.");

    /// <summary>A baseline is of a later day than the first period.</summary>
    public static readonly DiagnosticDescriptor BaselineTooLate = new(
        "PLN0052", DiagnosticSeverity.Warning,
        "The baseline of indicator {indicator} is of {on}, after the first period began on {first}.",
        "A baseline says where things stood before. Correct its day.");

    /// <summary>Two periods of an indicator overlap.</summary>
    public static readonly DiagnosticDescriptor PeriodsOverlap = new(
        "PLN0053", DiagnosticSeverity.Warning,
        "Indicator {indicator} is reported for {period} and {other}, which overlap.",
        "What happens in both would count twice. Choose years or quarters.");

    /// <summary>A target is of a period that the plan does not have.</summary>
    public static readonly DiagnosticDescriptor TargetPeriodUnknown = new(
        "PLN0054", DiagnosticSeverity.Error,
        "Indicator {indicator} has a target of {period}, which is no reporting period of the plan.",
        "Add the period to the plan, or correct its code.");

    /// <summary>A target has no value.</summary>
    public static readonly DiagnosticDescriptor TargetWithoutValue = new(
        "PLN0055", DiagnosticSeverity.Information,
        "Indicator {indicator} is due in {period} without a target of the whole.",
        "A report is due and nothing is aimed at, so there is no progress to be computed for that period.");

    /// <summary>A value is of another kind than the indicator.</summary>
    public static readonly DiagnosticDescriptor ValueOfOtherKind = new(
        "PLN0056", DiagnosticSeverity.Error,
        "Indicator {indicator} has {value} as {where}, which is of the kind {kind} and not {expected}.",
        "It cannot be compared with the others. Correct the value or the kind of the indicator.");

    /// <summary>There is text where a number is expected.</summary>
    public static readonly DiagnosticDescriptor TextForNumber = new(
        "PLN0057", DiagnosticSeverity.Error,
        "Indicator {indicator} has {value} as {where}, where a value of the kind {expected} is expected.",
        "Text is never read as a number. Give the number; what it says belongs in the comment.");

    /// <summary>A percentage is above 100.</summary>
    public static readonly DiagnosticDescriptor ShareAboveWhole = new(
        "PLN0058", DiagnosticSeverity.Warning,
        "Indicator {indicator} is in percent and has {value} as {where}.",
        "More than the whole is seldom meant. Perhaps numerator and denominator are the wrong way round, or the unit is wrong.");

    /// <summary>A target is the baseline.</summary>
    public static readonly DiagnosticDescriptor TargetIsBaseline = new(
        "PLN0059", DiagnosticSeverity.Warning,
        "Indicator {indicator} has the target {target} for {period}, which is where it started.",
        "There is no distance to go, so progress is not defined. If it shall stay as it is, say so in the direction.");

    /// <summary>A target goes against the direction.</summary>
    public static readonly DiagnosticDescriptor TargetAgainstDirection = new(
        "PLN0060", DiagnosticSeverity.Warning,
        "Indicator {indicator} is {direction}, and its target {target} for {period} is on the other side of the baseline {baseline}.",
        "Correct the direction, the target or the baseline.");

    /// <summary>A milestone has no day.</summary>
    public static readonly DiagnosticDescriptor MilestoneWithoutDay = new(
        "PLN0061", DiagnosticSeverity.Warning,
        "Milestone {indicator} has no day by which it shall be reached, and no period in which it is.",
        "Without either nobody can say that it is late. Give the day or a target.");

    /// <summary>An answer is not on the scale.</summary>
    public static readonly DiagnosticDescriptor AnswerOffScale = new(
        "PLN0062", DiagnosticSeverity.Warning,
        "Indicator {indicator} has the answer {answer} as {where}, which is not on its scale.",
        "Add the answer to the scale, or choose one that is.");

    /// <summary>A value is broken down by a dimension that the indicator does not have.</summary>
    public static readonly DiagnosticDescriptor DimensionUndeclared = new(
        "PLN0063", DiagnosticSeverity.Warning,
        "Indicator {indicator} does not have the dimension {dimension} by which {where} is broken down.",
        "Declare the dimension with its categories, or correct its name.");

    /// <summary>A value is of a category that the dimension does not have.</summary>
    public static readonly DiagnosticDescriptor CategoryUnknown = new(
        "PLN0064", DiagnosticSeverity.Warning,
        "Indicator {indicator} has no {cell}, of which {where} gives a value.",
        "Add the category to the dimension, or correct its name.");

    /// <summary>A cell is given twice.</summary>
    public static readonly DiagnosticDescriptor CellGivenTwice = new(
        "PLN0065", DiagnosticSeverity.Error,
        "Indicator {indicator} has two values for {cell} as {where}.",
        "Nobody can say which of them holds. Remove one.");

    /// <summary>The cells do not sum to the whole.</summary>
    public static readonly DiagnosticDescriptor CellsNotTotal = new(
        "PLN0066", DiagnosticSeverity.Warning,
        "Indicator {indicator} by {dimensions} sums to {sum} and is {whole} as a whole, as {where}.",
        "Cells that cover every category are the whole together, and no part is more than it. Correct a cell or the whole.");

    /// <summary>A breakdown lacks cells.</summary>
    public static readonly DiagnosticDescriptor BreakdownIncomplete = new(
        "PLN0067", DiagnosticSeverity.Information,
        "Indicator {indicator} by {dimensions} has {count} of {expected} cells as {where}, and they are not the whole.",
        "What is missing is unknown and not zero.");

    /// <summary>A measurement takes the place of one that is not there.</summary>
    public static readonly DiagnosticDescriptor SupersedesUnknown = new(
        "PLN0068", DiagnosticSeverity.Error,
        "Measurement {measurement} supersedes {other}, which is not there.",
        "Correct the code, or leave it out.");

    /// <summary>A measurement takes the place of itself.</summary>
    public static readonly DiagnosticDescriptor SupersedesItself = new(
        "PLN0069", DiagnosticSeverity.Error,
        "Measurement {measurement} supersedes itself.",
        "A correction is a new measurement that names the one before.");

    /// <summary>A measurement takes the place of one of another indicator or period.</summary>
    public static readonly DiagnosticDescriptor SupersedesAnother = new(
        "PLN0070", DiagnosticSeverity.Error,
        "Measurement {measurement} supersedes {other}, which is of {indicator} in {period}.",
        "A correction is of the same indicator and period.");

    /// <summary>Measurements take the place of each other.</summary>
    public static readonly DiagnosticDescriptor SupersedingCircle = new(
        "PLN0071", DiagnosticSeverity.Error,
        "Measurements {measurements} supersede each other in a circle of {count}.",
        "None of them would count. Correct one of them.");

    /// <summary>Two approved measurements are of the same.</summary>
    public static readonly DiagnosticDescriptor ApprovedTwice = new(
        "PLN0072", DiagnosticSeverity.Error,
        "Indicator {indicator} has {count} approved values for {period} of the same reporter and place: {measurements}.",
        "They would count twice. One of them supersedes the other, or is of another place, reporter or period.");

    /// <summary>A measurement is of a period for which the indicator is not due.</summary>
    public static readonly DiagnosticDescriptor PeriodNotDue = new(
        "PLN0073", DiagnosticSeverity.Information,
        "Measurement {measurement} is of {period}, in which indicator {indicator} is not reported.",
        "Perhaps it is of another period. If not, list the period with the indicator.");

    /// <summary>Who submitted a measurement decided about it.</summary>
    public static readonly DiagnosticDescriptor DecidedBySubmitter = new(
        "PLN0074", DiagnosticSeverity.Error,
        "Measurement {measurement} was decided at the stage {stage} by {person}, who had submitted it.",
        "Nobody approves their own report. It needs the signature of somebody else.");

    /// <summary>Something is said to have happened later than now.</summary>
    public static readonly DiagnosticDescriptor AheadOfTime = new(
        "PLN0075", DiagnosticSeverity.Warning,
        "{subject} is said to have happened on {day}, after {asOf}.",
        "What has not happened yet is planned. Correct the day.");

    /// <summary>An activity is for an element that is not there.</summary>
    public static readonly DiagnosticDescriptor ActivityOfUnknownElement = new(
        "PLN0076", DiagnosticSeverity.Error,
        "Activity {activity} is for element {element}, which is not there.",
        "Add the element, or correct its code.");

    /// <summary>An activity moves an indicator that is not there.</summary>
    public static readonly DiagnosticDescriptor ActivityOfUnknownIndicator = new(
        "PLN0077", DiagnosticSeverity.Error,
        "Activity {activity} names indicator {indicator}, which is not there.",
        "Add the indicator, or correct its code.");

    /// <summary>An activity is planned outside the days of the plan.</summary>
    public static readonly DiagnosticDescriptor ActivityOutsidePlan = new(
        "PLN0078", DiagnosticSeverity.Warning,
        "Activity {activity} is planned on {days}, outside {container} of the plan.",
        "Correct its days or those of the plan.");

    /// <summary>A risk threatens something that is not there.</summary>
    public static readonly DiagnosticDescriptor RiskThreatensUnknown = new(
        "PLN0079", DiagnosticSeverity.Error,
        "Risk {risk} threatens {subject}, which is not there.",
        "Add it, or correct its code.");

    /// <summary>A risk is treated by an activity that is not there.</summary>
    public static readonly DiagnosticDescriptor RiskOfUnknownActivity = new(
        "PLN0080", DiagnosticSeverity.Error,
        "Risk {risk} is treated by activity {activity}, which is not there.",
        "Add the activity, or correct its code.");

    /// <summary>A risk was not looked at again in time.</summary>
    public static readonly DiagnosticDescriptor RiskReviewOverdue = new(
        "PLN0081", DiagnosticSeverity.Warning,
        "Risk {risk} was to be looked at again by {review}.",
        "Rate it anew, and set the next day.");

    /// <summary>A dimension or category is declared twice.</summary>
    public static readonly DiagnosticDescriptor DimensionGivenTwice = new(
        "PLN0082", DiagnosticSeverity.Error,
        "Indicator {indicator} declares {name} more than once.",
        "The first counts. Remove the other.");
}
