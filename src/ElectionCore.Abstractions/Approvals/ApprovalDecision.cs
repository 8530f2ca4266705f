namespace ElectionCore;

/// <summary>What was decided at a stage. The default is <see cref="Approved"/>.</summary>
public enum ApprovalDecision
{
    /// <summary>It goes on to the next stage, or is approved when this was the last.</summary>
    Approved,

    /// <summary>It goes back to who submitted it.</summary>
    Returned,

    /// <summary>Who submitted it took it back, and can change it and submit it again.</summary>
    Withdrawn,
}
