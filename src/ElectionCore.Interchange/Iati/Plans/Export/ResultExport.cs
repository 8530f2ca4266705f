using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes elements with their indicators as results.</summary>
internal sealed class ResultExport
{
    private const string Measurements = "measurements that are not approved, or superseded";
    private readonly PlanContent _content;
    private readonly IatiOutput _output;
    private readonly ValueExport _values;
    private readonly ExportFindings _findings;
    private readonly ILookup<PlanElementCode, PlanIndicator> _indicators;
    private readonly ILookup<IndicatorCode, Measurement> _measurements;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public ResultExport(PlanContent content, IatiOutput output, ValueExport values, DateOnly asOf, ExportFindings findings)
    {
        (_content, _output, _values, _findings) = (content, output, values, findings);
        _known = content.Plan.ReportingPeriods.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        _indicators = content.Indicators.ToLookup(i => i.Element);
        _measurements = CountingMeasurements.Of(content.Measurements, asOf).ToLookup(m => m.Indicator);
        findings.NotCarried(Measurements, content.Measurements.Length - _measurements.Sum(g => g.Count()));
    }

    /// <summary>The places that values of results are of.</summary>
    public IEnumerable<PlaceCode> Places() => _content.Indicators.SelectMany(Places).Distinct().Order();

    public async Task WriteAsync(PlanElement element, Stream stream, CancellationToken cancellationToken)
    {
        PlanLosses.Count(element, _findings);
        if (!_indicators.Contains(element.Code))
        {
            _findings.NotCarried("elements without indicators");
            return;
        }

        _output.Start("result");
        _output.Attribute("type", TypeOf(element));
        _output.Extension(IatiExtension.Code, element.Code.Value);
        _output.Standing(element.Standing);
        _output.Text("title", ExampleMark.Put(element.Title, element.Standing));
        _output.Text("description", element.Description);
        foreach (var indicator in _indicators[element.Code])
        {
            WriteIndicator(indicator);
            await _output.FlushAsync(stream, isLast: false, cancellationToken).ConfigureAwait(false);
        }

        _output.End();
    }

    /// <summary>Counts what belongs to nothing that is written.</summary>
    public void CountRest()
    {
        _findings.NotCarried("reporting periods without indicators", _content.Plan.ReportingPeriods.Count(p => !_written.Contains(p.Code)));
        var elements = _content.Elements.Select(e => e.Code).ToHashSet();
        var indicators = _content.Indicators.Where(i => elements.Contains(i.Element)).Select(i => i.Code).ToHashSet();
        _findings.NotCarried("indicators of elements that are not in the plan", _content.Indicators.Count(i => !elements.Contains(i.Element)));
        _findings.NotCarried("measurements of indicators that are not in the plan", _measurements.Where(g => !indicators.Contains(g.Key)).Sum(g => g.Count()));
    }

    private IEnumerable<PlaceCode> Places(PlanIndicator indicator)
    {
        var planned = indicator.Targets.SelectMany(t => t.Values).Concat(indicator.Baseline?.Values ?? ValueList<CellValue>.Empty);
        var measured = _measurements[indicator.Code].SelectMany(m => m.Values, (m, value) => (Place: value.Place ?? m.Place, value.Value));
        return planned.Select(v => (v.Place, v.Value)).Concat(measured)
            .Where(v => ValueExport.CanBeWritten(v.Value, indicator.Kind))
            .Select(v => v.Place)
            .OfType<PlaceCode>();
    }

    private string TypeOf(PlanElement element)
    {
        if (element.ResultType == ResultType.Unspecified)
        {
            _findings.OtherForm("results of which nobody said the kind, as \"other\"");
        }

        return element.ResultType switch
        {
            ResultType.Output => "1",
            ResultType.Outcome => "2",
            ResultType.Impact => "3",
            _ => "9",
        };
    }

    private void WriteIndicator(PlanIndicator indicator)
    {
        PlanLosses.Count(indicator, _findings);
        _output.Start("indicator");
        _output.Attribute("measure", MeasureOf(indicator));
        _output.Attribute("ascending", indicator.Direction switch
        {
            IndicatorDirection.Ascending => "1",
            IndicatorDirection.Descending => "0",
            _ => null,
        });
        _output.Extension(IatiExtension.Code, indicator.Code.Value);
        _output.Standing(indicator.Standing);
        _output.Text("title", ExampleMark.Put(indicator.Title, indicator.Standing));
        _output.Text("description", DescriptionOf(indicator));
        WriteReferences(indicator);
        WriteBaseline(indicator);
        WritePeriods(indicator);
        _output.End();
    }

    private string MeasureOf(PlanIndicator indicator)
    {
        switch (indicator.Kind)
        {
            case PlanIndicatorKind.Quantity:
                return indicator.IsPercentage ? "2" : "1";
            case PlanIndicatorKind.Ratio:
                return "2";
            case PlanIndicatorKind.Milestone:
                _findings.OtherForm("milestones, as answers in words");
                return "5";
            default:
                return "5";
        }
    }

    private LocalizedText? DescriptionOf(PlanIndicator indicator)
    {
        var note = indicator.Accumulation switch
        {
            Accumulation.Cumulative => IatiExtension.CumulativeNote,
            Accumulation.PointInTime => IatiExtension.PointInTimeNote,
            _ => null,
        };
        if (note is null)
        {
            return indicator.Definition;
        }

        _findings.OtherForm("that values are cumulative or of one day, in descriptions");
        return indicator.Definition is not { } definition
            ? new("en", note)
            : definition.With("en", definition.TryGet("en", out var text) ? $"{text} {note}" : note);
    }

    private void WriteReferences(PlanIndicator indicator)
    {
        foreach (var reference in indicator.Vocabularies)
        {
            if (string.IsNullOrWhiteSpace(reference.Vocabulary) || string.IsNullOrWhiteSpace(reference.Code))
            {
                _findings.NotCarried("codes without vocabulary, or vocabularies without code");
                continue;
            }

            var uri = Uri.TryCreate(reference.Uri, UriKind.Absolute, out var address) ? address.AbsoluteUri : null;
            _findings.NotCarried("addresses of vocabularies that are none", reference.Uri is not null && uri is null ? 1 : 0);
            _output.Element("reference", ("vocabulary", reference.Vocabulary), ("code", reference.Code), ("indicator-uri", uri));
        }
    }

    private void WriteBaseline(PlanIndicator indicator)
    {
        if (indicator.Baseline is not { } baseline)
        {
            return;
        }

        _findings.NotCarried("baselines without value", baseline.Values.Count == 0 ? 1 : 0);
        _findings.NotCarried("months of baselines", baseline.On is { Month: not null, Day: null } ? 1 : 0);
        foreach (var value in baseline.Values)
        {
            _values.Write("baseline", indicator.Kind, value, baseline.On);
        }
    }

    private void WritePeriods(PlanIndicator indicator)
    {
        var targets = indicator.Targets.ToDictionary(t => t.Period, StringComparer.Ordinal);
        var actuals = _measurements[indicator.Code].ToLookup(m => m.Period, StringComparer.Ordinal);
        // Who reports is told apart in all periods or in none: else one reporter would look like two.
        var areSeveral = _measurements[indicator.Code].Select(m => m.Reporter).Distinct().Skip(1).Any();
        foreach (var period in _content.Plan.ReportingPeriods.Where(p => targets.ContainsKey(p.Code) || actuals.Contains(p.Code)))
        {
            _written.Add(period.Code);
            _output.Start("period");
            _output.Extension(IatiExtension.Code, period.Code);
            _output.Day("period-start", period.FirstDay);
            _output.Day("period-end", period.LastDay);
            foreach (var value in targets.GetValueOrDefault(period.Code)?.Values ?? ValueList<CellValue>.Empty)
            {
                _values.Write("target", indicator.Kind, value);
            }

            WriteActuals(indicator.Kind, actuals[period.Code], areSeveral);
            _output.End();
        }

        _findings.NotCarried(
            "targets and measurements of periods that the plan does not have",
            targets.Keys.Count(p => !_known.Contains(p)) + actuals.Where(g => !_known.Contains(g.Key)).Sum(g => g.Count()));
    }

    private void WriteActuals(PlanIndicatorKind kind, IEnumerable<Measurement> measurements, bool areSeveral)
    {
        foreach (var measurement in measurements)
        {
            PlanLosses.Count(measurement, _findings);
            foreach (var value in measurement.Values)
            {
                _values.WriteActual(kind, value, measurement, areSeveral);
            }
        }
    }
}
