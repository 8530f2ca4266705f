namespace ElectionCore.Quality;

/// <summary>Where an edition of a standard stands. The default is <see cref="Current"/>.</summary>
public enum CatalogueStatus
{
    /// <summary>It is the one in force.</summary>
    Current,

    /// <summary>It was withdrawn. Programmes may still name it.</summary>
    Withdrawn,

    /// <summary>It is not published yet.</summary>
    Draft,
}
