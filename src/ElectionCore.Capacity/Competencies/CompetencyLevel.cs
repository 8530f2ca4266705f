namespace ElectionCore.Capacity;

/// <summary>A competency at a level.</summary>
/// <remarks>Equality is on both.</remarks>
public sealed record CompetencyLevel
{
    /// <summary>Names a competency at a level.</summary>
    /// <param name="competency">The competency.</param>
    /// <param name="level">The level, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="competency"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 1.</exception>
    public CompetencyLevel(CompetencyCode competency, int level) =>
        (Competency, Level) = (Guard.Given(competency, competency.IsEmpty, nameof(competency)), Guard.AtLeast(level, 1, nameof(level)));

    /// <summary>The competency.</summary>
    public CompetencyCode Competency { get; }

    /// <summary>The level, 1 or more.</summary>
    public int Level { get; }
}
