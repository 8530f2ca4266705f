using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What one unit is asked to report for one period: the indicators it answers for, with what is known of them.</summary>
/// <remarks>
/// <para>A unit reports on the indicators of which it is the responsible unit. Where an indicator names none, those report that own its
/// element, or else the nearest element above with owners. It is asked for those that list the period among their targets, and for
/// milestones that are not reached yet and either were due by the end of the period or have no targets.</para>
/// <para>Each indicator has a line for the whole, one for each category of its dimensions, and one for each further cell or place that
/// its target of the period has.</para>
/// <para>It is written by <see cref="ReportingFormWorkbook"/> to be filled in and read back, and by <see cref="ReportingFormPage"/> to be printed.</para>
/// </remarks>
public sealed class ReportingForm
{
    private ReportingForm(PlanContent content, UnitCode unit, ReportingPeriod period, DateOnly asOf, string language)
    {
        (Plan, Unit, Period, Language) = (content.Plan, unit, period, language);
        var values = new FormValues(content, unit, asOf);
        Indicators = [.. IndicatorsOf(content, unit).Where(i => Lists(i) || i.Kind == PlanIndicatorKind.Milestone)];
        Rows = [.. Indicators.Where(i => Lists(i) || IsOpen(i, values)).SelectMany(i => RowsOf(i, values))];
        Version = VersionOf(Indicators);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The unit that reports.</summary>
    public UnitCode Unit { get; }

    /// <summary>The period it reports on.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The language of the form, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>
    /// Twelve characters that are others where the indicators of the unit or their breakdown are others; a filled form of an older plan
    /// is known by it. That a milestone is reached meanwhile does not change them.
    /// </summary>
    public string Version { get; }

    /// <summary>The lines, in the order of the plan's indicators.</summary>
    public ImmutableArray<ReportingFormRow> Rows { get; }

    /// <summary>Makes a form.</summary>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="unit">The unit that is to report.</param>
    /// <param name="period">The code of the period.</param>
    /// <param name="asOf">The day that counts as today: last values are those approved by then.</param>
    /// <param name="language">The language of the form, as a BCP 47 tag. Titles that lack it are in the closest one they have.</param>
    /// <returns>The form; without lines where the unit has nothing to report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no such period, the unit is empty, or the language is no language tag.</exception>
    public static ReportingForm Make(PlanContent content, UnitCode unit, string period, DateOnly asOf, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(content);
        Guard.Given(unit, unit.IsEmpty, nameof(unit));
        _ = LocalizedText.DirectionOf(language);
        return content.Plan.FindPeriod(period) is { } found
            ? new(content, unit, found, asOf, language)
            : throw new ArgumentException($"The plan {content.Plan.Code} has no reporting period {period}.", nameof(period));
    }

    /// <summary>The indicators of which a filled form may speak: those asked for, and milestones reached since it was made.</summary>
    internal ImmutableArray<PlanIndicator> Indicators { get; }

    internal static IEnumerable<PlanIndicator> IndicatorsOf(PlanContent content, UnitCode unit)
    {
        var elements = content.Elements.GroupBy(e => e.Code).ToDictionary(g => g.Key, g => g.First());
        return content.Indicators.Where(i => i.Responsible is { } responsible ? responsible == unit : OwnersOf(i.Element, elements).Contains(unit));
    }

    internal static MeasurementCode CodeOf(PlanCode plan, UnitCode unit, string period, IndicatorCode indicator)
    {
        string[] parts = [plan.Value, period, unit.Value, indicator.Value];
        var code = string.Join('/', parts);
        return code.Length <= CodeFormat.MaximumLength && !Array.Exists(parts, p => p.Contains('/', StringComparison.Ordinal))
            ? new(code)
            : new("report/" + Hash(string.Join('\n', parts), 32));
    }

    private static ValueList<UnitCode> OwnersOf(PlanElementCode code, Dictionary<PlanElementCode, PlanElement> elements)
    {
        var seen = new HashSet<PlanElementCode>();
        PlanElementCode? next = code;
        while (next is { } at && seen.Add(at) && elements.TryGetValue(at, out var element))
        {
            if (element.Owners.Count > 0)
            {
                return element.Owners;
            }

            next = element.Parent;
        }

        return [];
    }

    private string VersionOf(IEnumerable<PlanIndicator> indicators) => Hash(
        string.Join('\n', indicators.SelectMany(i => CellsOf(i).Select(c => $"{i.Code}\t{Words.Of(i.Kind)}\t{CellsOf(c.Cell)}\t{c.Place}"))), 12);

    internal static string CellsOf(IEnumerable<DimensionCell> cell) => InlineText.List(cell.Select(DimensionCellText.Write));

    private static string Hash(string text, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];

    private bool Lists(PlanIndicator indicator) => indicator.Targets.Any(t => t.Period == Period.Code);

    private bool IsOpen(PlanIndicator milestone, FormValues values) => !values.IsReached(milestone.Code)
        && (milestone.Targets.Count == 0 || milestone.DueOn <= Period.LastDay
            || milestone.Targets.Any(t => Plan.FindPeriod(t.Period) is { } period && period.LastDay <= Period.LastDay));

    private ValueList<CellValue> TargetsOf(PlanIndicator indicator) =>
        indicator.Targets.FirstOrDefault(t => t.Period == Period.Code)?.Values ?? ValueList<CellValue>.Empty;

    private IEnumerable<(ValueList<DimensionCell> Cell, PlaceCode? Place)> CellsOf(PlanIndicator indicator)
    {
        var cells = new List<(ValueList<DimensionCell> Cell, PlaceCode? Place)> { ([], null) };
        cells.AddRange(indicator.Dimensions.SelectMany(d => d.Categories.Where(c => !string.IsNullOrWhiteSpace(c))
            .Select(c => ((ValueList<DimensionCell>)[new DimensionCell(d.Name, c)], (PlaceCode?)null))));
        cells.AddRange(TargetsOf(indicator).Select(v => (v.Cell, v.Place)));
        return cells.Distinct();
    }

    private IEnumerable<ReportingFormRow> RowsOf(PlanIndicator indicator, FormValues values)
    {
        var targets = TargetsOf(indicator);
        foreach (var (cell, place) in CellsOf(indicator))
        {
            var (last, lastPeriod) = values.LastBefore(Period, indicator.Code, cell, place);
            yield return new()
            {
                Indicator = indicator,
                Cell = cell,
                Place = place,
                Target = targets.FirstOrDefault(v => v.Cell.Equals(cell) && v.Place == place)?.Value,
                LastValue = last,
                LastPeriod = lastPeriod,
            };
        }
    }
}
