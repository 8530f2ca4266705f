namespace ElectionCore.EntityFrameworkCore;

/// <summary>The modules whose tables a host's context has.</summary>
[Flags]
public enum ElectionCoreModules
{
    /// <summary>Only the commit log.</summary>
    None = 0,

    /// <summary>Units, posts, appointments, places and what belongs to them.</summary>
    Organization = 1,

    /// <summary>All that this version knows.</summary>
    All = Organization,
}
