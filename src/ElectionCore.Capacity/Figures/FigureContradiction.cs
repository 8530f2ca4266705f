namespace ElectionCore.Capacity;

/// <summary>A claim that does not hold, and by how much.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FigureContradiction
{
    internal FigureContradiction(FigureClaim claim, WideRatio stated, WideRatio computed, FigureHint hint, Diagnostic finding) =>
        (Claim, Stated, Computed, Hint, Finding) = (claim, stated, computed, hint, finding);

    /// <summary>The claim.</summary>
    public FigureClaim Claim { get; }

    /// <summary>The number as it is stated; of several sources, that of the one that differs from the first.</summary>
    public WideRatio Stated { get; }

    /// <summary>The number that follows from the others; of several sources, that of the first.</summary>
    public WideRatio Computed { get; }

    /// <summary>Stated less computed, exactly.</summary>
    public WideRatio Difference => Stated.Minus(Computed);

    /// <summary>By which mistake they may differ.</summary>
    public FigureHint Hint { get; }

    /// <summary>The same as a diagnostic, a warning: which number is wrong is for people to find.</summary>
    public Diagnostic Finding { get; }
}
