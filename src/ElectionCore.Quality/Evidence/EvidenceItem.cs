namespace ElectionCore.Quality;

/// <summary>One piece of evidence: where it is, what it is worth and until when. What it says is not kept here.</summary>
/// <remarks>It can serve many topics of several standards. Equality is on all parts.</remarks>
public sealed record EvidenceItem : IFactState
{
    private const int HashLength = 64;

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required EvidenceCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; init; }

    /// <summary>Where it is: an address, a file number, a place on a shelf.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Reference { get; init => field = Guard.Text(value); }

    /// <summary>The SHA-256 of its bytes, in 64 digits of lower case; or null where it is no file.</summary>
    /// <exception cref="ArgumentException">The value is no such hash.</exception>
    public string? Sha256
    {
        get;
        init => field = value is null || (value.Length == HashLength && value.All(char.IsAsciiHexDigitLower)) ? value : throw new ArgumentException("A SHA-256 has 64 digits from 0 to f, in lower case.", nameof(value));
    }

    /// <summary>The days it speaks of.</summary>
    public DateRange EffectiveDays { get; init; }

    /// <summary>The day on which it was collected, which may be long after the days it speaks of.</summary>
    public required DateOnly CollectedOn { get; init; }

    /// <summary>The day on which it reached those who keep it; null where it was there as soon as it was collected.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The last day on which it counts, or null.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Who may see it.</summary>
    public Confidentiality Confidentiality { get; init; }

    /// <summary>The unit it comes from, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The topics it is evidence of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TopicCode> Topics { get; init => field = Guard.NotNull(value); } = ValueList<TopicCode>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [.. Unit is { } unit ? [(SubjectRef)unit] : Array.Empty<SubjectRef>(), .. Topics.Select(t => (SubjectRef)t)];

    /// <summary>What it is worth on a day. What was collected and has not been received by then is not there yet; its age counts from the day it was collected.</summary>
    /// <param name="day">The day, such as that of the audit.</param>
    /// <param name="maximumMonths">How many months after it was collected it still counts; null without limit.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumMonths"/> is below 1.</exception>
    public EvidenceState On(DateOnly day, int? maximumMonths = null)
    {
        var months = Guard.AtLeast(maximumMonths, 1, nameof(maximumMonths));
        return CollectedOn > day || ReceivedOn > day || EffectiveDays.From > day ? EvidenceState.NotYet
            : LastDay < day ? EvidenceState.Expired
            : EffectiveDays.To <= day || (months is { } limit && CollectedOn.Plus(limit) < day) ? EvidenceState.Stale
            : EvidenceState.Fresh;
    }

    /// <summary>Whether its days can be so.</summary>
    /// <returns>A finding when it was received before it was collected (<c>QUA0098</c>), otherwise null.</returns>
    public Diagnostic? Check() => ReceivedOn < CollectedOn
        ? QualityDiagnostics.EvidenceReceivedFirst.At(Subject, ("evidence", Code), ("received", ReceivedOn.Value), ("collected", CollectedOn))
        : null;

    /// <summary>Whether a file is the one that was collected.</summary>
    /// <param name="content">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A finding when its bytes are others than those collected (<c>QUA0030</c>), or no hash is known (<c>QUA0031</c>); otherwise null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public async Task<Diagnostic?> CheckAsync(Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Sha256 is null)
        {
            return QualityDiagnostics.EvidenceWithoutHash.At(Subject, ("evidence", Code));
        }

        var actual = Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));
        return actual == Sha256 ? null : QualityDiagnostics.EvidenceAltered.At(Subject, ("evidence", Code), ("expected", Sha256), ("actual", actual));
    }
}
