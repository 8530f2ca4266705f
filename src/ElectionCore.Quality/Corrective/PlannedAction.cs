namespace ElectionCore.Quality;

/// <summary>One action against a cause.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PlannedAction
{
    /// <summary>A short code within the case, such as 1.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What is to be done.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Text { get; init => field = Guard.Text(value); }

    /// <summary>Who does it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Owner { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; init; }
}
