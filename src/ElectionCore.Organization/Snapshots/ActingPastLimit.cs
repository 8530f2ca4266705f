namespace ElectionCore.Organization;

/// <summary>An acting appointment that has reached its limit by the day of a snapshot.</summary>
/// <param name="Holder">Who acts, and since when.</param>
/// <param name="LimitDays">The limit, in days.</param>
/// <param name="ReachedOn">The first day past the limit.</param>
public sealed record ActingPastLimit(Holder Holder, int LimitDays, DateOnly ReachedOn);
