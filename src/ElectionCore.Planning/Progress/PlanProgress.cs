using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>How far a plan has come on a day: by indicator, element, level, unit and place.</summary>
/// <remarks>
/// <para>Only measurements that every stage had approved by the day count, and of those the ones that no other approved one
/// supersedes. What was not reported is unknown and never 0: every mean says of how many it is.</para>
/// <para>Values of several periods and reporters make one by the indicator's <see cref="PlanIndicator.Aggregation"/>, first over
/// time for each reporter and then over reporters; ratios through the sums of both their numbers. A breakdown is never added to
/// the whole it breaks down.</para>
/// </remarks>
public sealed class PlanProgress
{
    internal PlanProgress(Plan plan, DateOnly asOf, ProgressOptions options) => (Plan, AsOf, Options) = (plan, asOf, options);

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How progress was told.</summary>
    public ProgressOptions Options { get; }

    /// <summary>The plan as a whole.</summary>
    public required ProgressRow Whole { get; init; }

    /// <summary>The indicators, in the order of their elements.</summary>
    public ImmutableArray<IndicatorProgress> Indicators { get; init; } = [];

    /// <summary>The elements, each before those that are part of it.</summary>
    public ImmutableArray<ProgressRow> Elements { get; init; } = [];

    /// <summary>The levels from the top down, each over its elements: what counts is how many elements of the level have a value.</summary>
    public ImmutableArray<ProgressRow> Levels { get; init; } = [];

    /// <summary>The units that are responsible, by code; first that of indicators for which nobody is, where there are any.</summary>
    public ImmutableArray<ProgressRow> Units { get; init; } = [];

    /// <summary>The places for which something was reported or aimed at, by code, each over the indicators given for it.</summary>
    public ImmutableArray<ProgressRow> Places { get; init; } = [];

    /// <summary>What was wrong with the plan or its reports, in the order of the indicators.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Tells how far a plan has come.</summary>
    /// <param name="content">The plan with all that belongs to it, as read on that day or later.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How progress is told, or null for the defaults.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static PlanProgress Of(PlanContent content, DateOnly asOf, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new PlanProgressBuilder(content, asOf, options ?? new()).Build();
    }
}
