using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads the sheets of a plan's workbook.</summary>
internal sealed class PlanSheetsReading(string file, IReadOnlyList<ReadSheet> sheets, List<Diagnostic> findings)
{
    private bool HasErrors => findings.Exists(d => d.Severity == DiagnosticSeverity.Error);

    public PlanReading Read(CancellationToken cancellationToken)
    {
        if (Find(SheetNames.Plan) is not { } first || ReadHead(first) is not { } head)
        {
            if (!HasErrors)
            {
                findings.Add(InterchangeDiagnostics.SheetMissing.At(DiagnosticPlace.In(file), ("sheet", SheetNames.Plan)));
            }

            return new(content: null, [], findings);
        }

        foreach (var missing in SheetNames.Fixed.Where(n => Find(n) is null))
        {
            findings.Add(InterchangeDiagnostics.SheetMissing.At(DiagnosticPlace.In(file), ("sheet", missing)));
        }

        var levels = Table(SheetNames.Levels, PlanTable.Levels.Inner, PlanSheets.SheetKey);
        Attach(head, PlanTable.Levels, levels);
        Attach(head, PlanTable.Periods, Table(SheetNames.Periods, PlanTable.Periods.Inner));
        Attach(head, PlanTable.Versions, Table(SheetNames.Versions, PlanTable.Versions.Inner));
        var plan = PlanTables.Plan.Read(new(head, findings));
        var tables = new PlanTables(plan?.Code ?? new("unknown"));
        var elements = Elements(tables.Elements, levels);
        cancellationToken.ThrowIfCancellationRequested();
        var indicatorRows = Table(SheetNames.Indicators, tables.Indicators.Fields);
        new TargetReading(file, findings).Attach(Find(SheetNames.Targets), indicatorRows);
        var indicators = All(tables.Indicators, indicatorRows);
        var activities = All(tables.Activities, Owners(SheetNames.Activities, tables.Activities.Fields, SheetNames.Budget, "activity", ActivityTable.Budget));
        var expenditures = All(tables.Expenditures, Table(SheetNames.Expenditure, tables.Expenditures.Fields));
        var risks = All(tables.Risks, Table(SheetNames.Risks, tables.Risks.Fields));
        var measurements = All(
            tables.Measurements, Owners(SheetNames.Measurements, tables.Measurements.Fields, SheetNames.Values, "measurement", MeasurementTable.Values));
        ValueKinds.Check(file, indicators, measurements, findings);
        return plan is null || HasErrors
            ? new(content: null, [], findings)
            : new(
                new()
                {
                    Plan = plan,
                    Elements = [.. elements],
                    Indicators = [.. indicators],
                    Measurements = [.. measurements],
                    Activities = [.. activities],
                    Expenditures = [.. expenditures],
                    Risks = [.. risks],
                },
                [],
                findings);
    }

    private ReadSheet? Find(string name) => sheets.FirstOrDefault(s => string.Equals(s.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    // The sheet of the plan has its fields below each other; as one record they stand beside each other.
    private SheetRow? ReadHead(ReadSheet sheet)
    {
        var known = PlanTables.Plan.Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var (cells, paths) = (new Dictionary<string, SheetCell>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (number, row) in sheet.Rows.Skip(1))
        {
            if (!row.TryGetValue(0, out var heading))
            {
                continue;
            }

            var key = SheetColumns.KeyOf(heading.Text);
            if (!paths.TryAdd(key, string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}!B{number}")))
            {
                findings.Add(InterchangeDiagnostics.DuplicateProperty.At(
                    DiagnosticPlace.In(file, path: heading.Path), ("property", RowReader.Shorten(heading.Text))));
            }
            else if (row.TryGetValue(1, out var value))
            {
                cells.Add(key, value);
            }

            if (key is not (DocumentFormat.FormatProperty or DocumentFormat.VersionProperty) && !known.ContainsKey(key.Split(':')[0]))
            {
                findings.Add(InterchangeDiagnostics.UnknownProperty.At(
                    DiagnosticPlace.In(file, path: heading.Path), ("property", RowReader.Shorten(heading.Text))));
            }
        }

        return SheetHead.IsUnderstood(file, sheet.Name, cells, PlanSheets.Format, findings)
            ? new(file, sheet.Name, cells, paths.GetValueOrDefault)
            : null;
    }

    private SheetTable? Table(string name, IReadOnlyList<Field> fields, params ReadOnlySpan<string> others) =>
        Find(name) is { } sheet ? SheetTable.Read(file, sheet, fields, findings, others) : null;

    private static void Attach(SheetRow owner, Field field, SheetTable? table)
    {
        foreach (var row in table?.Rows ?? [])
        {
            owner.Add(field, row);
        }
    }

    private SheetTable? Owners(string name, IReadOnlyList<Field> fields, string apart, string key, Field field)
    {
        var owners = Table(name, fields);
        var byCode = RowsByCode.Of(owners);
        foreach (var row in Table(apart, field.Inner, key)?.Rows ?? [])
        {
            if (FaultLimit.IsReached(findings))
            {
                break;
            }

            var code = row.Cells.GetValueOrDefault(key);
            if (code is not null && byCode.TryGetValue(code.Text.Trim(), out var owner))
            {
                owner.Add(field, row);
            }
            else
            {
                findings.Add(InterchangeDiagnostics.BelongsToNothing.At(
                    row.PlaceOf(Fields.Text(key)), ("code", code is null ? "nothing" : RowReader.Shorten(code.Text)), ("sheet", name)));
            }
        }

        return owners;
    }

    private List<T> All<T>(PlanningTable<T> table, SheetTable? rows)
        where T : class, IFactState
    {
        var states = new List<T>();
        var codes = new CodeRegister(findings);
        foreach (var row in rows?.Rows ?? [])
        {
            if (FaultLimit.IsReached(findings))
            {
                break;
            }

            if (table.Read(new(row, findings)) is { } state && codes.Add(state, row.Place))
            {
                states.Add(state);
            }
        }

        return states;
    }

    private IEnumerable<PlanElement> Elements(ElementTable table, SheetTable? levels)
    {
        var read = SheetNames.Fixed.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var order = Fields.Number(PlanSheets.OrderKey, minimum: long.MinValue);
        var found = new List<(long Order, PlanElement Element)>();
        var codes = new CodeRegister(findings);
        var places = (levels?.Rows ?? []).Select(r => (Name: r.Cells.GetValueOrDefault(PlanSheets.SheetKey), Level: r.Cells.GetValueOrDefault("code"))).ToList();
        foreach (var (name, level) in places.Append((new(SheetNames.OtherElements, SheetCellKind.Text, ""), null)))
        {
            if (name is null)
            {
                continue;
            }

            read.Add(name.Text.Trim());
            var fields = level is null ? table.Fields : [.. table.Fields.Where(f => f != ElementTable.Level)];
            if (Table(name.Text.Trim(), fields, PlanSheets.OrderKey) is not { } rows)
            {
                findings.Add(InterchangeDiagnostics.SheetMissing.At(DiagnosticPlace.In(file, path: name.Path), ("sheet", RowReader.Shorten(name.Text))));
                continue;
            }

            foreach (var row in rows.Rows)
            {
                if (FaultLimit.IsReached(findings))
                {
                    break;
                }

                var reader = new RowReader(level is null ? row : row.With(ElementTable.Level, level), findings);
                var number = reader.Or(order, long.MaxValue);
                if (table.Read(reader) is { } element && codes.Add(element, row.Place))
                {
                    found.Add((number, element));
                }
            }
        }

        foreach (var stranger in sheets.Where(s => !read.Contains(s.Name.Trim())))
        {
            findings.Add(InterchangeDiagnostics.SheetIgnored.At(DiagnosticPlace.In(file, path: stranger.Name), ("sheet", RowReader.Shorten(stranger.Name))));
        }

        return found.OrderBy(f => f.Order).Select(f => f.Element);
    }
}
