namespace ElectionCore.Planning;

/// <summary>How much of a time has passed: what stands beside an achievement and is never mixed with it.</summary>
/// <param name="Days">Days passed of days in all. The day itself has passed, so that the last day makes it whole.</param>
/// <param name="AsOf">The day.</param>
/// <remarks>Equality is on both parts.</remarks>
public readonly record struct TimeElapsed(Ratio Days, DateOnly AsOf)
{
    /// <summary>How much of a time has passed.</summary>
    /// <param name="period">The days.</param>
    /// <param name="asOf">The day: 0 before the first, all from the last on.</param>
    /// <returns>The days passed, or null when an end of the time is open or not known.</returns>
    public static TimeElapsed? Of(DateRange period, DateOnly asOf) => period is { From: { } from, Days: { } total }
        ? new(new(Math.Clamp(asOf.DayNumber - from.DayNumber + 1, 0, total), total), asOf)
        : null;

    /// <summary>Writes the time.</summary>
    /// <returns>Such as <c>912 of 1826 days</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Days.Numerator} of {Days.Denominator} days");
}
