using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What the verification of a signed Open Badge found.</summary>
public sealed class OpenBadgeVerification
{
    internal OpenBadgeVerification(OpenBadge? badge, string? keyId, DateOnly? revocationsAsOf, ImmutableArray<Diagnostic> findings) =>
        (Badge, KeyId, RevocationsAsOf, Findings) = (badge, keyId, revocationsAsOf, findings);

    /// <summary>Whether it is genuine and counts at the moment. Whether that holds for revocation depends on <see cref="RevocationsAsOf"/>.</summary>
    public bool IsValid => Badge is not null && Findings.All(f => f.Severity != DiagnosticSeverity.Error);

    /// <summary>The badge; null unless a trusted key signed just that for its own issuer in its time.</summary>
    public OpenBadge? Badge { get; }

    /// <summary>The name of the trusted key that the badge names, or null when it names none.</summary>
    public string? KeyId { get; }

    /// <summary>The day of the revocation list that was looked in, or null when there was none.</summary>
    public DateOnly? RevocationsAsOf { get; }

    /// <summary>What was found (<c>INT0375</c> to <c>INT0389</c>).</summary>
    public ImmutableArray<Diagnostic> Findings { get; }
}
