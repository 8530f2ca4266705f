using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reports values of another kind than their indicator.</summary>
internal static class ValueKinds
{
    /// <summary>Reports for each indicator the first value of another kind, and how many there are.</summary>
    public static void Check(string file, IReadOnlyList<PlanIndicator> indicators, IReadOnlyList<Measurement> measurements, List<Diagnostic> findings)
    {
        var reports = measurements.ToLookup(m => m.Indicator);
        foreach (var indicator in indicators)
        {
            var own = (indicator.Baseline?.Values ?? ValueList<CellValue>.Empty).Concat(indicator.Targets.SelectMany(t => t.Values));
            var values = own.Select(v => (indicator.Subject, v.Value))
                .Concat(reports[indicator.Code].SelectMany(m => m.Values.Select(v => (m.Subject, v.Value))));
            var others = values.Where(v => v.Value.Kind != indicator.Kind).ToList();
            if (others is [var (subject, value), ..])
            {
                findings.Add(InterchangeDiagnostics.ValueOfOtherKind.At(
                    DiagnosticPlace.In(file) with { Subject = subject },
                    ("subject", subject), ("value", RowReader.Shorten(value.ToString())), ("indicator", indicator.Code),
                    ("kind", Words.Of(indicator.Kind)), ("count", others.Count)));
            }
        }
    }
}
