namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the Inclusion module.</summary>
internal static class InclusionTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new DimensionTable(), new ClassificationTable(), new CorrespondenceTable(), new DatasetTable(), new ObservationTable(),
        new SensitivityPolicyTable(), new ThresholdRuleTable(), new SurveyWaveTable(),
    ];
}
