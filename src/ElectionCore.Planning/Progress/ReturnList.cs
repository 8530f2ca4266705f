using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Who owes what: every report of a plan whose period has ended by a day, and how far it has come.</summary>
/// <remarks>
/// A report is due of every period that an indicator lists, from every unit that has ever reported the indicator by the day,
/// or from the responsible unit where none has.
/// </remarks>
public sealed class ReturnList
{
    internal ReturnList(DateOnly asOf, ImmutableArray<ReportReturn> returns) => (AsOf, Returns) = (asOf, returns);

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The reports, in the order of the elements and their indicators, then by period and unit.</summary>
    public ImmutableArray<ReportReturn> Returns { get; }

    /// <summary>Approved of due; undefined when none is due.</summary>
    public Ratio Coverage => new(Returns.Count(r => r.Status == ReturnStatus.Approved), Returns.Length);

    /// <summary>Lists what is due of a plan.</summary>
    /// <param name="content">The plan with all that belongs to it, as read on that day or later.</param>
    /// <param name="asOf">The day; a period that ends on it has ended.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static ReturnList Of(PlanContent content, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(content);
        var frame = new PlanFrame(content, asOf);
        return new(asOf, [.. frame.Indicators.SelectMany(i => ReturnFinder.Of(frame, i))]);
    }
}
