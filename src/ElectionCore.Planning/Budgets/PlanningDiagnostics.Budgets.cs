namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>Money was spent on an activity that is not there.</summary>
    public static readonly DiagnosticDescriptor ExpenditureOfUnknownActivity = new(
        "PLN0020", DiagnosticSeverity.Error,
        "Expenditure {expenditure} is of activity {activity}, which is not there.",
        "It counts in the totals and in no element. Add the activity, or correct its code.");

    /// <summary>Money was spent on a budget line that is not there.</summary>
    public static readonly DiagnosticDescriptor ExpenditureOfUnknownLine = new(
        "PLN0021", DiagnosticSeverity.Error,
        "Expenditure {expenditure} is of budget line {line}, which activity {activity} does not have.",
        "It counts as spent on no line. Add the line, or correct its code.");

    /// <summary>Money was spent in another currency than the budget line's.</summary>
    public static readonly DiagnosticDescriptor ExpenditureInOtherCurrency = new(
        "PLN0022", DiagnosticSeverity.Warning,
        "Expenditure {expenditure} is in {currency}, and its budget line {line} in {other}.",
        "Currencies are never mixed, so it has a row of its own with no budget. Record it in the currency of the line, or give the line in both.");

    /// <summary>More was spent than is set aside.</summary>
    public static readonly DiagnosticDescriptor Overspent = new(
        "PLN0023", DiagnosticSeverity.Warning,
        "By {grouping}, {group} has {spent} spent of {budget}: {over} too much.",
        "Revise the budget, or see whether an expenditure is recorded where it does not belong.");

    /// <summary>Less than nothing was spent or committed.</summary>
    public static readonly DiagnosticDescriptor NegativeTotal = new(
        "PLN0024", DiagnosticSeverity.Warning,
        "By {grouping}, {group} has a total of {total}, less than nothing.",
        "More came back than ever went out. A payment is missing, or a sign is wrong.");

    /// <summary>Amounts are too great to be added.</summary>
    public static readonly DiagnosticDescriptor AmountsTooGreat = new(
        "PLN0025", DiagnosticSeverity.Error,
        "The amounts of plan {plan} are too great to be added up.",
        "Its budget was not checked. An amount is wrong by many digits.");
}
