using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>How a share changed from one wave of a survey to another.</summary>
/// <remarks>
/// <para>A change by itself does not show what caused it; a campaign between two waves is one of many things between them.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record WaveComparison
{
    private WaveComparison(SurveyWave before, SurveyWave after, ValueList<string> options, ValueList<Diagnostic> warnings)
    {
        (Before, After, Options, Warnings) = (before, after, options, warnings);
        (ShareBefore, ShareAfter) = (before.ShareOf(options), after.ShareOf(options));
        Change = ShareBefore is { } first && ShareAfter is { } second ? Subtract(second, first) : null;
    }

    /// <summary>The first wave.</summary>
    public SurveyWave Before { get; }

    /// <summary>The second wave.</summary>
    public SurveyWave After { get; }

    /// <summary>The answers whose share is compared.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The share in the first wave, or null when a count is missing.</summary>
    public SampleShare? ShareBefore { get; }

    /// <summary>The share in the second wave, or null when a count is missing.</summary>
    public SampleShare? ShareAfter { get; }

    /// <summary>
    /// The second share less the first, exactly: 1/5 is twenty percentage points. Null when a count is missing, undefined
    /// when nobody answered in one of the waves.
    /// </summary>
    public Ratio? Change { get; }

    /// <summary>In what the waves differ, though it was said that they may.</summary>
    public ValueList<Diagnostic> Warnings { get; }

    /// <summary>Compares two waves.</summary>
    /// <param name="before">The first wave.</param>
    /// <param name="after">The second wave, with fieldwork that begins after that of the first.</param>
    /// <param name="options">The codes of the answers whose share is compared.</param>
    /// <param name="accepted">In what the waves may differ. Whatever is accepted and does differ becomes a warning.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no answer, or one of the waves does not offer it.</exception>
    /// <exception cref="RuleViolationException">
    /// The waves ask different questions (<see cref="InclusionDiagnostics.QuestionsDiffer"/>); they differ in something that
    /// is not accepted (<see cref="InclusionDiagnostics.QuestionVersionsDiffer"/>,
    /// <see cref="InclusionDiagnostics.WaveBasesDiffer"/>, <see cref="InclusionDiagnostics.AnswerOptionsDiffer"/>); or the
    /// second did not begin after the first (<see cref="InclusionDiagnostics.WavesOutOfOrder"/>).
    /// </exception>
    /// <exception cref="OverflowException">The change does not fit a ratio.</exception>
    public static WaveComparison Between(
        SurveyWave before, SurveyWave after, IEnumerable<string> options, WaveDifferences accepted = WaveDifferences.None)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        if (before.Question.Code != after.Question.Code)
        {
            throw Refusal(InclusionDiagnostics.QuestionsDiffer, before, after, before.Question.Code, after.Question.Code);
        }

        if (before.Fieldwork.From is { } first && after.Fieldwork.From is { } second && second <= first)
        {
            throw Refusal(InclusionDiagnostics.WavesOutOfOrder, before, after, first, second);
        }

        List<Diagnostic> warnings = [];
        foreach (var (difference, diagnostic) in DifferencesOf(before, after))
        {
            if (!accepted.HasFlag(difference))
            {
                throw new RuleViolationException(diagnostic);
            }

            warnings.Add(new(diagnostic.Descriptor, DiagnosticSeverity.Warning, diagnostic.Place, diagnostic.Arguments));
        }

        return new(before, after, [.. options], [.. warnings]);
    }

    /// <summary>The confidence interval of <see cref="Change"/>.</summary>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The interval of <see cref="SampleShare.DifferenceInterval"/>, for samples that were drawn independently and without
    /// weights: not for a panel that asks the same people again. Null when there is no change to speak of.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? Interval(decimal level = 0.95m)
    {
        _ = WilsonScore.Tail(level);
        return ShareBefore is { } before && ShareAfter is { } after ? after.DifferenceInterval(before, level) : null;
    }

    private static IEnumerable<(WaveDifferences Difference, Diagnostic Diagnostic)> DifferencesOf(SurveyWave before, SurveyWave after)
    {
        if (before.Question.Version != after.Question.Version)
        {
            yield return (
                WaveDifferences.QuestionVersion,
                Describe(InclusionDiagnostics.QuestionVersionsDiffer, before, after, before.Question, after.Question));
        }

        if (before.Base.Code != after.Base.Code)
        {
            yield return (
                WaveDifferences.PopulationBase, Describe(InclusionDiagnostics.WaveBasesDiffer, before, after, before.Base, after.Base));
        }

        var (first, second) = (Codes(before), Codes(after));
        if (!first.Equals(second))
        {
            yield return (WaveDifferences.AnswerOptions, Describe(InclusionDiagnostics.AnswerOptionsDiffer, before, after, first, second));
        }
    }

    private static ValueList<string> Codes(SurveyWave wave) => [.. wave.Options.Select(o => o.Code)];

    private static RuleViolationException Refusal(
        DiagnosticDescriptor descriptor, SurveyWave before, SurveyWave after, object first, object second) =>
        new(Describe(descriptor, before, after, first, second));

    private static Diagnostic Describe(DiagnosticDescriptor descriptor, SurveyWave before, SurveyWave after, object first, object second) =>
        descriptor.At(default, ("before", before.Code), ("after", after.Code), ("first", first), ("second", second));

    private static Ratio Subtract(SampleShare share, SampleShare other)
    {
        if (share.Of == 0 || other.Of == 0)
        {
            return default;
        }

        var numerator = ((BigInteger)share.Hits * other.Of) - ((BigInteger)other.Hits * share.Of);
        return new WideRatio(numerator, (BigInteger)share.Of * other.Of).ToRatio()
            ?? throw new OverflowException("The change does not fit a ratio.");
    }
}
