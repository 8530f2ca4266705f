namespace ElectionCore.Inclusion;

/// <summary>
/// Identity card, roll, vote, seat: how many of each group there are at each stage, where they are lost, and where one group
/// falls behind another.
/// </summary>
/// <remarks>
/// Stages need not count the same people; a seat is not a vote. So a stage may be greater than the one before: that is
/// reported, and never clipped. Missing counts stay missing. Equality is on the stages.
/// </remarks>
public sealed record ParticipationPipeline
{
    /// <summary>Puts stages in order.</summary>
    /// <param name="stages">The stages, first to last; two at least, with different codes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two, or a code comes twice.</exception>
    public ParticipationPipeline(ValueList<PipelineStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        if (stages.Count < 2 || stages.DistinctBy(s => s.Code, StringComparer.Ordinal).Count() < stages.Count)
        {
            throw new ArgumentException("A pipeline has two stages at least, with different codes.", nameof(stages));
        }

        Stages = stages;
        Groups = [.. stages.SelectMany(s => s.Figures).Select(f => f.Group).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stages, first to last.</summary>
    public ValueList<PipelineStage> Stages { get; }

    /// <summary>The groups that any stage counts, in the order in which they first come.</summary>
    public ValueList<string> Groups { get; }

    /// <summary>How a group goes from each stage to the next.</summary>
    /// <param name="group">One of <see cref="Groups"/>.</param>
    /// <returns>A step for each pair of stages.</returns>
    /// <exception cref="ArgumentException">No stage counts the group.</exception>
    public ValueList<PipelineStep> StepsOf(string group)
    {
        RequireGroup(group);
        return [.. Stages.Zip(Stages.Skip(1), (from, to) => StepOf(from, to, group))];
    }

    /// <summary>The share of a group at each stage, among the groups of the whole pipeline.</summary>
    /// <param name="group">One of <see cref="Groups"/>.</param>
    /// <returns>
    /// A share for each stage; missing where any group was not counted there, since the rest would not be a whole.
    /// </returns>
    /// <exception cref="ArgumentException">No stage counts the group.</exception>
    /// <exception cref="OverflowException">The counts of a stage are too great to add.</exception>
    public ValueList<PipelineShare> SharesOf(string group)
    {
        RequireGroup(group);
        return [.. Stages.Select(stage => ShareOf(stage, group))];
    }

    /// <summary>Compares a group with another on each step.</summary>
    /// <param name="group">One of <see cref="Groups"/>.</param>
    /// <param name="other">The group it is compared with.</param>
    /// <returns>A comparison for each pair of stages.</returns>
    /// <exception cref="ArgumentException">No stage counts one of the groups.</exception>
    /// <exception cref="OverflowException">A difference cannot be written exactly.</exception>
    public ValueList<PipelineComparison> Compare(string group, string other) =>
        [.. StepsOf(group).Zip(StepsOf(other), (mine, theirs) => new PipelineComparison
        {
            Step = mine,
            Other = theirs,
            Behind = mine.Conversion is { IsDefined: true } own && theirs.Conversion is { IsDefined: true } their
                ? IndicatorArithmetic.Subtract(their, own)
                : null,
        })];

    /// <summary>Reports stages that grow, groups that are not counted, and counts that stand in for others or are incomplete.</summary>
    /// <returns>The diagnostics, by group and stage.</returns>
    public ValueList<Diagnostic> Check()
    {
        var found = new List<Diagnostic>();
        foreach (var group in Groups)
        {
            found.AddRange(Stages.Where(s => !s.CountOf(group).IsKnown).Select(s => InclusionDiagnostics.PipelineGap.At(
                PlaceOf(s.Code), ("group", group), ("stage", s.Code), ("state", Words.Of(s.CountOf(group).State)))));
            found.AddRange(StepsOf(group).Where(s => s.Lost < 0).Select(s => InclusionDiagnostics.PipelineGrows.At(
                PlaceOf(s.To), ("group", group), ("to", s.To), ("after", s.After), ("from", s.From), ("before", s.Before))));
        }

        foreach (var stage in Stages)
        {
            found.AddRange(stage.Figures.Where(f => f.IsProxy).Select(f => InclusionDiagnostics.PipelineStandsIn.At(
                PlaceOf(stage.Code), ("group", f.Group), ("stage", stage.Code))));
            found.AddRange(stage.Figures.Where(f => f.Coverage is { } c && c.Numerator < c.Denominator).Select(f => InclusionDiagnostics.PipelineIncomplete.At(
                PlaceOf(stage.Code), ("group", f.Group), ("stage", stage.Code), ("coverage", f.Coverage!.Value))));
        }

        return [.. found];
    }

    /// <summary>Compares two pipelines.</summary>
    /// <param name="other">The other pipeline, or null.</param>
    /// <returns>Whether both have the same stages.</returns>
    public bool Equals(ParticipationPipeline? other) => other is not null && Stages.Equals(other.Stages);

    /// <inheritdoc/>
    public override int GetHashCode() => Stages.GetHashCode();

    private static DiagnosticPlace PlaceOf(string stage) => new SubjectRef("pipeline-stage", stage);

    private static PipelineStep StepOf(PipelineStage from, PipelineStage to, string group)
    {
        var figures = new[] { from.Find(group), to.Find(group) }.OfType<Figure>().ToList();
        return new()
        {
            From = from.Code,
            To = to.Code,
            Group = group,
            Before = from.CountOf(group),
            After = to.CountOf(group),
            IsProxy = figures.Exists(f => f.IsProxy),
            IsInternal = figures.Exists(f => f.IsInternal),
        };
    }

    private PipelineShare ShareOf(PipelineStage stage, string group)
    {
        var counts = Groups.Select(g => stage.CountOf(g)).ToList();
        var (own, all) = (stage.CountOf(group), ObservedCount.Sum(counts));
        var state = FigureRules.StateOf([own.State, all.State]);
        Ratio? share = state == ObservationState.Value ? new(own.Value!.Value, all.Value!.Value) : null;
        return new()
        {
            Stage = stage.Code,
            Group = group,
            State = share is { IsDefined: false } ? ObservationState.NotApplicable : state,
            Share = share,
            IsProxy = stage.Figures.Any(f => f.IsProxy),
            IsInternal = stage.Figures.Any(f => f.IsInternal),
        };
    }

    private void RequireGroup(string group)
    {
        if (!Groups.Contains(group, StringComparer.Ordinal))
        {
            throw new ArgumentException($"No stage counts the group \"{group}\".", nameof(group));
        }
    }
}
