using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.Capacity;

/// <summary>What a signed credential says. It holds no personal data beyond the name, and the name only where it is wanted.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CredentialStatement
{
    /// <summary>The greatest length of a name that is told, in UTF-16 characters: 200.</summary>
    public const int LongestName = 200;

    private const int DigestBytes = 16;

    /// <summary>The number.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialNumber Number { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The kind of credential.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialTypeCode Type { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The course, or null.</summary>
    public CourseCode? Course { get; init; }

    /// <summary>The holder's name, or null when it is not told.</summary>
    /// <exception cref="ArgumentException">The value is longer than 200 characters.</exception>
    public string? HolderName
    {
        get;
        init => field = value is null or { Length: <= LongestName } ? Guard.TextOrNull(value) : throw new ArgumentException($"A name has at most {LongestName} characters.", nameof(value));
    }

    /// <summary>The digest of the holder's name by <see cref="DigestOf"/>, in place of the name; or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? NameDigest { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The day from which it is valid.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The last day on which it is valid, or null when it does not expire.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Who issued it, by a code such as ECP.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Issuer { get; init => field = CodeFormat.Require(value); }

    /// <summary>States a credential.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="issuer">Who issued it, by a code.</param>
    /// <param name="holderName">The holder's name, or null to leave it out.</param>
    /// <param name="nameAsDigest">Whether the digest of the name is told in place of the name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> or <paramref name="issuer"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="issuer"/> is no code, or the name is too long.</exception>
    public static CredentialStatement Of(Credential credential, string issuer, string? holderName = null, bool nameAsDigest = false)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new()
        {
            Number = credential.Number,
            Type = credential.Type,
            Course = credential.Course,
            HolderName = nameAsDigest ? null : holderName,
            NameDigest = nameAsDigest && holderName is not null ? DigestOf(credential.Number, holderName) : null,
            IssuedOn = credential.IssuedOn,
            LastDay = credential.LastDay,
            Issuer = issuer,
        };
    }

    /// <summary>The digest of a name for one credential, with which a name that somebody shows can be compared.</summary>
    /// <remarks>
    /// The first 16 bytes of the SHA-256 of the number, a line feed and the name in UTF-8, as base64url. The name is in Unicode
    /// normalisation form C with single spaces. It keeps the name from being read at a glance; whoever can guess the name can test it.
    /// </remarks>
    /// <param name="number">The number, which makes equal names differ.</param>
    /// <param name="holderName">The name.</param>
    /// <returns>The digest, 22 characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holderName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="holderName"/> is no valid Unicode text.</exception>
    public static string DigestOf(CredentialNumber number, string holderName)
    {
        ArgumentNullException.ThrowIfNull(holderName);
        var name = string.Join(' ', holderName.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{number}\n{name}")).AsSpan(0, DigestBytes));
    }

    /// <summary>Whether a name is the holder's, by the name or its digest.</summary>
    /// <param name="holderName">The name.</param>
    /// <returns>Whether it is; null when neither is told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holderName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="holderName"/> is no valid Unicode text.</exception>
    public bool? IsNamed(string holderName)
    {
        ArgumentNullException.ThrowIfNull(holderName);
        var digest = DigestOf(Number, holderName);
        return HolderName is { } told ? DigestOf(Number, told) == digest : NameDigest is { } known ? known == digest : null;
    }
}
