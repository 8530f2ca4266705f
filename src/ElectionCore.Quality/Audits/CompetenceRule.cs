namespace ElectionCore.Quality;

/// <summary>What somebody in the team of an audit has to be competent in.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CompetenceRule
{
    /// <summary>Whom it is for.</summary>
    public required AuditRole Role { get; init; }

    /// <summary>Whether it is about catalogues or processes.</summary>
    public required CompetenceSubject Subject { get; init; }

    /// <summary>The code of the catalogue or process; null for each that the person looks at.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Code { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>Competences that will do as well, such as credentials. The code of the catalogue or process always does.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> AnyOf { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;
}
