using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads one period of an indicator, and finds it among those of the plan.</summary>
internal sealed class PeriodImport(ImportFindings findings)
{
    private const int MaximumPeriods = 10_000;
    private DateOnly? _start;
    private DateOnly? _end;
    private string? _code;
    private bool _isFaulty;

    public DistinctValues Targets { get; } = new();

    public ActualReports Actuals { get; } = new();

    public void Begin(IatiElement element)
    {
        (_start, _end, _isFaulty) = (null, null, false);
        _code = element[IatiExtension.Named(IatiExtension.Code)] is { } own && CodeFormat.IsValid(own) ? own : null;
        Targets.Clear();
        Actuals.Clear();
    }

    public void Read(IatiElement element)
    {
        var day = findings.Day(element, element.Name);
        _isFaulty |= day is null;
        if (element.Name == "period-start")
        {
            _start = day;
        }
        else
        {
            _end = day;
        }
    }

    public void Finish(IndicatorDraft draft, IatiElement element, ActivityDraft activity)
    {
        if (FindPeriod(element, activity) is not { } period)
        {
            return;
        }

        if (!draft.Periods.Add(period.Code))
        {
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"period {period.Code}"));
            return;
        }

        draft.Targets.Add(new(period.Code, [.. Targets.Values]));
        foreach (var report in Actuals.Take(draft.IsOwn, () => findings.Add(InterchangeDiagnostics.IatiNoWhole, element, ("indicator", draft.Code), ("period", period.Code))))
        {
            draft.Actuals.Add((period, report));
        }
    }

    private ReportingPeriod? FindPeriod(IatiElement element, ActivityDraft activity)
    {
        if (_isFaulty)
        {
            return null;
        }

        if (_start is not { } start || _end is not { } end)
        {
            findings.Missing(element, "first and last day");
            return null;
        }

        if (findings.Days(element, "period", start, end) is not { } days)
        {
            return null;
        }

        if (days.To is null)
        {
            findings.Add(InterchangeDiagnostics.IatiNoDay, element, ("what", "period-end"), ("value", IatiDate.Write(end)));
            return null;
        }

        var code = _code ?? $"{IatiDate.Write(start)}..{IatiDate.Write(end)}";
        if (!activity.Periods.TryGetValue(code, out var period))
        {
            return Add(element, activity, new(code, days));
        }

        if (period.Days == days)
        {
            return period;
        }

        findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"period {code}, with other days,"));
        return null;
    }

    private ReportingPeriod? Add(IatiElement element, ActivityDraft activity, ReportingPeriod period)
    {
        if (activity.Periods.Count < MaximumPeriods)
        {
            activity.Periods.Add(period.Code, period);
            return period;
        }

        findings.Add(InterchangeDiagnostics.IatiTooManyPeriods, element, ("limit", MaximumPeriods));
        return null;
    }
}
