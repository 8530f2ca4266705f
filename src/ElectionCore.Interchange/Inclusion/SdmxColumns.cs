namespace ElectionCore.Interchange;

/// <summary>The columns of SDMX-CSV that are the same in every file.</summary>
internal static class SdmxColumns
{
    public const string Structure = "STRUCTURE";
    public const string StructureId = "STRUCTURE_ID";
    public const string StructureName = "STRUCTURE_NAME";
    public const string Action = "ACTION";
    public const string SeriesKey = "SERIES_KEY";
    public const string ObservationKey = "OBS_KEY";
    public const string Time = "TIME_PERIOD";
    public const string Value = "OBS_VALUE";
    public const string Status = "OBS_STATUS";
    public const string Confidentiality = "CONF_STATUS";

    /// <summary>What some agencies call the same attribute.</summary>
    public const string OlderConfidentiality = "OBS_CONF";

    public const string Comment = "COMMENT_OBS";

    /// <summary>The state where the lists of SDMX have no code for it.</summary>
    public const string State = "EC_STATE";

    /// <summary>The heading of counts that are not for release. Written where they are, and ignored on reading.</summary>
    public const string Heading = "EC_HEADING";

    /// <summary>Those that say what the row is, before the components.</summary>
    public static IReadOnlyList<string> OfMessage { get; } = [Structure, StructureId, StructureName, Action, SeriesKey, ObservationKey];

    /// <summary>Those of the count.</summary>
    public static IReadOnlyList<string> OfCount { get; } = [Time, Value, Status, Confidentiality, OlderConfidentiality, Comment, State, Heading];
}
