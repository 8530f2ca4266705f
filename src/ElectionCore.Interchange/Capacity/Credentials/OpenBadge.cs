using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>An Open Badge 3.0: that somebody reached an achievement, as a verifiable credential.</summary>
/// <remarks>
/// It carries no name. The holder is told by <see cref="SubjectId"/>, which says nothing about the person, and by a hashed key where that is
/// wanted. Times are kept to the second in UTC. Equality is on all parts.
/// </remarks>
public sealed record OpenBadge
{
    private readonly Uri? _subjectId;

    /// <summary>The badge, by an absolute URI of its own.</summary>
    /// <exception cref="ArgumentException">The value is null or relative.</exception>
    public required Uri Id { get; init => field = Absolute(value); }

    /// <summary>Who issued it, by an absolute URI.</summary>
    /// <exception cref="ArgumentException">The value is null or relative.</exception>
    public required Uri IssuerId { get; init => field = Absolute(value); }

    /// <summary>The name of who issued it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string IssuerName { get; init => field = Guard.Text(value); }

    /// <summary>The achievement, by an absolute URI that all badges of it share.</summary>
    /// <exception cref="ArgumentException">The value is null or relative.</exception>
    public required Uri AchievementId { get; init => field = Absolute(value); }

    /// <summary>The name of the achievement.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string AchievementName { get; init => field = Guard.Text(value); }

    /// <summary>What the achievement is.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Description { get; init => field = Guard.Text(value); }

    /// <summary>How it is reached.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Criteria { get; init => field = Guard.Text(value); }

    /// <summary>The moment from which it is valid.</summary>
    public required DateTimeOffset ValidFrom { get; init => field = ToSecond(value); }

    /// <summary>The last moment at which it is valid, or null when it does not expire.</summary>
    public DateTimeOffset? ValidUntil { get; init => field = value is { } until ? ToSecond(until) : null; }

    /// <summary>The holder, by an absolute URI. When it is not given, it is that of the badge with <c>#holder</c>, which says nothing of the person.</summary>
    /// <exception cref="ArgumentException">The value is relative.</exception>
    public Uri SubjectId { get => _subjectId ?? new(Id.AbsoluteUri + "#holder"); init => _subjectId = Absolute(value); }

    /// <summary>The hashed key of the holder, or null.</summary>
    public OpenBadgeIdentity? Identity { get; init; }

    /// <summary>The number of the credential, or null. Revocation lists go by it.</summary>
    public CredentialNumber? Number { get; init; }

    /// <summary>Where the issuer publishes what is revoked, or null.</summary>
    /// <exception cref="ArgumentException">The value is relative.</exception>
    public Uri? StatusList { get; init => field = value is null ? null : Absolute(value); }

    private static Uri Absolute(Uri? value) =>
        value is { IsAbsoluteUri: true } ? value : throw new ArgumentException("An absolute URI is required.", nameof(value));

    private static DateTimeOffset ToSecond(DateTimeOffset value) => DateTimeOffset.FromUnixTimeSeconds(value.ToUnixTimeSeconds());
}
