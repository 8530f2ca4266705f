using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Makes the sheets of a plan's workbook.</summary>
internal static class PlanSheets
{
    public const string Format = "electioncore-plan-workbook";
    public const string OrderKey = "order";
    public const string SheetKey = "sheet";

    public static List<WrittenSheet> Of(PlanContent content, DateOnly asOf, string? language)
    {
        var tables = new PlanTables(content.Plan.Code);
        var plan = Rows(PlanTables.Plan, [content.Plan])[0];
        var names = SheetNames.Of(content.Plan.Levels, language);
        var indicators = Rows(tables.Indicators, content.Indicators);
        var activities = Rows(tables.Activities, content.Activities);
        var measurements = Rows(tables.Measurements, content.Measurements);
        List<WrittenSheet> sheets = [PlanSheet(plan), Levels(plan, names)];
        sheets.Add(WrittenSheet.Of(SheetNames.Periods, PlanTable.Periods.Inner, plan.Of(PlanTable.Periods), columns: 1));
        sheets.Add(WrittenSheet.Of(SheetNames.Versions, PlanTable.Versions.Inner, plan.Of(PlanTable.Versions), columns: 1));
        sheets.AddRange(Elements(content, tables.Elements, names));
        sheets.Add(WrittenSheet.Of(SheetNames.Indicators, tables.Indicators.Fields, indicators));
        sheets.Add(new TargetSheet(content, asOf, language).Make(indicators));
        sheets.Add(WrittenSheet.Of(SheetNames.Activities, tables.Activities.Fields, activities));
        sheets.Add(Apart(SheetNames.Budget, "Activity", content.Activities.Select(a => a.Code.Value), activities, ActivityTable.Budget));
        sheets.Add(WrittenSheet.Of(SheetNames.Expenditure, tables.Expenditures.Fields, Rows(tables.Expenditures, content.Expenditures)));
        sheets.Add(WrittenSheet.Of(SheetNames.Risks, tables.Risks.Fields, Rows(tables.Risks, content.Risks)));
        sheets.Add(WrittenSheet.Of(SheetNames.Measurements, tables.Measurements.Fields, measurements));
        sheets.Add(Apart(SheetNames.Values, "Measurement", content.Measurements.Select(m => m.Code.Value), measurements, MeasurementTable.Values));
        return sheets;
    }

    private static List<SheetRowWriter> Rows<T>(PlanningTable<T> table, IReadOnlyCollection<T> states)
        where T : class, IFactState
    {
        var rows = new List<SheetRowWriter>(states.Count);
        foreach (var state in states)
        {
            var row = new SheetRowWriter();
            table.Write(state, row);
            rows.Add(row);
        }

        return rows;
    }

    private static WrittenSheet PlanSheet(SheetRowWriter plan)
    {
        List<object?[]> rows = [["Format", Format], ["Version", (decimal)PlanningDocument.Version]];
        rows.AddRange(SheetColumns.Of(PlanTables.Plan.Fields, [plan])
            .Select(key => new[] { SheetColumns.HeadingOf(key), plan.Cells.GetValueOrDefault(key) }));
        return new(SheetNames.Plan, ["Field", "Value"], rows);
    }

    private static WrittenSheet Levels(SheetRowWriter plan, IReadOnlyList<string> names)
    {
        var sheet = WrittenSheet.Of(SheetNames.Levels, PlanTable.Levels.Inner, plan.Of(PlanTable.Levels), columns: 1);
        return sheet with { Columns = [.. sheet.Columns, "Sheet"], Rows = [.. sheet.Rows.Select((r, i) => (object?[])[.. r, names[i]])] };
    }

    // What has no level of the plan is on a sheet that names its level.
    private static IEnumerable<WrittenSheet> Elements(PlanContent content, ElementTable table, IReadOnlyList<string> names)
    {
        var rows = Rows(table, content.Elements).Select((row, i) => (Row: row, Order: i + 1, Level: content.Plan.LevelOf(content.Elements[i].Level))).ToList();
        var fields = table.Fields.Where(f => f != ElementTable.Level).ToList();
        for (var level = 0; level < names.Count; level++)
        {
            var own = rows.Where(r => r.Level == level).ToList();
            yield return Ordered(names[level], fields, [.. own.Select(r => r.Row)], [.. own.Select(r => r.Order)]);
        }

        var others = rows.Where(r => r.Level < 0).ToList();
        yield return Ordered(SheetNames.OtherElements, table.Fields, [.. others.Select(r => r.Row)], [.. others.Select(r => r.Order)]);
    }

    private static WrittenSheet Ordered(string name, IReadOnlyList<Field> fields, IReadOnlyList<SheetRowWriter> rows, IReadOnlyList<int> order)
    {
        var sheet = WrittenSheet.Of(name, fields, rows, columns: 4);
        return sheet with { Columns = ["Order", .. sheet.Columns], Rows = [.. sheet.Rows.Select((r, i) => (object?[])[(decimal)order[i], .. r])] };
    }

    private static WrittenSheet Apart(string name, string owner, IEnumerable<string> codes, IReadOnlyList<SheetRowWriter> owners, Field field)
    {
        var rows = owners.Zip(codes, (row, code) => row.Of(field).Select(r => (Code: code, Row: r))).SelectMany(r => r).ToList();
        var sheet = WrittenSheet.Of(name, field.Inner, [.. rows.Select(r => r.Row)]);
        return sheet with { Columns = [owner, .. sheet.Columns], Rows = [.. sheet.Rows.Select((r, i) => (object?[])[rows[i].Code, .. r])] };
    }
}
