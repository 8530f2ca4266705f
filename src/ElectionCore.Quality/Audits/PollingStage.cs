namespace ElectionCore.Quality;

/// <summary>Where an internal audit lies by polling.</summary>
public enum PollingStage
{
    /// <summary>Before polling: what was prepared.</summary>
    Before,

    /// <summary>While people vote: what is really done. It cannot be looked at later.</summary>
    During,

    /// <summary>After polling: results, disputes, what was learnt.</summary>
    After,
}
