namespace ElectionCore.Inclusion;

/// <summary>Who voted. Two indicators that are constantly confused are kept apart here by what they accept.</summary>
public static class VotingIndicators
{
    /// <summary>The members of a group who voted, over the members of the group who were registered or of voting age.</summary>
    /// <param name="voted">The members of the group who voted.</param>
    /// <param name="registered">The same group on the roll, or in the population of voting age: another base.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">Both count one population, or they count different groups.</exception>
    public static IndicatorValue Turnout(Figure voted, Figure registered) =>
        IndicatorFormulas.Rate(StandardIndicators.Turnout, voted, registered);

    /// <summary>The votes of a group over all votes polled.</summary>
    /// <param name="votesOfGroup">The votes of the group.</param>
    /// <param name="votes">All votes, of the same base.</param>
    /// <param name="undeclared">The votes of people whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue ShareOfVotes(Figure votesOfGroup, Figure votes, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfVotes, votesOfGroup, votes, undeclared);
}
