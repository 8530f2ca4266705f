using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>The bases of which a count would be the printed percentage, rounded half up.</summary>
/// <param name="Lowest">The least such base.</param>
/// <param name="Highest">The greatest, or null when there is none: a printed zero.</param>
public readonly record struct ImpliedBase(BigInteger Lowest, BigInteger? Highest)
{
    /// <summary>Whether a count is one of them.</summary>
    /// <param name="count">The count.</param>
    /// <returns>The answer.</returns>
    public bool Contains(BigInteger count) => count >= Lowest && (Highest is null || count <= Highest);
}
