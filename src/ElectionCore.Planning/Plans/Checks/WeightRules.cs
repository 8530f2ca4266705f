namespace ElectionCore.Planning;

/// <summary>The weights of elements under one parent, and of the indicators of one element, sum to 1 exactly.</summary>
internal static class WeightRules
{
    private static readonly WideRatio One = new(1, 1);

    public static void Check(PlanCheckContext context)
    {
        foreach (var siblings in context.Elements.Values.GroupBy(e => e.Parent == e.Code ? null : e.Parent))
        {
            var subject = siblings.Key is { } parent ? (SubjectRef)parent : context.Plan.Subject;
            Check(context, subject, "elements", [.. siblings.Select(e => e.Weight)]);
        }

        foreach (var indicators in context.Indicators.Values.GroupBy(i => i.Element))
        {
            Check(context, indicators.Key, "indicators", [.. indicators.Select(i => i.Weight)]);
        }
    }

    private static void Check(PlanCheckContext context, SubjectRef subject, string what, decimal?[] weights)
    {
        var given = weights.OfType<decimal>().Select(WideRatio.FromDecimal).ToArray();
        if (given.Length == 0)
        {
            return;
        }

        if (given.Length < weights.Length)
        {
            context.Report(
                PlanningDiagnostics.WeightsPartial, subject,
                ("subject", subject), ("what", what), ("given", given.Length), ("count", weights.Length));
        }
        else if (WideRatio.Sum(given) is var sum && sum != One)
        {
            context.Report(PlanningDiagnostics.WeightsNotOne, subject, ("subject", subject), ("what", what), ("sum", sum.ToString()));
        }
    }
}
