namespace ElectionCore.Quality;

/// <summary>What a grade means. The default is <see cref="None"/>.</summary>
public enum GradeEffect
{
    /// <summary>It is no nonconformity: an observation, an opportunity, something good.</summary>
    None,

    /// <summary>A nonconformity that does not put the results of the system in doubt.</summary>
    Minor,

    /// <summary>A nonconformity that puts the results of the system in doubt. While it is open it blocks.</summary>
    Major,
}
