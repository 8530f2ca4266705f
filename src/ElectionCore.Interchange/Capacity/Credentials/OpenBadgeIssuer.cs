using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>An institution that issues Open Badges of its credentials.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record OpenBadgeIssuer
{
    /// <summary>The institution, by an absolute URI under which its badges have theirs.</summary>
    /// <exception cref="ArgumentException">The value is null or relative.</exception>
    public required Uri Id
    {
        get;
        init => field = value is { IsAbsoluteUri: true } ? value : throw new ArgumentException("An absolute URI is required.", nameof(value));
    }

    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Where it publishes what is revoked, or null.</summary>
    public Uri? StatusList { get; init; }

    /// <summary>Makes the badge of a credential.</summary>
    /// <remarks>The badge is valid from the first second of its first day to the last second of its last day, in UTC.</remarks>
    /// <param name="credential">The credential.</param>
    /// <param name="type">Its kind, whose name is that of the achievement.</param>
    /// <param name="description">What the achievement is.</param>
    /// <param name="criteria">How it is reached.</param>
    /// <param name="language">The language of the name, as a BCP 47 tag; or null for English.</param>
    /// <param name="identity">The hashed key of the holder, or null to leave it out.</param>
    /// <returns>The badge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> or <paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException">The kind is another than that of the credential, or a text is empty.</exception>
    public OpenBadge Badge(
        Credential credential, CredentialType type, string description, string criteria, string? language = null, OpenBadgeIdentity? identity = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(type);
        if (credential.Type != type.Code)
        {
            throw new ArgumentException("The credential is of another kind.", nameof(type));
        }

        return new()
        {
            Id = Under("credentials", credential.Number.Value),
            IssuerId = Id,
            IssuerName = Name,
            AchievementId = Under("achievements", type.Code.Value),
            AchievementName = type.Name.For(language),
            Description = description,
            Criteria = criteria,
            ValidFrom = new(credential.IssuedOn, TimeOnly.MinValue, TimeSpan.Zero),
            ValidUntil = credential.LastDay is { } last ? new(last, new(23, 59, 59), TimeSpan.Zero) : null,
            Identity = identity,
            Number = credential.Number,
            StatusList = StatusList,
        };
    }

    /// <summary>Makes the badge of a credential, described in English by its kind: name, programme, rank, and what it asks for.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="type">Its kind.</param>
    /// <param name="language">The language of the name, as a BCP 47 tag; or null for English.</param>
    /// <param name="identity">The hashed key of the holder, or null to leave it out.</param>
    /// <returns>The badge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> or <paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException">The kind is another than that of the credential.</exception>
    public OpenBadge Badge(Credential credential, CredentialType type, string? language = null, OpenBadgeIdentity? identity = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        var rank = type.Rank is { } rung ? string.Create(CultureInfo.InvariantCulture, $", rank {rung}") : "";
        var description = $"{type.Name.For(language)}{(type.Programme is { } programme ? $" ({programme}{rank})" : "")}";
        var criteria = type.Conditions.Count == 0 ? "Given by a decision." : string.Concat(type.Conditions.Select(c => c.Describe() + ". ")).TrimEnd();
        return Badge(credential, type, description, criteria, language, identity);
    }

    private Uri Under(string folder, string name) => new($"{Id.AbsoluteUri.TrimEnd('/')}/{folder}/{Uri.EscapeDataString(name)}");
}
