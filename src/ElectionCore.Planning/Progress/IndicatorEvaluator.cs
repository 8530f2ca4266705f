namespace ElectionCore.Planning;

/// <summary>Tells the progress of one indicator, as a whole and at each place.</summary>
internal sealed class IndicatorEvaluator
{
    private readonly PlanFrame _frame;
    private readonly ProgressOptions _options;
    private readonly PlanIndicator _indicator;
    private readonly IndicatorReports _reports;

    public IndicatorEvaluator(PlanFrame frame, ProgressOptions options, PlanIndicator indicator)
    {
        (_frame, _options, _indicator) = (frame, options, indicator);
        _reports = new(frame, indicator);
        DueOn = FindDueOn();
    }

    public DateOnly? DueOn { get; }

    public Measurement? Latest => _reports.All is [.., var last] ? last.Measurement : null;

    public UnitCode? Responsible => _frame.Responsible(_indicator);

    /// <summary>Whether the method that was asked for serves the indicator.</summary>
    public bool IsServed => _options.Method switch
    {
        null or ProgressMethod.SelfReported => true,
        ProgressMethod.MilestoneShare => _indicator.Kind == PlanIndicatorKind.Milestone,
        ProgressMethod.MetOrNot => _indicator.Kind == PlanIndicatorKind.Qualitative || IsMaintained,
        _ => _indicator.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio,
    };

    /// <summary>Whether a milestone is known to be reached, by whatever method progress is told.</summary>
    public bool IsReached { get; private set; }

    private bool IsMaintained =>
        _indicator.Direction == IndicatorDirection.Maintain && _indicator.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio;

    private bool IsDue => DueOn <= _frame.AsOf;

    public ProgressTerm Whole()
    {
        var values = _reports.Whole();
        var (progress, pooled) = Tell(values, place: null);
        IsReached = progress.IsMet == true;
        if (_options.Method == ProgressMethod.SelfReported)
        {
            var said = SelfReported() ?? Unknown(ProgressMethod.SelfReported, IsDue ? ProgressGap.NotReported : ProgressGap.NotDue);
            return Term(said, said.Value is not null, place: null, pooled: null) with { Progress = Covered(said) };
        }

        return Term(Covered(progress), values.Count > 0, place: null, pooled);
    }

    public IEnumerable<ProgressTerm> Places()
    {
        foreach (var place in _options.Method == ProgressMethod.SelfReported ? [] : _reports.Places)
        {
            var values = _reports.For(place);
            var isReported = values.Count > 0;
            var (progress, pooled) = Tell(values, place);
            var expected = isReported || IsDue ? 1 : 0;
            yield return Term(
                progress with { Reported = isReported ? 1 : 0, Expected = expected, NotDue = 1 - expected, Counted = progress.Value is null ? 0 : 1 },
                isReported, place, pooled);
        }
    }

    /// <summary>The share that the latest report says is done; of several reporters none, since nothing says how they make one.</summary>
    public Progress? SelfReported()
    {
        CountingReport[] said = [.. _reports.All.Where(r => r.Measurement.SelfReported is { IsDefined: true })];
        if (said.Length == 0)
        {
            return null;
        }

        CountingReport[] latest = [.. said.Where(r => r.Period == said[^1].Period)];
        return Covered(latest.Length > 1
            ? Unknown(ProgressMethod.SelfReported, ProgressGap.NotCombined)
            : SelfReports.Of(latest[0].Measurement.SelfReported!.Value, latest[0].Period.Code, _frame.AsOf));
    }

    public void CheckBreakdowns()
    {
        foreach (var report in _reports.All)
        {
            foreach (var diagnostic in Breakdown.Check(_indicator, report.Measurement))
            {
                _frame.Report(diagnostic);
            }
        }
    }

    private ProgressTerm Term(Progress progress, bool isReported, PlaceCode? place, PooledTerm? pooled) => new()
    {
        Progress = progress,
        Element = _indicator.Element,
        Responsible = Responsible,
        Place = place,
        Weight = _indicator.Weight is { } weight ? WideRatio.FromDecimal(weight) : null,
        IsDue = IsDue,
        IsReported = isReported,
        IsComplete = progress.IsMet == true,
        Pooled = pooled,
    };

    private (Progress Progress, PooledTerm? Pooled) Tell(IReadOnlyList<ReportedValue> values, PlaceCode? place)
    {
        var told = new ValueReading(_frame, _indicator, _options.Horizon, place);
        if (values.Count == 0)
        {
            return (Unknown(told.MethodFor(_options.Method), IsDue ? ProgressGap.NotReported : ProgressGap.NotDue), null);
        }

        return told.Tell(values, _options.Method);
    }

    private Progress Unknown(ProgressMethod method, ProgressGap gap) => new() { Methods = [method], Gap = gap, AsOf = _frame.AsOf };

    private Progress Covered(Progress progress)
    {
        ReportReturn[] due = [.. ReturnFinder.Of(_frame, _indicator)];
        var periods = due.Select(r => r.Period).ToHashSet();
        var early = _reports.All.Where(r => !periods.Contains(r.Period)).Select(r => (r.Period, r.Reporter)).Distinct().Count();
        var expected = Math.Max(due.Length + early, IsDue ? 1 : 0);
        return progress with
        {
            Counted = progress.Value is null ? 0 : 1,
            Reported = due.Count(r => r.Status == ReturnStatus.Approved) + early,
            Expected = expected,
            NotDue = expected == 0 ? 1 : 0,
        };
    }

    // The first period in which the milestone shall be reached, not one in which it need not yet.
    private DateOnly? ReachedBy() => _frame.Listed(_indicator)
        .FirstOrDefault(p => _indicator.Targets.First(t => t.Period == p.Code).Whole?.IsReached == true)?.LastDay;

    private DateOnly? FindDueOn()
    {
        if (_indicator.Kind == PlanIndicatorKind.Milestone
            && (_indicator.DueOn ?? _indicator.Targets.Select(t => t.Whole?.ReachedOn).Min() ?? ReachedBy()) is { } day)
        {
            return day;
        }

        return _frame.Listed(_indicator).FirstOrDefault()?.LastDay ?? _frame.PeriodOf(_indicator.Element).To?.AddDays(-1);
    }
}
