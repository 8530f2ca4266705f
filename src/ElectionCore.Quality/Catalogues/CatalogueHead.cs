namespace ElectionCore.Quality;

/// <summary>What a catalogue is.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CatalogueHead
{
    /// <summary>The permanent code.</summary>
    public required CatalogueCode Code { get; init; }

    /// <summary>The standard, such as ISO/TS 54001.</summary>
    public required string Standard { get; init; }

    /// <summary>The edition, such as 2019.</summary>
    public required string Edition { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the edition stands.</summary>
    public CatalogueStatus Status { get; init; }

    /// <summary>The edition that it took the place of, or null.</summary>
    public CatalogueCode? Supersedes { get; init; }

    /// <summary>The edition that took its place, or null.</summary>
    public CatalogueCode? SupersededBy { get; init; }

    /// <summary>The version of the content: topics and words can get better while the edition stays.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>What to know before using it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The languages whose words somebody reviewed who knows both the language and the field. Others are marked wherever they are shown.</summary>
    public ValueList<string> ReviewedLanguages { get; init; } = ValueList<string>.Empty;
}
