namespace ElectionCore.Organization;

/// <summary>What this institution calls something that every country calls differently.</summary>
/// <remarks>Equality is on key and label.</remarks>
public sealed record TermLabel
{
    /// <summary>Names a term.</summary>
    /// <param name="key">The key, such as <see cref="InstitutionTerms.PollingStation"/>; keys of the institution's own are allowed.</param>
    /// <param name="label">What it is called here.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not a valid code.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TermLabel(string key, LocalizedText label)
    {
        Key = CodeFormat.Require(key, nameof(key));
        Label = Guard.NotNull(label, nameof(label));
    }

    /// <summary>The key of the term.</summary>
    public string Key { get; }

    /// <summary>What it is called here.</summary>
    public LocalizedText Label { get; }
}
