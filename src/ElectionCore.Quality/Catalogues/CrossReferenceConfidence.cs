namespace ElectionCore.Quality;

/// <summary>How sure a cross-reference is. The default is <see cref="Low"/>.</summary>
public enum CrossReferenceConfidence
{
    /// <summary>It is a guess worth checking.</summary>
    Low,

    /// <summary>It is likely.</summary>
    Medium,

    /// <summary>It is as good as certain.</summary>
    High,
}
