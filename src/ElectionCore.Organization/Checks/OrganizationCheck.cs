namespace ElectionCore.Organization;

/// <summary>Runs all rules over a history.</summary>
internal static class OrganizationCheck
{
    public static IReadOnlyList<Diagnostic> Run(OrganizationHistory history, DateOnly asOf, OrganizationOptions options)
    {
        var context = new CheckContext(history, asOf, options);
        TreeRules.Check(context);
        SeatRules.Check(context);
        ContainmentRules.Check(context);
        TermRules.Check(context);
        DelegationRules.Check(context);
        ChangeRules.Check(context);
        ReferenceRules.Check(context);
        SizeRules.Check(context);
        TimeRules.Check(context);
        TemplateRules.Check(context);
        FigureRules.Check(context);
        return
        [
            .. context.Found.OrderByDescending(d => d.Severity)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Place.ToString(), StringComparer.Ordinal),
        ];
    }
}
