namespace ElectionCore.Planning;

/// <summary>What kind of body a recommendation speaks to. The default is <see cref="ElectionManagementBody"/>.</summary>
public enum AddresseeKind
{
    /// <summary>The election management body itself.</summary>
    ElectionManagementBody,

    /// <summary>The parliament.</summary>
    Parliament,

    /// <summary>The government or a ministry.</summary>
    Government,

    /// <summary>A court or tribunal.</summary>
    Judiciary,

    /// <summary>A political party.</summary>
    PoliticalParty,

    /// <summary>The media or their regulator.</summary>
    Media,

    /// <summary>The police or the armed forces.</summary>
    SecurityForces,

    /// <summary>Civil society.</summary>
    CivilSociety,

    /// <summary>Somebody else.</summary>
    Other,
}
