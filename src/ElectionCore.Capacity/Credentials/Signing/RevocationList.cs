using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>All credentials that an issuer had revoked by a day.</summary>
public sealed class RevocationList
{
    private readonly ImmutableSortedDictionary<CredentialNumber, DateOnly> _revoked;

    /// <summary>Makes a list.</summary>
    /// <param name="issuer">Who issued the credentials, by the code that they name.</param>
    /// <param name="asOf">The day of the list.</param>
    /// <param name="revocations">
    /// The revocations, of credentials of that issuer alone, and what does not count for another reason (<see cref="CredentialLedger.UnsupportedOn"/>).
    /// Of several of one credential the earliest counts.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="issuer"/> or <paramref name="revocations"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="issuer"/> is no code.</exception>
    public RevocationList(string issuer, DateOnly asOf, IEnumerable<CredentialRevocation> revocations)
        : this(issuer, asOf, Earliest(revocations))
    {
    }

    internal RevocationList(string issuer, DateOnly asOf, ImmutableSortedDictionary<CredentialNumber, DateOnly> revoked) =>
        (Issuer, AsOf, _revoked) = (CodeFormat.Require(issuer, nameof(issuer)), asOf, revoked);

    /// <summary>Who issued the credentials.</summary>
    public string Issuer { get; }

    /// <summary>The day of the list: what was revoked later is not on it.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The numbers of what is revoked and the first days on which it no longer counts, by number.</summary>
    public IReadOnlyDictionary<CredentialNumber, DateOnly> Revoked => _revoked;

    /// <summary>The first day on which a credential no longer counts.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The day, or null when the list does not have it.</returns>
    public DateOnly? RevokedOn(CredentialNumber number) => _revoked.TryGetValue(number, out var day) ? day : null;

    private static ImmutableSortedDictionary<CredentialNumber, DateOnly> Earliest(IEnumerable<CredentialRevocation> revocations)
    {
        ArgumentNullException.ThrowIfNull(revocations);
        return revocations.GroupBy(r => r.Credential).ToImmutableSortedDictionary(g => g.Key, g => g.Min(r => r.On));
    }
}
