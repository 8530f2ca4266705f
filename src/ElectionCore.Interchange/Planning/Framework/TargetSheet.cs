using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The sheet of targets and actual values: a row for each indicator and cell, columns for each period.</summary>
internal sealed class TargetSheet(PlanContent content, DateOnly asOf, string? language)
{
    public const string Indicator = "Indicator";
    public const string Cell = "Cell";
    public const string Place = "Place";
    public const string Baseline = "Baseline";
    public const string BaselineComment = "Comment on baseline";
    public const string Target = "Target ";
    public const string Actual = "Actual ";
    public const string Comment = "Comment on target ";
    public const string TargetPercent = "Percent of target ";
    public const string ActualPercent = "Percent actual ";

    private const string Title = "Title";
    private const string Unit = "Unit of measure";

    private readonly ILookup<(IndicatorCode, string), Measurement> _reports =
        CountingMeasurements.Of(content.Measurements, asOf).ToLookup(m => (m.Indicator, m.Period));

    /// <summary>The headings of what is there to be read by people, and not by programs.</summary>
    public static bool IsShownOnly(string heading) => heading is Title or Unit
        || heading.StartsWith(Actual, StringComparison.OrdinalIgnoreCase)
        || heading.StartsWith(TargetPercent, StringComparison.OrdinalIgnoreCase)
        || heading.StartsWith(ActualPercent, StringComparison.OrdinalIgnoreCase);

    public WrittenSheet Make(IReadOnlyList<SheetRowWriter> indicators)
    {
        var rows = indicators.Zip(content.Indicators, RowsOf).SelectMany(r => r).ToList();
        var columns = new List<string> { Indicator, Title, Unit, Cell, Place, Baseline };
        var used = rows.SelectMany(r => r.Keys).ToHashSet(StringComparer.Ordinal);
        columns.AddRange(used.Contains(BaselineComment) ? [BaselineComment] : []);
        var periods = content.Plan.ReportingPeriods.Select(p => p.Code)
            .Concat(content.Indicators.SelectMany(i => i.Targets).Select(t => t.Period)).Distinct(StringComparer.Ordinal);
        foreach (var period in periods)
        {
            columns.Add(Target + period);
            columns.AddRange(new[] { Comment + period, TargetPercent + period }.Where(used.Contains));
            columns.Add(Actual + period);
            columns.AddRange(new[] { ActualPercent + period }.Where(used.Contains));
        }

        return new(SheetNames.Targets, columns, [.. rows.Select(r => columns.Select(c => r.GetValueOrDefault(c)).ToArray())], Fixed: 2);
    }

    private List<Dictionary<string, object>> RowsOf(SheetRowWriter written, PlanIndicator indicator)
    {
        var rows = new List<Dictionary<string, object>>();
        Allot(rows, written.Of(IndicatorTable.Baseline), indicator.Baseline?.Values, Baseline, BaselineComment, percent: null);
        foreach (var (target, own) in indicator.Targets.Zip(written.Of(IndicatorTable.Targets)))
        {
            Allot(rows, own.Of(MeasurementTable.Values), target.Values, Target + target.Period, Comment + target.Period, TargetPercent + target.Period);
        }

        foreach (var period in content.Plan.ReportingPeriods)
        {
            PlaceActuals(rows, indicator, period.Code);
        }

        if (rows.Count == 0)
        {
            rows.Add(new(StringComparer.Ordinal));
        }

        foreach (var row in rows)
        {
            row[Indicator] = indicator.Code.Value;
            row[Title] = indicator.Title.For(language);
            if (indicator.UnitOfMeasure is { } unit)
            {
                row[Unit] = unit;
            }
        }

        return rows;
    }

    // Values of one list keep their order: each goes to the first row of its cell that is free below the one before.
    private static void Allot(
        List<Dictionary<string, object>> rows, IReadOnlyList<SheetRowWriter> written, IReadOnlyList<CellValue>? values, string column, string comment, string? percent)
    {
        var above = -1;
        for (var i = 0; i < written.Count; i++)
        {
            var cells = written[i].Cells;
            var (cell, place) = (cells.GetValueOrDefault("cell"), cells.GetValueOrDefault("place"));
            var at = rows.FindIndex(above + 1, r => Equals(r.GetValueOrDefault(Cell), cell) && Equals(r.GetValueOrDefault(Place), place));
            if (at < 0)
            {
                at = above + 1;
                rows.Insert(at, new(StringComparer.Ordinal));
            }

            Put(rows[at], Cell, cell);
            Put(rows[at], Place, place);
            Put(rows[at], column, cells["value"]);
            Put(rows[at], comment, cells.GetValueOrDefault("comment"));
            if (percent is not null && PercentOf(values![i].Value) is { } share)
            {
                rows[at][percent] = share;
            }

            above = at;
        }
    }

    // Several reports of one period are not added up here: that is done by the rules of the indicator.
    private void PlaceActuals(List<Dictionary<string, object>> rows, PlanIndicator indicator, string period)
    {
        var reports = _reports[(indicator.Code, period)].ToList();
        if (reports.Count != 1)
        {
            if (reports.Count > 1)
            {
                var row = rows.Find(r => !r.ContainsKey(Cell) && !r.ContainsKey(Place));
                if (row is null)
                {
                    rows.Add(row = new(StringComparer.Ordinal));
                }

                row[Actual + period] = $"see {SheetNames.Measurements}";
            }

            return;
        }

        var written = new SheetRowWriter();
        written.PutAny(MeasurementTable.Values, reports[0].Values);
        Allot(rows, written.Of(MeasurementTable.Values), reports[0].Values, Actual + period, comment: "", ActualPercent + period);
    }

    private static void Put(Dictionary<string, object> row, string column, object? value)
    {
        if (value is not null && column.Length > 0)
        {
            row[column] = value;
        }
    }

    private static SheetPercent? PercentOf(MeasuredValue value) =>
        value.Ratio is { IsDefined: true } ratio ? new(ratio.ToDecimal(6, MidpointRounding.ToEven)!.Value) : null;
}
