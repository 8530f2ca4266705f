namespace ElectionCore.Quality;

/// <summary>A topic that is left out of a scope, with the reason and who approved it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TopicExclusion
{
    /// <summary>The topic.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required TopicCode Topic { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Why it does not apply, and why trust in the result does not suffer.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Reason { get; init => field = Guard.Text(value); }

    /// <summary>Who approved it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Approver { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The day of the approval.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The paper, or null.</summary>
    public Instrument? Instrument { get; init; }
}
