using System.Collections.Immutable;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What <c>plan show</c> shows of a plan: elements in the order of the tree, with their indicators.</summary>
internal sealed class ShownPlan
{
    private readonly ILookup<PlanElementCode, IndicatorProgress> _indicators;
    private readonly Dictionary<PlanElementCode, PlanElement> _elements;

    private ShownPlan(PlanView view, Hierarchy<PlanElementCode> tree, PlanElementCode? root, int deepest)
    {
        (View, Tree, Root) = (view, tree, root);
        var progress = PlanProgress.Of(view.Found, view.AsOf);
        _indicators = progress.Indicators.ToLookup(i => i.Indicator.Element);
        _elements = view.Found.Elements.DistinctBy(e => e.Code).ToDictionary(e => e.Code);
        IEnumerable<PlanElementCode> codes = root is { } top ? [.. tree.Subtree(top)] : tree.Nodes;
        Elements = [.. codes.Select(c => _elements[c]).Where(e => view.Plan.LevelOf(e.Level) <= deepest)];
        Whole = progress.Whole;
        Diagnostics = progress.Diagnostics;
    }

    public PlanView View { get; }

    public Hierarchy<PlanElementCode> Tree { get; }

    /// <summary>The element that was asked for, or null for the whole plan.</summary>
    public PlanElementCode? Root { get; }

    /// <summary>The elements that are shown, each before what is below it.</summary>
    public ImmutableArray<PlanElement> Elements { get; }

    /// <summary>The indicators whose element is not there.</summary>
    public IEnumerable<IndicatorProgress> Lost =>
        Root is null ? _indicators.Where(g => !_elements.ContainsKey(g.Key)).SelectMany(g => g) : [];

    public ProgressRow Whole { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <exception cref="UsageException">The plan has no such level.</exception>
    /// <exception cref="RuleViolationException">The plan has no such element.</exception>
    public static ShownPlan Of(PlanView view, string? level, PlanElementCode? root)
    {
        var plan = view.Plan;
        var deepest = level is null ? int.MaxValue : plan.LevelOf(level);
        if (deepest < 0)
        {
            throw new UsageException("--level", $"The plan {plan.Code} has no level '{Output.Clean(level!)}'. It has: {string.Join(", ", plan.Levels.Select(l => l.Code))}.");
        }

        // What is wrong with the tree is told by the progress, which reads it too.
        var tree = Hierarchy<PlanElementCode>.Build(view.Found.Elements, e => e.Code, e => e.Parent, out _);
        if (root is { } wanted && !tree.Contains(wanted))
        {
            throw view.Lacks(wanted);
        }

        return new(view, tree, root, deepest);
    }

    public PlanElement Find(PlanElementCode code) => _elements[code];

    public IEnumerable<IndicatorProgress> IndicatorsOf(PlanElementCode element) => _indicators[element];

    /// <summary>What was reported of an indicator, by period as the plan lists them.</summary>
    public IEnumerable<Measurement> MeasurementsOf(IndicatorCode indicator)
    {
        var periods = View.Plan.ReportingPeriods.Select((p, i) => (p.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        return View.Found.Measurements.Where(m => m.Indicator == indicator)
            .OrderBy(m => periods.GetValueOrDefault(m.Period, int.MaxValue)).ThenBy(m => m.ReportedOn).ThenBy(m => m.Code);
    }
}
