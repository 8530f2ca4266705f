namespace ElectionCore.Capacity;

/// <summary>How often one point of a checklist was done as taught (level 3 of Kirkpatrick's four).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PracticeSummary
{
    /// <summary>The role.</summary>
    public required RoleCode Role { get; init; }

    /// <summary>The point.</summary>
    public required string Item { get; init; }

    /// <summary>How often it was done as taught.</summary>
    public int Met { get; init; }

    /// <summary>How often it was not.</summary>
    public int NotMet { get; init; }

    /// <summary>How often the observer did not see it.</summary>
    public int NotSeen { get; init; }

    /// <summary>As taught of what was seen; undefined when nothing was.</summary>
    public Ratio Share => new(Met, Met + NotMet);

    /// <summary>Sums up observations.</summary>
    /// <param name="observations">The observations.</param>
    /// <returns>A row for each role and point, in this order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    public static IReadOnlyList<PracticeSummary> Of(IEnumerable<PracticeObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return
        [
            .. observations.GroupBy(o => (o.Role, o.Item)).OrderBy(g => g.Key.Role).ThenBy(g => g.Key.Item, StringComparer.Ordinal).Select(g => new PracticeSummary
            {
                Role = g.Key.Role,
                Item = g.Key.Item,
                Met = g.Count(o => o.Result == PracticeResult.Met),
                NotMet = g.Count(o => o.Result == PracticeResult.NotMet),
                NotSeen = g.Count(o => o.Result == PracticeResult.NotSeen),
            }),
        ];
    }
}
