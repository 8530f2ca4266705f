using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>A plan for people.</summary>
internal static class PlanShowText
{
    public static void Write(Verb verb, ShownPlan shown, UnitNames names)
    {
        var view = shown.View;
        PlanText.WriteHead(verb, view);
        PlanText.WriteExampleNote(verb, view);
        if (shown.Root is { } root)
        {
            WriteDetails(verb, shown.Find(root));
        }
        else
        {
            WritePlan(verb, shown, names);
        }

        WriteTree(verb, shown, names);
        var lost = shown.Lost.ToList();
        if (lost.Count > 0)
        {
            PlanText.Line(verb, "Indicators whose element is not in the plan:");
            lost.ForEach(i => verb.Output.Marked($"  {IndicatorLabel(verb, shown, i, names)}"));
        }

        if (shown.Root is not null)
        {
            WriteMeasurements(verb, shown, names);
        }
    }

    private static void WritePlan(Verb verb, ShownPlan shown, UnitNames names)
    {
        var plan = shown.View.Plan;
        if (plan.Owner is { } owner)
        {
            PlanText.Line(verb, $"Owner: {names.Of(owner)}");
        }

        if (plan.Source is { } source)
        {
            PlanText.Line(verb, $"Source: {source}");
        }

        if (plan.SelfReport is { } said)
        {
            PlanText.Line(verb, SelfReport(said));
        }

        var others = shown.View.Plans.Where(p => p.Code != plan.Code).ToList();
        if (others.Count > 0)
        {
            PlanText.Line(verb, $"Other plans: {string.Join(", ", others.Select(p => p.Code))} (--plan CODE)");
        }

        if (shown.Elements.IsEmpty)
        {
            PlanText.Line(verb, "The plan has no elements yet.");
        }
    }

    private static void WriteDetails(Verb verb, PlanElement element)
    {
        var facts = new (string Name, string? Text)[]
        {
            ("Description", verb.Say(element.Description)),
            ("Time", element.Period is { } period ? PlanText.Span(period) : null),
            ("Outside the time of what it is part of", element.PeriodWaiver),
            ("Result", element.ResultType == ResultType.Unspecified ? null : Words.Of(element.ResultType)),
            ("Weight", element.Weight?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Assumptions", verb.Say(element.Assumptions)),
            ("Answers to", string.Join("; ", element.Alignments.Select(a => a.Section is null ? a.Reference : $"{a.Reference}, {a.Section}"))),
            ("Carries on", string.Join(", ", element.Follows)),
            ("Serves", string.Join(", ", element.Serves)),
            ("Source", element.Source),
        };
        foreach (var (name, text) in facts.Where(f => !string.IsNullOrEmpty(f.Text)))
        {
            PlanText.Line(verb, $"{name}: {text}");
        }

        if (element.SelfReport is { } said)
        {
            PlanText.Line(verb, SelfReport(said));
        }
    }

    private static void WriteTree(Verb verb, ShownPlan shown, UnitNames names)
    {
        var nodes = new Dictionary<PlanElementCode, IHasTreeNodes>();
        var tops = new List<Tree>();
        foreach (var element in shown.Elements)
        {
            var label = ElementLabel(verb, shown, element, names);
            var above = shown.Tree.Ancestors(element.Code).FirstOrDefault(nodes.ContainsKey);
            IHasTreeNodes node;
            if (above.IsEmpty)
            {
                tops.Add(new(label));
                node = tops[^1];
            }
            else
            {
                node = nodes[above].AddNode(label);
            }

            nodes[element.Code] = node;
            foreach (var indicator in shown.IndicatorsOf(element.Code))
            {
                node.AddNode(IndicatorLabel(verb, shown, indicator, names));
            }
        }

        tops.ForEach(verb.Output.Write);
    }

    private static string ElementLabel(Verb verb, ShownPlan shown, PlanElement element, UnitNames names)
    {
        var level = shown.View.Plan.Levels.FirstOrDefault(l => l.Code == element.Level);
        var details = new List<string> { $"{(level is null ? element.Level : verb.Say(level.Name))} {element.Code}" };
        if (element.Owners.Count > 0)
        {
            details.Add($"{(element.Owners.Count == 1 ? "owner" : "owners")} {string.Join(", ", element.Owners.Select(names.Of))}");
        }

        return $"[bold]{Escape($"{element.Number} {verb.Say(element.Title)}".TrimStart())}[/] [grey]({Escape(string.Join(", ", details))})[/]{Mark(element.Standing)}";
    }

    private static string IndicatorLabel(Verb verb, ShownPlan shown, IndicatorProgress progress, UnitNames names)
    {
        var indicator = progress.Indicator;
        var details = new List<string> { indicator.Code.Value };
        if (indicator.Responsible is { } unit)
        {
            details.Add($"reported by {names.Of(unit)}");
        }

        string?[] figures = [Baseline(indicator), Target(shown.View, progress), Last(progress)];
        var said = string.Join("; ", figures.OfType<string>());
        return $"{Escape($"{indicator.Number} {verb.Say(indicator.Title)}".TrimStart())} [grey]({Escape(string.Join(", ", details))})[/]{Mark(indicator.Standing)}: {Escape(said)}";
    }

    private static string? Baseline(PlanIndicator indicator) =>
        indicator.Baseline is { Whole: { } whole } baseline ? $"baseline {Say(indicator, whole)} ({baseline.On})" : null;

    // The one that is due next; when all are past, the last.
    private static string Target(PlanView view, IndicatorProgress progress)
    {
        var indicator = progress.Indicator;
        if (indicator is { Kind: PlanIndicatorKind.Milestone, DueOn: { } due })
        {
            return $"due {Days.Iso(due)}";
        }

        var targets = indicator.Targets.Select(t => (t.Whole, Period: view.Plan.FindPeriod(t.Period))).Where(t => t is { Whole: not null, Period: not null })
            .OrderBy(t => t.Period!.LastDay).ToList();
        var next = targets.FindIndex(t => t.Period!.LastDay >= view.AsOf);
        if (targets.Count == 0)
        {
            return "no target";
        }

        var (whole, period) = targets[next < 0 ? targets.Count - 1 : next];
        return $"target {Say(indicator, whole!.Value)} ({period!.Code})";
    }

    private static string Last(IndicatorProgress progress)
    {
        if (progress.Latest is not { } latest)
        {
            return progress.DaysOverdue > 0 ? $"nothing approved, {PlanText.Count(progress.DaysOverdue, "day", "days")} overdue" : "nothing approved";
        }

        var value = latest.Whole is { } whole ? Say(progress.Indicator, whole) : "no whole given";
        return $"last {value} ({latest.Period}){PlanText.Mark(latest.Standing)}";
    }

    private static string Say(PlanIndicator indicator, MeasuredValue value) =>
        value.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio && indicator.UnitOfMeasure is { } unit ? $"{PlanText.Say(value)} {unit}" : PlanText.Say(value);

    private static void WriteMeasurements(Verb verb, ShownPlan shown, UnitNames names)
    {
        var table = PlanText.Table("Measurement", "Indicator", "Period", "By", "Value", "Status");
        foreach (var measurement in shown.Elements.SelectMany(e => shown.IndicatorsOf(e.Code)).SelectMany(i => shown.MeasurementsOf(i.Indicator.Code)))
        {
            var by = string.Join(", ", new[] { measurement.Reporter is { } unit ? names.Of(unit) : null, measurement.Place?.Value }.OfType<string>());
            var status = measurement.Approval?.Next is { } stage ? $"waits for {stage}" : ApprovalText.State(measurement.Approval);
            table.Row(
                measurement.Code.Value, measurement.Indicator.Value, measurement.Period, by.Length == 0 ? "responsible unit" : by,
                string.Join("; ", measurement.Values.Select(Cell)) + PlanText.Mark(measurement.Standing),
                measurement.Supersedes is { } earlier ? $"{status}, in place of {earlier}" : status);
        }

        if (table.Rows.Count == 0)
        {
            PlanText.Line(verb, "Nothing was reported yet.");
            return;
        }

        verb.Output.Write(table);
    }

    private static string Cell(CellValue value) => value.IsWhole
        ? PlanText.Say(value.Value)
        : $"{string.Join(", ", value.Cell.Select(c => c.ToString()).Append(value.Place?.Value).OfType<string>())}: {PlanText.Say(value.Value)}";

    private static string SelfReport(SelfReport said) =>
        $"{said.By} says that {said.Share.ToPercentString(2, MidpointRounding.AwayFromZero)} ({said.Share}) is done, on {Days.Iso(said.On)}{(said.Source is { } source ? $": {source}" : "")}. No figures stand behind it here.";

    private static string Mark(RecordStanding standing) => standing == RecordStanding.Example ? $" [yellow]{PlanText.ExampleMark}[/]" : "";

    private static string Escape(string text) => Markup.Escape(Output.Clean(text));
}
