namespace ElectionCore.Capacity;

/// <summary>Two figures that stand in a proportion: two assistants for each polling officer.</summary>
/// <remarks>It holds when first × denominator = second × numerator, exactly. Equality is on all parts.</remarks>
public sealed record ProportionClaim : FigureClaim
{
    /// <summary>The one figure.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required FigureTerm First { get; init => field = Guard.NotNull(value); }

    /// <summary>The other.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required FigureTerm Second { get; init => field = Guard.NotNull(value); }

    /// <summary>First to second: 2/1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public required Ratio Proportion { get; init => field = CascadeGuard.NotNegative(value); }

    internal override IEnumerable<FigureContradiction> Contradictions()
    {
        if (!Holds(First.Value, Second.Value))
        {
            var expected = WideRatio.FromRatio(Proportion).Times(new(Second.Value, 1));
            var hint = Holds(Second.Value, First.Value) ? FigureHint.Exchanged
                : expected.Denominator.IsOne ? FigureHints.Between(First.Value, expected.Numerator)
                : FigureHint.None;
            var contradiction = new FigureContradiction(this, new(First.Value, 1), expected, hint, CapacityDiagnostics.FigureProportionDiffers.At(
                Place,
                ("statement", Statement),
                ("first", First.ToString()),
                ("second", Second.ToString()),
                ("proportion", Proportion),
                ("computed", expected.Denominator.IsOne ? expected.Numerator : expected.ToString()),
                ("hint", FigureHints.TextOf(hint))));
            yield return contradiction;
        }
    }

    private bool Holds(long first, long second) => (Int128)first * Proportion.Denominator == (Int128)second * Proportion.Numerator;
}
