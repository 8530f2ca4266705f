namespace ElectionCore.Interchange;

/// <summary>The names that Open Badges 3.0 and what it builds on give to things.</summary>
internal static class BadgeTerms
{
    public const string CredentialsContext = "https://www.w3.org/ns/credentials/v2";
    public const string BadgesContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    public const string AnyBadgesContext = "https://purl.imsglobal.org/spec/ob/v3p0/context";
    public const string ExtensionsContext = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
    public const string StatusType = "1EdTechRevocationList";
    public const string Algorithm = "ES256";
    public const string Token = "JWT";

    /// <summary>The type that the newer VC-JOSE-COSE recommends.</summary>
    public const string CredentialToken = "vc+jwt";

    public static string KeyUri(Uri issuer, string keyId) =>
        Uri.TryCreate(keyId, UriKind.Absolute, out _) && keyId.Contains(':', StringComparison.Ordinal) ? keyId : $"{issuer.AbsoluteUri}#{Uri.EscapeDataString(keyId)}";
}
