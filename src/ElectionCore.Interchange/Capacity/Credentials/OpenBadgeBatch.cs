using System.Security.Cryptography;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Signs the badges of all credentials that count on a day, one after the other.</summary>
public static class OpenBadgeBatch
{
    private const int SaltBytes = 16;

    /// <summary>Signs a badge for each credential that counts on a day and whose kind is known.</summary>
    /// <param name="issuer">Who issues them.</param>
    /// <param name="ledger">The credentials.</param>
    /// <param name="types">The kinds.</param>
    /// <param name="day">The day.</param>
    /// <param name="signer">The key.</param>
    /// <param name="at">The moment of signing.</param>
    /// <param name="language">The language of names, as a BCP 47 tag; or null for English.</param>
    /// <param name="withIdentity">
    /// Whether each tells the hashed key of its holder, with a random salt. Without it nothing of the holder is told.
    /// </param>
    /// <returns>The numbers and badges (VC-JWT), by number; they are signed as they are read.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">A kind is given twice.</exception>
    public static IEnumerable<(CredentialNumber Number, string Token)> Sign(
        OpenBadgeIssuer issuer, CredentialLedger ledger, IEnumerable<CredentialType> types, DateOnly day, CredentialSigner signer, DateTimeOffset at,
        string? language = null, bool withIdentity = false)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(signer);
        var known = types.ToDictionary(t => t.Code);
        return ledger.AllOn(day).Where(s => s.State == CredentialState.Valid && known.ContainsKey(s.Credential.Type)).Select(standing =>
        {
            var credential = standing.Credential;
            var identity = withIdentity ? OpenBadgeIdentity.Of(credential.Holder, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes))) : null;
            return (credential.Number, OpenBadgeJson.Sign(issuer.Badge(credential, known[credential.Type], language, identity), signer, at));
        });
    }
}
