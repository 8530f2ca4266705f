namespace ElectionCore.Inclusion;

/// <summary>Whether those who sit in an elected body are like those they speak for.</summary>
/// <remarks>
/// One means that a group has the share of seats that it has of the population. A region's value is computed from the sums of
/// the raw counts of its countries (<see cref="Figure.Sum"/>), never from their ratios.
/// </remarks>
public static class RepresentationIndicators
{
    /// <summary>SDG 16.7.1(a) for women: (their seats / seats) / (their population / population).</summary>
    /// <param name="seatsOfWomen">The seats that women hold.</param>
    /// <param name="seats">All seats that are filled.</param>
    /// <param name="women">Women of the age of eligibility and above.</param>
    /// <param name="population">Everybody of the age of eligibility and above: the same base as <paramref name="women"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The seats, or the people, are not of one base or time. Seats and people may be of different times, with a warning.
    /// </exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue Women(Figure seatsOfWomen, Figure seats, Figure women, Figure population) =>
        Representation(StandardIndicators.WomenRepresentation, seatsOfWomen, seats, women, population);

    /// <summary>SDG 16.7.1(a) for the young: members of 45 years or younger, over people of that age.</summary>
    /// <param name="seatsOfYoung">The seats that members of 45 years or younger hold.</param>
    /// <param name="seats">All seats that are filled.</param>
    /// <param name="young">People from the age of eligibility to 45 years.</param>
    /// <param name="population">The population that <paramref name="denominator"/> names.</param>
    /// <param name="denominator">Which population that is. The two make different indicators, which do not combine.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is no such value.</exception>
    /// <exception cref="RuleViolationException">The seats, or the people, are not of one base or time.</exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue Young(Figure seatsOfYoung, Figure seats, Figure young, Figure population, YouthDenominator denominator)
    {
        var indicator = denominator switch
        {
            YouthDenominator.EligibleAge => StandardIndicators.YouthRepresentation,
            YouthDenominator.WholePopulation => StandardIndicators.YouthRepresentationOfWholePopulation,
            _ => throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is expected."),
        };
        return Representation(indicator, seatsOfYoung, seats, young, population);
    }

    /// <summary>SDG 5.5.1(a): seats that women hold over all seats of the national parliament.</summary>
    /// <param name="seatsOfWomen">The seats that women hold.</param>
    /// <param name="seats">All seats that are filled.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures are of different bases or times.</exception>
    public static IndicatorValue WomenInParliament(Figure seatsOfWomen, Figure seats) =>
        IndicatorFormulas.Share(StandardIndicators.WomenInParliament, seatsOfWomen, seats);

    /// <summary>SDG 5.5.1(b): elected seats that women hold over all elected seats of local deliberative bodies.</summary>
    /// <param name="seatsOfWomen">The elected seats that women hold, of all tiers.</param>
    /// <param name="seats">All elected seats that are filled, of all tiers.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The figures are of different bases or times.</exception>
    public static IndicatorValue WomenInLocalGovernment(Figure seatsOfWomen, Figure seats) =>
        IndicatorFormulas.Share(StandardIndicators.WomenInLocalGovernment, seatsOfWomen, seats);

    private static IndicatorValue Representation(Indicator indicator, Figure seatsOfGroup, Figure seats, Figure group, Figure population)
    {
        ArgumentNullException.ThrowIfNull(seatsOfGroup);
        ArgumentNullException.ThrowIfNull(seats);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(population);
        FigureRules.RequireOneBase(indicator.Code, seatsOfGroup, seats);
        FigureRules.RequireOneTime(indicator.Code, seatsOfGroup, seats);
        FigureRules.RequireOneBase(indicator.Code, group, population);
        FigureRules.RequireOneTime(indicator.Code, group, population);
        return IndicatorAssembly.Make(indicator, population.Base, [seatsOfGroup, seats, group, population], () => IndicatorArithmetic.Quotient(
            new(seatsOfGroup.Count.Value!.Value, seats.Count.Value!.Value), new(group.Count.Value!.Value, population.Count.Value!.Value)));
    }
}
