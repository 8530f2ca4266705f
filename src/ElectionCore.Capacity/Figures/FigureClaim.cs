namespace ElectionCore.Capacity;

/// <summary>Something that published figures say of one another, and that can be checked exactly.</summary>
/// <remarks>
/// There are four: <see cref="SumClaim"/>, <see cref="AgreementClaim"/>, <see cref="DurationClaim"/> and <see cref="ProportionClaim"/>.
/// </remarks>
public abstract record FigureClaim
{
    private protected FigureClaim()
    {
    }

    /// <summary>A short code by which the figure is known.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What is stated, in a few words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Statement { get; init => field = Guard.NotNull(value); }

    /// <summary>The source, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    internal abstract IEnumerable<FigureContradiction> Contradictions();

    private protected DiagnosticPlace Place => new SubjectRef("figure", Code);
}
