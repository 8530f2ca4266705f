using System.Security.Cryptography;

namespace ElectionCore.Capacity;

/// <summary>A public key by which signatures are verified, the issuer it belongs to, and the days on which its owner signs with it.</summary>
/// <remarks>
/// Keys are ECDSA keys of the curve P-256 (FIPS 186-5); signatures are with SHA-256, 64 bytes long (ES256 of RFC 7518). A file of a key may
/// say whose it is in a line <c>Issuer: CODE</c> before the PEM, which readers of PEM pass over (RFC 7468, section 2).
/// </remarks>
public sealed class TrustedKey
{
    private const string IssuerLine = "Issuer:";

    private readonly byte[] _publicKey;

    internal TrustedKey(string id, byte[] publicKey, DateOnly validFrom, DateOnly? lastDay, string? issuer)
    {
        Issuer = issuer is null ? null : CodeFormat.Require(issuer, nameof(issuer));
        Id = CodeFormat.Require(id, nameof(id));
        if (lastDay < validFrom)
        {
            throw new ArgumentException("The last day of a key is not before its first.", nameof(lastDay));
        }

        (_publicKey, ValidFrom, LastDay) = (publicKey, validFrom, lastDay);
    }

    /// <summary>The name of the key.</summary>
    public string Id { get; }

    /// <summary>The issuer it belongs to, by the code that credentials name: it signs for no other. Null where it is tied to none.</summary>
    public string? Issuer { get; }

    /// <summary>The first day on which it signs.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>The last day on which it signs, or null when that is open.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Reads a public key.</summary>
    /// <param name="id">The name of the key.</param>
    /// <param name="pem">The key as PEM, labelled PUBLIC KEY (SubjectPublicKeyInfo).</param>
    /// <param name="validFrom">The first day on which it signs.</param>
    /// <param name="lastDay">The last day, or null when that is open.</param>
    /// <param name="issuer">The issuer it belongs to, by its code; null for the one that the text names, if any.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="pem"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> or <paramref name="issuer"/> is no code, <paramref name="pem"/> is no public key of the curve P-256 or names
    /// another issuer, or the last day is before the first.
    /// </exception>
    public static TrustedKey FromPem(string id, string pem, DateOnly validFrom, DateOnly? lastDay = null, string? issuer = null)
    {
        using var key = SigningKeys.Read(pem, SigningKeys.PublicLabel, password: null);
        foreach (var named in NamedIssuers(pem))
        {
            if (issuer is not null && !string.Equals(issuer, named, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The key says that it belongs to {named}, and not to {issuer}.", nameof(issuer));
            }

            issuer = named;
        }

        return new(id, key.ExportSubjectPublicKeyInfo(), validFrom, lastDay, issuer);
    }

    /// <summary>The public key as PEM (SubjectPublicKeyInfo), after a line that names its issuer where it is tied to one.</summary>
    /// <returns>The text.</returns>
    public string ToPem() => $"{(Issuer is null ? "" : $"{IssuerLine} {Issuer}\n")}{PemEncoding.WriteString(SigningKeys.PublicLabel, _publicKey)}";

    /// <summary>Whether the key signs on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool SignsOn(DateOnly day) => ValidFrom <= day && !(LastDay < day);

    /// <summary>Whether a signature of some bytes is by this key.</summary>
    /// <param name="data">The bytes that were signed.</param>
    /// <param name="signature">The signature: r and s, 32 bytes each.</param>
    /// <returns>Whether it is.</returns>
    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_publicKey, out _);
        return signature.Length == SigningKeys.SignatureBytes
            && key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static IEnumerable<string> NamedIssuers(string pem) => pem[..pem.IndexOf("-----BEGIN", StringComparison.Ordinal)].Split('\n')
        .Where(l => l.StartsWith(IssuerLine, StringComparison.Ordinal))
        .Select(l => l[IssuerLine.Length..].Trim() is var code && CodeFormat.IsValid(code) ? code : throw new ArgumentException("The issuer that the key names is no code.", nameof(pem)));

    /// <summary>The time of the key, for messages.</summary>
    /// <returns>Such as <c>2024-01-01 to 2025-12-31</c>.</returns>
    public string ToPeriodText() => LastDay is { } last ? $"{ValidFrom:O} to {last:O}" : $"{ValidFrom:O} on";
}
