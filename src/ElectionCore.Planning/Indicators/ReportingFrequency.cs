namespace ElectionCore.Planning;

/// <summary>How often an indicator is reported. The default is <see cref="Unspecified"/>.</summary>
public enum ReportingFrequency
{
    /// <summary>Nobody said.</summary>
    Unspecified,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>Once in each electoral cycle.</summary>
    ElectoralCycle,

    /// <summary>Once.</summary>
    Once,
}
