namespace ElectionCore.Planning;

/// <summary>A point that somebody raised in a consultation.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ConsultationPoint
{
    /// <summary>The number within the consultation, such as <c>7</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Number { get; init => field = CodeFormat.Require(value); }

    /// <summary>What was said.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Text { get; init => field = Guard.NotNull(value); }

    /// <summary>Who said it: an organisation or group, never a private person; or null.</summary>
    public string? RaisedBy { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What the institution answered, or null while it has not.</summary>
    public string? Response { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What came of it: recommendations and elements of plans.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<SubjectRef> LeadsTo { get; init => field = Guard.NotNull(value); } = ValueList<SubjectRef>.Empty;
}
