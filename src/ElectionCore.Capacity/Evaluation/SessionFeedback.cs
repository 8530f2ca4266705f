namespace ElectionCore.Capacity;

/// <summary>What one of those who were there said of a session (level 1: reaction), without who it was.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SessionFeedback : IFactState
{
    /// <summary>The best rating: 5. The worst is 1.</summary>
    public const int HighestRating = 5;

    /// <summary>The session.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Session { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The number of the form within the session, from 1. It says nothing about who filled it in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Form { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The question, by its code on the form.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Question { get; init => field = CodeFormat.Require(value); }

    /// <summary>The rating, 1 to 5; null when the question was left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 5.</exception>
    public int? Rating { get; init => field = value is { } rating ? Guard.Between(rating, 1, HighestRating) : null; }

    /// <summary>What was written, or null.</summary>
    public string? Remark { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => $"{Session}\t{Form}\t{Question}";

    /// <inheritdoc/>
    public SubjectRef Subject => Session;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Session];
}
