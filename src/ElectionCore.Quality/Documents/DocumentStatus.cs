namespace ElectionCore.Quality;

/// <summary>Where a revision of a controlled document stands on a day.</summary>
public enum DocumentStatus
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It is being reviewed.</summary>
    InReview,

    /// <summary>It is approved and not in effect yet.</summary>
    Approved,

    /// <summary>It is in effect.</summary>
    Effective,

    /// <summary>Another revision took its place, or it was withdrawn. It is kept as long as records must be.</summary>
    Superseded,
}
