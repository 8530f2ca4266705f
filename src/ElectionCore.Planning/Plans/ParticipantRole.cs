namespace ElectionCore.Planning;

/// <summary>What an organisation does in a plan or activity. The default is <see cref="Implementing"/>.</summary>
/// <remarks>The roles are those of the codelist OrganisationRole of IATI 2.03.</remarks>
public enum ParticipantRole
{
    /// <summary>It carries it out.</summary>
    Implementing,

    /// <summary>It pays.</summary>
    Funding,

    /// <summary>It answers for it.</summary>
    Accountable,

    /// <summary>It manages the money on behalf of who pays.</summary>
    Extending,
}
