namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a database is to this version of the product.</summary>
public enum DatabaseState
{
    /// <summary>There is none yet.</summary>
    Missing,

    /// <summary>There is one with nothing in it.</summary>
    Empty,

    /// <summary>It has all upgrades of this version.</summary>
    Current,

    /// <summary>An older version made it; it can be upgraded.</summary>
    Older,

    /// <summary>A newer version made it; it is refused.</summary>
    Newer,

    /// <summary>It belongs to something else; it is refused.</summary>
    Foreign,

    /// <summary>It is damaged; it is refused.</summary>
    Corrupt,

    /// <summary>It cannot be reached or opened.</summary>
    Unavailable,
}
