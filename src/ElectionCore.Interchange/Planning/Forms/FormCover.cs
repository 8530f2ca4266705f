using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads what a filled form is of.</summary>
internal static class FormCover
{
    /// <summary>The form as it would be made now; null when it is of something else, which has then been reported.</summary>
    public static ReportingForm? Read(string file, IReadOnlyList<ReadSheet> sheets, PlanContent content, DateOnly asOf, List<Diagnostic> findings)
    {
        if (sheets.FirstOrDefault(s => string.Equals(s.Name.Trim(), ReportingFormWorkbook.Cover, StringComparison.OrdinalIgnoreCase)) is not { } sheet)
        {
            findings.Add(InterchangeDiagnostics.SheetMissing.At(DiagnosticPlace.In(file), ("sheet", ReportingFormWorkbook.Cover)));
            return null;
        }

        var cells = new Dictionary<string, SheetCell>(StringComparer.Ordinal);
        foreach (var (_, row) in sheet.Rows)
        {
            if (row.TryGetValue(0, out var heading) && row.TryGetValue(1, out var value))
            {
                cells.TryAdd(SheetColumns.KeyOf(heading.Text), value);
            }
        }

        if (!SheetHead.IsUnderstood(file, sheet.Name, cells, ReportingFormWorkbook.Format, findings))
        {
            return null;
        }

        var (plan, unit, period) = (Text("plan"), Text("unit"), Text("period"));
        if (plan != content.Plan.Code.Value)
        {
            Refuse("plan", $"is not the plan {content.Plan.Code}");
        }
        else if (content.Plan.FindPeriod(period) is null)
        {
            Refuse("period", "is not one of the plan");
        }
        else if (!UnitCode.TryParse(unit, provider: null, out var code) || !ReportingForm.IndicatorsOf(content, code).Any())
        {
            Refuse("unit", "reports on nothing in the plan");
        }
        else
        {
            var form = ReportingForm.Make(content, code, period, asOf);
            if (Text("form_version") is var version && version != form.Version)
            {
                findings.Add(InterchangeDiagnostics.FormOutdated.At(Place("form_version"), ("actual", RowReader.Shorten(version)), ("expected", form.Version)));
            }

            return form;
        }

        return null;

        string Text(string key) => cells.GetValueOrDefault(key)?.Text.Trim() ?? "";
        DiagnosticPlace Place(string key) => DiagnosticPlace.In(file, path: cells.GetValueOrDefault(key)?.Path ?? sheet.Name);
        void Refuse(string what, string reason) => findings.Add(InterchangeDiagnostics.FormOfOther.At(
            Place(what), ("what", what), ("actual", $"\"{RowReader.Shorten(Text(what))}\""), ("reason", reason)));
    }
}
