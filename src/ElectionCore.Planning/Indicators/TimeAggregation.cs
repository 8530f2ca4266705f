namespace ElectionCore.Planning;

/// <summary>How values of several periods make one. The default is <see cref="Sum"/>.</summary>
public enum TimeAggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The last one that was reported.</summary>
    Last,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>The least.</summary>
    Minimum,
}
