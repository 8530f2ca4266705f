namespace ElectionCore.Inclusion;

/// <summary>How a confidence interval was computed.</summary>
public enum IntervalMethod
{
    /// <summary>Wilson's score interval of a share (Wilson 1927), without continuity correction.</summary>
    Wilson,

    /// <summary>The exact interval of Clopper and Pearson (1934). It never covers less often than its level promises.</summary>
    Exact,

    /// <summary>
    /// Wilson's score interval with the effective size of a weighted sample in place of its size (Statistics Canada,
    /// Survey Methodology 12-001-X 2017002).
    /// </summary>
    WilsonEffective,

    /// <summary>The interval of a difference of two shares from their Wilson intervals (Newcombe 1998, method 10).</summary>
    NewcombeHybrid,
}
