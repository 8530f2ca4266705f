namespace ElectionCore.Planning;

/// <summary>Reports what contradicts itself in a plan. Nothing is changed, and nothing that is wrong with the data throws.</summary>
public static class PlanCheck
{
    /// <summary>Checks a plan with all that belongs to it.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="asOf">The day: what is said to have happened later is reported, and what was due by then.</param>
    /// <param name="related">
    /// The other plans that are known, so that what this one follows or serves is looked for there; or null, and then it is
    /// not looked for.
    /// </param>
    /// <returns>What was found: errors first, then by code and place. Empty when nothing was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> Check(PlanContent content, DateOnly asOf, IEnumerable<PlanContent>? related = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var context = new PlanCheckContext(content, asOf, related);
        CodeRules.Check(context);
        PlanRules.Check(context);
        ElementRules.Check(context);
        WeightRules.Check(context);
        IndicatorRules.Check(context);
        MeasurementCheckRules.Check(context);
        ActivityRules.Check(context);
        AheadOfTimeRules.Check(context);
        return
        [
            .. context.Found.OrderByDescending(d => d.Severity)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Place.ToString(), StringComparer.Ordinal),
        ];
    }
}
