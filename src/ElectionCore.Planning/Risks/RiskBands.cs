using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>How scores of risks are read as low, high and so on. Institutions have their own; a register is given one.</summary>
public sealed class RiskBands
{
    /// <summary>Makes bands.</summary>
    /// <param name="bands">The bands in any order; the lowest begins at 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">None begins at 1, or two begin at the same score or have the same code.</exception>
    public RiskBands(IEnumerable<RiskBand> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        Bands = [.. bands.OrderBy(b => b.From)];
        if (Bands is not [{ From: 1 }, ..]
            || Bands.DistinctBy(b => b.From).Count() != Bands.Length
            || Bands.DistinctBy(b => b.Code, StringComparer.Ordinal).Count() != Bands.Length)
        {
            throw new ArgumentException("The lowest band begins at 1, and each has a beginning and a code of its own.", nameof(bands));
        }
    }

    /// <summary>Low from 1, medium from 5, high from 10 and critical from 16 of 25.</summary>
    /// <remarks>
    /// This is a convention of ElectionCore and of nobody else. By it a risk is critical only when one of its ratings is at
    /// least 4 and the other too, and never low when one of them is 5.
    /// </remarks>
    public static RiskBands Default { get; } = new(
    [
        new("low", new("Low"), 1),
        new("medium", new("Medium"), 5),
        new("high", new("High"), 10),
        new("critical", new("Critical"), 16),
    ]);

    /// <summary>The bands, the lowest first.</summary>
    public ImmutableArray<RiskBand> Bands { get; }

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score, 1 to 25.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is not between 1 and 25.</exception>
    public RiskBand BandOf(int score)
    {
        Guard.Between(score, 1, Risk.HighestRating * Risk.HighestRating, nameof(score));
        return Bands.Last(b => b.From <= score);
    }

    /// <summary>The band of a risk.</summary>
    /// <param name="risk">The risk.</param>
    /// <returns>The band, or null when the risk is not rated, which is not the same as low.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="risk"/> is null.</exception>
    public RiskBand? BandOf(Risk risk)
    {
        ArgumentNullException.ThrowIfNull(risk);
        return risk.Score is { } score ? BandOf(score) : null;
    }
}
