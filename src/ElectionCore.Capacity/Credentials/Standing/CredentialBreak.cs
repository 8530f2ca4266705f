namespace ElectionCore.Capacity;

/// <summary>The first thing that ends a credential: its own end, or that of one that it rests on, directly or through others.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CredentialBreak
{
    /// <summary>The credentials from the one that was asked about to the one that ends first; just one when it ends by itself.</summary>
    public required ValueList<CredentialNumber> Chain { get; init; }

    /// <summary>The credential that ends.</summary>
    public CredentialNumber Link => Chain[^1];

    /// <summary>Why it ends: <see cref="CredentialState.Expired"/>, <see cref="CredentialState.Revoked"/> or <see cref="CredentialState.Superseded"/>.</summary>
    public required CredentialState Cause { get; init; }

    /// <summary>The first day on which the credential that was asked about no longer counts.</summary>
    public required DateOnly On { get; init; }
}
