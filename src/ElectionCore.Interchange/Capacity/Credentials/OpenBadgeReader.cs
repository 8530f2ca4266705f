using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes badges of the JSON that was signed.</summary>
internal static class OpenBadgeReader
{
    /// <summary>The badge, or the name of the first member that is missing or wrong.</summary>
    public static OpenBadge? Read(JsonElement root, out string wrong)
    {
        var contexts = root.Member("@context").Texts();
        var types = root.Member("type").Texts();
        var issuer = root.Member("issuer");
        var subject = root.Member("credentialSubject");
        var achievement = subject.Member("achievement");
        var (id, issuerId, achievementId) = (root.Member("id").Uri(), IssuerId(root).Uri(), achievement.Member("id").Uri());
        var (name, description) = (achievement.Member("name").Text(), achievement.Member("description").Text());
        var criteria = achievement.Member("criteria").Member("narrative").Text() ?? achievement.Member("criteria").Member("id").Text();
        var (from, until) = (root.Member("validFrom").Time(), root.Member("validUntil").Time());
        var identity = subject.Member("identifier").Objects().Select(Identity).FirstOrDefault(i => i is not null);
        var subjectId = subject.Member("id").Uri();
        wrong = contexts is not [BadgeTerms.CredentialsContext, var second, ..] || !second.StartsWith(BadgeTerms.AnyBadgesContext, StringComparison.Ordinal) ? "@context"
            : !types.Contains("VerifiableCredential", StringComparer.Ordinal) || !types.Exists(t => t is "OpenBadgeCredential" or "AchievementCredential") ? "type"
            : id is null ? "id"
            : issuerId is null ? "issuer.id"
            : from is null ? "validFrom"
            : until is null && root.Member("validUntil") is not null ? "validUntil"
            : subjectId is null && identity is null ? "credentialSubject.id"
            : achievementId is null ? "credentialSubject.achievement.id"
            : name is null ? "credentialSubject.achievement.name"
            : description is null ? "credentialSubject.achievement.description"
            : criteria is null ? "credentialSubject.achievement.criteria"
            : "";
        if (wrong.Length > 0)
        {
            return null;
        }

        var badge = new OpenBadge
        {
            Id = id!,
            IssuerId = issuerId!,
            IssuerName = issuer.Member("name").Text() ?? issuerId!.AbsoluteUri,
            AchievementId = achievementId!,
            AchievementName = name!,
            Description = description!,
            Criteria = criteria!,
            ValidFrom = from!.Value,
            ValidUntil = until,
            Identity = identity,
            Number = CredentialNumber.TryParse(subject.Member("licenseNumber").Text(), provider: null, out var number) ? number : null,
            StatusList = root.Member("credentialStatus").Objects().Select(s => s.Member("id").Uri()).FirstOrDefault(u => u is not null),
        };
        return subjectId is null || subjectId.AbsoluteUri == badge.SubjectId.AbsoluteUri ? badge : badge with { SubjectId = subjectId };
    }

    /// <summary>The claim that is missing or says something else than the member, with the name of that.</summary>
    public static (string Claim, string Member)? Differing(JsonElement root, OpenBadge badge)
    {
        var subject = root.Member("credentialSubject").Member("id").Text();
        return !Same("iss", IssuerId(root).Text()) ? ("iss", "issuer.id")
            : !Same("jti", root.Member("id").Text()) ? ("jti", "id")
            : subject is not null && !Same("sub", subject) ? ("sub", "credentialSubject.id")
            : root.Member("nbf").Seconds() != badge.ValidFrom.ToUnixTimeSeconds() ? ("nbf", "validFrom")
            : root.Member("exp").Seconds() != badge.ValidUntil?.ToUnixTimeSeconds() || (root.Member("exp") is not null && badge.ValidUntil is null) ? ("exp", "validUntil")
            : null;

        bool Same(string claim, string? member) => root.Member(claim).Text() is { } text && string.Equals(text, member, StringComparison.Ordinal);
    }

    private static JsonElement? IssuerId(JsonElement root) =>
        root.Member("issuer") is { ValueKind: JsonValueKind.String } text ? text : root.Member("issuer").Member("id");

    private static OpenBadgeIdentity? Identity(JsonElement value) =>
        value.Member("hashed")?.ValueKind == JsonValueKind.True && value.Member("identityHash").Text() is { } hash && value.Member("salt").Text() is { } salt
            ? new(hash, salt)
            : null;
}
