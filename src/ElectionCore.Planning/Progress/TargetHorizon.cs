namespace ElectionCore.Planning;

/// <summary>Against which target an actual value is held. The default is <see cref="ReportedPeriods"/>.</summary>
public enum TargetHorizon
{
    /// <summary>
    /// That of the periods that were reported: the last one, or all of them together where periods add up. Where the last period
    /// aims at nothing, the next later target.
    /// </summary>
    ReportedPeriods,

    /// <summary>That of the whole plan: the last target, or all of them together where periods add up.</summary>
    EndOfPlan,
}
