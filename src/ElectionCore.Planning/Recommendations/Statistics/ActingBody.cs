namespace ElectionCore.Planning;

/// <summary>Who must act before a recommendation can be carried out. The default is <see cref="Unknown"/>.</summary>
public enum ActingBody
{
    /// <summary>Nobody said enough to tell.</summary>
    Unknown,

    /// <summary>The election management body: it is in its own power.</summary>
    ElectionManagementBody,

    /// <summary>The parliament.</summary>
    Parliament,

    /// <summary>The government or a ministry.</summary>
    Government,

    /// <summary>A court or tribunal.</summary>
    Judiciary,

    /// <summary>Parties, media, security forces, civil society or somebody else.</summary>
    Others,
}
