namespace ElectionCore.Capacity;

/// <summary>How many tiers a cascade needs to reach so many people, and how much of what is taught may be left.</summary>
/// <remarks>
/// <para>Each tier multiplies those who were trained by its ratio; the fewest tiers are the first k with Π rᵢ ≥ people for each
/// person at the top, exactly.</para>
/// <para>How much of the content is left after a tier is a parameter without a default. The often repeated three quarters for
/// each tier is a rule of thumb and not well supported.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record CascadeDepth
{
    private CascadeDepth()
    {
    }

    /// <summary>The tiers; 0 where those at the top are enough.</summary>
    public int Tiers { get; private init; }

    /// <summary>The people that so many tiers reach, as an exact product.</summary>
    public WideRatio Reach { get; private init; }

    /// <summary>The share of the content that is left after the last tier; null when no share for each tier was given.</summary>
    public WideRatio? Retention { get; private init; }

    /// <summary>Finds the fewest tiers.</summary>
    /// <param name="people">The people to be reached, 0 or more.</param>
    /// <param name="leaders">The people at the top, at least 1.</param>
    /// <param name="expansions">How many people each of a tier trains in the next, from the top: 24/1.</param>
    /// <param name="retention">The share of the content that is left after each tier, 0 to 1; or null.</param>
    /// <returns>The depth, or null when all the tiers together do not reach so many.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expansions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static CascadeDepth? Fewest(long people, long leaders, IEnumerable<Ratio> expansions, Ratio? retention = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfLessThan(leaders, 1);
        ArgumentNullException.ThrowIfNull(expansions);
        WideRatio? left = retention is { } share ? WideRatio.FromRatio(RequireShare(share)) : null;
        var goal = new WideRatio(people, 1);
        var depth = new CascadeDepth { Reach = new(leaders, 1), Retention = left is null ? null : new(1, 1) };
        using var next = expansions.GetEnumerator();
        while (depth.Reach.CompareValueTo(goal) < 0)
        {
            if (!next.MoveNext())
            {
                return null;
            }

            depth = new()
            {
                Tiers = depth.Tiers + 1,
                Reach = depth.Reach.Times(WideRatio.FromRatio(CascadeGuard.NotNegative(next.Current, nameof(expansions)))),
                Retention = left is { } each ? depth.Retention?.Times(each) : null,
            };
        }

        return depth;
    }

    private static Ratio RequireShare(Ratio share) => CascadeGuard.NotNegative(share, "retention").Numerator <= share.Denominator
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of at most one is expected.");
}
