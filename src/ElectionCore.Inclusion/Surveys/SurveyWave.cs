namespace ElectionCore.Inclusion;

/// <summary>One round of a survey on one question: who was asked, when, what, and how many gave each answer.</summary>
/// <remarks>
/// <para>A share of it is taken of those who chose one of the answers that were offered. Those who do not know, would not say
/// or left no answer are kept beside it and never counted among the others.</para>
/// <para>A scale of five points, as SDG indicator 16.7.2 asks for, has the answers <c>1</c> to <c>5</c>; its share is
/// <c>wave.ShareOf("3", "4", "5")</c>.</para>
/// <para>The counts are of people, without weights. Equality is on all parts.</para>
/// </remarks>
public sealed record SurveyWave : IFactState
{
    /// <summary>The permanent code of the wave, such as <c>voter-survey-2024</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The question as it was put.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required SurveyQuestion Question { get; init => field = Guard.NotNull(value); }

    /// <summary>Whom the sample was drawn from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PopulationBase Base { get; init => field = Guard.NotNull(value); }

    /// <summary>When people were asked.</summary>
    public required DateRange Fieldwork { get; init; }

    /// <summary>How many were asked; unknown unless it is given.</summary>
    public ObservedCount SampleSize { get; init; }

    /// <summary>How the sample was drawn, in words, or null.</summary>
    public string? Design { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The answers that were offered, in their order, and how many gave each.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is none, or a code is given twice.</exception>
    public required ValueList<AnswerOption> Options { get; init => field = RequireOptions(value); }

    /// <summary>How many do not know; unknown unless it is given.</summary>
    public ObservedCount DoNotKnow { get; init; }

    /// <summary>How many would not say; unknown unless it is given.</summary>
    public ObservedCount Refused { get; init; }

    /// <summary>How many left no answer; unknown unless it is given.</summary>
    public ObservedCount NoAnswer { get; init; }

    /// <summary>How many chose one of the answers: the base of every share.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public ObservedCount Answered => ObservedCount.Sum(Options.Select(o => o.Count));

    /// <summary>How many did not: they do not know, would not say or left no answer.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public ObservedCount Excluded => DoNotKnow + Refused + NoAnswer;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("survey-wave", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>How many chose one of some answers.</summary>
    /// <param name="options">The codes of the answers; one given twice counts once.</param>
    /// <returns>Their sum; missing when one of them is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or the question offers no such answer.</exception>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public ObservedCount CountOf(params IEnumerable<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var codes = options.ToHashSet(StringComparer.Ordinal);
        var chosen = Options.Where(o => codes.Contains(o.Code)).ToList();
        return codes.Count > 0 && chosen.Count == codes.Count
            ? ObservedCount.Sum(chosen.Select(o => o.Count))
            : throw new ArgumentException($"Wave {Code} offers the answers {string.Join(", ", Options.Select(o => o.Code))}.", nameof(options));
    }

    /// <summary>The share that chose one of some answers, among those who chose any.</summary>
    /// <param name="options">The codes of the answers; one given twice counts once.</param>
    /// <returns>
    /// The share of the sample, with its intervals; null when the count of any answer is missing, or none of those that were
    /// chosen applies.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or the question offers no such answer.</exception>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public SampleShare? ShareOf(params IEnumerable<string> options) =>
        CountOf(options).Value is { } count && Answered.Value is { } answered ? new(count, answered) : null;

    /// <summary>Checks that the counts are those of the sample.</summary>
    /// <returns>
    /// <see cref="InclusionDiagnostics.AnswersDoNotAddUp"/> when all counts are known and their sum is not the size of the
    /// sample, or when those that are known are already more; otherwise nothing.
    /// </returns>
    public ValueList<Diagnostic> Check()
    {
        ObservedCount[] counts = [.. Options.Select(o => o.Count), DoNotKnow, Refused, NoAnswer];
        var sum = counts.Aggregate((Int128)0, (all, next) => all + (next.Value ?? 0));
        var isWhole = Array.Exists(counts, c => c.IsKnown) && Array.TrueForAll(counts, c => c.IsKnown || c.State == ObservationState.NotApplicable);
        return SampleSize.Value is { } size && (isWhole ? sum != size : sum > size)
            ? [InclusionDiagnostics.AnswersDoNotAddUp.At(default, ("wave", Code), ("sum", sum), ("size", size))]
            : [];
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static ValueList<AnswerOption> RequireOptions(ValueList<AnswerOption>? value) =>
        Guard.NotNull(value, nameof(Options)) is { Count: > 0 } options
        && options.DistinctBy(o => o.Code, StringComparer.Ordinal).Count() == options.Count
            ? options
            : throw new ArgumentException("A question offers at least one answer, each with a code of its own.", nameof(value));
}
