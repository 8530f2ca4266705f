namespace ElectionCore.Planning;

/// <summary>How far a report that is due has come. The default is <see cref="Missing"/>.</summary>
public enum ReturnStatus
{
    /// <summary>Nothing was written.</summary>
    Missing,

    /// <summary>It was written and not submitted.</summary>
    Draft,

    /// <summary>It was sent back.</summary>
    Returned,

    /// <summary>It waits for approval.</summary>
    Submitted,

    /// <summary>It is approved.</summary>
    Approved,
}
