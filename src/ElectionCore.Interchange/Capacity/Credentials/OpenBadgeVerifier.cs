using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Verifies signed Open Badges 3.0 of one issuer by its trusted keys, without any connection.</summary>
/// <remarks>
/// <para>After sections 8.2.6 and 9.1 of the Open Badges Specification 3.0, with these narrowings: only ES256 is taken; keys are those that
/// were given here, never one that the badge brings along or points to; a header with other members than alg, kid, jwk and typ is refused;
/// the moment of signing, which is the claim iat or else nbf, is within the time of the key. The claim sub is asked for where the holder
/// has an id. Schemas and endorsements are not looked at.</para>
/// <para>The texts may be of any origin: nothing throws for what they hold.</para>
/// </remarks>
public sealed class OpenBadgeVerifier
{
    private readonly Uri _issuer;
    private readonly string _issuerCode;
    private readonly Dictionary<string, TrustedKey> _keys = new(StringComparer.Ordinal);

    /// <summary>Trusts the keys of an issuer.</summary>
    /// <param name="issuer">The issuer, by the URI that its badges name.</param>
    /// <param name="issuerCode">Its code in revocation lists.</param>
    /// <param name="keys">Its keys. One that is tied to another issuer is not trusted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The URI is relative, the code is none, or two keys have the same name.</exception>
    public OpenBadgeVerifier(Uri issuer, string issuerCode, IEnumerable<TrustedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(keys);
        _issuer = issuer.IsAbsoluteUri ? issuer : throw new ArgumentException("An absolute URI is required.", nameof(issuer));
        _issuerCode = CodeFormat.Require(issuerCode, nameof(issuerCode));
        foreach (var key in keys.Where(k => k.Issuer is null || string.Equals(k.Issuer, issuerCode, StringComparison.Ordinal)))
        {
            if (!_keys.TryAdd(BadgeTerms.KeyUri(issuer, key.Id), key))
            {
                throw new ArgumentException($"There are two keys {key.Id}.", nameof(keys));
            }
        }
    }

    /// <summary>Verifies a signed badge.</summary>
    /// <param name="token">The badge as a compact JWS.</param>
    /// <param name="at">The moment at which it shall count.</param>
    /// <param name="revocations">A list of <see cref="CredentialVerifier.ReadRevocations"/>, or null when there is none at hand.</param>
    /// <returns>The badge and what is wrong with it.</returns>
    public OpenBadgeVerification Verify(string? token, DateTimeOffset at, RevocationList? revocations = null)
    {
        if (CompactJws.Open(token) is not { } jws)
        {
            return Refused(InterchangeDiagnostics.BadgeUnreadable.At(default, ("why", "it is no compact JWS of three parts in base64url")));
        }

        if (KeyOf(jws, out var key) is { } refused)
        {
            return Refused(refused, key?.Id);
        }

        using var document = BadgeObject.Parse(jws.Payload);
        if (document is null)
        {
            return Refused(InterchangeDiagnostics.BadgeUnreadable.At(default, ("why", "its payload is no JSON object")), key!.Id);
        }

        if (OpenBadgeReader.Read(document.RootElement, out var wrong) is not { } badge)
        {
            return Refused(InterchangeDiagnostics.BadgeUnfit.At(default, ("member", wrong)), key!.Id);
        }

        if (WhyUntrusted(document.RootElement, badge, key!) is { } untrusted)
        {
            return Refused(untrusted, key!.Id);
        }

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        CheckTimes(document.RootElement, badge, at, findings);
        var asOf = CheckRevocation(badge, DateOnly.FromDateTime(at.UtcDateTime), revocations, findings);
        return new(badge, key!.Id, asOf, findings.ToImmutable());
    }

    /// <summary>Finds the trusted key by the header and verifies the signature by it.</summary>
    private Diagnostic? KeyOf(CompactJws jws, out TrustedKey? key)
    {
        key = null;
        using var header = BadgeObject.Parse(jws.Header);
        if (header is null)
        {
            return InterchangeDiagnostics.BadgeUnreadable.At(default, ("why", "its header is no JSON object"));
        }

        var root = header.RootElement;
        var algorithm = root.Member("alg").Text();
        if (algorithm != BadgeTerms.Algorithm)
        {
            return InterchangeDiagnostics.BadgeAlgorithm.At(default, ("algorithm", algorithm ?? "of no name"));
        }

        if (Unexpected(root) is { } member)
        {
            return InterchangeDiagnostics.BadgeHeader.At(default, ("member", member));
        }

        if (root.Member("kid").Text() is not { } kid || !_keys.TryGetValue(kid, out key))
        {
            return InterchangeDiagnostics.BadgeKeyUnknown.At(default, ("key", root.Member("kid").Text() ?? "of no name"), ("issuer", _issuer.AbsoluteUri));
        }

        return key.Verifies(jws.Signed, jws.Signature) ? null : InterchangeDiagnostics.BadgeAltered.At(default, ("key", key.Id));
    }

    private static string? Unexpected(JsonElement header)
    {
        foreach (var member in header.EnumerateObject())
        {
            if (member.Name is not ("alg" or "kid" or "jwk" or "typ"))
            {
                return member.Name;
            }
        }

        return header.Member("typ") is { } type && ((JsonElement?)type).Text() is not (BadgeTerms.Token or BadgeTerms.CredentialToken) ? "another typ than JWT" : null;
    }

    private Diagnostic? WhyUntrusted(JsonElement root, OpenBadge badge, TrustedKey key)
    {
        if (OpenBadgeReader.Differing(root, badge) is var (claim, member))
        {
            return InterchangeDiagnostics.BadgeClaimDiffers.At(default, ("claim", claim), ("member", member));
        }

        if (!string.Equals(root.Member("iss").Text(), _issuer.AbsoluteUri, StringComparison.Ordinal))
        {
            return InterchangeDiagnostics.BadgeOfOther.At(default, ("issuer", badge.IssuerId.AbsoluteUri), ("trusted", _issuer.AbsoluteUri));
        }

        if (root.Member("iat") is not null && SignedAt(root) is null)
        {
            return InterchangeDiagnostics.BadgeUnfit.At(default, ("member", "iat"));
        }

        var day = DateOnly.FromDateTime((SignedAt(root) ?? badge.ValidFrom).UtcDateTime);
        return key.SignsOn(day) ? null : InterchangeDiagnostics.BadgeKeyOutOfTime.At(default, ("day", day), ("key", key.Id), ("period", key.ToPeriodText()));
    }

    private static DateTimeOffset? SignedAt(JsonElement root) =>
        root.Member("iat").Seconds() is { } seconds && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static void CheckTimes(JsonElement root, OpenBadge badge, DateTimeOffset at, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (badge.ValidFrom > at || SignedAt(root) > at)
        {
            var from = SignedAt(root) is { } signed && signed > badge.ValidFrom ? signed : badge.ValidFrom;
            findings.Add(InterchangeDiagnostics.BadgeNotYet.At(default, ("badge", badge.Id.AbsoluteUri), ("time", Text(from))));
        }

        if (badge.ValidUntil is { } until && until < at)
        {
            findings.Add(InterchangeDiagnostics.BadgeExpired.At(default, ("badge", badge.Id.AbsoluteUri), ("time", Text(until))));
        }
    }

    private DateOnly? CheckRevocation(OpenBadge badge, DateOnly day, RevocationList? list, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (list is not null && !string.Equals(list.Issuer, _issuerCode, StringComparison.Ordinal))
        {
            findings.Add(InterchangeDiagnostics.BadgeRevocationsOfOther.At(default, ("list", list.Issuer), ("badge", badge.Id.AbsoluteUri), ("issuer", _issuerCode)));
            return null;
        }

        var why = list is null ? "no revocation list was at hand"
            : badge.Number is null ? "it has no number to look for"
            : null;
        if (why is not null)
        {
            findings.Add(InterchangeDiagnostics.BadgeRevocationUnknown.At(default, ("badge", badge.Id.AbsoluteUri), ("why", why)));
            return null;
        }

        if (list!.RevokedOn(badge.Number!.Value) is { } revoked && revoked <= day)
        {
            findings.Add(InterchangeDiagnostics.BadgeRevoked.At(default, ("badge", badge.Id.AbsoluteUri), ("day", revoked), ("list", list.AsOf)));
        }
        else if (list.AsOf < day)
        {
            findings.Add(InterchangeDiagnostics.BadgeRevocationAge.At(
                default, ("badge", badge.Id.AbsoluteUri), ("list", list.AsOf), ("days", day.DayNumber - list.AsOf.DayNumber)));
        }

        return list.AsOf;
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static OpenBadgeVerification Refused(Diagnostic finding, string? key = null) => new(badge: null, key, revocationsAsOf: null, [finding]);
}
