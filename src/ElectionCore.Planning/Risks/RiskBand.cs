namespace ElectionCore.Planning;

/// <summary>A band of scores of risks, from its lowest score up to the next band.</summary>
/// <param name="Code">The code, such as <c>high</c>.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="From">The lowest score in it, 1 to 25.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RiskBand(string Code, LocalizedText Name, int From)
{
    /// <summary>The code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Code { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(Code);

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The lowest score in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 25.</exception>
    public int From { get; init => field = RequireScore(value); } = RequireScore(From);

    private static int RequireScore(int from) => Guard.Between(from, 1, Risk.HighestRating * Risk.HighestRating, nameof(from));
}
