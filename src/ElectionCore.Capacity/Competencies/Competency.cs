namespace ElectionCore.Capacity;

/// <summary>Something that people in a role must know or be able to do, at one of a number of levels.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Competency : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CompetencyCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>What it means, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The area of the framework it belongs to, such as polling procedure; or null.</summary>
    public string? Area { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The names of the levels, the lowest first; level 1 is the first. Level 0 is not having it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ValueList<LocalizedText> Levels
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("There is at least one level.", nameof(value));
    }

    /// <summary>The same competency in a public scheme such as ESCO, or null.</summary>
    public Uri? Uri { get; init; }

    /// <summary>The name of that scheme and its version, or null.</summary>
    public string? Scheme { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
