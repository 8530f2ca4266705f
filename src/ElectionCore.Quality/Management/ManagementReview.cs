namespace ElectionCore.Quality;

/// <summary>One review by top management: what was laid before it and what it decided.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ManagementReview : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who took part.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PersonRef> Participants { get; init => field = Guard.NotNull(value); } = ValueList<PersonRef>.Empty;

    /// <summary>What was laid before it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ReviewInput> Inputs { get; init => field = Guard.NotNull(value); } = ValueList<ReviewInput>.Empty;

    /// <summary>What it decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ReviewDecision> Decisions { get; init => field = Guard.NotNull(value); } = ValueList<ReviewDecision>.Empty;

    /// <summary>What was not laid before it though it has to be.</summary>
    public IEnumerable<ReviewInputKind> Missing => Enum.GetValues<ReviewInputKind>().Except(Inputs.Select(i => i.Kind));

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("management-review", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [.. Participants.Select(p => (SubjectRef)p), .. Decisions.Select(d => (SubjectRef)d.Owner)];
}
