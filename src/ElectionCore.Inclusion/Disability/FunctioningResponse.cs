namespace ElectionCore.Inclusion;

/// <summary>What one person answered to the Washington Group Short Set on Functioning.</summary>
/// <remarks>
/// <para>The set measures what people have difficulty doing, not what they are. The wording of its questions, their order and
/// the categories of the answers belong to the instrument: changed, it is another one, and its shares compare with nothing.
/// It was not made to find everybody. In one study the international cut-off missed 35.7 % of adults who are blind (medRxiv
/// 2024.08.27.24312660).</para>
/// <para>An answer that is missing is never taken as no difficulty. The person is counted when the known answers are enough,
/// and is undetermined otherwise.</para>
/// <para>Answers about health are sensitive: keep counts and not responses. Equality is on the instrument and the answers;
/// the default value has none.</para>
/// </remarks>
public readonly record struct FunctioningResponse
{
    private readonly FunctioningAnswer _seeing;
    private readonly FunctioningAnswer _hearing;
    private readonly FunctioningAnswer _walking;
    private readonly FunctioningAnswer _cognition;
    private readonly FunctioningAnswer _selfCare;
    private readonly FunctioningAnswer _communication;

    private FunctioningResponse(FunctioningInstrument instrument, params ReadOnlySpan<FunctioningAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (!Enum.IsDefined(answer))
            {
                throw new ArgumentOutOfRangeException(nameof(answers), answer, "The answer is not known.");
            }
        }

        Instrument = instrument;
        (_seeing, _hearing, _walking) = (answers[0], answers[1], answers[2]);
        (_cognition, _selfCare, _communication) = (answers[3], answers[4], answers[5]);
    }

    /// <summary>Which version of the questions was asked.</summary>
    public FunctioningInstrument Instrument { get; }

    /// <summary>The greatest difficulty in any domain, in three steps.</summary>
    public FunctioningLevel Level
    {
        get
        {
            var (least, most) = (LevelOf(Difficulty(unknown: 0).Worst), LevelOf(Difficulty(unknown: 3).Worst));
            return least == most ? least : FunctioningLevel.Undetermined;
        }
    }

    /// <summary>The answer in a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="domain"/> is no domain.</exception>
    public FunctioningAnswer this[FunctioningDomain domain] => domain switch
    {
        FunctioningDomain.Seeing => _seeing,
        FunctioningDomain.Hearing => _hearing,
        FunctioningDomain.Walking => _walking,
        FunctioningDomain.Cognition => _cognition,
        FunctioningDomain.SelfCare => _selfCare,
        FunctioningDomain.Communication => _communication,
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, "The domain is not known."),
    };

    /// <summary>A response to all six questions, in the order in which they are asked.</summary>
    /// <param name="seeing">Seeing.</param>
    /// <param name="hearing">Hearing.</param>
    /// <param name="walking">Walking or climbing steps.</param>
    /// <param name="cognition">Remembering or concentrating.</param>
    /// <param name="selfCare">Washing or dressing.</param>
    /// <param name="communication">Understanding and being understood.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An answer is none of the enumeration.</exception>
    public static FunctioningResponse ShortSet(
        FunctioningAnswer seeing, FunctioningAnswer hearing, FunctioningAnswer walking,
        FunctioningAnswer cognition, FunctioningAnswer selfCare, FunctioningAnswer communication) =>
        new(FunctioningInstrument.ShortSet, seeing, hearing, walking, cognition, selfCare, communication);

    /// <summary>A response to the five questions without self-care, which is then not asked by design and decides nothing.</summary>
    /// <param name="seeing">Seeing.</param>
    /// <param name="hearing">Hearing.</param>
    /// <param name="walking">Walking or climbing steps.</param>
    /// <param name="cognition">Remembering or concentrating.</param>
    /// <param name="communication">Understanding and being understood.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An answer is none of the enumeration.</exception>
    public static FunctioningResponse WithoutSelfCare(
        FunctioningAnswer seeing, FunctioningAnswer hearing, FunctioningAnswer walking,
        FunctioningAnswer cognition, FunctioningAnswer communication) =>
        new(FunctioningInstrument.WithoutSelfCare, seeing, hearing, walking, cognition, FunctioningAnswer.NotAsked, communication);

    /// <summary>Whether the person reaches a cut-off.</summary>
    /// <param name="cutoff">The cut-off.</param>
    /// <returns>
    /// The status that holds whatever the missing answers are; <see cref="DisabilityStatus.Undetermined"/> when they decide it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is no cut-off.</exception>
    public DisabilityStatus StatusBy(DisabilityCutoff cutoff)
    {
        var (least, most) = (Reaches(Difficulty(unknown: 0), cutoff), Reaches(Difficulty(unknown: 3), cutoff));
        return least == most
            ? least ? DisabilityStatus.WithDisability : DisabilityStatus.WithoutDisability
            : DisabilityStatus.Undetermined;
    }

    /// <summary>The person's status as an answer of a weighted survey, for <see cref="WeightedSample"/>.</summary>
    /// <param name="cutoff">The cut-off.</param>
    /// <returns>
    /// Yes for people with a disability, no for those without; an undetermined person is
    /// <see cref="SurveyAnswer.NoResponse"/>, to be used with <see cref="AnswerCoding.ExcludeMissing"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is no cut-off.</exception>
    public SurveyAnswer AnswerBy(DisabilityCutoff cutoff) => StatusBy(cutoff) switch
    {
        DisabilityStatus.WithDisability => SurveyAnswer.Yes,
        DisabilityStatus.WithoutDisability => SurveyAnswer.No,
        _ => SurveyAnswer.NoResponse,
    };

    internal FunctioningInstrument SameInstrumentAs(FunctioningInstrument? others) => others is null || others == Instrument
        ? Instrument
        : throw new RuleViolationException(InclusionDiagnostics.FunctioningInstrumentsMixed.At(
            default, ("first", Words.Of(others.Value)), ("second", Words.Of(Instrument))));

    private static bool Reaches((int Worst, int Some) difficulty, DisabilityCutoff cutoff) => cutoff switch
    {
        DisabilityCutoff.International => difficulty.Worst >= 2,
        DisabilityCutoff.AnyDifficulty => difficulty.Worst >= 1,
        DisabilityCutoff.TwoSomeOrOneALot => difficulty.Worst >= 2 || difficulty.Some >= 2,
        DisabilityCutoff.CannotDoAtAll => difficulty.Worst >= 3,
        _ => throw new ArgumentOutOfRangeException(nameof(cutoff), cutoff, "The cut-off is not known."),
    };

    private static FunctioningLevel LevelOf(int worst) => worst switch
    {
        0 => FunctioningLevel.None,
        1 => FunctioningLevel.Some,
        _ => FunctioningLevel.ALotOrMore,
    };

    /// <summary>
    /// The greatest difficulty in a domain of the instrument, 0 to 3, and the number of domains with some. A missing answer is
    /// taken as given; since every cut-off rises with every domain, 0 and 3 enclose all that it may be.
    /// </summary>
    private (int Worst, int Some) Difficulty(int unknown)
    {
        var (worst, some) = (0, 0);
        for (var domain = FunctioningDomain.Seeing; domain <= FunctioningDomain.Communication; domain++)
        {
            if (domain == FunctioningDomain.SelfCare && Instrument == FunctioningInstrument.WithoutSelfCare)
            {
                continue;
            }

            var score = this[domain] switch
            {
                FunctioningAnswer.NoDifficulty => 0,
                FunctioningAnswer.SomeDifficulty => 1,
                FunctioningAnswer.ALotOfDifficulty => 2,
                FunctioningAnswer.CannotDoAtAll => 3,
                _ => unknown,
            };
            worst = Math.Max(worst, score);
            some += score == 1 ? 1 : 0;
        }

        return (worst, some);
    }
}
