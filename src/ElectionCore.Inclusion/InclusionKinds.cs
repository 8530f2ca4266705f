namespace ElectionCore.Inclusion;

/// <summary>The kinds of fact of this module.</summary>
public static class InclusionKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        FactKind.Of<Dimension>(),
        FactKind.Of<Classification>(),
        FactKind.Of<Correspondence>(),
        FactKind.Of<Dataset>(),
        FactKind.Of<Observation>(),
        FactKind.Of<SensitivityPolicy>(),
        FactKind.Of<ThresholdRule>(),
        FactKind.Of<SurveyWave>(),
    ];
}
