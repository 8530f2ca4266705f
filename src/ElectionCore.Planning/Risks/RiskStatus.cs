namespace ElectionCore.Planning;

/// <summary>Where a risk stands. The default is <see cref="Open"/>.</summary>
public enum RiskStatus
{
    /// <summary>It may happen.</summary>
    Open,

    /// <summary>It has happened.</summary>
    Occurred,

    /// <summary>It cannot happen any more.</summary>
    Closed,
}
