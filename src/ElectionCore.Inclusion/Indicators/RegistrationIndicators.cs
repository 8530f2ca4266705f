namespace ElectionCore.Inclusion;

/// <summary>How many of those who could be registered are.</summary>
public static class RegistrationIndicators
{
    /// <summary>People on the roll over a population that is named.</summary>
    /// <remarks>
    /// There is no registration rate without its base: Kenya publishes 79.41 per cent of the eligible population and 74.82 per
    /// cent of identity cards for the same roll of 2022. Above one hundred per cent it is a finding.
    /// </remarks>
    /// <param name="registered">The people on the roll.</param>
    /// <param name="eligible">The same group in the population: adult citizens by a census or a projection, cards issued.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">Both count one population, or they count different groups.</exception>
    public static IndicatorValue RegistrationRate(Figure registered, Figure eligible) =>
        IndicatorFormulas.Rate(StandardIndicators.RegistrationRate, registered, eligible);
}
