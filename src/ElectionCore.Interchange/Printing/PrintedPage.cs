using System.Globalization;
using System.Net;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>
/// A page of HTML to be printed on A4, which is well-formed XML too. It needs no other file and runs nothing; all texts are escaped, and
/// where its language is written from right to left, so is the page.
/// </summary>
internal sealed class PrintedPage
{
    private const string Style = """
        * { box-sizing: border-box; }
        body { font: 10pt/1.35 "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", system-ui, sans-serif; color: #14263A; margin: 0 auto; padding: 3mm; }
        h1 { font-size: 15pt; margin: 0 0 2mm; }
        h2 { font-size: 11.5pt; margin: 5mm 0 2mm; break-after: avoid; }
        .mark { border: 0.6mm solid #8C1D18; color: #8C1D18; font-weight: bold; letter-spacing: 0.04em; padding: 1mm 2mm; text-align: center; }
        dl { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin: 0 0 3mm; }
        dl div { display: flex; gap: 2mm; }
        dt { color: #4A5B6E; }
        dd { margin: 0; font-weight: bold; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        table + table { break-before: page; }
        th, td { border: 0.3mm solid #7A8FA6; padding: 1mm 1.4mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        thead th { background: #D6E6F4; font-size: 8.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        thead .mark { background: none; }
        tbody tr { break-inside: avoid; }
        .roomy tbody tr { height: 11mm; }
        .dense { font-size: 8.5pt; line-height: 1.22; }
        .dense thead th { font-size: 8pt; }
        .sheet + .sheet { break-before: page; }
        main:has(.sheet) > dl { font-size: 8.5pt; gap: 0.5mm 5mm; margin-bottom: 1.5mm; }
        .sheet h2 { margin-top: 2mm; }
        .sheet .dense { font-size: 8pt; line-height: 1.15; }
        .group th { background: #EEF4FA; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        .total td, .total th { font-weight: bold; border-top-width: 0.6mm; }
        .unsure { color: #8C1D18; font-size: 0.85em; white-space: nowrap; }
        .small { color: #4A5B6E; display: block; font-size: 0.88em; font-weight: normal; margin-top: 0.6mm; }
        .part { display: inline-block; margin-inline-end: 0.6mm; }
        .note { color: #33465A; margin: 1.5mm 0 2.5mm; max-width: 180mm; }
        .note:has(+ .sheet) { font-size: 8pt; max-width: none; }
        .dense td, .dense th { padding-block: 0.7mm; }
        ol.fixes { margin: 0; padding-inline-start: 6mm; }
        ol.fixes li { break-inside: avoid; margin-bottom: 1.6mm; }
        bdi { unicode-bidi: isolate; }
        .sign { break-inside: avoid; display: grid; gap: 0 10mm; grid-template-columns: 2fr 1fr 2fr; margin-top: 5mm; }
        .sign p { border-bottom: 0.3mm solid #14263A; margin: 0; padding: 7mm 0 1mm; }
        .sheet .sign { break-before: avoid; margin-top: 2mm; }
        .sheet .sign p { padding-top: 4mm; }
        .sign .statement { border: 0; grid-column: 1 / -1; padding: 0; }
        @media print { body { padding: 0; } }
        """;

    private readonly StringBuilder _page = new();
    private readonly string? _mark;

    /// <param name="title">What it is.</param>
    /// <param name="about">What it is of, for the title of the window.</param>
    /// <param name="tag">The BCP 47 tag of the language of the page.</param>
    /// <param name="isLandscape">Whether the paper lies.</param>
    /// <param name="mark">What stands above everything, or null.</param>
    public PrintedPage(string title, string about, string tag, bool isLandscape, string? mark)
    {
        _mark = mark;
        var direction = LocalizedText.DirectionOf(tag) == TextDirection.RightToLeft ? "rtl" : "ltr";
        var size = isLandscape ? "A4 landscape" : "A4 portrait";
        _page.Append($"<!DOCTYPE html>\n<html lang=\"{Escape(tag)}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .Append($"<title>{Escape(mark is null ? title : $"{mark}: {title}")}: {Escape(about)}</title>\n<style>\n")
            .Append($"@page {{ size: {size}; margin: 8mm 9mm 12mm; @bottom-center {{ content: counter(page) \" / \" counter(pages); font-size: 8pt; }} }}\n")
            .Append($"{Style}\n</style>\n</head>\n<body>\n<main>\n");
        if (mark is not null)
        {
            _page.Append($"<p class=\"mark\">{Escape(mark)}</p>\n");
        }

        _page.Append($"<h1>{Escape(title)}</h1>\n");
    }

    public void Heading(string text) => _page.Append($"<h2><bdi>{Escape(text)}</bdi></h2>\n");

    /// <summary>Adds labels with their values; those without a value are left out.</summary>
    public void Facts(params ReadOnlySpan<(string Label, string? Value)> facts)
    {
        _page.Append("<dl>\n");
        foreach (var (label, value) in facts)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                _page.Append($"<div><dt>{Escape(label)}</dt><dd><bdi>{Escape(value)}</bdi></dd></div>\n");
            }
        }

        _page.Append("</dl>\n");
    }

    /// <summary>Adds a paragraph.</summary>
    public void Note(string text) => _page.Append($"<p class=\"note\"><bdi>{Escape(text)}</bdi></p>\n");

    /// <summary>Adds a numbered list, each item with smaller words beneath.</summary>
    public void List(IEnumerable<(string Text, string? Small)> items)
    {
        _page.Append("<ol class=\"fixes\">\n");
        foreach (var (text, small) in items)
        {
            _page.Append($"<li>{Cell(new(text, Small: small))}</li>\n");
        }

        _page.Append("</ol>\n");
    }

    /// <summary>Begins a part that starts on a sheet of paper of its own, unless it is the first.</summary>
    public void BeginSheet() => _page.Append("<section class=\"sheet\">\n");

    public void EndSheet() => _page.Append("</section>\n");

    /// <summary>Adds a table whose headings stand on each sheet it comes to be printed on.</summary>
    /// <param name="columns">The headings, and how wide each column is in hundredths of the table.</param>
    /// <param name="rows">The rows; a cell that is null is empty, and one may have several lines.</param>
    /// <param name="isRoomy">Whether there is room for a signature in each row.</param>
    public void Table(IReadOnlyList<(string Heading, decimal Width)> columns, IEnumerable<IReadOnlyList<string?>> rows, bool isRoomy) =>
        Table(columns, rows.Select(r => new PageRow([.. r.Select(c => new PageCell(c))])), isRoomy ? "roomy" : "");

    /// <summary>Adds a table of small letters.</summary>
    /// <param name="columns">The headings, and how wide each column is in hundredths of the table.</param>
    /// <param name="rows">The rows.</param>
    public void DenseTable(IReadOnlyList<(string Heading, decimal Width)> columns, IEnumerable<PageRow> rows) => Table(columns, rows, "dense");

    private void Table(IReadOnlyList<(string Heading, decimal Width)> columns, IEnumerable<PageRow> rows, string style)
    {
        _page.Append(style.Length > 0 ? $"<table class=\"{style}\">\n<colgroup>" : "<table>\n<colgroup>");
        foreach (var (_, width) in columns)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width:0.##}%\"/>");
        }

        _page.Append("</colgroup>\n<thead>");
        if (_mark is not null)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<tr><th class=\"mark\" colspan=\"{columns.Count}\">{Escape(_mark)}</th></tr>");
        }

        _page.Append("<tr>");
        foreach (var (heading, _) in columns)
        {
            _page.Append($"<th scope=\"col\">{Escape(heading)}</th>");
        }

        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            Row(row, columns.Count);
        }

        _page.Append("</tbody>\n</table>\n");
    }

    private void Row(PageRow row, int columns)
    {
        if (row.IsGroup)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<tr class=\"group\"><th scope=\"colgroup\" colspan=\"{columns}\">").Append(Cell(row.Cells[0])).Append("</th></tr>\n");
            return;
        }

        _page.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var name = i == 0 && row.HasHeading ? "th" : "td";
            _page.Append($"<{name}{(name == "th" ? " scope=\"row\"" : "")}{(row.Cells[i].IsNumber ? " class=\"number\"" : "")}>").Append(Cell(row.Cells[i])).Append($"</{name}>");
        }

        _page.Append("</tr>\n");
    }

    private static string Cell(PageCell cell)
    {
        var language = cell.Tag is { } tag ? $" lang=\"{Escape(tag)}\" dir=\"{(LocalizedText.DirectionOf(tag) == TextDirection.RightToLeft ? "rtl" : "ltr")}\"" : "";
        return Lines(cell.Text, language) + (cell.Mark is null ? "" : $" <span class=\"unsure\">({Escape(cell.Mark)})</span>")
            + (cell.Small is null ? "" : $"<span class=\"small\">{Lines(cell.Small, "")}</span>");
    }

    // What tabs separate stands apart on its line, and is not broken within where there is room on the next.
    private static string Lines(string? text, string language) => string.Join(
        "<br/>\n",
        (text?.Split('\n') ?? []).Select(line => line.Contains('\t', StringComparison.Ordinal)
            ? string.Join(' ', line.Split('\t').Select(part => $"<bdi class=\"part\"{language}>{Escape(part)}</bdi>"))
            : $"<bdi{language}>{Escape(line)}</bdi>"));

    /// <summary>Adds a line to be signed by somebody: who, the date, and the signature.</summary>
    public void Signature(string who, string? name, string? language, string? statement = null) =>
        Signature(who, name, FormWords.Of(FormWords.Date, language), FormWords.Of(FormWords.Signature, language), statement);

    /// <summary>Adds a line to be signed, in the words given.</summary>
    public void Signature(string who, string? name, string date, string signature, string? statement)
    {
        _page.Append("<div class=\"sign\">\n");
        if (statement is not null)
        {
            _page.Append($"<p class=\"statement\">{Escape(statement)}</p>\n");
        }

        _page.Append($"<p>{Escape(who)}{(name is null ? "" : $": <bdi>{Escape(name)}</bdi>")}</p>")
            .Append($"<p>{Escape(date)}</p><p>{Escape(signature)}</p>\n</div>\n");
    }

    public string Finish() => _page.Append("</main>\n</body>\n</html>\n").ToString();

    private static string Escape(string text) => WebUtility.HtmlEncode(ChartText.Clean(text));
}
