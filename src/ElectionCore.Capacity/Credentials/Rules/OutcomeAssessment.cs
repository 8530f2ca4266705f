namespace ElectionCore.Capacity;

/// <summary>What an assessor found of one outcome of a person on a day.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record OutcomeAssessment : IFactState
{
    /// <summary>The person who was assessed.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The outcome, by its code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Outcome { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether it was achieved.</summary>
    public required bool IsAchieved { get; init; }

    /// <summary>Who assessed, or null when that is not known.</summary>
    public PersonRef? Assessor { get; init; }

    /// <summary>
    /// The rank that the assessor had, as the sheet says it, for assessors whose credentials are not kept here; null to go by their
    /// credentials.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? AssessorRank { get; init => field = Guard.AtLeast(value, 0); }

    /// <inheritdoc/>
    public string FactKey => $"{Person}\t{Outcome}\t{On:O}\t{Assessor?.Value}";

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Assessor is { } assessor ? [Person, assessor] : [Person];
}
