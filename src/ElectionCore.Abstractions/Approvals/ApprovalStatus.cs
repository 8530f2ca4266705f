namespace ElectionCore;

/// <summary>Where something stands in its chain of approval. The default is <see cref="Submitted"/>.</summary>
public enum ApprovalStatus
{
    /// <summary>It waits at a stage.</summary>
    Submitted,

    /// <summary>It was sent back, or taken back by who submitted it. A corrected version is submitted anew.</summary>
    Returned,

    /// <summary>Every stage has approved it.</summary>
    Approved,
}
