namespace ElectionCore.Planning;

/// <summary>How much weight the source gives to a recommendation. The default is <see cref="Unspecified"/>.</summary>
public enum RecommendationPriority
{
    /// <summary>The source makes no difference.</summary>
    Unspecified,

    /// <summary>It is among those that matter most.</summary>
    Priority,

    /// <summary>It is among the others.</summary>
    Other,
}
