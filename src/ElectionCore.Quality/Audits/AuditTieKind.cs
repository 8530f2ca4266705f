namespace ElectionCore.Quality;

/// <summary>What somebody is to a unit. The default is <see cref="Member"/>.</summary>
public enum AuditTieKind
{
    /// <summary>The person belongs to the unit.</summary>
    Member,

    /// <summary>The person heads the unit, and so answers for the processes and documents that are the unit's.</summary>
    Head,

    /// <summary>The person did work there and need not belong to the unit.</summary>
    Work,
}
