namespace ElectionCore.Organization;

/// <summary>I9: nobody delegates what is not theirs, upwards, or beyond their own time in the post.</summary>
internal static class DelegationRules
{
    public static void Check(CheckContext context)
    {
        foreach (var fact in context.History.Facts.Delegations)
        {
            foreach (var day in DaysToAsk(context.History, fact))
            {
                if (!CheckScope(context, fact.State, day) | !CheckRank(context, fact.State, day))
                {
                    break;
                }
            }

            CheckTenure(context, fact);
            CheckRedelegation(context, fact);
        }
    }

    /// <summary>The first day, and each on which one of the things the rules look at changes.</summary>
    private static IEnumerable<DateOnly> DaysToAsk(OrganizationHistory history, Fact<Delegation> fact)
    {
        var days = new SortedSet<DateOnly> { fact.Valid.Start };
        var delegation = fact.State;
        AddTurns(history.Posts.Of(delegation.From.Value));
        AddTurns(history.Posts.Of(delegation.To.Value));
        for (var (unit, steps) = ((UnitCode?)delegation.Scope, 0); unit is { } code && steps < 100; steps++)
        {
            AddTurns(history.Units.Of(code.Value));
            unit = history.Units.On(code.Value, fact.Valid.Start)?.Parent;
        }

        return days;

        void AddTurns<T>(ArraySegment<Fact<T>> timeline)
            where T : class, IFactState =>
            days.UnionWith(timeline.Select(f => f.Valid.Start).Where(fact.Valid.Contains));
    }

    private static bool CheckScope(CheckContext context, Delegation delegation, DateOnly day)
    {
        // What is passed on is measured against what was received, not against the unit.
        if (delegation.Under is not null
            || context.History.Posts.On(delegation.From.Value, day) is not { } from
            || LiesWithin(context.History, delegation.Scope, from.Unit, day))
        {
            return true;
        }

        context.Report(
            OrganizationDiagnostics.DelegationBeyondScope, delegation.Subject,
            ("delegation", delegation.Code), ("to", delegation.To), ("scope", delegation.Scope),
            ("unit", from.Unit), ("on", CheckContext.Day(day)));
        return false;
    }

    private static bool CheckRank(CheckContext context, Delegation delegation, DateOnly day)
    {
        var grades = context.History.Institutions.On("institution", day)?.Grades.ToList() ?? [];
        var from = context.History.Posts.On(delegation.From.Value, day)?.Grade;
        var to = context.History.Posts.On(delegation.To.Value, day)?.Grade;
        var (fromRank, toRank) = (from is null ? -1 : grades.IndexOf(from), to is null ? -1 : grades.IndexOf(to));
        if (fromRank < 0 || toRank <= fromRank)
        {
            return true;
        }

        context.Report(
            OrganizationDiagnostics.DelegationToHigherRank, delegation.Subject,
            ("delegation", delegation.Code), ("from", delegation.From), ("fromGrade", from!),
            ("to", delegation.To), ("toGrade", to!), ("on", CheckContext.Day(day)));
        return false;
    }

    private static void CheckTenure(CheckContext context, Fact<Delegation> fact)
    {
        var delegation = fact.State;
        var holders = context.History.AppointmentsTo(delegation.From);
        var start = fact.Valid.Start;
        var coverage = context.CoverageOn(start);
        if (coverage == RecordCoverage.None || (coverage == RecordCoverage.Partial && holders.Count == 0))
        {
            return;
        }

        // The delegator's time in the post: their appointments that join on to the one valid on the first day.
        var spans = holders.Select(t => (t[0].State.Person, Span: Timelines<Appointment>.Span(t))).OrderBy(h => h.Span.Start).ToList();
        var until = spans.Where(h => h.Span.Contains(start)).Select(h => Extend(h.Person, h.Span)).ToList();
        var gone = until.Count == 0 ? start : until.Contains(null) ? (DateOnly?)null : until.Max();
        if (gone is { } left && fact.Valid.After(left) is { } period)
        {
            context.Report(
                OrganizationDiagnostics.DelegationOutlivesDelegator, delegation.Subject,
                ("delegation", delegation.Code), ("period", period), ("from", delegation.From));
        }

        DateOnly? Extend(PersonRef person, DateRange span)
        {
            var end = span.To;
            foreach (var next in spans.Where(h => h.Person == person && h.Span.From is not null))
            {
                end = next.Span.From == end ? next.Span.To : end;
            }

            return end;
        }
    }

    private static void CheckRedelegation(CheckContext context, Fact<Delegation> fact)
    {
        var delegation = fact.State;
        if (delegation.Under is not { } code || context.History.Delegations.Of(code.Value) is not { Count: > 0 } timeline)
        {
            return;
        }

        var received = timeline[^1].State;
        var faults = new List<string>();
        AddIf(!received.MayRedelegate, "it may not be delegated further");
        AddIf(received.To != delegation.From, $"it was given to {received.To}");
        AddIf(delegation.Powers.Except(received.Powers, StringComparer.Ordinal).Any(), "it does not hold all these powers");
        AddIf(IsAbove(delegation.Ceiling, received.Ceiling), $"its ceiling is {received.Ceiling}");
        AddIf(!LiesWithin(context.History, delegation.Scope, received.Scope, fact.Valid.Start), $"its scope is {received.Scope}");
        AddIf(Sweep.Uncovered(fact.Valid, timeline.Select(f => f.Valid)).Count > 0, "it is not in force all that time");
        foreach (var why in faults)
        {
            context.Report(
                OrganizationDiagnostics.RedelegationNotAllowed, delegation.Subject,
                ("delegation", delegation.Code), ("under", code), ("why", why));
        }

        void AddIf(bool broken, string why)
        {
            if (broken)
            {
                faults.Add(why);
            }
        }
    }

    private static bool IsAbove(Money? ceiling, Money? received) =>
        received is { } limit && (ceiling is not { } own || own.Currency != limit.Currency || own.Amount > limit.Amount);

    private static bool LiesWithin(OrganizationHistory history, UnitCode unit, UnitCode scope, DateOnly day)
    {
        var seen = new HashSet<UnitCode>();
        for (UnitCode? current = unit; current is { } code && seen.Add(code); current = history.Units.On(code.Value, day)?.Parent)
        {
            if (code == scope)
            {
                return true;
            }
        }

        return false;
    }
}
