namespace ElectionCore.Capacity;

/// <summary>The part of the people of a role that belongs to a group: a share of them, or so many.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record GroupPart
{
    /// <summary>Makes a part that is a share.</summary>
    /// <param name="group">The code of the group.</param>
    /// <param name="share">The share, such as 1/3.</param>
    /// <exception cref="ArgumentException">The group is not a valid code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is undefined or negative.</exception>
    public GroupPart(string group, Ratio share) => (Group, Share) = (CodeFormat.Require(group, nameof(group)), CascadeGuard.NotNegative(share, nameof(share)));

    /// <summary>Makes a part that is a count.</summary>
    /// <param name="group">The code of the group.</param>
    /// <param name="count">The people, without any reserve, 0 to 10¹².</param>
    /// <exception cref="ArgumentException">The group is not a valid code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of its range.</exception>
    public GroupPart(string group, long count) => (Group, Count) = (CodeFormat.Require(group, nameof(group)), CascadeGuard.Count(count, nameof(count)));

    /// <summary>The code of the group.</summary>
    public string Group { get; }

    /// <summary>The share, or null where people were counted.</summary>
    public Ratio? Share { get; }

    /// <summary>The people, or null where it is a share.</summary>
    public long? Count { get; }

    internal WideRatio Weight => Share is { } share ? WideRatio.FromRatio(share) : new(Count ?? 0, 1);
}
