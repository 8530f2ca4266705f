using System.Security.Cryptography;

namespace ElectionCore.Capacity;

/// <summary>Signs credentials and revocation lists with a private key of the curve P-256.</summary>
/// <remarks>
/// <para>A signed text is <c>KIND.PAYLOAD.SIGNATURE</c>: <c>EC1</c> for a credential and <c>ER1</c> for a revocation list, in which 1 is the
/// version; then base64url without padding of a JSON object in UTF-8 and of the 64 bytes of the signature, which is ES256 over the ASCII
/// text before the last point. The kind is signed with the payload, so neither can pass for the other.</para>
/// <para>The members of the object are, in this order: <c>n</c> number, <c>t</c> kind, <c>c</c> course, <c>h</c> name, <c>d</c> digest
/// of the name, <c>i</c> first day, <c>x</c> last day, <c>b</c> issuer, <c>s</c> day of signing, <c>k</c> key; what is null is left out. Of
/// a list they are <c>b</c>, <c>s</c>, <c>k</c> and <c>r</c>, an object of numbers and the days from which they are revoked. The same
/// statement, day and key give the same payload. The signature differs each time, as ECDSA draws a number for each.</para>
/// <para>For one thread at a time.</para>
/// </remarks>
public sealed class CredentialSigner : IDisposable
{
    private const int PasswordRounds = 600_000;

    private readonly ECDsa _key;

    private CredentialSigner(string keyId, ECDsa key) => (KeyId, _key) = (keyId, key);

    /// <summary>The name of the key.</summary>
    public string KeyId { get; }

    /// <summary>Makes a new key.</summary>
    /// <param name="keyId">The name of the key.</param>
    /// <returns>The signer.</returns>
    /// <exception cref="ArgumentException"><paramref name="keyId"/> is no code.</exception>
    public static CredentialSigner Generate(string keyId) => new(CodeFormat.Require(keyId, nameof(keyId)), ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Reads a private key.</summary>
    /// <param name="keyId">The name of the key.</param>
    /// <param name="pem">The key as PEM, labelled PRIVATE KEY (PKCS #8), or ENCRYPTED PRIVATE KEY when there is a password.</param>
    /// <param name="password">The password of an encrypted key, or null.</param>
    /// <returns>The signer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyId"/> or <paramref name="pem"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="keyId"/> is no code, <paramref name="pem"/> is no such key of the curve P-256, or the password is wrong.
    /// </exception>
    public static CredentialSigner FromPem(string keyId, string pem, string? password = null)
    {
        CodeFormat.Require(keyId, nameof(keyId));
        return new(keyId, SigningKeys.Read(pem, password is null ? SigningKeys.PrivateLabel : SigningKeys.EncryptedLabel, password));
    }

    /// <summary>The private key as PEM (PKCS #8).</summary>
    /// <param name="password">The password with which it is encrypted (PBES2: AES-256-CBC, PBKDF2 with SHA-256), or null for none.</param>
    /// <returns>The text. Whoever has it can sign.</returns>
    public string ToPem(string? password = null) => password is null
        ? _key.ExportPkcs8PrivateKeyPem()
        : _key.ExportEncryptedPkcs8PrivateKeyPem(password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, PasswordRounds));

    /// <summary>The public key, for those who verify.</summary>
    /// <param name="validFrom">The first day on which it signs.</param>
    /// <param name="lastDay">The last day, or null when that is open.</param>
    /// <param name="issuer">The issuer it belongs to, by its code; or null to tie it to none.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The last day is before the first, or <paramref name="issuer"/> is no code.</exception>
    public TrustedKey PublicKey(DateOnly validFrom, DateOnly? lastDay = null, string? issuer = null) =>
        new(KeyId, _key.ExportSubjectPublicKeyInfo(), validFrom, lastDay, issuer);

    /// <summary>Signs a credential.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="day">The day of signing.</param>
    /// <returns>The text, for a QR code or a file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public string Sign(CredentialStatement statement, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return SignedText.Write(SignedText.Credential, StatementPayload.Write(statement, day, KeyId), this);
    }

    /// <summary>Signs a revocation list. Its day is the day of signing.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public string Sign(RevocationList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return SignedText.Write(SignedText.Revocations, RevocationPayload.Write(list, KeyId), this);
    }

    /// <summary>Signs bytes, for other formats that use the same key.</summary>
    /// <param name="data">The bytes.</param>
    /// <returns>The signature: r and s, 32 bytes each.</returns>
    public byte[] Sign(ReadOnlySpan<byte> data) => _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    /// <summary>Lets go of the key.</summary>
    public void Dispose() => _key.Dispose();
}
