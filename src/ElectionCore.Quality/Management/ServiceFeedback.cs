namespace ElectionCore.Quality;

/// <summary>What somebody says of the service of the institution. It is no electoral dispute: what challenges a decision or a result is handed over.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ServiceFeedback : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is.</summary>
    public FeedbackKind Kind { get; init; }

    /// <summary>The moment it was received. For a legal challenge it is the moment that counts.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How it came, such as counter, telephone or web; or null.</summary>
    public string? Channel { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What it is about, without names of people.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Summary { get; init => field = Guard.Text(value); }

    /// <summary>The unit it is about, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The code of the process it is about, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Process { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The day of the answer, or null.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Where it was handed over to, because it looks like a legal challenge; or null.</summary>
    public string? HandedOverTo { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The moment it was handed over, or null.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>The corrective action it led to, or null.</summary>
    public CorrectiveCaseCode? Case { get; init; }

    /// <summary>Whether it was handed over: then it counts as no complaint.</summary>
    public bool IsHandedOver => HandedOverAt is not null;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("feedback", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
        [.. Unit is { } unit ? [(SubjectRef)unit] : Array.Empty<SubjectRef>(), .. Case is { } started ? [(SubjectRef)started] : Array.Empty<SubjectRef>()];

    /// <summary>Hands it over to those who decide disputes, with the moment it was received. What was answered can be handed over too: an answer takes nobody's right to be heard.</summary>
    /// <param name="to">Who decides, such as a tribunal.</param>
    /// <param name="at">The moment.</param>
    /// <returns>What was handed over: the moment of its receipt stays.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is empty.</exception>
    /// <exception cref="RuleViolationException">It was handed over already, or would be before it was received (<c>QUA0050</c>).</exception>
    public ServiceFeedback HandOver(string to, DateTimeOffset at)
    {
        var receiver = Guard.Text(to, nameof(to));
        return IsHandedOver || at < ReceivedAt ? throw new RuleViolationException(NotAt(at)) : this with { HandedOverTo = receiver, HandedOverAt = at };
    }

    /// <summary>Says that it was handed over before it was received.</summary>
    internal Diagnostic? Check() => HandedOverAt is { } at && at < ReceivedAt ? NotAt(at) : null;

    private Diagnostic NotAt(DateTimeOffset at) => QualityDiagnostics.FeedbackNotHandedOver.At(Subject, ("feedback", Code), ("received", ReceivedAt), ("at", at));
}
