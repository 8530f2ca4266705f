namespace ElectionCore.Inclusion;

/// <summary>How answers become yes or no. It is part of the definition of any share: two codings give two shares.</summary>
/// <remarks>
/// <para>The two codings of turnout are those that the cpsvote package derives from the voting supplement of the Current
/// Population Survey. They differ by several points where many do not answer.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record AnswerCoding
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What becomes of those who do not know.</summary>
    public required MissingAnswerRule DoNotKnow { get; init; }

    /// <summary>What becomes of those who would not say.</summary>
    public required MissingAnswerRule Refused { get; init; }

    /// <summary>What becomes of those of whom nothing is recorded.</summary>
    public required MissingAnswerRule NoResponse { get; init; }

    /// <summary>Whoever gave no answer leaves the base: the coding <c>exclude-missing</c>.</summary>
    public static AnswerCoding ExcludeMissing { get; } = Uniform("exclude-missing", MissingAnswerRule.Exclude);

    /// <summary>
    /// Turnout as the US Census Bureau counts it: whoever was asked and did not say yes has not voted. The coding
    /// <c>turnout-census</c>.
    /// </summary>
    public static AnswerCoding CensusTurnout { get; } = Uniform("turnout-census", MissingAnswerRule.CountAsNo);

    /// <summary>
    /// Turnout as A. Hur and C. Achen count it (Public Opinion Quarterly 77, 2013): whoever gave no answer leaves the base.
    /// They use it with weights that are corrected for turnout. The coding <c>turnout-hur-achen</c>.
    /// </summary>
    public static AnswerCoding HurAchenTurnout { get; } = Uniform("turnout-hur-achen", MissingAnswerRule.Exclude);

    /// <summary>What an answer counts as.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>
    /// <see langword="true"/> for yes, <see langword="false"/> for no, null when the person does not belong to the base.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is no answer.</exception>
    public bool? Apply(SurveyAnswer answer) => answer switch
    {
        SurveyAnswer.Yes => true,
        SurveyAnswer.No => false,
        SurveyAnswer.NotAsked => null,
        SurveyAnswer.DoNotKnow => Apply(DoNotKnow),
        SurveyAnswer.Refused => Apply(Refused),
        SurveyAnswer.NoResponse => Apply(NoResponse),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "The answer is not known."),
    };

    private static bool? Apply(MissingAnswerRule rule) => rule == MissingAnswerRule.CountAsNo ? false : null;

    private static AnswerCoding Uniform(string code, MissingAnswerRule rule) =>
        new() { Code = code, DoNotKnow = rule, Refused = rule, NoResponse = rule };
}
