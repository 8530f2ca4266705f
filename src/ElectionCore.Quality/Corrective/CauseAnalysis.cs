using System.Text.Json.Serialization;

namespace ElectionCore.Quality;

/// <summary>Why something went wrong.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CauseAnalysis
{
    /// <summary>The answers to asking why again and again, the first first; at least one. Five is usual, and no rule.</summary>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public required ValueList<string> Whys
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 && value.All(w => !string.IsNullOrWhiteSpace(w)) ? value : throw new ArgumentException("A cause is found by asking why at least once.", nameof(value));
    }

    /// <summary>Where the cause lies.</summary>
    public CauseCategory Category { get; init; }

    /// <summary>The last answer: what the actions are against.</summary>
    [JsonIgnore]
    public string RootCause => Whys[^1];
}
