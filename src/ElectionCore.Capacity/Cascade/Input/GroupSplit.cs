namespace ElectionCore.Capacity;

/// <summary>How the people of a role divide into groups.</summary>
/// <remarks>
/// <para>People are divided by the largest remainder: each group gets the whole part of its exact share, and who is left goes,
/// one each, to the groups with the greatest fractions, the first of equal ones first. So the groups always add up. The
/// reserve is divided in the proportion of the staff.</para>
/// <para>Of several the one of the place counts, else that of its region, else that without a scope; within each the one that
/// names the role comes first. Equality is on all parts.</para>
/// </remarks>
public sealed record GroupSplit
{
    /// <summary>The role; null for all.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The place or region where it counts; null for everywhere.</summary>
    public PlaceCode? Scope { get; init; }

    /// <summary>The parts: all shares, which add up to one, or all counts, which add up to the staff.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Shares and counts are mixed, a group is there twice, or all parts are nothing.</exception>
    public required ValueList<GroupPart> Parts { get; init => field = RequireParts(value); }

    /// <summary>Whether the parts are counts.</summary>
    internal bool IsCounted => Parts[0].Count is not null;

    private static ValueList<GroupPart> RequireParts(ValueList<GroupPart> value)
    {
        Guard.NotNull(value, nameof(Parts));
        if (value.DistinctBy(p => p.Group, StringComparer.Ordinal).Count() != value.Count)
        {
            throw new ArgumentException("Each group is there once.", nameof(value));
        }

        return value.All(p => p.Weight.Numerator.IsZero) ? throw new ArgumentException("Somebody must be in one of the groups.", nameof(value))
            : value.Any(p => p.Count is null) && value.Any(p => p.Share is null) ? throw new ArgumentException("The parts are either shares or counts.", nameof(value))
            : value;
    }
}
