namespace ElectionCore.Interchange;

/// <summary>What came of it. Equality is on all parts.</summary>
public sealed record XapiResult
{
    private const int Digits = 10;

    internal XapiResult()
    {
    }

    /// <summary>Whether it was successful, or null when that was not asked for.</summary>
    public bool? Success { get; init; }

    /// <summary>Whether it was finished, or null when that was not asked for.</summary>
    public bool? Completion { get; init; }

    /// <summary>The score as it was recorded, or null.</summary>
    public decimal? Score { get; init; }

    /// <summary>
    /// The highest score there was, or null. It is left out where the recorded score is above it: such a statement would be refused, and
    /// the contradiction is one for the check of the records.
    /// </summary>
    public decimal? HighestScore { get; init => field = value >= Score ? value : null; }

    /// <summary>
    /// The score divided by the highest, from 0 to 1, to ten decimal places (half to even); null where one of them is not there. The exact
    /// share is that of <see cref="Score"/> and <see cref="HighestScore"/>, which are written too.
    /// </summary>
    public decimal? ScaledScore => Score is { } score && HighestScore is { } highest ? decimal.Round(score / highest, Digits, MidpointRounding.ToEven) : null;
}
