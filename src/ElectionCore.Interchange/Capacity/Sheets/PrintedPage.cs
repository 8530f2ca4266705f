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
        bdi { unicode-bidi: isolate; }
        .sign { break-inside: avoid; display: grid; gap: 0 10mm; grid-template-columns: 2fr 1fr 2fr; margin-top: 5mm; }
        .sign p { border-bottom: 0.3mm solid #14263A; margin: 0; padding: 7mm 0 1mm; }
        .sign .statement { border: 0; grid-column: 1 / -1; padding: 0; }
        """;

    private readonly StringBuilder _page = new();
    private readonly string? _mark;

    public PrintedPage(string title, string about, string? language, bool isLandscape, string? mark)
    {
        _mark = mark;
        var tag = TrainingWords.TagFor(language);
        var direction = LocalizedText.DirectionOf(tag) == TextDirection.RightToLeft ? "rtl" : "ltr";
        var size = isLandscape ? "A4 landscape" : "A4 portrait";
        _page.Append($"<!DOCTYPE html>\n<html lang=\"{Escape(tag)}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .Append($"<title>{Escape(mark is null ? title : $"{mark}: {title}")}: {Escape(about)}</title>\n<style>\n")
            .Append($"@page {{ size: {size}; margin: 10mm 10mm 14mm; @bottom-center {{ content: counter(page) \" / \" counter(pages); font-size: 8pt; }} }}\n")
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

    /// <summary>Adds a table whose headings stand on each sheet it comes to be printed on.</summary>
    /// <param name="columns">The headings, and how wide each column is in hundredths of the table.</param>
    /// <param name="rows">The rows; a cell that is null is empty, and one may have several lines.</param>
    /// <param name="isRoomy">Whether there is room for a signature in each row.</param>
    public void Table(IReadOnlyList<(string Heading, decimal Width)> columns, IEnumerable<IReadOnlyList<string?>> rows, bool isRoomy)
    {
        _page.Append(isRoomy ? "<table class=\"roomy\">\n<colgroup>" : "<table>\n<colgroup>");
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
            _page.Append("<tr>");
            foreach (var cell in row)
            {
                _page.Append("<td>").AppendJoin("<br/>\n", (cell?.Split('\n') ?? []).Select(line => $"<bdi>{Escape(line)}</bdi>")).Append("</td>");
            }

            _page.Append("</tr>\n");
        }

        _page.Append("</tbody>\n</table>\n");
    }

    /// <summary>Adds a line to be signed by somebody: who, the date, and the signature.</summary>
    public void Signature(string who, string? name, string? language, string? statement = null)
    {
        _page.Append("<div class=\"sign\">\n");
        if (statement is not null)
        {
            _page.Append($"<p class=\"statement\">{Escape(statement)}</p>\n");
        }

        _page.Append($"<p>{Escape(who)}{(name is null ? "" : $": <bdi>{Escape(name)}</bdi>")}</p>")
            .Append($"<p>{Escape(FormWords.Of(FormWords.Date, language))}</p><p>{Escape(FormWords.Of(FormWords.Signature, language))}</p>\n</div>\n");
    }

    public string Finish() => _page.Append("</main>\n</body>\n</html>\n").ToString();

    private static string Escape(string text) => WebUtility.HtmlEncode(ChartText.Clean(text));
}
