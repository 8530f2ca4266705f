namespace ElectionCore.Quality;

/// <summary>The audits of a time, planned together.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditProgramme : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ScopeCode Scope { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The days it covers.</summary>
    public required DateRange Days { get; init; }

    /// <summary>What it is to find out, or null.</summary>
    public LocalizedText? Objectives { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public PersonRef? Owner { get; init; }

    /// <summary>Its approval, or null.</summary>
    public Approval? Approval { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("audit-programme", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Owner is { } owner ? [Scope, owner] : [Scope];
}
