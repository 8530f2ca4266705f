namespace ElectionCore.Quality;

/// <summary>One thing that was done in a corrective action. There are no other steps than these.</summary>
public enum CaseStep
{
    /// <summary>What went wrong was kept from spreading.</summary>
    Contained,

    /// <summary>What went wrong was put right.</summary>
    Corrected,

    /// <summary>The cause was found.</summary>
    Analysed,

    /// <summary>Actions against the cause were planned.</summary>
    Planned,

    /// <summary>The plan was accepted.</summary>
    PlanAccepted,

    /// <summary>The plan was sent back.</summary>
    PlanReturned,

    /// <summary>One of the actions was done.</summary>
    ActionDone,

    /// <summary>All actions were done.</summary>
    Implemented,

    /// <summary>It was verified that they helped.</summary>
    FoundEffective,

    /// <summary>It was found that they did not help.</summary>
    FoundIneffective,

    /// <summary>It was opened again.</summary>
    Reopened,
}
