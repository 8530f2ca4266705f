namespace ElectionCore.Planning;

/// <summary>A consultation with those concerned, and the points raised in it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Consultation : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The days on which it was held.</summary>
    public required DateRange Held { get; init; }

    /// <summary>The organisations and groups that took part.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Participants { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The points raised, each with a number of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Two have the same number.</exception>
    public ValueList<ConsultationPoint> Points { get; init => field = RequireApart(value); } = ValueList<ConsultationPoint>.Empty;

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("consultation", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Points.SelectMany(p => p.LeadsTo);

    private static ValueList<ConsultationPoint> RequireApart(ValueList<ConsultationPoint>? value) =>
        Guard.NotNull(value, nameof(Points)) is var points && points.DistinctBy(p => p.Number, StringComparer.Ordinal).Count() == points.Count
            ? points
            : throw new ArgumentException("Every point has a number of its own.", nameof(value));
}
