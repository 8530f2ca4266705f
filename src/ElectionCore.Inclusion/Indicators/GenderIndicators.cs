namespace ElectionCore.Inclusion;

/// <summary>How far women and men are apart. Counts are of one population on one day or over one time.</summary>
/// <remarks>
/// Men come first where the formula takes women from men, and women first where it divides women by men, as the formulas are
/// written. People of a third marker are in neither count; where they matter the summaries say so.
/// </remarks>
public static class GenderIndicators
{
    /// <summary>Men less women, in people.</summary>
    /// <param name="men">The count of men.</param>
    /// <param name="women">The count of women.</param>
    /// <param name="undeclared">
    /// How many people are of a sex that is not known, for bounds; or null when nothing is said about them. Where their number
    /// is missing there is no value.
    /// </param>
    /// <returns>The value, negative where there are more women.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue Gap(Figure men, Figure women, Figure? undeclared = null) =>
        IndicatorFormulas.GapInPeople(StandardIndicators.GenderGap, men, women, undeclared);

    /// <summary>The share of men less the share of women, among men and women: (M − F) / (M + F).</summary>
    /// <remarks>
    /// Where a third marker is recorded this is still a measure of two sexes. <see cref="GapPointsOfAll"/> divides by everybody
    /// and is another indicator.
    /// </remarks>
    /// <param name="men">The count of men.</param>
    /// <param name="women">The count of women.</param>
    /// <param name="undeclared">
    /// How many people are of a sex that is not known, for bounds; or null when nothing is said about them. Where their number
    /// is missing there is no value.
    /// </param>
    /// <returns>The value, negative where there are more women.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue GapPoints(Figure men, Figure women, Figure? undeclared = null) =>
        IndicatorFormulas.GapInPoints(StandardIndicators.GenderGapPoints, men, women, undeclared);

    /// <summary>The share of men less the share of women, among everybody: (M − F) / all.</summary>
    /// <param name="men">The count of men.</param>
    /// <param name="women">The count of women.</param>
    /// <param name="all">The count of everybody, with any third marker.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue GapPointsOfAll(Figure men, Figure women, Figure all) =>
        IndicatorFormulas.GapInPointsOfAll(StandardIndicators.GenderGapPointsOfAll, men, women, all);

    /// <summary>Women per thousand men.</summary>
    /// <param name="women">The count of women.</param>
    /// <param name="men">The count of men.</param>
    /// <returns>The value; shown per thousand.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue ElectorRatio(Figure women, Figure men) =>
        IndicatorFormulas.Quotient(StandardIndicators.ElectorGenderRatio, women, men);

    /// <summary>Women over men, of counts.</summary>
    /// <param name="women">The count of women.</param>
    /// <param name="men">The count of men.</param>
    /// <returns>The value; one is parity.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue Parity(Figure women, Figure men) =>
        IndicatorFormulas.Quotient(StandardIndicators.GenderParityIndex, women, men);

    /// <summary>Women over men, of the values of one indicator, such as their turnouts.</summary>
    /// <param name="women">The value of women.</param>
    /// <param name="men">The value of men: of the same indicator, base and time.</param>
    /// <returns>The value; one is parity. Not applicable where the value of men is zero.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The values are of different indicators, bases or times.</exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue Parity(IndicatorValue women, IndicatorValue men) =>
        OfValues(StandardIndicators.GenderParityIndex with { Form = IndicatorForm.Composite }, women, men, IndicatorArithmetic.Quotient);

    /// <summary>The parity index of counts, as far from one whichever sex is behind: r, or 2 − 1/r where r is above one.</summary>
    /// <param name="women">The count of women.</param>
    /// <param name="men">The count of men.</param>
    /// <returns>The value, from 0 to 2.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue AdjustedParity(Figure women, Figure men)
    {
        var parity = Parity(women, men);
        return IndicatorAssembly.Make(
            StandardIndicators.AdjustedGenderParityIndex, parity.Base, parity.Inputs, () => Fold(parity.Value!.Value));
    }

    /// <summary>The adjusted parity index of the values of one indicator, such as turnouts.</summary>
    /// <param name="women">The value of women.</param>
    /// <param name="men">The value of men: of the same indicator, base and time.</param>
    /// <returns>The value, from 0 to 2. Not applicable where the value of men is zero.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The values are of different indicators, bases or times.</exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue AdjustedParity(IndicatorValue women, IndicatorValue men) =>
        OfValues(StandardIndicators.AdjustedGenderParityIndex, women, men, (f, m) => Fold(IndicatorArithmetic.Quotient(f, m)));

    private static IndicatorValue OfValues(Indicator indicator, IndicatorValue women, IndicatorValue men, Func<Ratio, Ratio, Ratio> formula)
    {
        ArgumentNullException.ThrowIfNull(women);
        ArgumentNullException.ThrowIfNull(men);
        women.RequireComparable(men);
        var state = FigureRules.StateOf([women.State, men.State]);
        return IndicatorAssembly.Make(
            indicator, women.Base, [.. women.Inputs, .. men.Inputs], state, () => formula(women.Value!.Value, men.Value!.Value));
    }

    // With r = F/M above one, 2 - 1/r is (2F - M)/F.
    private static Ratio Fold(Ratio parity) => !parity.IsDefined || parity.Numerator <= parity.Denominator
        ? parity
        : IndicatorArithmetic.Divide((2 * (Int128)parity.Numerator) - parity.Denominator, parity.Numerator);
}
