namespace ElectionCore.Inclusion;

/// <summary>One stage on the way from an identity card to a seat, with the count of each group.</summary>
/// <remarks>
/// Counts only: nobody is followed from stage to stage. Equality is on all parts.
/// </remarks>
public sealed record PipelineStage
{
    /// <summary>The permanent code, such as <c>identity-card</c>, <c>roll</c>, <c>vote</c> or <c>seat</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The count of each group, each group once and none of them overlapping another. A group that is not here was not counted
    /// at this stage. All are of one base.
    /// </summary>
    /// <exception cref="ArgumentException">There is none, one names no group, or a group comes twice.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public required ValueList<Figure> Figures { get; init => field = RequireFigures(value); }

    /// <summary>The figure of a group.</summary>
    /// <param name="group">The group, as in <see cref="Figure.Group"/>.</param>
    /// <returns>The figure, or null when the group was not counted at this stage.</returns>
    public Figure? Find(string group) => Figures.FirstOrDefault(f => f.Group == group);

    /// <summary>The count of a group; not collected where the group was not counted.</summary>
    internal ObservedCount CountOf(string group) => Find(group)?.Count ?? ObservedCount.Missing(ObservationState.NotCollected);

    private static ValueList<Figure> RequireFigures(ValueList<Figure>? figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0 || figures.Any(f => f.Group.Length == 0)
            || figures.DistinctBy(f => f.Group, StringComparer.Ordinal).Count() < figures.Count)
        {
            throw new ArgumentException("A stage has figures of groups, each group once.", nameof(figures));
        }

        foreach (var figure in figures)
        {
            FigureRules.RequireOneBase("pipeline", figures[0], figure);
        }

        FigureRules.RequireOneTime("pipeline", [.. figures]);
        return figures;
    }
}
