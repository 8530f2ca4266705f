namespace ElectionCore.Quality;

/// <summary>Who may see a piece of evidence. The default is <see cref="Internal"/>.</summary>
public enum Confidentiality
{
    /// <summary>The institution and its auditors.</summary>
    Internal,

    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Named people only.</summary>
    Restricted,
}
