using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes Open Badges 3.0 as JSON-LD, plain or signed as VC-JWT.</summary>
/// <remarks>
/// <para>Written after the Open Badges Specification 3.0 of 1EdTech: the data model of its appendix B (OpenBadgeCredential on the Verifiable
/// Credentials Data Model 2.0), and for the signature its section 8.2, JSON Web Token Proof Format. There the payload is the credential
/// itself with the claims <c>iss</c>, <c>jti</c>, <c>nbf</c>, <c>exp</c> and <c>sub</c> beside its members. Earlier drafts put the
/// credential into a claim <c>vc</c>; those are not written or read here.</para>
/// <para>The header has <c>alg</c> ES256, <c>kid</c> and <c>typ</c> JWT. The specification asks of all to know RS256 and permits others, so
/// not every reader elsewhere takes ES256.</para>
/// </remarks>
public static class OpenBadgeJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Plain with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a badge without a signature. The same badge gives the same text.</summary>
    /// <param name="badge">The badge.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="badge"/> is null.</exception>
    public static string Write(OpenBadge badge)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return Encoding.UTF8.GetString(Document(badge, signedAt: null, Indented));
    }

    /// <summary>Signs a badge as VC-JWT.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="signer">The key. Where its name is no URI, the badge names it as a fragment of its issuer.</param>
    /// <param name="at">The moment of signing, which the claim <c>iat</c> tells.</param>
    /// <returns>The badge as a compact JWS (RFC 7515).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="badge"/> or <paramref name="signer"/> is null.</exception>
    public static string Sign(OpenBadge badge, CredentialSigner signer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(badge);
        ArgumentNullException.ThrowIfNull(signer);
        var header = Bytes(Plain, json =>
        {
            json.WriteString("alg", BadgeTerms.Algorithm);
            json.WriteString("kid", BadgeTerms.KeyUri(badge.IssuerId, signer.KeyId));
            json.WriteString("typ", BadgeTerms.Token);
        });
        return CompactJws.Write(header, Document(badge, at, Plain), signer);
    }

    private static byte[] Document(OpenBadge badge, DateTimeOffset? signedAt, JsonWriterOptions options) => Bytes(options, json =>
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(BadgeTerms.CredentialsContext);
        json.WriteStringValue(BadgeTerms.BadgesContext);
        if (badge.StatusList is not null)
        {
            json.WriteStringValue(BadgeTerms.ExtensionsContext);
        }

        json.WriteEndArray();
        json.WriteString("id", badge.Id.AbsoluteUri);
        Types(json, "VerifiableCredential", "OpenBadgeCredential");
        json.WriteString("name", badge.AchievementName);
        json.WriteStartObject("issuer");
        json.WriteString("id", badge.IssuerId.AbsoluteUri);
        Types(json, "Profile");
        json.WriteString("name", badge.IssuerName);
        json.WriteEndObject();
        json.WriteString("validFrom", Time(badge.ValidFrom));
        if (badge.ValidUntil is { } until)
        {
            json.WriteString("validUntil", Time(until));
        }

        Subject(json, badge);
        if (badge.StatusList is { } list)
        {
            json.WriteStartObject("credentialStatus");
            json.WriteString("id", list.AbsoluteUri);
            json.WriteString("type", BadgeTerms.StatusType);
            json.WriteEndObject();
        }

        if (signedAt is { } at)
        {
            Claims(json, badge, at);
        }
    });

    private static void Subject(Utf8JsonWriter json, OpenBadge badge)
    {
        json.WriteStartObject("credentialSubject");
        json.WriteString("id", badge.SubjectId.AbsoluteUri);
        Types(json, "AchievementSubject");
        if (badge.Identity is { } identity)
        {
            json.WriteStartArray("identifier");
            json.WriteStartObject();
            json.WriteString("type", "IdentityObject");
            json.WriteBoolean("hashed", value: true);
            json.WriteString("identityHash", identity.Hash);
            json.WriteString("identityType", "identifier");
            json.WriteString("salt", identity.Salt);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (badge.Number is { } number)
        {
            json.WriteString("licenseNumber", number.Value);
        }

        json.WriteStartObject("achievement");
        json.WriteString("id", badge.AchievementId.AbsoluteUri);
        Types(json, "Achievement");
        json.WriteStartObject("criteria");
        json.WriteString("narrative", badge.Criteria);
        json.WriteEndObject();
        json.WriteString("description", badge.Description);
        json.WriteString("name", badge.AchievementName);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Claims(Utf8JsonWriter json, OpenBadge badge, DateTimeOffset at)
    {
        json.WriteString("iss", badge.IssuerId.AbsoluteUri);
        json.WriteString("jti", badge.Id.AbsoluteUri);
        json.WriteString("sub", badge.SubjectId.AbsoluteUri);
        json.WriteNumber("nbf", badge.ValidFrom.ToUnixTimeSeconds());
        if (badge.ValidUntil is { } until)
        {
            json.WriteNumber("exp", until.ToUnixTimeSeconds());
        }

        json.WriteNumber("iat", at.ToUnixTimeSeconds());
    }

    private static void Types(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] Bytes(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
