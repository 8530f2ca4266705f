using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Verifies signed credentials and revocation lists by trusted keys, without any connection.</summary>
/// <remarks>
/// <para>A key that is tied to an issuer signs for that one alone (<see cref="TrustedKey.Issuer"/>). Whoever trusts keys of several issuers
/// ties each to its own: one that is tied to none could sign in the name of any.</para>
/// <para>Keys are changed by adding new ones: what an old key signed in its time stays verifiable. As the day of signing is what the
/// signer wrote, whoever gets hold of a key can also sign for earlier days; a key that leaked is taken out, and what it signed is signed
/// anew. The texts may be of any origin: nothing throws for what they hold.</para>
/// </remarks>
public sealed class CredentialVerifier
{
    private readonly ImmutableDictionary<string, TrustedKey> _keys;

    /// <summary>Trusts some keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    /// <exception cref="ArgumentException">Two keys have the same name.</exception>
    public CredentialVerifier(IEnumerable<TrustedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var byId = ImmutableDictionary.CreateBuilder<string, TrustedKey>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!byId.TryAdd(key.Id, key))
            {
                throw new ArgumentException($"There are two keys {key.Id}.", nameof(keys));
            }
        }

        _keys = byId.ToImmutable();
    }

    /// <summary>Verifies a signed credential.</summary>
    /// <param name="text">The text, as it was scanned.</param>
    /// <param name="day">The day on which it shall count.</param>
    /// <param name="revocations">A list from <see cref="ReadRevocations"/>, of the issuer of the credential; or null when there is none at hand.</param>
    /// <returns>What it says and what is wrong with it.</returns>
    public CredentialVerification Verify(string? text, DateOnly day, RevocationList? revocations = null)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        using var reader = Open(text, SignedText.Credential, "a credential", findings, out var key);
        var statement = reader is null ? null : StatementPayload.Read(reader);
        var signedOn = reader?.Day(StatementPayload.SignedOn);
        if (statement is null)
        {
            if (findings.Count == 0)
            {
                findings.Add(Unreadable("a credential", "a member of its payload is missing or wrong"));
            }

            return new(text ?? "", statement: null, key, signedOn: null, revocationsAsOf: null, findings.ToImmutable());
        }

        if (_keys[key!].Issuer is null && _keys.Values.Any(k => k.Issuer is not null))
        {
            findings.Add(CapacityDiagnostics.SigningKeyUntied.At((SubjectRef)statement.Number, ("key", key!), ("issuer", statement.Issuer)));
        }

        CheckDays(statement, signedOn!.Value, day, findings);
        var asOf = CheckRevocation(statement, day, revocations, findings);
        return new(text!, statement, key, signedOn, asOf, findings.ToImmutable());
    }

    /// <summary>Verifies a signed revocation list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day, on which the list must be there already.</param>
    /// <returns>The list, or what is wrong with it.</returns>
    public RevocationListReading ReadRevocations(string? text, DateOnly day)
    {
        const string What = "a revocation list";
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        using var reader = Open(text, SignedText.Revocations, What, findings, out _);
        var list = reader is null ? null : RevocationPayload.Read(reader);
        if (list is null && findings.Count == 0)
        {
            findings.Add(Unreadable(What, "a member of its payload is missing or wrong"));
        }
        else if (list?.AsOf > day)
        {
            findings.Add(CapacityDiagnostics.RevocationListNotYet.At(default, ("list", list.AsOf)));
        }

        return new(findings.Count == 0 ? list : null, findings.ToImmutable());
    }

    /// <summary>Opens what a trusted key signed in its time; otherwise null with a finding.</summary>
    private PayloadReader? Open(string? text, string kind, string what, ImmutableArray<Diagnostic>.Builder findings, out string? keyId)
    {
        keyId = null;
        if (SignedText.Open(text, kind, out var why) is not { } signed)
        {
            findings.Add(Unreadable(what, why));
            return null;
        }

        var reader = PayloadReader.Open(signed.Payload);
        keyId = reader?.Code(StatementPayload.Key);
        if (keyId is null || reader!.Day(StatementPayload.SignedOn) is not { } signedOn)
        {
            findings.Add(Unreadable(what, "its payload names no key and day of signing"));
        }
        else if (!_keys.TryGetValue(keyId, out var key))
        {
            findings.Add(CapacityDiagnostics.SigningKeyUnknown.At(default, ("key", keyId)));
        }
        else if (!key.Verifies(signed.SignedBytes, signed.Signature))
        {
            findings.Add(CapacityDiagnostics.SignatureWrong.At(default, ("key", keyId)));
        }
        else if (!key.SignsOn(signedOn))
        {
            findings.Add(CapacityDiagnostics.SigningKeyOutOfTime.At(default, ("day", signedOn), ("key", keyId), ("period", key.ToPeriodText())));
        }
        else if (key.Issuer is { } owner && reader.Code(StatementPayload.Issuer) is { } named && !string.Equals(owner, named, StringComparison.Ordinal))
        {
            findings.Add(CapacityDiagnostics.SigningKeyOfOther.At(default, ("what", what), ("issuer", named), ("key", keyId), ("owner", owner)));
        }
        else
        {
            return reader;
        }

        reader?.Dispose();
        return null;
    }

    private static void CheckDays(CredentialStatement statement, DateOnly signedOn, DateOnly day, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (signedOn > day)
        {
            findings.Add(CapacityDiagnostics.SignedCredentialNotYet.At(
                (SubjectRef)statement.Number, ("credential", statement.Number), ("what", "signed on"), ("day", signedOn)));
        }

        if (statement.IssuedOn > day)
        {
            findings.Add(CapacityDiagnostics.SignedCredentialNotYet.At(
                (SubjectRef)statement.Number, ("credential", statement.Number), ("what", "valid from"), ("day", statement.IssuedOn)));
        }

        if (statement.LastDay is { } last && last < day)
        {
            findings.Add(CapacityDiagnostics.SignedCredentialExpired.At((SubjectRef)statement.Number, ("credential", statement.Number), ("day", last)));
        }
    }

    private static DateOnly? CheckRevocation(CredentialStatement statement, DateOnly day, RevocationList? list, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (list is null)
        {
            findings.Add(CapacityDiagnostics.RevocationsUnknown.At(
                (SubjectRef)statement.Number, ("credential", statement.Number), ("why", "no revocation list was at hand")));
            return null;
        }

        if (!string.Equals(list.Issuer, statement.Issuer, StringComparison.Ordinal))
        {
            findings.Add(CapacityDiagnostics.RevocationsOfOther.At(
                (SubjectRef)statement.Number, ("list", list.Issuer), ("credential", statement.Number), ("issuer", statement.Issuer)));
            return null;
        }

        if (list.RevokedOn(statement.Number) is { } revoked && revoked <= day)
        {
            findings.Add(CapacityDiagnostics.SignedCredentialRevoked.At(
                (SubjectRef)statement.Number, ("credential", statement.Number), ("day", revoked), ("list", list.AsOf)));
        }
        else if (list.AsOf < day)
        {
            findings.Add(CapacityDiagnostics.RevocationListAge.At(
                (SubjectRef)statement.Number, ("credential", statement.Number), ("list", list.AsOf), ("days", day.DayNumber - list.AsOf.DayNumber)));
        }

        return list.AsOf;
    }

    private static Diagnostic Unreadable(string what, string why) => CapacityDiagnostics.SignedTextUnreadable.At(default, ("what", what), ("why", why));
}
