namespace ElectionCore.Quality;

/// <summary>What an auditor found: a nonconformity, an observation, an opportunity. Several can be about one topic, and one about several.</summary>
/// <remarks>Whether it is open follows from the corrective actions about it. Equality is on all parts.</remarks>
public sealed record Finding : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required FindingCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The audit, or null where it was found otherwise.</summary>
    public AuditCode? Audit { get; init; }

    /// <summary>The code of the scale.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string Scale { get; init => field = CodeFormat.Require(value); } = GradingScale.Usual.Code;

    /// <summary>The code of the grade on the scale.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Grade { get; init => field = CodeFormat.Require(value); }

    /// <summary>What is wrong, or could be better.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Statement { get; init => field = Guard.Text(value); }

    /// <summary>What was seen, for somebody who was not there.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string ObjectiveEvidence { get; init => field = Guard.Text(value); }

    /// <summary>The topics it is about; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<TopicCode> Topics
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A finding is about one topic at least.", nameof(value));
    }

    /// <summary>The catalogue by which the topics are to be read, or null for all that ask about them.</summary>
    public CatalogueCode? Catalogue { get; init; }

    /// <summary>The unit, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The code of the electoral process, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Process { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The day on which it was found.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who found it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef By { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The evidence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<EvidenceCode> Evidence { get; init => field = Guard.NotNull(value); } = ValueList<EvidenceCode>.Empty;

    /// <summary>Whether it was made up as an example.</summary>
    public bool IsExample { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        By, .. Audit is { } audit ? [(SubjectRef)audit] : Array.Empty<SubjectRef>(), .. Unit is { } unit ? [(SubjectRef)unit] : Array.Empty<SubjectRef>(),
        .. Catalogue is { } catalogue ? [(SubjectRef)catalogue] : Array.Empty<SubjectRef>(), .. Topics.Select(t => (SubjectRef)t), .. Evidence.Select(e => (SubjectRef)e),
    ];

    /// <summary>Whether another was raised in the same audit on the same day by the same person.</summary>
    internal bool IsRaisedAs(Finding? other) => other is not null && (Audit, On, By) == (other.Audit, other.On, other.By);
}
