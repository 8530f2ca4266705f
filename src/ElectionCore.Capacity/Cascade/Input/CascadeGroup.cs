namespace ElectionCore.Capacity;

/// <summary>People who are trained together and apart from others: by sex, by language, or both.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeGroup
{
    /// <summary>Everybody together.</summary>
    public static CascadeGroup Everyone { get; } = new() { Code = "all" };

    /// <summary>A short code, such as <c>women-ur</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>For whom its sessions are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public SessionGroup Sessions { get; init => field = CascadeGuard.Known(value); }

    /// <summary>The language of its sessions, as a BCP 47 tag; or null.</summary>
    public string? Language { get; init => field = Guard.TextOrNull(value); }
}
