namespace ElectionCore.Inclusion;

/// <summary>How the categories of a dimension stand to each other.</summary>
public enum DimensionKind
{
    /// <summary>Beside each other, such as sexes.</summary>
    Nominal,

    /// <summary>Below each other, such as ranks of staff.</summary>
    Hierarchy,

    /// <summary>Spans of ages in whole years.</summary>
    AgeInterval,

    /// <summary>Places of the country, below each other.</summary>
    Geography,
}
