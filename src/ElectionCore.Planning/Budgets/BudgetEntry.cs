namespace ElectionCore.Planning;

/// <summary>One amount of a plan's money with all by which it can be grouped.</summary>
internal sealed record BudgetEntry(
    PlanElementCode? Element, ActivityCode Activity, FundingSource? Source, string? Donor, string? Year, string Currency, BudgetAmounts Amounts)
{
    public string? KeyOf(BudgetGrouping grouping) => grouping switch
    {
        BudgetGrouping.Element => Element?.Value,
        BudgetGrouping.Activity => Activity.Value,
        BudgetGrouping.Source => Source is { } source ? Words.Of(source) : null,
        BudgetGrouping.Donor => Donor,
        _ => Year,
    };
}
