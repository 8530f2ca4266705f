namespace ElectionCore.Quality;

/// <summary>What an audit determined of one topic of one catalogue, at one unit or as a whole.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Determination : IFactState
{
    /// <summary>The audit.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required AuditCode Audit { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The catalogue: the same evidence may answer several, but each is judged for itself.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CatalogueCode Catalogue { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The topic.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required TopicCode Topic { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The unit, or null for the institution as a whole.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The judgement.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>How it was come to.</summary>
    public AssessmentMethod Method { get; init; }

    /// <summary>What was looked at, or null.</summary>
    public AuditSample? Sample { get; init; }

    /// <summary>Who judged.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Assessor { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The time of day, where it matters, as on polling day; or null.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>What was seen, or null.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Why it does not apply; only then.</summary>
    public string? Reason { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Who approved that it does not apply; only then.</summary>
    public PersonRef? Approver { get; init; }

    /// <summary>The evidence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<EvidenceCode> Evidence { get; init => field = Guard.NotNull(value); } = ValueList<EvidenceCode>.Empty;

    /// <inheritdoc/>
    public string FactKey => $"{Audit}\t{Catalogue}\t{Topic}\t{Unit}";

    /// <inheritdoc/>
    public SubjectRef Subject => Topic;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Audit, Catalogue, Topic, Assessor, .. Unit is { } unit ? [(SubjectRef)unit] : Array.Empty<SubjectRef>(),
        .. Approver is { } approver ? [(SubjectRef)approver] : Array.Empty<SubjectRef>(), .. Evidence.Select(e => (SubjectRef)e),
    ];

    /// <summary>Whether it says why the topic does not apply and who approved that, where it says so, and only there.</summary>
    /// <returns>A finding (<c>QUA0016</c>), also where the assessor approved it, however their key is typed (<see cref="PersonRef.IsSameAs"/>); or null.</returns>
    public Diagnostic? Check()
    {
        var isSound = Judgement == Judgement.NotApplicable
            ? Reason is not null && Approver is { } approver && !approver.IsSameAs(Assessor)
            : this is { Reason: null, Approver: null };
        return isSound ? null : QualityDiagnostics.NotApplicableUnreasoned.At(Subject, ("topic", Topic));
    }

    /// <summary>Whether this stays on record where another determination of the same comes: one that judged nothing, or was made before, as an older file has it.</summary>
    /// <param name="next">What comes, of the same audit, topic and unit.</param>
    /// <returns>What says so (<c>QUA0032</c>, <c>QUA0102</c>), or null where what comes takes its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public Diagnostic? StaysDespite(Determination next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return Judgement == Judgement.NotAssessed || Equals(next) ? null
            : next.Judgement == Judgement.NotAssessed ? QualityDiagnostics.JudgementStays.At(Subject, ("topic", Topic), ("audit", Audit), ("known", Plainly.Of(Judgement)))
            : LatestDeterminations.IsLater(this, next)
                ? QualityDiagnostics.LaterJudgementStays.At(Subject, ("topic", Topic), ("audit", Audit), ("known", Plainly.Of(Judgement)), ("on", On), ("given", next.On))
            : null;
    }
}
