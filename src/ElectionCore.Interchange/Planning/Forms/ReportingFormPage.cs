using System.Net;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes a reporting form as a page of HTML to be printed on A4 and filled in by hand.</summary>
/// <remarks>The page needs no other file. Where its language is written from right to left, so is the page. All texts are escaped.</remarks>
public static class ReportingFormPage
{
    private const string Style = """
        @page { size: A4 landscape; margin: 12mm; }
        * { box-sizing: border-box; }
        body { font: 10pt/1.4 "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", system-ui, sans-serif; color: #14263A; margin: 0 auto; max-width: 273mm; padding: 4mm; }
        h1 { font-size: 16pt; margin: 0 0 2mm; }
        dl { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin: 0 0 4mm; }
        dl div { display: flex; gap: 2mm; }
        dt { color: #4A5B6E; }
        dd { margin: 0; font-weight: bold; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th, td { border: 0.3mm solid #7A8FA6; padding: 1.2mm 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        thead th { background: #D6E6F4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        tbody tr { break-inside: avoid; height: 11mm; }
        tbody th { font-weight: normal; }
        .part th + th { padding-inline-start: 6mm; }
        .fill { background: #FFFBEF; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        bdi { unicode-bidi: isolate; }
        .quiet { color: #4A5B6E; }
        .sign { display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; margin-top: 8mm; break-inside: avoid; }
        .sign p { border-bottom: 0.3mm solid #14263A; margin: 0; padding: 8mm 0 1mm; }
        """;

    private static readonly (string Key, int Width)[] Columns =
    [
        (FormWords.Indicator, 9), (FormWords.Title, 23), (FormWords.Measure, 8), (FormWords.Target, 9), (FormWords.Last, 9),
        (FormWords.Actual, 10), (FormWords.ReachedOn, 9), (FormWords.Evidence, 12), (FormWords.Reason, 11),
    ];

    /// <summary>Writes a form. The same form gives the same text.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static string Write(ReportingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = new StringBuilder();
        var language = form.Language;
        var direction = LocalizedText.DirectionOf(language) == TextDirection.RightToLeft ? "rtl" : "ltr";
        var title = Escape(FormWords.Of(FormWords.Form, language));
        var plan = Escape(form.Plan.Name.For(language));
        page.Append($"<!DOCTYPE html>\n<html lang=\"{Escape(language)}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{title}: {plan}, {Escape(form.Unit.Value)}, {Escape(form.Period.Code)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<h1>{title}</h1>\n<dl>\n");
        Line(page, FormWords.Plan, form.Plan.Name.For(language), form.Plan.Code.Value, language);
        Line(page, FormWords.Unit, form.Unit.Value, also: null, language);
        Line(page, FormWords.Period, form.Period.Code, $"{FormCells.Day(form.Period.FirstDay)} – {FormCells.Day(form.Period.LastDay)}", language);
        if (form.Period.DueOn is { } due)
        {
            Line(page, FormWords.DueOn, FormCells.Day(due), also: null, language);
        }

        Line(page, FormWords.Version, form.Version, also: null, language);
        page.Append("</dl>\n<table>\n<colgroup>");
        foreach (var (_, width) in Columns)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<col style=\"width:{width}%\">");
        }

        page.Append("</colgroup>\n<thead><tr>");
        foreach (var (key, _) in Columns)
        {
            page.Append($"<th scope=\"col\">{Escape(FormWords.Of(key, language))}</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in form.Rows)
        {
            WriteRow(page, row, language);
        }

        page.Append("</tbody>\n</table>\n<div class=\"sign\">\n");
        foreach (var key in new[] { FormWords.PreparedBy, FormWords.ApprovedBy })
        {
            page.Append($"<div><p>{Escape(FormWords.Of(key, language))}</p><p>{Escape(FormWords.Of(FormWords.Date, language))}</p><p>{Escape(FormWords.Of(FormWords.Signature, language))}</p></div>\n");
        }

        return page.Append("</div>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Line(StringBuilder page, string key, string value, string? also, string? language) => page.Append(
        $"<div><dt>{Escape(FormWords.Of(key, language))}</dt><dd><bdi>{Escape(value)}</bdi>{(also is null ? "" : $" <bdi class=\"quiet\">{Escape(also)}</bdi>")}</dd></div>\n");

    private static void WriteRow(StringBuilder page, ReportingFormRow row, string? language)
    {
        var isPart = row.Cell.Count > 0 || row.Place is not null;
        var part = string.Join(", ", row.Cell.Select(c => c.Category).Append(row.Place?.Value).OfType<string>());
        var title = isPart ? part : row.Indicator.Title.For(language);
        var code = isPart ? "" : row.Indicator.Number ?? row.Indicator.Code.Value;
        page.Append(isPart ? "<tr class=\"part\">" : "<tr>");
        page.Append($"<th scope=\"row\"><bdi>{Escape(code)}</bdi></th><th scope=\"row\"><bdi>{Escape(title)}</bdi></th>");
        page.Append($"<td>{Escape(isPart ? "" : row.Indicator.UnitOfMeasure ?? "")}</td>");
        page.Append($"<td><bdi>{Escape(FormCells.Text(row.Target ?? ReportingFormWorkbook.Due(row), language) ?? "")}</bdi></td>");
        var last = FormCells.Text(row.LastValue, language);
        page.Append(last is null ? "<td></td>" : $"<td><bdi>{Escape(last)}</bdi> <bdi class=\"quiet\">{Escape(row.LastPeriod ?? "")}</bdi></td>");
        for (var i = 5; i < Columns.Length; i++)
        {
            page.Append("<td class=\"fill\"></td>");
        }

        page.Append("</tr>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(ChartText.Clean(text));
}
