namespace ElectionCore.Inclusion;

/// <summary>Wilson's score interval for sizes that need not be whole.</summary>
internal static class WilsonScore
{
    /// <summary>The probability on either side of an interval; exact until it becomes a double.</summary>
    public static double Tail(decimal level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1m);
        return (double)(1 - level) / 2;
    }

    public static double Quantile(decimal level) => -SpecialFunctions.NormalQuantile(Tail(level));

    // Both limits solve (n + z²)p² − (2k + z²)p + k²/n = 0. Dividing the last term by the greater root gives the lesser one
    // without taking two near numbers from each other. The share lies between them, whatever the last bit is rounded to.
    public static (double Lower, double Upper) Limits(double hits, double of, double z)
    {
        var share = hits / of;
        var reach = hits + (z * z / 2) + (z * Math.Sqrt((hits * (of - hits) / of) + (z * z / 4)));
        return (
            hits == 0 ? 0 : Math.Min(share, hits * share / reach),
            hits == of ? 1 : Math.Clamp(reach / (of + (z * z)), share, 1));
    }
}
