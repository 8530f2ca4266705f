namespace ElectionCore.Planning;

/// <summary>How values of several units or places make one. The default is <see cref="Sum"/>.</summary>
public enum UnitAggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>They make none: each stands for itself.</summary>
    None,
}
