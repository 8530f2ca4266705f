using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>How the ratings of one risk moved over time.</summary>
public sealed class RiskHistory
{
    private RiskHistory(RiskCode risk, ImmutableArray<RiskRating> ratings) => (Risk, Ratings) = (risk, ratings);

    /// <summary>The risk.</summary>
    public RiskCode Risk { get; }

    /// <summary>
    /// The ratings, the earliest first. Days that follow each other with the same rating and status are one entry, whatever
    /// else was changed in between.
    /// </summary>
    public ImmutableArray<RiskRating> Ratings { get; }

    /// <summary>Makes a history.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="states">What was said of it and of which days, in any order. What is said of other risks is passed over.</param>
    /// <param name="bands">How scores are read, or null for <see cref="RiskBands.Default"/>.</param>
    /// <returns>The history; without ratings when nothing is said of the risk.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    public static RiskHistory From(RiskCode risk, IEnumerable<(DateRange Days, Risk Risk)> states, RiskBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(states);
        bands ??= RiskBands.Default;
        var ratings = ImmutableArray.CreateBuilder<RiskRating>();
        foreach (var (days, state) in states.Where(s => s.Risk.Code == risk).OrderBy(s => s.Days.Start))
        {
            var last = ratings.Count > 0 ? ratings[^1] : null;
            if (last is { Days.To: { } end } && end == days.From
                && last.Likelihood == state.Likelihood && last.Impact == state.Impact && last.Status == state.Status)
            {
                ratings[^1] = last with { Days = Join(last.Days, days) };
            }
            else
            {
                ratings.Add(new(days, state.Likelihood, state.Impact, state.Status, bands.BandOf(state), state.Score - last?.Score));
            }
        }

        return new(risk, ratings.DrainToImmutable());
    }

    /// <summary>Reads a history from a register, as it is known now.</summary>
    /// <param name="register">The register.</param>
    /// <param name="risk">The risk.</param>
    /// <param name="bands">How scores are read, or null for <see cref="RiskBands.Default"/>.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The history; without ratings when the risk is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<RiskHistory> ReadAsync(
        PlanningRegister register, RiskCode risk, RiskBands? bands = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var states = new List<(DateRange Days, Risk Risk)>();
        await foreach (var fact in register.Facts<Risk>().ReadAsync(FactQuery.KnownNow with { Keys = [risk.Value] }, cancellationToken).ConfigureAwait(false))
        {
            states.Add((fact.Valid, fact.State));
        }

        return From(risk, states, bands);
    }

    private static DateRange Join(DateRange first, DateRange second)
    {
        var whole = DateRange.Between(first.From, second.To);
        whole = first.IsStartUnknown ? whole.WithUnknownStart() : whole;
        return second.IsEndUnknown ? whole.WithUnknownEnd() : whole;
    }
}
