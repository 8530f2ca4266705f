namespace ElectionCore.Inclusion;

/// <summary>How an indicator is made of its counts, and so which counts may meet in it.</summary>
public enum IndicatorForm
{
    /// <summary>A part of a whole: both are counts of one population on one day or over one time.</summary>
    Share,

    /// <summary>A count over the population it is measured against, which is another one: people on the roll over adult citizens.</summary>
    Rate,

    /// <summary>One group less another, in people: counts of one population on one day or over one time.</summary>
    GapInPeople,

    /// <summary>One group less another over both together: counts of one population on one day or over one time.</summary>
    GapInPoints,

    /// <summary>One group less another over the whole population, whoever else belongs to it.</summary>
    GapInPointsOfAll,

    /// <summary>One group over another: counts of one population on one day or over one time.</summary>
    Quotient,

    /// <summary>
    /// Made of several fractions, such as a representation ratio or a mean of shares. Its values never pool: sum the figures,
    /// and compute it again.
    /// </summary>
    Composite,
}
