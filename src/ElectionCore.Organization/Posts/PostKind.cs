namespace ElectionCore.Organization;

/// <summary>Whether a post is part of the lasting establishment. The default is <see cref="Permanent"/>.</summary>
public enum PostKind
{
    /// <summary>Part of the lasting establishment.</summary>
    Permanent,

    /// <summary>For an election period or a project only.</summary>
    Temporary,
}
