namespace ElectionCore.Capacity;

/// <summary>How the reserve of a role is found. The default is <see cref="None"/>.</summary>
public enum ReserveKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A share of the staff, rounded up.</summary>
    FixedRate,

    /// <summary>So many that enough of them come, with a confidence.</summary>
    Confidence,
}
