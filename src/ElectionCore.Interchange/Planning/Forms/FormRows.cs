using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads the rows of a filled form.</summary>
internal sealed class FormRows(string file, ReportingForm form, DateOnly reportedOn, PersonRef? reportedBy, List<Diagnostic> findings)
{
    private static readonly ListField<DimensionCell> Cell = PlanFields.Cell(FormWords.Cell);
    private static readonly ScalarField<PlaceCode> Place = Fields.Code<PlaceCode>(FormWords.Place);

    // What the reading needs; the others are there for people.
    private static readonly string[] Needed =
        [FormWords.Indicator, FormWords.Cell, FormWords.Place, FormWords.Actual, FormWords.OutOf, FormWords.ReachedOn, FormWords.Evidence, FormWords.Reason, FormWords.Comment];

    private readonly Dictionary<IndicatorCode, Draft> _drafts = [];

    public List<FormDraft> Read(ReadSheet sheet)
    {
        var table = SheetTable.Read(file, sheet, heading => FormWords.KeyOf(heading, ReportingFormWorkbook.Columns), findings);
        foreach (var key in Needed.Where(n => !table.Columns.Exists(c => c.Key == n)))
        {
            findings.Add(InterchangeDiagnostics.ColumnMissing.At(
                DiagnosticPlace.In(file, path: sheet.Name), ("column", FormWords.Of(key, language: null))));
        }

        var indicators = form.Indicators.DistinctBy(i => i.Code).ToDictionary(i => i.Code.Value, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (FaultLimit.IsReached(findings))
            {
                break;
            }

            var code = row.Cells.GetValueOrDefault(FormWords.Indicator)?.Text.Trim() ?? "nothing";
            if (indicators.TryGetValue(code, out var indicator))
            {
                Read(row, indicator);
            }
            else
            {
                findings.Add(InterchangeDiagnostics.FormRowUnknown.At(row.Place, ("indicator", RowReader.Shorten(code)), ("unit", form.Unit)));
            }
        }

        return [.. form.Indicators.Select(i => i.Code).Distinct().Where(c => _drafts.TryGetValue(c, out var draft) && draft.SaysAnything).Select(Make)];
    }

    private void Read(SheetRow row, PlanIndicator indicator)
    {
        if (!_drafts.TryGetValue(indicator.Code, out var draft))
        {
            _drafts.Add(indicator.Code, draft = new(row.Place));
        }

        var reader = new RowReader(row, findings);
        var (cell, place) = (reader.List(Cell), reader.Value(Place));
        if (reader.HasFaults)
        {
            return;
        }

        if (!draft.Seen.Add((cell, place)))
        {
            findings.Add(InterchangeDiagnostics.FormRowTwice.At(row.Place, ("indicator", indicator.Code)));
            return;
        }

        var (comment, reason) = (Text(row, FormWords.Comment), Text(row, FormWords.Reason));
        var evidence = EvidenceOf(Text(row, FormWords.Evidence));
        var known = findings.Count;
        var value = new FormActual(row, indicator, reportedOn, findings).Read();
        var isWhole = cell.Count == 0 && place is null;
        if (value is { } given)
        {
            draft.Places.Add(row.Cells.GetValueOrDefault(FormWords.Actual) is { } actual ? row.Place with { Path = actual.Path } : row.Place);
            draft.Values.Add(new() { Value = given, Cell = cell, Place = place, Comment = isWhole ? null : comment });
        }
        else if (findings.Count == known && reason is null && (comment ?? Text(row, FormWords.Evidence)) is not null)
        {
            findings.Add(InterchangeDiagnostics.RemarkWithoutActual.At(row.Place, ("indicator", indicator.Code)));
        }

        draft.Comment = isWhole ? comment : draft.Comment;
        draft.Reasons.Add(reason);
        draft.Evidence.AddRange(evidence.Where(e => !draft.Evidence.Contains(e)));
    }

    private FormDraft Make(IndicatorCode indicator)
    {
        var draft = _drafts[indicator];
        var reasons = draft.Reasons.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var measurement = new Measurement
        {
            Code = ReportingForm.CodeOf(form.Plan.Code, form.Unit, form.Period.Code, indicator),
            Plan = form.Plan.Code,
            Indicator = indicator,
            Period = form.Period.Code,
            Reporter = form.Unit,
            Values = [.. draft.Values],
            ReportedOn = reportedOn,
            ReportedBy = reportedBy,
            Evidence = [.. draft.Evidence],
            Comment = draft.Comment,
            ReasonIfLate = reasons.Count == 0 ? null : string.Join('\n', reasons),
            Standing = form.Plan.Standing == RecordStanding.Example ? RecordStanding.Example : RecordStanding.Recorded,
        };
        return new(measurement, draft.Place, draft.Places);
    }

    private static string? Text(SheetRow row, string key) => row.Cells.GetValueOrDefault(key)?.Text.Trim();

    // Each line is one piece of evidence; an address on it is where it is found.
    private static IEnumerable<EvidenceLink> EvidenceOf(string? text)
    {
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var address = line.Split(' ').FirstOrDefault(w => w.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || w.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
            var title = address is null ? line : line.Replace(address, "", StringComparison.Ordinal).Trim();
            yield return new(title.Length == 0 ? line : title, address);
        }
    }

    private sealed class Draft(DiagnosticPlace place)
    {
        public DiagnosticPlace Place => place;

        public List<DiagnosticPlace> Places { get; } = [];

        public HashSet<(ValueList<DimensionCell> Cell, PlaceCode? Place)> Seen { get; } = [];

        public List<CellValue> Values { get; } = [];

        public List<EvidenceLink> Evidence { get; } = [];

        public List<string?> Reasons { get; } = [];

        public string? Comment { get; set; }

        // A reason why there is no value yet is a report; other remarks on nothing are not.
        public bool SaysAnything => Values.Count > 0 || Reasons.Exists(r => r is not null);
    }
}
