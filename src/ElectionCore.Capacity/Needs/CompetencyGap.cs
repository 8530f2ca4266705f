namespace ElectionCore.Capacity;

/// <summary>How many people of one role and unit have a competency at the level that the role asks for.</summary>
/// <remarks>Who was not assessed is counted as not assessed, neither as having it nor as lacking it. Equality is on all parts.</remarks>
public sealed record CompetencyGap
{
    /// <summary>The unit, or null for people of no unit.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The role.</summary>
    public required RoleCode Role { get; init; }

    /// <summary>The competency with the level that the role asks for.</summary>
    public required CompetencyLevel Required { get; init; }

    /// <summary>The people who fill the role.</summary>
    public int People { get; init; }

    /// <summary>Those of them who have the level or a higher one.</summary>
    public int Meeting { get; init; }

    /// <summary>Those among <see cref="Meeting"/> who have a higher level.</summary>
    public int Above { get; init; }

    /// <summary>Those of them who were found at each lower level, by level, the lowest first.</summary>
    public IReadOnlyList<LevelCount> Below { get; init; } = [];

    /// <summary>Those of them who were not assessed.</summary>
    public int NotAssessed => People - Meeting - Lacking;

    /// <summary>Those of them who lack it.</summary>
    public int Lacking => Below.Sum(b => b.People);

    /// <summary>The levels that all who lack it are short of together.</summary>
    public long LevelsMissing => Below.Sum(b => (long)(Required.Level - b.Level) * b.People);

    /// <summary>Those who have it of those who were assessed; undefined when nobody was.</summary>
    public Ratio Met => new(Meeting, Meeting + Lacking);

    /// <summary>Those who were assessed of all.</summary>
    public Ratio Coverage => new(Meeting + Lacking, People);
}
