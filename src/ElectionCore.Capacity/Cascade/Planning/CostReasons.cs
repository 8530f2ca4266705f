namespace ElectionCore.Capacity;

/// <summary>Why the cost is what it is.</summary>
internal static class CostReasons
{
    public static IEnumerable<CascadeReason> Of(CascadePlan plan)
    {
        foreach (var line in plan.Cost)
        {
            yield return Line(line, plan.Request.CostReserve);
        }

        if (plan.TotalCost is { } total)
        {
            yield return new()
            {
                Quantity = CascadeQuantity.TotalCost,
                Rule = "cost-total",
                Template = "{result} " + total.Currency + ": Σ of {lines} lines",
                Inputs = [ReasonBook.Input("lines", plan.Cost.Count)],
                Result = WideRatio.FromDecimal(total.Amount),
            };
        }
    }

    private static CascadeReason Line(CascadeCostLine line, Ratio share)
    {
        var reason = new CascadeReason
        {
            Quantity = CascadeQuantity.Cost,
            Tier = line.Tier,
            Role = line.Role,
            Item = line.Material?.Value ?? Words.Of(line.Kind),
            Result = WideRatio.FromDecimal(line.Amount.Amount),
        };
        var rate = new CascadeInput("rate", WideRatio.FromDecimal(line.Rate.Amount));
        return line.Quantity is { } quantity
            ? reason with
            {
                Rule = "cost-line",
                Template = "{result} " + line.Amount.Currency + " for " + Words.Of(line.Kind) + ": {quantity} × {rate}",
                Inputs = [ReasonBook.Input("quantity", quantity), rate],
            }
            : reason with
            {
                Rule = "cost-reserve",
                Template = "{result} " + line.Amount.Currency + " in reserve: {rate} × {share}, rounded up to the minor unit",
                Inputs = [rate, ReasonBook.Input("share", share)],
            };
    }
}
