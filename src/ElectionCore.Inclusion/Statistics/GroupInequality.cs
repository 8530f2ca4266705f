using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>How unequal a rate is across groups, by the measures in common use.</summary>
/// <remarks>
/// <para>Group j has n people and the rate y = hits / n; p = n / N is its share of all people and μ = Σ p y the mean. The
/// definitions are those of the World Health Organization's Health Equity Assessment Toolkit (HEAT) for groups without an
/// order.</para>
/// <para>The counts are complete, so there are no intervals. Nothing is put in place of what is undefined. Equality is on all
/// parts.</para>
/// </remarks>
public sealed record GroupInequality
{
    private GroupInequality(ValueList<RateGroup> groups, RateDirection direction, List<RateGroup> compared, Diagnostic? obstacle)
    {
        (Groups, Direction) = (groups, direction);
        if (obstacle is not null)
        {
            Difference = Undefined(InequalityMeasure.Difference, obstacle);
            RateRatio = Undefined(InequalityMeasure.RateRatio, obstacle);
            AttributableRisk = Undefined(InequalityMeasure.AttributableRisk, obstacle);
            BetweenGroupVariance = Undefined(InequalityMeasure.BetweenGroupVariance, obstacle);
            MeanLogDeviation = Undefined(InequalityMeasure.MeanLogDeviation, obstacle);
            TheilIndex = Undefined(InequalityMeasure.TheilIndex, obstacle);
            return;
        }

        Lowest = compared.MinBy(g => g.Rate!.Value, ByValue);
        Highest = compared.MaxBy(g => g.Rate!.Value, ByValue);
        BigInteger hits = 0, people = 0;
        foreach (var group in compared)
        {
            hits += group.Hits.Value!.Value;
            people += group.Size.Value!.Value;
        }

        var (lowest, highest, mean) = (RateOf(Lowest!), RateOf(Highest!), new WideRatio(hits, people));
        Mean = mean;
        Difference = Exactly(InequalityMeasure.Difference, highest.Minus(lowest));
        AttributableRisk = Exactly(
            InequalityMeasure.AttributableRisk, (direction == RateDirection.Favourable ? highest : lowest).Minus(mean));
        BetweenGroupVariance = Exactly(InequalityMeasure.BetweenGroupVariance, VarianceOf(compared, people, mean));
        RateRatio = WhyNot(InequalityMeasure.RateRatio, compared, hits)
            ?? Exactly(InequalityMeasure.RateRatio, highest.Times(new(lowest.Denominator, lowest.Numerator)));
        MeanLogDeviation = WhyNot(InequalityMeasure.MeanLogDeviation, compared, hits)
            ?? Rounded(InequalityMeasure.MeanLogDeviation, compared, g => -Share(g.Size, people) * LogOfRelativeRate(g, hits, people));
        TheilIndex = hits.IsZero
            ? WhyNot(InequalityMeasure.TheilIndex, compared, hits)!
            : Rounded(
                InequalityMeasure.TheilIndex,
                compared.Where(g => g.Hits.Value > 0),
                g => Share(g.Hits, hits) * LogOfRelativeRate(g, hits, people));
    }

    /// <summary>The groups as they were given.</summary>
    public ValueList<RateGroup> Groups { get; }

    /// <summary>Whether a high rate is good or bad news.</summary>
    public RateDirection Direction { get; }

    /// <summary>The group with the lowest rate, the first of several; null when nothing can be compared.</summary>
    public RateGroup? Lowest { get; }

    /// <summary>The group with the highest rate, the first of several; null when nothing can be compared.</summary>
    public RateGroup? Highest { get; }

    /// <summary>The rate of all groups together, or null when nothing can be compared.</summary>
    public WideRatio? Mean { get; }

    /// <summary>D: the highest rate less the lowest.</summary>
    public InequalityValue Difference { get; }

    /// <summary>R: the highest rate by the lowest. Undefined when the lowest is zero.</summary>
    public InequalityValue RateRatio { get; }

    /// <summary>
    /// PAR: the best rate less the mean. Not negative for a favourable rate, not positive for an adverse one.
    /// </summary>
    public InequalityValue AttributableRisk { get; }

    /// <summary>BGV = Σ p (y − μ)².</summary>
    public InequalityValue BetweenGroupVariance { get; }

    /// <summary>MLD = Σ p (−ln(y/μ)). Undefined when a rate is zero: it would be infinite.</summary>
    public InequalityValue MeanLogDeviation { get; }

    /// <summary>T = Σ p (y/μ) ln(y/μ), where a rate of zero adds nothing. Undefined when all rates are zero.</summary>
    public InequalityValue TheilIndex { get; }

    /// <summary>
    /// What is the matter with the groups: <see cref="InclusionDiagnostics.GroupCountsMissing"/>,
    /// <see cref="InclusionDiagnostics.GroupsEmpty"/> or <see cref="InclusionDiagnostics.NoGroupWithPopulation"/>.
    /// </summary>
    public ValueList<Diagnostic> Findings { get; private init; } = ValueList<Diagnostic>.Empty;

    private static IComparer<Ratio> ByValue { get; } = Comparer<Ratio>.Create((a, b) => a.CompareValueTo(b));

    /// <summary>Compares groups.</summary>
    /// <param name="groups">
    /// The groups, which do not overlap. One whose size is not applicable is left out; one of nobody too, and is reported.
    /// </param>
    /// <param name="direction">Whether a high rate is good or bad news.</param>
    /// <returns>The measures. When any other count is missing none has a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentException">A group is given twice.</exception>
    public static GroupInequality Of(IEnumerable<RateGroup> groups, RateDirection direction = RateDirection.Favourable)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ValueList<RateGroup> all = [.. groups];
        if (all.DistinctBy(g => g.Code, StringComparer.Ordinal).Count() != all.Count)
        {
            throw new ArgumentException("A group is given twice.", nameof(groups));
        }

        var applicable = all.Where(g => g.Size.State != ObservationState.NotApplicable).ToList();
        var compared = applicable.Where(g => g.Rate is { IsDefined: true }).ToList();
        var missing = Codes(applicable.Where(g => g.Rate is null));
        var empty = Codes(applicable.Where(g => g.Rate is { IsDefined: false }));
        var obstacle = missing.Count > 0
            ? InclusionDiagnostics.GroupCountsMissing.At(default, ("groups", missing))
            : compared.Count == 0 ? InclusionDiagnostics.NoGroupWithPopulation.At(default) : null;
        List<Diagnostic> findings = obstacle is null ? [] : [obstacle];
        if (empty.Count > 0)
        {
            findings.Add(InclusionDiagnostics.GroupsEmpty.At(default, ("groups", empty)));
        }

        return new(all, direction, compared, obstacle) { Findings = [.. findings] };
    }

    private static ValueList<string> Codes(IEnumerable<RateGroup> groups) => [.. groups.Select(g => g.Code)];

    private static WideRatio RateOf(RateGroup group) => new(group.Hits.Value!.Value, group.Size.Value!.Value);

    private static double Share(ObservedCount part, BigInteger whole) => new WideRatio(part.Value!.Value, whole).ToDouble()!.Value;

    private static double LogOfRelativeRate(RateGroup group, BigInteger hits, BigInteger people) =>
        Math.Log(RateOf(group).Times(new(people, hits)).ToDouble()!.Value);

    // Σ p (y − μ)² = Σ h²/n / N − μ². Groups of one size are added first: their fractions have one denominator.
    private static WideRatio VarianceOf(List<RateGroup> groups, BigInteger people, WideRatio mean)
    {
        WideRatio[] parts =
        [
            .. groups.GroupBy(g => g.Size.Value!.Value).Select(size => new WideRatio(
                size.Aggregate(BigInteger.Zero, (sum, g) => sum + BigInteger.Pow(g.Hits.Value!.Value, 2)), size.Key)),
        ];
        return WideRatio.Sum(parts).Times(new(1, people)).Minus(mean.Times(mean));
    }

    private static InequalityValue? WhyNot(InequalityMeasure measure, List<RateGroup> groups, BigInteger hits)
    {
        if (hits.IsZero)
        {
            return Undefined(measure, InclusionDiagnostics.MeanRateIsZero.At(default, ("measure", Words.Of(measure))));
        }

        var zero = Codes(groups.Where(g => g.Hits.Value == 0));
        return zero.Count == 0
            ? null
            : Undefined(measure, InclusionDiagnostics.GroupRateIsZero.At(default, ("measure", Words.Of(measure)), ("groups", zero)));
    }

    private static InequalityValue Undefined(InequalityMeasure measure, Diagnostic reason) => new(measure, exact: null, value: null, reason);

    private static InequalityValue Exactly(InequalityMeasure measure, WideRatio value) => new(measure, value, value.ToDouble(), reason: null);

    // The sums are not negative; rounding may take one that is zero a little below.
    private static InequalityValue Rounded(InequalityMeasure measure, IEnumerable<RateGroup> groups, Func<RateGroup, double> term)
    {
        var sum = default(CompensatedSum);
        foreach (var group in groups)
        {
            sum.Add(term(group));
        }

        return new(measure, exact: null, Math.Max(0, sum.Value), reason: null);
    }
}
