namespace ElectionCore.Inclusion;

/// <summary>A share found in a survey whose records carry weights.</summary>
/// <remarks>
/// <para>The interval rests on the effective size of the sample, which is taken from the weights alone. It knows nothing of
/// clusters and strata: with clusters the true interval is wider, and <see cref="Warnings"/> says so.</para>
/// <para>For a part of the population, such as women or one province, build a sample of the records of that part: its size is
/// the number of records in the part, not in the survey.</para>
/// <para>Sums are of doubles, with compensation; a share is good to about fourteen significant digits. Two samples are equal
/// when all parts are.</para>
/// </remarks>
public sealed record WeightedSample
{
    private readonly double _squares;

    internal WeightedSample(
        AnswerCoding coding, Func<SurveyAnswer, WeightedTally> answered, WeightedTally yes, WeightedTally no, double squares,
        ValueList<Diagnostic> findings)
    {
        (Coding, Yes, No, _squares, Findings) = (coding, yes, no, squares, findings);
        DoNotKnow = answered(SurveyAnswer.DoNotKnow);
        Refused = answered(SurveyAnswer.Refused);
        NoResponse = answered(SurveyAnswer.NoResponse);
        NotAsked = answered(SurveyAnswer.NotAsked).Count;
        Warnings = DesignEffect is null
            ? [InclusionDiagnostics.SampleTooSmall.At(default, ("count", Size))]
            : [InclusionDiagnostics.DesignEffectFromWeightsOnly.At(default)];
    }

    /// <summary>How answers became yes or no.</summary>
    public AnswerCoding Coding { get; }

    /// <summary>The records that count as yes.</summary>
    public WeightedTally Yes { get; }

    /// <summary>The records that count as no; with <see cref="MissingAnswerRule.CountAsNo"/> also people who gave no answer.</summary>
    public WeightedTally No { get; }

    /// <summary>The records of people who do not know, whether they count as no or leave the base.</summary>
    public WeightedTally DoNotKnow { get; }

    /// <summary>The records of people who would not say, whether they count as no or leave the base.</summary>
    public WeightedTally Refused { get; }

    /// <summary>The records without an answer, whether they count as no or leave the base.</summary>
    public WeightedTally NoResponse { get; }

    /// <summary>How many were not asked. They never belong to the base.</summary>
    public long NotAsked { get; }

    /// <summary>How many records the share is taken of: yes and no.</summary>
    public long Size => Yes.Count + No.Count;

    /// <summary>The weighted share Σw(yes) / Σw, or null when no record is left.</summary>
    public double? Share => Size == 0 ? null : Yes.Weight / (Yes.Weight + No.Weight);

    /// <summary>
    /// How much the weights cost: n Σw² / (Σw)² = 1 + cv²(w), after L. Kish (Survey Sampling, 1965); 1 with equal weights.
    /// Null with fewer than two records.
    /// </summary>
    public double? DesignEffect => Size < 2 ? null : Math.Max(1, Size * _squares / Total / Total);

    /// <summary>The size of a simple random sample that would be as good: n / design effect. Null with fewer than two records.</summary>
    public double? EffectiveSize => Size / DesignEffect;

    /// <summary>The records that were left out for their weights, in order.</summary>
    public ValueList<Diagnostic> Findings { get; }

    /// <summary>
    /// What a reader must be told with the share: <see cref="InclusionDiagnostics.DesignEffectFromWeightsOnly"/>, or
    /// <see cref="InclusionDiagnostics.SampleTooSmall"/>.
    /// </summary>
    public ValueList<Diagnostic> Warnings { get; }

    private double Total => Yes.Weight + No.Weight;

    /// <summary>Makes a sample of records.</summary>
    /// <param name="records">The records. Those whose weight cannot be used are left out and found in <see cref="Findings"/>.</param>
    /// <param name="coding">How answers become yes or no.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WeightedSample Of(IEnumerable<WeightedAnswer> records, AnswerCoding coding)
    {
        ArgumentNullException.ThrowIfNull(records);
        var builder = new WeightedSampleBuilder(coding);
        foreach (var (weight, answer) in records)
        {
            builder.Add(weight, answer);
        }

        return builder.Build();
    }

    /// <summary>Wilson's score interval of the share, on the effective size.</summary>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The limits of <see cref="SampleShare.WilsonInterval"/> with the weighted share and <see cref="EffectiveSize"/> in place
    /// of share and size (Statistics Canada, Survey Methodology 12-001-X 2017002). Null with fewer than two records, whose
    /// weights say nothing of their spread: never an interval of no width.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? WilsonInterval(decimal level = 0.95m)
    {
        var z = WilsonScore.Quantile(level);
        return EffectiveSize is { } size && Share is { } share
            ? new(WilsonScore.Limits(share * size, size, z), level, IntervalMethod.WilsonEffective, size)
            : null;
    }
}
