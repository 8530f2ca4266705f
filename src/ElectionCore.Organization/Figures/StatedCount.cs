namespace ElectionCore.Organization;

/// <summary>What a stated figure counts. The default is <see cref="Units"/>.</summary>
public enum StatedCount
{
    /// <summary>Organisational units.</summary>
    Units,

    /// <summary>Posts.</summary>
    Posts,

    /// <summary>Seats of posts.</summary>
    Seats,
}
