namespace ElectionCore.Quality;

/// <summary>What an auditor judged of a topic. It is a judgement on the topic of the catalogue, and none of conformity. The default is <see cref="NotAssessed"/>.</summary>
public enum Judgement
{
    /// <summary>Nobody has judged yet. It never counts as met.</summary>
    NotAssessed,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is met in part.</summary>
    PartlyMet,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>It does not apply, for a reason that somebody approved.</summary>
    NotApplicable,
}
