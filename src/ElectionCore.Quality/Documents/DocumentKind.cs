namespace ElectionCore.Quality;

/// <summary>What a controlled document is. The default is <see cref="Procedure"/>.</summary>
public enum DocumentKind
{
    /// <summary>How something is done.</summary>
    Procedure,

    /// <summary>What the institution commits itself to.</summary>
    Policy,

    /// <summary>A form to be filled in.</summary>
    Form,

    /// <summary>A manual or guide.</summary>
    Manual,

    /// <summary>A law, regulation or code from outside.</summary>
    Law,
}
