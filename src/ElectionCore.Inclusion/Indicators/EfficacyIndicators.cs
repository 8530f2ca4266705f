namespace ElectionCore.Inclusion;

/// <summary>Whether people believe that they have a say.</summary>
public static class EfficacyIndicators
{
    /// <summary>SDG 16.7.2: the mean of two shares of people whose answer is 3, 4 or 5 on a scale of five.</summary>
    /// <remarks>
    /// Those who did not know or would not say are in neither base; how many they are comes with the value. These are counts
    /// of respondents: a weighted survey estimates the two shares first.
    /// </remarks>
    /// <param name="say">The answers on how far people have a say in what government does.</param>
    /// <param name="influence">The answers of the same people on how far they can influence politics.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">The answers are of different bases, groups or times.</exception>
    /// <exception cref="OverflowException">The value cannot be written exactly.</exception>
    public static IndicatorValue ExternalEfficacy(ScaleAnswers say, ScaleAnswers influence)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(influence);
        var indicator = StandardIndicators.ExternalEfficacy;
        Figure[] inputs = [say.Favourable, say.Answered, influence.Favourable, influence.Answered];
        FigureRules.RequireOneBase(indicator.Code, inputs[0], inputs[2]);
        FigureRules.RequireOneGroup(indicator.Code, inputs[0], inputs[2]);
        FigureRules.RequireOneTime(indicator.Code, inputs);
        var value = IndicatorAssembly.Make(
            indicator, say.Base, [.. inputs], () => IndicatorArithmetic.Mean(ShareOf(inputs[0], inputs[1]), ShareOf(inputs[2], inputs[3])));
        return new[] { influence, say }.Where(a => a.Excluded.Value is not 0).Aggregate(value, (v, answers) => v.Noting(Excluded(answers)));

        static Ratio ShareOf(Figure part, Figure whole) => new(part.Count.Value!.Value, whole.Count.Value!.Value);

        Diagnostic Excluded(ScaleAnswers answers) => InclusionDiagnostics.AnswersExcluded.At(
            FigureRules.PlaceOf(indicator.Code),
            ("excluded", answers.Excluded),
            ("asked", answers.Answered.Count + answers.Excluded),
            ("question", answers.Question));
    }
}
