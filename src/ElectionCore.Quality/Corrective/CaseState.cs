namespace ElectionCore.Quality;

/// <summary>Where a corrective action stands.</summary>
public enum CaseState
{
    /// <summary>It is open: contained and corrected or not, its cause is not known.</summary>
    Open,

    /// <summary>The cause is known.</summary>
    Analysed,

    /// <summary>Actions against the cause are planned.</summary>
    Planned,

    /// <summary>The plan was accepted.</summary>
    PlanAccepted,

    /// <summary>All that was planned is done. Whether it helped is not known yet.</summary>
    Implemented,

    /// <summary>Somebody else than those who acted verified that it helped. Only then it is closed.</summary>
    Effective,

    /// <summary>It did not help. It has to be opened again.</summary>
    Ineffective,
}
