namespace ElectionCore.Quality;

/// <summary>What an audit is for. The default is <see cref="Internal"/>.</summary>
public enum AuditKind
{
    /// <summary>The institution looks at itself.</summary>
    Internal,

    /// <summary>The first stage of a certification: documents, and whether it is ready for the second.</summary>
    Stage1,

    /// <summary>The second stage of a certification: what is really done.</summary>
    Stage2,

    /// <summary>Between certification and recertification.</summary>
    Surveillance,

    /// <summary>Before a certificate expires.</summary>
    Recertification,

    /// <summary>For a reason of its own, such as a change of law, a complaint or at short notice.</summary>
    Special,
}
