namespace ElectionCore.Capacity;

/// <summary>One row of coverage: what it is about, and the counts.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CoverageRow
{
    /// <summary>The place, or null where it is not divided by places.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The role, or null where it is not divided by roles.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The recorded sex, or null where it is not divided by sex.</summary>
    public RecordedSex? Sex { get; init; }

    /// <summary>For whom the stations are, or null where it is not divided so.</summary>
    public SessionGroup? Group { get; init; }

    /// <summary>The counts.</summary>
    public required CoverageCounts Counts { get; init; }
}
