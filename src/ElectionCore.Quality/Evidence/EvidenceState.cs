namespace ElectionCore.Quality;

/// <summary>What a piece of evidence is worth on a day.</summary>
public enum EvidenceState
{
    /// <summary>It counts.</summary>
    Fresh,

    /// <summary>It was not collected and received by then, or is not in effect yet.</summary>
    NotYet,

    /// <summary>It is older than evidence may be, or no longer in effect.</summary>
    Stale,

    /// <summary>Its last day is over.</summary>
    Expired,
}
