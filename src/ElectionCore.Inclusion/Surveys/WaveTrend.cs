namespace ElectionCore.Inclusion;

/// <summary>How a share moved over many waves of a survey.</summary>
/// <remarks>
/// With many steps some changes look real by chance: at a level of 0.95 one step in twenty, where nothing changed. Equality is
/// on all parts.
/// </remarks>
public sealed record WaveTrend
{
    private WaveTrend(ValueList<SurveyWave> waves, ValueList<WaveComparison> steps, WaveComparison overall) =>
        (Waves, Steps, Overall) = (waves, steps, overall);

    /// <summary>The waves in the order of their fieldwork.</summary>
    public ValueList<SurveyWave> Waves { get; }

    /// <summary>Each wave compared with the one before it.</summary>
    public ValueList<WaveComparison> Steps { get; }

    /// <summary>The last wave compared with the first.</summary>
    public WaveComparison Overall { get; }

    /// <summary>Follows a share over waves.</summary>
    /// <param name="waves">At least two waves, in any order.</param>
    /// <param name="options">The codes of the answers whose share is followed.</param>
    /// <param name="accepted">In what the waves may differ. Whatever is accepted and does differ becomes a warning.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer than two waves; the start of one's fieldwork is open or not known; there is no answer, or a wave does
    /// not offer it.
    /// </exception>
    /// <exception cref="RuleViolationException">
    /// Two waves may not be compared, by the rules of <see cref="WaveComparison.Between"/>.
    /// </exception>
    /// <exception cref="OverflowException">A change does not fit a ratio.</exception>
    public static WaveTrend Of(
        IEnumerable<SurveyWave> waves, IEnumerable<string> options, WaveDifferences accepted = WaveDifferences.None)
    {
        ArgumentNullException.ThrowIfNull(waves);
        ArgumentNullException.ThrowIfNull(options);
        ValueList<string> codes = [.. options];
        ValueList<SurveyWave> ordered = [.. waves.OrderBy(w => w.Fieldwork.Start)];
        if (ordered.Count < 2 || ordered.Any(w => w.Fieldwork.From is null))
        {
            throw new ArgumentException("A trend has at least two waves, and it is known when each began.", nameof(waves));
        }

        ValueList<WaveComparison> steps =
            [.. ordered.Zip(ordered.Skip(1), (before, after) => WaveComparison.Between(before, after, codes, accepted))];
        return new(ordered, steps, WaveComparison.Between(ordered[0], ordered[^1], codes, accepted));
    }
}
