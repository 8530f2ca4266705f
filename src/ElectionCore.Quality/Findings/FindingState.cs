namespace ElectionCore.Quality;

/// <summary>Where a finding stands, by the corrective actions about it. The default is <see cref="Open"/>.</summary>
public enum FindingState
{
    /// <summary>It is open: there is no accepted plan against it.</summary>
    Open,

    /// <summary>A plan against it was accepted. It is open still.</summary>
    PlanAccepted,

    /// <summary>What was planned is done. Whether it helped is not known, so it is open still.</summary>
    Implemented,

    /// <summary>Somebody else than those who acted verified that it helped. Only then it is closed.</summary>
    VerifiedEffective,

    /// <summary>What was done did not help, or did not last; and no other plan has been accepted yet.</summary>
    Reopened,
}
