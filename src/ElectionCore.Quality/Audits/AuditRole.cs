namespace ElectionCore.Quality;

/// <summary>What somebody does in the team of an audit. The default is <see cref="Auditor"/>.</summary>
public enum AuditRole
{
    /// <summary>Audits.</summary>
    Auditor,

    /// <summary>Leads the team.</summary>
    Lead,

    /// <summary>Knows the field and advises; does not audit.</summary>
    Expert,

    /// <summary>Looks on.</summary>
    Observer,
}
