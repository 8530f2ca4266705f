using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reports values of another kind than their indicator.</summary>
internal static class ValueKinds
{
    public static void Check(string file, IReadOnlyList<PlanIndicator> indicators, IReadOnlyList<Measurement> measurements, List<Diagnostic> findings)
    {
        var byCode = indicators.ToDictionary(i => i.Code);
        foreach (var indicator in indicators)
        {
            var values = (indicator.Baseline?.Values ?? ValueList<CellValue>.Empty).Concat(indicator.Targets.SelectMany(t => t.Values));
            Check(file, indicator, indicator.Subject, values, findings);
        }

        foreach (var measurement in measurements)
        {
            if (byCode.TryGetValue(measurement.Indicator, out var indicator))
            {
                Check(file, indicator, measurement.Subject, measurement.Values, findings);
            }
        }
    }

    private static void Check(string file, PlanIndicator indicator, SubjectRef subject, IEnumerable<CellValue> values, List<Diagnostic> findings)
    {
        foreach (var value in values)
        {
            if (value.Value.Kind != indicator.Kind && !FaultLimit.IsReached(findings))
            {
                findings.Add(InterchangeDiagnostics.ValueOfOtherKind.At(
                    DiagnosticPlace.In(file) with { Subject = subject },
                    ("subject", subject), ("value", RowReader.Shorten(value.Value.ToString())), ("indicator", indicator.Code), ("kind", Words.Of(indicator.Kind))));
            }
        }
    }
}
