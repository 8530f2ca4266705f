namespace ElectionCore.Quality;

/// <summary>How a judgement was come to. The default is <see cref="Examine"/>.</summary>
public enum AssessmentMethod
{
    /// <summary>Documents and records were examined.</summary>
    Examine,

    /// <summary>People were asked.</summary>
    Interview,

    /// <summary>Work was watched, such as polling.</summary>
    Observe,

    /// <summary>Something was tried out.</summary>
    Test,
}
