using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What a certificate says besides what was signed.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CertificateDetails
{
    /// <summary>The signed credential, as it was verified. Number, days, codes and the QR code come from it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CredentialVerification Credential { get; init => field = Guard.NotNull(value); }

    /// <summary>The holder's name.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string HolderName { get; init => field = Guard.Text(value); }

    /// <summary>The name of the kind of credential.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The title of the course, or null.</summary>
    public LocalizedText? Course { get; init; }

    /// <summary>The name of the institution.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Issuer { get; init => field = Guard.NotNull(value); }

    /// <summary>Where a number can be asked for, such as an address or a telephone number of the institution; or null.</summary>
    public string? VerifyAt { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The person's language, as a BCP 47 tag. There are words in en, ar, fa-AF, ps and ur; others get those in English.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Language { get; init => field = Guard.NotNull(value); } = "en";
}
