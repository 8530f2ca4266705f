namespace ElectionCore.Capacity;

/// <summary>What a credential is on a day. Where several are true, the first of revoked, superseded and expired is told.</summary>
public enum CredentialState
{
    /// <summary>It counts.</summary>
    Valid,

    /// <summary>Its first day is still to come.</summary>
    NotYet,

    /// <summary>It was taken back.</summary>
    Revoked,

    /// <summary>It was renewed: another credential counts in its place, and goes on doing so or not by itself.</summary>
    Superseded,

    /// <summary>Its last day has passed.</summary>
    Expired,

    /// <summary>It rests on another credential that does not count.</summary>
    Unsupported,
}
