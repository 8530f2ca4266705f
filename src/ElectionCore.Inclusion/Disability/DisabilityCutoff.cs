namespace ElectionCore.Inclusion;

/// <summary>From which difficulty on a person is counted as having a disability.</summary>
/// <remarks>
/// The four cut-offs of the Washington Group's analytic guidelines for the Short Set, there named <c>DISABILITY1</c> to
/// <c>DISABILITY4</c>. Shares by different cut-offs must not be compared.
/// </remarks>
public enum DisabilityCutoff
{
    /// <summary>
    /// At least one domain with a lot of difficulty or worse: the cut-off for international comparison, <c>DISABILITY3</c>.
    /// </summary>
    International,

    /// <summary>At least one domain with some difficulty or worse: <c>DISABILITY1</c>.</summary>
    AnyDifficulty,

    /// <summary>
    /// At least two domains with some difficulty, or one with a lot of difficulty or worse: <c>DISABILITY2</c>.
    /// </summary>
    TwoSomeOrOneALot,

    /// <summary>At least one domain that the person cannot do at all: <c>DISABILITY4</c>.</summary>
    CannotDoAtAll,
}
