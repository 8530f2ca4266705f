namespace ElectionCore.Planning;

/// <summary>A share that somebody says is done, without the figures behind it.</summary>
/// <param name="Share">The share, such as 88/100.</param>
/// <param name="On">The day for which it is said.</param>
/// <param name="By">Who says it.</param>
/// <param name="Source">Where it is found, or null.</param>
/// <remarks>It is never mixed with what is computed. Equality is on all parts.</remarks>
public sealed record SelfReport(Ratio Share, DateOnly On, string By, string? Source = null)
{
    /// <summary>The share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio Share { get; init => field = RequireShare(value); } = RequireShare(Share);

    /// <summary>Who says it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string By { get; init => field = Guard.Text(value); } = Guard.Text(By);

    private static Ratio RequireShare(Ratio share) => share is { IsDefined: true, Numerator: >= 0 }
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share has a denominator and is not negative.");
}
