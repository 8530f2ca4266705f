namespace ElectionCore.Planning;

/// <summary>Reads progress off the values of an indicator, for the whole or for one place.</summary>
internal sealed class ValueReading(PlanFrame frame, PlanIndicator indicator, TargetHorizon horizon, PlaceCode? place)
{
    private readonly TargetFinder _targets = new(frame, indicator, place, horizon);

    public ProgressMethod MethodFor(ProgressMethod? wanted) => indicator.Kind switch
    {
        PlanIndicatorKind.Milestone => ProgressMethod.MilestoneShare,
        PlanIndicatorKind.Qualitative => ProgressMethod.MetOrNot,
        _ when indicator.Direction == IndicatorDirection.Maintain => ProgressMethod.MetOrNot,
        _ => wanted == ProgressMethod.ActualOverTarget ? ProgressMethod.ActualOverTarget : ProgressMethod.BaselineToTarget,
    };

    /// <param name="values">The values that count; at least one.</param>
    /// <param name="wanted">The method that was asked for, or null.</param>
    public (Progress Progress, PooledTerm? Pooled) Tell(IReadOnlyList<ReportedValue> values, ProgressMethod? wanted)
    {
        ReportedValue[] own = [.. values.Where(v => IsOfKind("actual", v.Value))];
        var method = MethodFor(wanted);
        return own.Length == 0
            ? (Make(method, (null, ProgressGap.WrongKind)), null)
            : indicator.Kind switch
            {
                PlanIndicatorKind.Milestone => (Milestone(own), null),
                PlanIndicatorKind.Qualitative => (Answer(own), null),
                _ => Number(own, method),
            };
    }

    private Progress Milestone(ReportedValue[] values)
    {
        ReportedValue[] latest = [.. values.GroupBy(v => v.Series).Select(g => g.Last())];
        var reached = latest.Count(IsReached);
        return Make(ProgressMethod.MilestoneShare, (new(reached, latest.Length), ProgressGap.None), [.. latest.Select(v => new ProgressInput(
            ProgressInputKind.Actual, ProgressFormula.Met(IsReached(v)), v.Value.ToString(), v.Report.Period.Code))]);

        bool IsReached(ReportedValue value) => value.Value is { IsReached: true, ReachedOn: var on } && (on is null || on <= frame.AsOf);
    }

    private Progress Answer(ReportedValue[] values)
    {
        if (indicator.Answers.Count == 0)
        {
            return Make(ProgressMethod.MetOrNot, (null, ProgressGap.FreeText));
        }

        ReportedValue[] latest = [.. values.GroupBy(v => v.Series).Select(g => g.Last())];
        var ranks = Array.ConvertAll(latest, v => Rank("actual", v.Value));
        var target = _targets.For(values);
        var aim = target is [var last] && IsOfKind("target", last.Value) ? Rank("target", last.Value) : null;
        var (actual, gap) = Array.Exists(ranks, r => r is null) ? (null, ProgressGap.WrongKind) : OneRank([.. ranks.OfType<int>()]);
        var value = gap != ProgressGap.None ? (null, gap)
            : aim is null ? (null, target is [] ? ProgressGap.NoTarget : ProgressGap.WrongKind)
            : ((WideRatio?)ProgressFormula.Met(actual >= aim), ProgressGap.None);
        var inputs = new List<ProgressInput>();
        if (aim is { } wanted)
        {
            inputs.Add(new(ProgressInputKind.Target, new(wanted, 1), target[0].Value.Answer!, target[0].Period.Code));
        }

        if (actual is { } reached)
        {
            inputs.Add(new(ProgressInputKind.Actual, new(reached, 1), indicator.Answers[reached - 1], latest[^1].Report.Period.Code));
        }

        return Make(ProgressMethod.MetOrNot, value, [.. inputs]);
    }

    private (int? Rank, ProgressGap Gap) OneRank(int[] ranks) => (ranks, indicator.UnitAggregation) switch
    {
        ([var one], _) => (one, ProgressGap.None),
        (_, UnitAggregation.Maximum) => (ranks.Max(), ProgressGap.None),
        (_, UnitAggregation.Minimum) => (ranks.Min(), ProgressGap.None),
        _ => (null, ProgressGap.NotCombined),
    };

    private (Progress Progress, PooledTerm? Pooled) Number(ReportedValue[] values, ProgressMethod method)
    {
        var targets = _targets.For(values);
        var isTargetSound = targets.All(t => IsOfKind("target", t.Value));
        var baseline = (place is { } at ? IndicatorReports.Part(indicator.Baseline?.Values ?? [], at) : indicator.Baseline?.Whole) is { } start
            && IsOfKind("baseline", start) ? Amount.Of(start) : null;
        if (baseline is { IsRatio: false } each && indicator.Aggregation.Time == TimeAggregation.Sum && targets.Count > 1)
        {
            // The baseline of what adds up is that of one period, as its targets are.
            baseline = Amount.Of(each.Value.Times(new(targets.Count, 1)));
        }

        var (actual, gap) = Combine(values.GroupBy(v => v.Series).Select(g => g.Select(v => v.Value)));
        var (target, targetGap) = targets.Count == 0 || !isTargetSound
            ? (null, isTargetSound ? ProgressGap.NoTarget : ProgressGap.WrongKind)
            : Combine([targets.Select(t => t.Value)]);
        if (gap != ProgressGap.None || (targetGap != ProgressGap.None && targetGap != ProgressGap.NoTarget))
        {
            return (Make(method, (null, gap != ProgressGap.None ? gap : targetGap), Inputs()), null);
        }

        var told = method switch
        {
            ProgressMethod.ActualOverTarget => ProgressFormula.ActualOverTarget(indicator.Direction, target?.Value, actual?.Value),
            ProgressMethod.MetOrNot => ProgressFormula.Maintained((target ?? baseline)?.Value, actual?.Value),
            _ => ProgressFormula.BaselineToTarget(indicator.Direction, baseline?.Value, target?.Value, actual?.Value),
        };
        if (told.Gap == ProgressGap.DirectionContradictsTarget)
        {
            frame.Report(PlanningDiagnostics.DirectionContradicted.At(
                indicator.Subject, ("indicator", indicator.Code), ("direction", Words.Of(indicator.Direction!.Value)),
                ("target", target!.Value.Text), ("baseline", baseline!.Value.Text)));
        }

        return (Make(method, told, Inputs()), actual is { } done && target is { } aim && MayBeAdded ? new(indicator.UnitOfMeasure, done, aim) : null);

        ProgressInput[] Inputs()
        {
            var inputs = new List<ProgressInput>();
            Add(ProgressInputKind.Baseline, baseline, indicator.Baseline?.On.ToString());
            Add(ProgressInputKind.Target, target, string.Join(", ", targets.Select(t => t.Period.Code)));
            Add(ProgressInputKind.Actual, actual, Periods(values));
            return [.. inputs];

            void Add(ProgressInputKind kind, Amount? amount, string? of)
            {
                if (amount is { } given)
                {
                    inputs.Add(new(kind, given.Value, given.Text, of));
                }
            }
        }
    }

    private bool MayBeAdded => indicator is { Kind: PlanIndicatorKind.Quantity, Direction: IndicatorDirection.Ascending } && !indicator.IsPercentage;

    private string Periods(ReportedValue[] values) => indicator.Aggregation.Time == TimeAggregation.Last
        ? string.Join(", ", values.GroupBy(v => v.Series).Select(g => g.Last().Report.Period.Code).Distinct(StringComparer.Ordinal))
        : string.Join(", ", values.Select(v => v.Report.Period.Code).Distinct(StringComparer.Ordinal));

    private (Amount? Total, ProgressGap Gap) Combine(IEnumerable<IEnumerable<MeasuredValue>> reporters)
    {
        var (total, gap) = TwoAxes.Combine(
            indicator.Aggregation, [.. reporters.Select(r => r.Select(v => Amount.Of(v)!.Value).ToArray())], indicator.IsPercentage);
        if (gap == ProgressGap.PercentNotSummed)
        {
            frame.Report(PlanningDiagnostics.PercentNotSummed.At(indicator.Subject, ("indicator", indicator.Code)));
        }

        return (total, gap);
    }

    private bool IsOfKind(string what, MeasuredValue value)
    {
        if (value.Kind == indicator.Kind)
        {
            return true;
        }

        frame.Report(PlanningDiagnostics.KindDiffers.At(
            indicator.Subject, ("what", what), ("value", value), ("indicator", indicator.Code), ("kind", "a " + Words.Of(indicator.Kind))));
        return false;
    }

    private int? Rank(string what, MeasuredValue value)
    {
        for (var i = 0; i < indicator.Answers.Count; i++)
        {
            if (indicator.Answers[i] == value.Answer)
            {
                return i + 1;
            }
        }

        frame.Report(PlanningDiagnostics.AnswerUnknown.At(
            indicator.Subject, ("what", what), ("answer", value.Answer!), ("indicator", indicator.Code)));
        return null;
    }

    private Progress Make(ProgressMethod method, (WideRatio? Value, ProgressGap Gap) told, params ProgressInput[] inputs) => new()
    {
        Value = told.Value,
        Gap = told.Gap,
        Methods = [method],
        AsOf = frame.AsOf,
        Inputs = [.. inputs],
    };
}
