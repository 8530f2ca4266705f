namespace ElectionCore.Planning;

/// <summary>Where money comes from. The default is <see cref="OwnBudget"/>.</summary>
public enum FundingSource
{
    /// <summary>The institution's own vote or grant from the state.</summary>
    OwnBudget,

    /// <summary>Another grant from the state, such as for one election.</summary>
    Government,

    /// <summary>A donor.</summary>
    Donor,

    /// <summary>Nobody yet.</summary>
    Unfunded,
}
