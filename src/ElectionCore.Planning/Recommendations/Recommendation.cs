namespace ElectionCore.Planning;

/// <summary>What a mission or review says should change, or what somebody offers to help with.</summary>
/// <remarks>How far it is implemented is said by assessments, of which it holds none itself. Equality is on all parts.</remarks>
public sealed record Recommendation : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RecommendationCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of the mission or review it comes out of.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Source { get; init => field = CodeFormat.Require(value); }

    /// <summary>The number it bears there, or null.</summary>
    public string? Number { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The page of the report, such as <c>41</c> or <c>Annex 1</c>; or null.</summary>
    public string? Page { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What it asks or offers.</summary>
    public RecommendationKind Kind { get; init; }

    /// <summary>What it says.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Text { get; init => field = Guard.NotNull(value); }

    /// <summary>What it rests on, or null.</summary>
    public LocalizedText? Context { get; init; }

    /// <summary>What it is about, such as voter registration; or null.</summary>
    public string? Theme { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The part of the electoral cycle it is about, or null.</summary>
    public string? Phase { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whom it speaks to, the one that leads first; empty when nobody said.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Addressee> Addressees { get; init => field = Guard.NotNull(value); } = ValueList<Addressee>.Empty;

    /// <summary>The highest level of law that must change.</summary>
    public LegalChange LegalChange { get; init; }

    /// <summary>How much weight the source gives to it.</summary>
    public RecommendationPriority Priority { get; init; }

    /// <summary>The international or regional obligations it names.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Obligations { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>What the institution answered, or null while it has not.</summary>
    public RecommendationResponse? Response { get; init; }

    /// <summary>The elements of plans by which it is carried out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlanElementCode> Elements { get; init => field = Guard.NotNull(value); } = ValueList<PlanElementCode>.Empty;

    /// <summary>The recommendations of earlier missions that it repeats, because they still stand.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<RecommendationCode> Reiterates { get; init => field = Guard.NotNull(value); } = ValueList<RecommendationCode>.Empty;

    /// <summary>The recommendations whose place it takes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<RecommendationCode> Supersedes { get; init => field = Guard.NotNull(value); } = ValueList<RecommendationCode>.Empty;

    /// <summary>Why it does not apply any more, or null while it does.</summary>
    public string? NoLongerApplicable { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <summary>The one that leads, or null when nobody said.</summary>
    public Addressee? Lead => Addressees.Count > 0 ? Addressees[0] : null;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return new("recommendation-source", Source);
            foreach (var element in Elements)
            {
                yield return element;
            }

            foreach (var other in Reiterates.Concat(Supersedes))
            {
                yield return other;
            }

            foreach (var addressee in Addressees)
            {
                if (addressee.Unit is { } unit)
                {
                    yield return unit;
                }
            }
        }
    }
}
