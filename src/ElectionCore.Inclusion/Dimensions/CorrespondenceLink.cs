namespace ElectionCore.Inclusion;

/// <summary>All or part of one category is all or part of another.</summary>
/// <param name="From">The code in the earlier version.</param>
/// <param name="To">The code in the later version.</param>
public sealed record CorrespondenceLink(string From, string To)
{
    /// <summary>The code in the earlier version.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string From { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(From);

    /// <summary>The code in the later version.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string To { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(To);
}
