namespace ElectionCore.Capacity;

/// <summary>How many more people of a role are trained than are needed, since some will not come.</summary>
/// <remarks>
/// <para>Counted over a greater area the reserve is mostly smaller, but people must then be sent from one place to another: the
/// plan shows the numbers both ways. A fixed rate is never more over a greater area. A confidence can be: of one person who comes
/// in nine cases of ten, with a confidence of 9/10, none stands by; of two who share a reserve, one does, since both come in only
/// 81 cases of a hundred. A reserve that is counted over an area is divided among its places in proportion to their staff, by
/// the largest remainder.</para>
/// <para>Of several the one of the place counts, else that of its region, else that without a scope; within each the one that
/// names the role comes first. Equality is on all parts.</para>
/// </remarks>
public sealed record ReserveRule
{
    private ReserveRule()
    {
    }

    /// <summary>How the reserve is found.</summary>
    public ReserveKind Kind { get; private init; }

    /// <summary>The share of the staff for <see cref="ReserveKind.FixedRate"/>; the share that comes for <see cref="ReserveKind.Confidence"/>; else 0/1.</summary>
    public Ratio Rate { get; private init; } = new(0, 1);

    /// <summary>The confidence for <see cref="ReserveKind.Confidence"/>, else 0/1.</summary>
    public Ratio Confidence { get; private init; } = new(0, 1);

    /// <summary>The role; null for all.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The place or region where it counts; null for everywhere.</summary>
    public PlaceCode? Scope { get; init; }

    /// <summary>Over which area the staff is counted together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public CascadeLevel PooledAt { get; init => field = CascadeGuard.Known(value); }

    /// <summary>No reserve.</summary>
    /// <returns>The rule.</returns>
    public static ReserveRule None() => new();

    /// <summary>A share of the staff, rounded up.</summary>
    /// <param name="rate">The share, such as 5/100.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is undefined or negative.</exception>
    public static ReserveRule FixedRate(Ratio rate) => new() { Kind = ReserveKind.FixedRate, Rate = CascadeGuard.NotNegative(rate, nameof(rate)) };

    /// <summary>The smallest number of people of whom enough come, with a confidence.</summary>
    /// <param name="attendance">The share of those who come, each by themselves, above 0 and up to 1.</param>
    /// <param name="confidence">The confidence that enough come, above 0 and below 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of its range.</exception>
    public static ReserveRule WithConfidence(Ratio attendance, Ratio confidence)
    {
        BinomialReserve.Require(attendance, confidence);
        return new() { Kind = ReserveKind.Confidence, Rate = attendance, Confidence = confidence };
    }

    /// <summary>The people to train so that enough are there.</summary>
    /// <param name="staff">The people who are needed, 0 or more.</param>
    /// <returns>The staff with its reserve.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="staff"/> is negative.</exception>
    /// <exception cref="OverflowException">More people would be needed than 64 bits count.</exception>
    public long PeopleFor(long staff)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(staff);
        return Kind switch
        {
            ReserveKind.FixedRate => checked(staff + Exact.Ceiling((Int128)staff * Rate.Numerator, Rate.Denominator)),
            ReserveKind.Confidence => BinomialReserve.SmallestSufficient(staff, Rate, Confidence),
            _ => staff,
        };
    }
}
