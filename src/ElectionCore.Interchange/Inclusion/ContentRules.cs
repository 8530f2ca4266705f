using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What must be true of counts before they are written.</summary>
internal static class ContentRules
{
    /// <summary>Requires each count to have a known measure, one known category in each dimension, and to be there once.</summary>
    /// <exception cref="RuleViolationException">One has not.</exception>
    public static void Require(DatasetContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var measures = content.Dataset.Measures.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<(string, Coordinates, DateOnly, DateOnly)>();
        foreach (var (observation, period) in content.Observations)
        {
            var (measure, at) = (observation.Measure, observation.At);
            if (!measures.Contains(measure))
            {
                throw Broken(InclusionDiagnostics.UnknownMeasure, ("coordinates", at), ("measure", measure), ("expected", string.Join(", ", measures)));
            }

            if (at.Count != content.Dimensions.Length || content.Dimensions.Any(d => at[d.Dimension.Code] is null))
            {
                throw Broken(InclusionDiagnostics.WrongDimensions, ("coordinates", at), ("expected", string.Join(", ", content.Dimensions.Select(d => d.Dimension.Code))));
            }

            foreach (var (dimension, classification) in content.Dimensions)
            {
                if (classification.Find(at[dimension.Code]!) is null)
                {
                    throw Broken(InclusionDiagnostics.UnknownCategory, ("coordinates", at), ("category", at[dimension.Code]!), ("classification", classification.FactKey));
                }
            }

            if (!known.Add((measure, at, period.Start, period.End)))
            {
                throw Broken(InclusionDiagnostics.CountTwice, ("measure", measure), ("coordinates", at));
            }
        }

        RuleViolationException Broken(DiagnosticDescriptor rule, params ReadOnlySpan<(string, object)> arguments) =>
            new(rule.At(content.Dataset.Subject, arguments));
    }
}
