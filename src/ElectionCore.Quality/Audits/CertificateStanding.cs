namespace ElectionCore.Quality;

/// <summary>Where a certificate stands on a day. The default is <see cref="Undecided"/>.</summary>
public enum CertificateStanding
{
    /// <summary>The certification body has not decided.</summary>
    Undecided,

    /// <summary>The certification body has decided, the body that accredits has not approved. There is no certificate yet.</summary>
    AwaitingApproval,

    /// <summary>It stands: both have decided, and it is not over.</summary>
    Stands,

    /// <summary>Its last day is over.</summary>
    Over,
}
