namespace ElectionCore.Inclusion;

/// <summary>What an evaluation reports beside its findings.</summary>
internal static class ThresholdReport
{
    public static IEnumerable<Diagnostic> Of(ThresholdRule rule, ThresholdInput input, ValueList<ThresholdFinding> findings)
    {
        var declared = findings.FirstOrDefault(f => f.Reading.IsDeclared);
        var met = findings.Where(f => f.IsMet is true).ToList();
        if (declared is { IsMet: true, Proof: { } proof } && rule.IsPublishable)
        {
            yield return InclusionDiagnostics.ThresholdMet.At(
                input.Subject, ("citation", rule.Citation), ("proof", proof), ("reading", declared.Reading.Code), ("effect", rule.EffectText));
        }
        else if (met.Count > 0)
        {
            var readings = string.Join(", ", met.Select(f => f.Reading.Code));
            yield return rule.IsPublishable && declared is not null
                ? InclusionDiagnostics.MetByOtherReading.At(input.Subject, ("citation", rule.Citation), ("readings", readings), ("declared", declared.Reading.Code))
                : InclusionDiagnostics.CandidateThresholdMet.At(input.Subject, ("citation", rule.Citation), ("readings", readings));
        }

        if ((declared ?? findings.FirstOrDefault(f => f.IsMet is null)) is { IsMet: null } open)
        {
            yield return InclusionDiagnostics.ThresholdUndecided.At(
                input.Subject, ("citation", rule.Citation), ("reading", open.Reading.Code), ("state", Words.Of(open.State)));
        }

        foreach (var reading in findings.Where(f => !ThresholdArithmetic.IsGap(f.Reading.Measure) && f.Value is { } v && v.Numerator > v.Denominator))
        {
            yield return InclusionDiagnostics.ThresholdCountsConflict.At(
                input.Subject, ("reading", reading.Reading.Code), ("part", reading.Value!.Value.Numerator), ("whole", reading.Value.Value.Denominator));
        }

        if (input.IsProxy)
        {
            yield return InclusionDiagnostics.ThresholdOnProxy.At(input.Subject, ("citation", rule.Citation));
        }
    }
}
