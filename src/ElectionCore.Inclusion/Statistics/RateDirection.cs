namespace ElectionCore.Inclusion;

/// <summary>Whether a high rate is good or bad news.</summary>
public enum RateDirection
{
    /// <summary>High is good, as with turnout; the best group is the one with the highest rate.</summary>
    Favourable,

    /// <summary>Low is good, as with ballots rejected; the best group is the one with the lowest rate.</summary>
    Adverse,
}
