namespace ElectionCore.Interchange;

/// <summary>What a column of a published table holds.</summary>
internal enum PrintedKind
{
    /// <summary>Counts in full.</summary>
    Count,

    /// <summary>Rounded figures, such as thousands with a decimal.</summary>
    Rounded,

    /// <summary>Percentages.</summary>
    Percentage,
}
