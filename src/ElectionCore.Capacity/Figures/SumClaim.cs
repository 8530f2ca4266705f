using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>A total that is stated with its parts: all booths, those for men and those for women.</summary>
/// <remarks>It holds when the total is Σ factor × part. Equality is on all parts.</remarks>
public sealed record SumClaim : FigureClaim
{
    /// <summary>The total.</summary>
    public required long Total { get; init; }

    /// <summary>The parts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<FigureTerm> Parts
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A sum has parts.", nameof(value));
    }

    internal override IEnumerable<FigureContradiction> Contradictions()
    {
        var sum = Parts.Aggregate(BigInteger.Zero, (total, part) => total + ((BigInteger)part.Factor * part.Value));
        if (sum != Total)
        {
            var hint = FigureHints.Between(Total, sum);
            yield return new(this, new(Total, 1), new(sum, 1), hint, CapacityDiagnostics.FigureSumDiffers.At(
                Place,
                ("statement", Statement),
                ("stated", Total),
                ("parts", string.Join(" + ", Parts)),
                ("computed", sum),
                ("difference", Total - sum),
                ("hint", FigureHints.TextOf(hint))));
        }
    }
}
