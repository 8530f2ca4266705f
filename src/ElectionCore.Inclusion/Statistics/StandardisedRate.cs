namespace ElectionCore.Inclusion;

/// <summary>The rate a group would have, if it were made up as a standard population is.</summary>
/// <remarks>
/// <para>Groups of different ages differ in turnout for their ages alone. Standardised to one population, what is left is not
/// due to age. The value depends on the standard, and means nothing by itself.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record StandardisedRate
{
    private StandardisedRate(ValueList<StandardStratum> strata, WideRatio? exact, ValueList<string> withoutRate, ValueList<Diagnostic> findings) =>
        (Strata, Exact, StrataWithoutRate, Findings) = (strata, exact, withoutRate, findings);

    /// <summary>The strata it was computed from, in order.</summary>
    public ValueList<StandardStratum> Strata { get; }

    /// <summary>The exact rate Σ w r / Σ w, or null when it is not defined. <see cref="WideRatio.ToRatio"/> where it fits.</summary>
    public WideRatio? Exact { get; }

    /// <summary>The double nearest to <see cref="Exact"/>, or null when it is not defined.</summary>
    public double? Value => Exact?.ToDouble();

    /// <summary>The strata of the standard population in which the group has no rate.</summary>
    public ValueList<string> StrataWithoutRate { get; }

    /// <summary>
    /// Why there is no value: <see cref="InclusionDiagnostics.StratumWithoutRate"/> or
    /// <see cref="InclusionDiagnostics.StandardPopulationEmpty"/>. Empty when there is one.
    /// </summary>
    public ValueList<Diagnostic> Findings { get; }

    /// <summary>Standardises directly: the rates of the group, weighted with the standard population.</summary>
    /// <param name="strata">The strata, which do not overlap. One of weight zero adds nothing and needs no rate.</param>
    /// <returns>The rate, or why there is none. A stratum without a rate is never taken as zero, nor left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="strata"/> is null.</exception>
    /// <exception cref="ArgumentException">A stratum is given twice.</exception>
    public static StandardisedRate Direct(IEnumerable<StandardStratum> strata)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ValueList<StandardStratum> all = [.. strata];
        if (all.DistinctBy(s => s.Code, StringComparer.Ordinal).Count() != all.Count)
        {
            throw new ArgumentException("A stratum is given twice.", nameof(strata));
        }

        var used = all.Where(s => s.Weight > 0).ToList();
        ValueList<string> without = [.. used.Where(s => s.Rate is not { IsDefined: true }).Select(s => s.Code)];
        if (used.Count == 0)
        {
            return new(all, exact: null, without, [InclusionDiagnostics.StandardPopulationEmpty.At(default)]);
        }

        if (without.Count > 0)
        {
            return new(all, exact: null, without, [InclusionDiagnostics.StratumWithoutRate.At(default, ("strata", without))]);
        }

        WideRatio[] parts = [.. used.Select(s => new WideRatio(s.Rate!.Value.Numerator, s.Rate.Value.Denominator).Times(new(s.Weight, 1)))];
        var population = WideRatio.Sum([.. used.Select(s => new WideRatio(s.Weight, 1))]);
        return new(all, WideRatio.Sum(parts).Times(new(1, population.Numerator)), without, []);
    }
}
