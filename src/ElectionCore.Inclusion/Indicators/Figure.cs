namespace ElectionCore.Inclusion;

/// <summary>A count with all that it means: of whom, in which group, on which day, from which source, how complete.</summary>
/// <remarks>
/// <para>Indicators take figures and not bare numbers, so that a rate can always say what was divided by what.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record Figure
{
    /// <summary>The count, or why it is missing.</summary>
    public required ObservedCount Count { get; init; }

    /// <summary>Whom the count is taken of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PopulationBase Base { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Which part of the base, such as <c>women</c> or <c>sex=F;place=PB</c>; empty for all of it. Several limits are joined
    /// by semicolons.
    /// </summary>
    public string Group { get; init => field = Guard.TextOrNull(value) ?? ""; } = "";

    /// <summary>The day the count describes, the last one where it counts over a time; null when it is not known.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// The first day of the time over which the count was taken, as of all who were trained in a year; <see cref="AsOf"/> is the
    /// last. Null for the count at a moment, such as a roll; a time of one day is the same as that day. Says nothing where the
    /// last day is not known.
    /// </summary>
    public DateOnly? Since { get; init; }

    /// <summary>Where the number comes from, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>
    /// How many of the units that should report did: 10 of 12 districts. Null when nobody has said; that is not the same as
    /// complete.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative, undefined or above one.</exception>
    public Ratio? Coverage { get; init => field = RequireCoverage(value); }

    /// <summary>
    /// Whether the count stands in for another that was not taken, as votes at stations for women stand in for the votes of
    /// women. Whatever is computed from it is a proxy too.
    /// </summary>
    public bool IsProxy { get; init; }

    /// <summary>
    /// Whether people were picked out by a sensitive dimension: the count is not for release, nor is anything computed from it.
    /// </summary>
    public bool IsInternal { get; init; }

    /// <summary>Adds figures of one population, as those of provinces to that of the country.</summary>
    /// <param name="figures">The figures; at least one. That nobody is counted twice is for the caller to know.</param>
    /// <returns>
    /// The sum, missing where <see cref="ObservedCount.Add"/> says so; of the group that the figures have in common, with the
    /// least coverage of any, a proxy or internal when one of them is. Time, source and coverage are null where figures do not
    /// say or, for the source, do not agree.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null or holds null.</exception>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public static Figure Sum(IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figure[] all = [.. figures];
        if (all.Length == 0)
        {
            throw new ArgumentException("A sum needs at least one figure.", nameof(figures));
        }

        foreach (var figure in all)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            FigureRules.RequireOneBase("sum", all[0], figure);
        }

        FigureRules.RequireOneTime("sum", all);
        var time = FigureTime.Common(all);
        return new()
        {
            Count = ObservedCount.Sum(all.Select(f => f.Count)),
            Base = all[0].Base,
            Group = FigureGroup.InCommon(all),
            AsOf = time?.Last,
            Since = time?.Since,
            Source = Array.TrueForAll(all, f => f.Source == all[0].Source) ? all[0].Source : null,
            Coverage = FigureRules.LeastCoverage(all),
            IsProxy = all.Any(f => f.IsProxy),
            IsInternal = all.Any(f => f.IsInternal),
        };
    }

    /// <summary>Writes the count and what it is of, after <see cref="Cube.InternalHeading"/> where it is internal.</summary>
    /// <returns>Such as <c>61445 women of poll-workers-trained</c>.</returns>
    public override string ToString() => InternalMark.Before(IsInternal, Group.Length == 0 ? $"{Count} of {Base}" : $"{Count} {Group} of {Base}");

    private static Ratio? RequireCoverage(Ratio? value) =>
        value is { } given && (!given.IsDefined || given.Numerator < 0 || given.Numerator > given.Denominator)
            ? throw new ArgumentException("A coverage lies between zero and one.", nameof(value))
            : value;
}
