namespace ElectionCore.Planning;

/// <summary>The tree of elements: its links, levels, days, numbers and owners.</summary>
internal static class ElementRules
{
    public static void Check(PlanCheckContext context)
    {
        var tree = Hierarchy<PlanElementCode>.Build(context.Content.Elements, e => e.Code, e => e.Parent, out var faults);
        foreach (var fault in faults)
        {
            CheckLink(context, fault);
        }

        var periods = new DateRange[tree.Count];
        for (var number = 0; number < tree.Count; number++)
        {
            var element = context.Elements[tree.Nodes[number]];
            var parent = tree.TryGetParent(element.Code, out var above) ? context.Elements[above] : null;
            var container = parent is null ? context.Plan.Period : periods[tree.IndexOf(above)];
            periods[number] = element.Period ?? container;
            CheckLevel(context, element, parent);
            if (element is { Period: { } period, PeriodWaiver: null } && PlanCheckContext.Leaves(container, period))
            {
                context.Report(
                    PlanningDiagnostics.ElementOutsideDays, element.Subject,
                    ("element", element.Code), ("days", period), ("container", container));
            }

            if (context.Lead(element.Code) is null && tree.Subtree(element.Code).Length == 1)
            {
                context.Report(PlanningDiagnostics.ElementWithoutOwner, element.Subject, ("element", element.Code));
            }
        }

        foreach (var number in context.Elements.Values.Where(e => e.Number is not null).GroupBy(e => e.Number!, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            context.Report(
                PlanningDiagnostics.ElementNumberTwice, number.First().Subject,
                ("number", number.Key), ("elements", string.Join(", ", number.Take(10).Select(e => e.Code.Value))));
        }
    }

    private static void CheckLink(PlanCheckContext context, Diagnostic fault)
    {
        var first = fault.Arguments[0].Value.ToString()!;
        if (fault.Descriptor == CoreDiagnostics.SelfParent)
        {
            context.Report(PlanningDiagnostics.ElementIsOwnParent, new PlanElementCode(first), ("element", first));
        }
        else if (fault.Descriptor == CoreDiagnostics.Orphan)
        {
            context.Report(PlanningDiagnostics.ElementParentUnknown, new PlanElementCode(first), ("element", first), ("parent", fault.Arguments[1].Value));
        }
        else if (fault.Descriptor == CoreDiagnostics.Cycle)
        {
            context.Report(PlanningDiagnostics.ElementCircle, context.Plan.Subject, ("elements", first), ("count", fault.Arguments[1].Value));
        }
    }

    private static void CheckLevel(PlanCheckContext context, PlanElement element, PlanElement? parent)
    {
        if (!context.Levels.TryGetValue(element.Level, out var level))
        {
            context.Report(PlanningDiagnostics.LevelUnknown, element.Subject, ("element", element.Code), ("level", element.Level));
        }
        else if (parent is not null && context.Levels.TryGetValue(parent.Level, out var above) && level <= above)
        {
            context.Report(
                PlanningDiagnostics.LevelNotBelowParent, element.Subject,
                ("element", element.Code), ("level", element.Level), ("parent", parent.Code), ("above", parent.Level));
        }
    }
}
