namespace ElectionCore.Capacity;

/// <summary>Over which area something in a cascade is counted together. The default is <see cref="Place"/>.</summary>
public enum CascadeLevel
{
    /// <summary>Each place, such as a district, by itself.</summary>
    Place,

    /// <summary>All places of a region together. A place that names no region is one by itself.</summary>
    Region,

    /// <summary>All places together.</summary>
    Nation,
}
