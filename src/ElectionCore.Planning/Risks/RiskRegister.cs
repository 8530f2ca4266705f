using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>The risks of a plan on one day: the gravest first, by band, and as a matrix of likelihood and impact.</summary>
/// <remarks>A risk that nobody has rated is in no band and no cell: it is shown as such, and is not low.</remarks>
public sealed class RiskRegister
{
    private RiskRegister(RiskBands bands, DateOnly asOf, IEnumerable<Risk> risks)
    {
        (Bands, AsOf) = (bands, asOf);
        RiskEntry[] entries = [.. risks.Select(Enter).OrderByDescending(e => e.Risk.Score ?? 0).ThenByDescending(e => e.Risk.Impact ?? 0).ThenBy(e => e.Risk.Code)];
        Rated = [.. entries.Where(e => e.Band is not null && e.Risk.Status != RiskStatus.Closed)];
        Unrated = [.. entries.Where(e => e.Band is null && e.Risk.Status != RiskStatus.Closed)];
        Closed = [.. entries.Where(e => e.Risk.Status == RiskStatus.Closed)];
    }

    /// <summary>How scores are read.</summary>
    public RiskBands Bands { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The risks that are rated and not closed: by score, of equal ones by impact, then by code.</summary>
    public ImmutableArray<RiskEntry> Rated { get; }

    /// <summary>The risks that are not closed and that nobody has rated in full; those with an impact first.</summary>
    public ImmutableArray<RiskEntry> Unrated { get; }

    /// <summary>The risks that cannot happen any more.</summary>
    public ImmutableArray<RiskEntry> Closed { get; }

    /// <summary>The risks that should have been looked at again before this day, the longest overdue first.</summary>
    public ImmutableArray<RiskEntry> OverdueForReview =>
        [.. Rated.Concat(Unrated).Where(e => e.IsReviewOverdue).OrderByDescending(e => e.ReviewDaysOverdue)];

    /// <summary>Makes a register.</summary>
    /// <param name="risks">The risks, as they are on that day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="bands">How scores are read, or null for <see cref="RiskBands.Default"/>.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="risks"/> is null.</exception>
    public static RiskRegister From(IEnumerable<Risk> risks, DateOnly asOf, RiskBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(risks);
        return new(bands ?? RiskBands.Default, asOf, risks);
    }

    /// <summary>The rated risks of one cell of the matrix.</summary>
    /// <param name="likelihood">How likely, 1 to 5.</param>
    /// <param name="impact">How grave, 1 to 5.</param>
    /// <returns>The risks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not between 1 and 5.</exception>
    public ImmutableArray<RiskEntry> At(int likelihood, int impact)
    {
        Guard.Between(likelihood, 1, Risk.HighestRating, nameof(likelihood));
        Guard.Between(impact, 1, Risk.HighestRating, nameof(impact));
        return [.. Rated.Where(e => e.Risk.Likelihood == likelihood && e.Risk.Impact == impact)];
    }

    /// <summary>The rated risks of a band.</summary>
    /// <param name="band">The code of the band.</param>
    /// <returns>The risks; none when there is no such band.</returns>
    public ImmutableArray<RiskEntry> In(string band) => [.. Rated.Where(e => e.Band!.Code == band)];

    // A review on its day is in time.
    private RiskEntry Enter(Risk risk) => new(
        risk,
        Bands.BandOf(risk),
        risk is { Status: not RiskStatus.Closed, ReviewOn: { } due } ? Math.Max(0, AsOf.DayNumber - due.DayNumber) : 0);
}
