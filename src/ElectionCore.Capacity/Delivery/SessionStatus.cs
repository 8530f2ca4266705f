namespace ElectionCore.Capacity;

/// <summary>What became of a session. The default is <see cref="Planned"/>.</summary>
public enum SessionStatus
{
    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
