using System.Collections.Immutable;
using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Audit readiness as it is given to people: with the names of what it has codes of.</summary>
public sealed record AuditReadinessReport
{
    /// <summary>What every report says of itself.</summary>
    public const string Statement =
        "This counts topics of our own list, and what auditors judged of each topic. It is no statement of conformity with a standard, and says nothing of a certificate.";

    /// <summary>The audit readiness.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required AuditReadiness Readiness { get; init => field = Guard.NotNull(value); }

    /// <summary>Its scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required QualityScope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues of the scope; those that are not there are shown by their codes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>What people are called; those without a name are shown by their key.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<PersonRef, string> PersonNames { get; init => field = Guard.NotNull(value); } = ImmutableDictionary<PersonRef, string>.Empty;

    /// <summary>What came of comparing the files of evidence, or null where nobody compared them.</summary>
    public EvidenceComparison? EvidenceFiles { get; init; }

    internal QualityCatalogue? Find(CatalogueCode code) => Catalogues.FirstOrDefault(c => c.Code == code);

    internal string NameOf(PersonRef person) => PersonNames.GetValueOrDefault(person) ?? person.Value;

    internal static string TextOf(Diagnostic reason) => DiagnosticText.English.Format(reason, CultureInfo.InvariantCulture);
}
