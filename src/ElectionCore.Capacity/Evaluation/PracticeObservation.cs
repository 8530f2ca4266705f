namespace ElectionCore.Capacity;

/// <summary>One point of an observer's checklist about somebody at work (level 3: behaviour).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PracticeObservation : IFactState
{
    /// <summary>The polling station.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Station { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The role that was observed.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The person, or null when only the role is known.</summary>
    public PersonRef? Person { get; init; }

    /// <summary>The point, by its code on the checklist.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Item { get; init => field = CodeFormat.Require(value); }

    /// <summary>What was seen.</summary>
    public PracticeResult Result { get; init; }

    /// <summary>Who observed, as the observer's key or that of the organisation.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Observer { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Station}\t{Role}\t{Person?.Value}\t{Observer}\t{On:O}\t{Item}";

    /// <inheritdoc/>
    public SubjectRef Subject => Station;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Person is { } person ? [Station, Role, person] : [Station, Role];
}
