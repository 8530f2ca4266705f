namespace ElectionCore.Capacity;

/// <summary>By what coverage is divided.</summary>
public enum CoverageAxis
{
    /// <summary>By place.</summary>
    Place,

    /// <summary>By role.</summary>
    Role,

    /// <summary>By the sex recorded of those who are posted. Posts have none, so that none are counted as required.</summary>
    Sex,

    /// <summary>By for whom the station is.</summary>
    Group,
}
