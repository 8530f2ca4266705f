namespace ElectionCore.Organization;

/// <summary>How far a nomination has come. The default is <see cref="Proposed"/>.</summary>
public enum NominationStatus
{
    /// <summary>The nominees have been proposed; the appointer has not decided.</summary>
    Proposed,

    /// <summary>One of the nominees has been appointed.</summary>
    Appointed,

    /// <summary>The appointer sent the list back.</summary>
    Returned,

    /// <summary>The nominator withdrew the list.</summary>
    Withdrawn,
}
