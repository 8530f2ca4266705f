namespace ElectionCore.Inclusion;

/// <summary>One count of a dataset.</summary>
/// <remarks>
/// The fact that holds it is valid for the day or the time the count describes: a roll of 2 October 2020 on that one day, the
/// people trained in June 2018 for that month. Equality is on all parts.
/// </remarks>
public sealed record Observation : IFactState
{
    /// <summary>The code of the dataset.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Dataset { get; init => field = CodeFormat.Require(value); }

    /// <summary>The code of the measure.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Measure { get; init => field = CodeFormat.Require(value); }

    /// <summary>Where the count stands: a category in each dimension of the dataset.</summary>
    public required Coordinates At { get; init; }

    /// <summary>The count, or why it is missing.</summary>
    public required ObservedCount Count { get; init; }

    /// <summary>What a reader must be told of this count, or null.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => $"{Dataset}|{Measure}|{At}";

    /// <inheritdoc/>
    public SubjectRef Subject => new("dataset", Dataset);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [new("dataset", Dataset)];
}
