using System.Globalization;

namespace ElectionCore.Quality;

/// <summary>A certificate through its years: decided by a certification body, then by the body that accredits it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CertificationCycle : IFactState
{
    // No body is known to give one for longer than five years; twice that is a slip of the pen.
    private const int LongestMonths = 120;

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

    /// <summary>The body that accredits, such as the International Electoral Accreditation Body; or null while it is not known, or where none approves.</summary>
    public string? AccreditationBody { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day on which it approved the decision, or null while it has not.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The last day of the certificate, or null.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the certificate stands on a day: decided, then approved, and not over.</summary>
    /// <param name="day">The day.</param>
    /// <param name="policy">Whether it needs approval where no body is named, and how long it lasts where no last day is; null for <see cref="CertificationPolicy.Usual"/>.</param>
    /// <returns>Whether it stands.</returns>
    public bool StandsOn(DateOnly day, CertificationPolicy? policy = null)
    {
        var chosen = policy ?? CertificationPolicy.Usual;
        return DecidedOn <= day && (ApprovedOn <= day || !(chosen.IsApprovalNeeded || AccreditationBody is not null)) && day <= LastDayBy(chosen);
    }

    /// <summary>Whether its days can be: decided first, then approved by a body that is named, and over after that, within ten years.</summary>
    /// <returns>The first fault (<c>QUA0033</c> to <c>QUA0035</c>), or null.</returns>
    public Diagnostic? Check() =>
        ApprovedOn is { } approved && !(DecidedOn <= approved) ? QualityDiagnostics.CertificateApprovedFirst.At(Subject, ("certificate", Code), ("approved", approved), ("decided", Text(DecidedOn)))
        : ApprovedOn is { } on && AccreditationBody is null ? QualityDiagnostics.CertificateApprovedByNobody.At(Subject, ("certificate", Code), ("approved", on))
        : LastDay is { } last && !(DecidedOn <= last && last <= DecidedOn.Value.Plus(LongestMonths)) ? QualityDiagnostics.CertificateLastDayUnsound.At(Subject, ("certificate", Code), ("last", last), ("decided", Text(DecidedOn)))
        : null;

    /// <summary>The last day as it is recorded, else by the policy; null while nothing is decided.</summary>
    internal DateOnly? LastDayBy(CertificationPolicy policy) => DecidedOn is { } decided ? LastDay ?? decided.Plus(policy.CertificateMonths).AddDays(-1) : null;

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day";

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("certification", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Scope, Catalogue];
}
