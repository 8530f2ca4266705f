namespace ElectionCore.Interchange;

/// <summary>What an imported file is expected to be. The default is <see cref="Automatic"/>.</summary>
public enum ImportFormat
{
    /// <summary>Whatever the file's content shows.</summary>
    Automatic,

    /// <summary>CSV: one of the tables described in <c>docs/interchange.md</c>, or a rejects file.</summary>
    Csv,

    /// <summary>A JSON document of this product.</summary>
    Json,

    /// <summary>CSV with places: the table <c>places</c> or a list of P-codes.</summary>
    Places,

    /// <summary>Popolo: JSON with persons, organizations, memberships, posts and areas.</summary>
    Popolo,

    /// <summary>CSV with the senior or junior posts of a body, as departments of the United Kingdom publish them.</summary>
    Organogram,
}
