using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What the verification of a signed credential found.</summary>
public sealed class CredentialVerification
{
    internal CredentialVerification(string text, CredentialStatement? statement, string? keyId, DateOnly? signedOn, DateOnly? revocationsAsOf, ImmutableArray<Diagnostic> findings) =>
        (Text, Statement, KeyId, SignedOn, RevocationsAsOf, Findings) = (text, statement, keyId, signedOn, revocationsAsOf, findings);

    /// <summary>The text that was verified.</summary>
    public string Text { get; }

    /// <summary>Whether it is genuine and counts on the day. Whether that holds for revocation depends on <see cref="RevocationsAsOf"/>.</summary>
    public bool IsValid => Statement is not null && Findings.All(f => f.Severity != DiagnosticSeverity.Error);

    /// <summary>What it says; null unless a trusted key signed just that in its time.</summary>
    public CredentialStatement? Statement { get; }

    /// <summary>The name of the key that it names, or null when that cannot be read. Without a statement it is only what the text claims.</summary>
    public string? KeyId { get; }

    /// <summary>The day of signing, or null without a statement.</summary>
    public DateOnly? SignedOn { get; }

    /// <summary>The day of the revocation list that was looked in, or null when there was none.</summary>
    public DateOnly? RevocationsAsOf { get; }

    /// <summary>What was found (<c>CAP0076</c> to <c>CAP0084</c>, <c>CAP0087</c>, <c>CAP0126</c>, <c>CAP0127</c>).</summary>
    public ImmutableArray<Diagnostic> Findings { get; }
}
