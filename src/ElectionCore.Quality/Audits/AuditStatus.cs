namespace ElectionCore.Quality;

/// <summary>How far an audit has come.</summary>
public enum AuditStatus
{
    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It was opened, and is being carried out.</summary>
    Open,

    /// <summary>It was closed. What it determined stays as it is.</summary>
    Closed,
}
