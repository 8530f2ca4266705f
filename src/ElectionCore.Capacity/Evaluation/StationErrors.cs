namespace ElectionCore.Capacity;

/// <summary>How many errors the forms of one station held (level 4: results).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record StationErrors : IFactState
{
    /// <summary>The polling station.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Station { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The form, such as the statement of the count.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Form { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day of the election, or the day after where the count went on after midnight.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The entries that were checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Entries { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Those of them that were wrong. More than the entries cannot be, and counts for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Errors { get; init => field = Guard.AtLeast(value, 0); }

    /// <inheritdoc/>
    public string FactKey => $"{Station}\t{Form}\t{On:O}";

    /// <inheritdoc/>
    public SubjectRef Subject => Station;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Station];
}
