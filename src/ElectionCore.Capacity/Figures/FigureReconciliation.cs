namespace ElectionCore.Capacity;

/// <summary>Compares published figures with what follows from others, exactly.</summary>
public static class FigureReconciliation
{
    /// <summary>Finds the claims that do not hold.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The contradictions, in the order of the claims; none where all holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null or holds null.</exception>
    public static ValueList<FigureContradiction> Check(IEnumerable<FigureClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return [.. claims.SelectMany(c => (c ?? throw new ArgumentNullException(nameof(claims))).Contradictions())];
    }
}
