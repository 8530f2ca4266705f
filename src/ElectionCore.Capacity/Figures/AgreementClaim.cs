using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>One figure that several sources state.</summary>
/// <remarks>It holds when all state the same. Which of them is right is not said. Equality is on all parts.</remarks>
public sealed record AgreementClaim : FigureClaim
{
    /// <summary>The numbers, each under the name of its source; at least two.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public required ValueList<FigureTerm> Values
    {
        get;
        init => field = Guard.NotNull(value).Count > 1 ? value : throw new ArgumentException("Two sources at least can agree.", nameof(value));
    }

    internal override IEnumerable<FigureContradiction> Contradictions()
    {
        var first = Values[0];
        foreach (var other in Values.Where(v => v.Value != first.Value))
        {
            var hint = FigureHints.Between(other.Value, first.Value);
            yield return new(this, new(other.Value, 1), new(first.Value, 1), hint, CapacityDiagnostics.FigureSourcesDiffer.At(
                Place,
                ("statement", Statement),
                ("computed", first.Value),
                ("first", first.Name),
                ("stated", other.Value),
                ("other", other.Name),
                ("difference", (BigInteger)other.Value - first.Value),
                ("hint", FigureHints.TextOf(hint))));
        }
    }
}
