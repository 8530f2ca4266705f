namespace ElectionCore.Quality;

/// <summary>What somebody says of the service. The default is <see cref="Complaint"/>.</summary>
public enum FeedbackKind
{
    /// <summary>Something was bad.</summary>
    Complaint,

    /// <summary>Something was good.</summary>
    Praise,

    /// <summary>Something could be better.</summary>
    Suggestion,
}
