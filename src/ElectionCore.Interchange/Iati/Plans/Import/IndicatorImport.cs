using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads indicators with their baselines, targets and actuals.</summary>
internal sealed class IndicatorImport(NarrativeReader narratives, ImportBatch batch, ImportFindings findings, IatiImportOptions options)
{
    private const string Path = "result/indicator";
    private readonly ValueImport _values = new(narratives, findings);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly PeriodImport _periods = new(findings);
    private IndicatorDraft? _draft;
    private PlanElementCode _element;
    private int _number;

    public void Open(IatiElement element, string path, PlanElementCode result)
    {
        if (path == Path)
        {
            Begin(element, result);
            return;
        }

        if (_draft is not { } draft)
        {
            return;
        }

        switch (path)
        {
            case $"{Path}/reference":
                ReadReference(draft, element);
                break;
            case $"{Path}/period":
                _periods.Begin(element);
                break;
            case $"{Path}/period/period-start" or $"{Path}/period/period-end":
                _periods.Read(element);
                break;
            case $"{Path}/document-link" or $"{Path}/baseline/document-link" or $"{Path}/period/target/document-link" or $"{Path}/period/actual/document-link":
                findings.NotTaken("document-link");
                break;
            default:
                _values.Open(element);
                break;
        }
    }

    public void Close(IatiElement element, string path, ActivityDraft activity)
    {
        if (_draft is not { } draft)
        {
            return;
        }

        switch (path)
        {
            case Path:
                Finish(draft, element, activity);
                _draft = null;
                break;
            case $"{Path}/title":
                draft.Title = ExampleMark.Remove(narratives.Take(), draft.Standing);
                break;
            case $"{Path}/description":
                draft.Describe(narratives.Take());
                break;
            case $"{Path}/baseline":
                AddBaseline(draft, element);
                break;
            case $"{Path}/period/target":
                AddTarget(draft, element);
                break;
            case $"{Path}/period/actual":
                AddActual(draft, element);
                break;
            case $"{Path}/period":
                _periods.Finish(draft, element, activity);
                break;
            default:
                _values.Close(path);
                break;
        }
    }

    private void Begin(IatiElement element, PlanElementCode result)
    {
        _number = result == _element ? _number + 1 : 1;
        _element = result;
        _draft = null;
        var own = element[IatiExtension.Named(IatiExtension.Code)];
        var number = _number.ToString(CultureInfo.InvariantCulture);
        var code = CodeFormat.IsValid(own) ? own : ImportCode.Of(result.Value, $"I{number}");
        if (own is not null && !_codes.Add(code))
        {
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"indicator {code}"));
            return;
        }

        if (element["measure"] is null)
        {
            findings.Missing(element, "measure");
            return;
        }

        if (findings.Coded(element, "measure", "IndicatorMeasure") is { } measure)
        {
            var standing = IatiExtension.StandingOf(element[IatiExtension.Named(IatiExtension.Standing)]);
            _draft = new(code, measure, own is not null, element["ascending"], standing);
        }
    }

    private void ReadReference(IndicatorDraft draft, IatiElement element)
    {
        if (element["vocabulary"] is { Length: > 0 } vocabulary && element["code"] is { Length: > 0 } code)
        {
            draft.References.Add(new(vocabulary, code, element["indicator-uri"]));
        }
        else
        {
            findings.Missing(element, "vocabulary or code");
        }
    }

    private void AddBaseline(IndicatorDraft draft, IatiElement element)
    {
        if (_values.Finish(draft, element) is not { } value || BaselineDay(element) is not { } day)
        {
            return;
        }

        draft.BaselineDay ??= day;
        if (draft.BaselineDay != day)
        {
            findings.Add(InterchangeDiagnostics.IatiBaselineDays, element, ("day", day), ("first", draft.BaselineDay.Value));
            return;
        }

        draft.Baseline.Add(value, element, findings);
    }

    private PartialDate? BaselineDay(IatiElement element)
    {
        if (element["iso-date"] is not null)
        {
            return findings.Day(element, "day of the baseline") is { } day ? PartialDate.FromDate(day) : null;
        }

        if (element.Find("year") is not { } year)
        {
            findings.Missing(element, "year");
            return null;
        }

        if (PartialDate.TryParse(year.Value.Trim(), CultureInfo.InvariantCulture, out var date))
        {
            return new(date.Year);
        }

        findings.Add(InterchangeDiagnostics.IatiNoDay, year, ("what", "year of the baseline"), ("value", year.Value));
        return null;
    }

    private void AddTarget(IndicatorDraft draft, IatiElement element)
    {
        if (_values.Finish(draft, element) is { } value)
        {
            _periods.Targets.Add(value, element, findings);
        }
    }

    private void AddActual(IndicatorDraft draft, IatiElement element)
    {
        if (_values.Finish(draft, element) is { } value)
        {
            _periods.Actuals.Add(value, _values.Note, element, findings);
        }
    }

    private void Finish(IndicatorDraft draft, IatiElement element, ActivityDraft activity)
    {
        if (draft.Title is not { } title)
        {
            findings.Missing(element, "title");
            return;
        }

        batch.Add(new PlanIndicator
        {
            Code = new(draft.Code),
            Plan = activity.Plan,
            Element = _element,
            Kind = draft.Kind,
            Title = title,
            Definition = draft.Definition,
            UnitOfMeasure = draft.IsPercentage ? "%" : null,
            Direction = draft.Direction,
            Accumulation = draft.Accumulation ?? Assume(draft),
            Baseline = draft.BaselineDay is { } day ? new(day, [.. draft.Baseline.Values]) : null,
            Targets = [.. draft.Targets],
            Vocabularies = [.. draft.References],
            Standing = draft.Standing,
        });
        foreach (var (period, report) in draft.Actuals)
        {
            batch.Add(Measured(draft, activity, period, report));
        }
    }

    private Accumulation Assume(IndicatorDraft draft)
    {
        if (draft.IsQualitative)
        {
            return default;
        }

        findings.Assumed();
        return draft.IsPercentage ? Accumulation.PointInTime : options.Accumulation;
    }

    private Measurement Measured(IndicatorDraft draft, ActivityDraft activity, ReportingPeriod period, ActualReport report)
    {
        string?[] parts = [period.Code, report.Reporter?.Value, report.Place?.Value];
        var on = report.On ?? activity.UpdatedOn ?? Earlier(period.LastDay, activity.GeneratedOn);
        return new()
        {
            Code = new(ImportCode.Of(draft.Code, string.Join('/', parts.OfType<string>()))),
            Plan = activity.Plan,
            Indicator = new(draft.Code),
            Period = period.Code,
            Reporter = report.Reporter,
            Place = report.Place,
            Values = [.. report.Cells.Values],
            ReportedOn = Earlier(on, options.AsOf),
            Standing = report.Standing,
        };
    }

    private static DateOnly Earlier(DateOnly day, DateOnly? other) => other < day ? other.Value : day;
}
