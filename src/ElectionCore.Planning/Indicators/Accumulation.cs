namespace ElectionCore.Planning;

/// <summary>What a value of a period says of the periods before. The default is <see cref="Incremental"/>.</summary>
public enum Accumulation
{
    /// <summary>What happened in the period; periods add up.</summary>
    Incremental,

    /// <summary>What has happened since the start of the plan; the last one counts.</summary>
    Cumulative,

    /// <summary>How things stand at the end of the period; the last one counts.</summary>
    PointInTime,
}
