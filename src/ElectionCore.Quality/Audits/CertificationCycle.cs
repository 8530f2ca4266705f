namespace ElectionCore.Quality;

/// <summary>A certificate through its years: decided by a certification body, then by the body that accredits it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CertificationCycle : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ScopeCode Scope { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The catalogue of the standard.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CatalogueCode Catalogue { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The certification body.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Body { get; init => field = Guard.Text(value); }

    /// <summary>The day of its decision, or null while there is none.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The body that accredits, such as the International Electoral Accreditation Body; or null.</summary>
    public string? AccreditationBody { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day on which it approved the decision, or null while it has not.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The last day of the certificate, or null.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the certificate stands on a day: decided, approved where somebody has to approve, and not over.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it stands.</returns>
    public bool StandsOn(DateOnly day) =>
        DecidedOn <= day && (AccreditationBody is null || ApprovedOn <= day) && (LastDay is null || day <= LastDay);

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("certification", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Scope, Catalogue];
}
