namespace ElectionCore.Inclusion;

/// <summary>What must be true of the counts of a dataset.</summary>
internal static class DatasetRules
{
    public static IEnumerable<Diagnostic> Check(DatasetContent content)
    {
        var place = content.Dataset.Subject;
        foreach (var fault in content.Dimensions
            .SelectMany(d => ClassificationRules.Check(d.Classification, d.Dimension.Kind)).Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            yield return fault;
        }

        var measures = content.Dataset.Measures.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        var expected = string.Join(", ", content.Dimensions.Select(d => d.Dimension.Code));
        var known = new HashSet<(string, Coordinates, DateOnly, DateOnly)>();
        foreach (var (observation, period) in content.Observations)
        {
            var (measure, at) = (observation.Measure, observation.At);
            if (!measures.Contains(measure))
            {
                yield return InclusionDiagnostics.UnknownMeasure.At(
                    place, ("coordinates", at), ("measure", measure), ("expected", string.Join(", ", measures)));
            }

            if (at.Count != content.Dimensions.Length || content.Dimensions.Any(d => at[d.Dimension.Code] is null))
            {
                yield return InclusionDiagnostics.WrongDimensions.At(place, ("coordinates", at), ("expected", expected));
            }
            else if (content.Dimensions.FirstOrDefault(d => d.Classification.Find(at[d.Dimension.Code]!) is null) is { } unknown)
            {
                yield return InclusionDiagnostics.UnknownCategory.At(
                    place, ("coordinates", at), ("category", at[unknown.Dimension.Code]!), ("classification", unknown.Classification.FactKey));
            }

            if (!known.Add((measure, at, period.Start, period.End)))
            {
                yield return InclusionDiagnostics.CountTwice.At(place, ("measure", measure), ("coordinates", at));
            }
        }
    }
}
