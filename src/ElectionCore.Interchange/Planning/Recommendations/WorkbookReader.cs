using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ElectionCore.Interchange;

/// <summary>Reads the texts that the cells of a workbook of Office Open XML show.</summary>
/// <remarks>What is unpacked is bounded, so that a small file cannot fill the memory. Nothing in it is run or fetched.</remarks>
internal sealed class WorkbookReader : IDisposable
{
    public const int MaximumSheets = 50;
    public const int MaximumColumns = 200;

    // Of one part of the package, when unpacked.
    private const int MaximumCharacters = 32 * 1024 * 1024;

    // A few rows more than a table may have, so that the table tells it.
    private const int MaximumRows = RecommendationRows.MaximumRows + 1_000;

    // What a cell can hold, and all cells together: one text may stand in many cells.
    private const int MaximumCell = 32_767;
    private const long MaximumText = 64 * 1024 * 1024;

    private readonly ZipArchive _package;
    private readonly string _file;
    private readonly List<Diagnostic> _findings;
    private long _text;

    private WorkbookReader(Stream content, string file, List<Diagnostic> findings) =>
        (_package, _file, _findings) = (new(content, ZipArchiveMode.Read, leaveOpen: true), file, findings);

    /// <summary>Reads all sheets, or reports why there are none.</summary>
    public static IReadOnlyList<ReadSheet> Read(Stream content, string file, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new WorkbookReader(content, file, findings);
            return reader.Sheets(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or FormatException or OverflowException or NotSupportedException)
        {
            findings.Add(InterchangeDiagnostics.WorkbookUnreadable.At(DiagnosticPlace.In(file), ("reason", RowReader.Shorten(fault.Message.TrimEnd('.')))));
            return [];
        }
    }

    public void Dispose() => _package.Dispose();

    private IReadOnlyList<ReadSheet> Sheets(CancellationToken cancellationToken)
    {
        var bookPart = Relations("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target
            ?? throw new InvalidDataException("it has no main part");
        var relations = Relations(bookPart).ToList();
        var book = Load(bookPart);
        var properties = book.Elements().FirstOrDefault(e => e.Name.LocalName == "workbookPr");
        var cells = new WorkbookCells(
            TargetOf("/sharedStrings") is { } texts ? Load(texts) : null,
            TargetOf("/styles") is { } styles ? Load(styles) : null,
            (string?)properties?.Attribute("date1904") is "1" or "true");
        var sheets = book.Descendants().Where(e => e.Name.LocalName == "sheet").ToList();
        if (sheets.Count > MaximumSheets)
        {
            _findings.Add(InterchangeDiagnostics.TableTooLarge.At(DiagnosticPlace.In(_file), ("what", "sheets"), ("limit", MaximumSheets)));
            return [];
        }

        var read = new List<ReadSheet>();
        foreach (var sheet in sheets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Value;
            var part = relations.FirstOrDefault(r => r.Id == id && r.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Target;
            if (part is not null)
            {
                var name = (string?)sheet.Attribute("name") ?? "";
                read.Add(new(name, Rows(part, name, cells, cancellationToken)));
            }
        }

        return read;

        string? TargetOf(string type) => relations.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Target;
    }

    private List<(int Line, string[] Cells)> Rows(string part, string sheet, WorkbookCells cells, CancellationToken cancellationToken)
    {
        var rows = new List<(int Line, string[] Cells)>();
        using var xml = Open(part);
        var line = 0;
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
            {
                continue;
            }

            using var inner = xml.ReadSubtree();
            var row = XElement.Load(inner);
            line = (int?)row.Attribute("r") ?? line + 1;
            if (ReadRow(row, sheet, line, cells) is { } values)
            {
                rows.Add((line, values));
            }

            if (rows.Count > MaximumRows)
            {
                break;
            }

            if (_text > MaximumText)
            {
                _findings.Add(InterchangeDiagnostics.TableTooLarge.At(DiagnosticPlace.In(_file, line, path: sheet), ("what", "characters"), ("limit", MaximumText)));
                return [];
            }
        }

        return rows;
    }

    // Null for a row in which nothing stands.
    private string[]? ReadRow(XElement row, string sheet, int line, WorkbookCells cells)
    {
        var values = new List<string>();
        var next = 0;
        foreach (var cell in row.Elements().Where(e => e.Name.LocalName == "c"))
        {
            var column = WorkbookCells.ColumnOf((string?)cell.Attribute("r")) ?? next;
            next = column + 1;
            var text = cells.TextOf(cell);
            if (text.Length == 0)
            {
                continue;
            }

            var place = DiagnosticPlace.In(_file, line, column + 1, sheet);
            if (column >= MaximumColumns)
            {
                _findings.Add(InterchangeDiagnostics.TableTooLarge.At(place, ("what", "columns"), ("limit", MaximumColumns)));
                break;
            }

            if (text.Length > MaximumCell)
            {
                _findings.Add(InterchangeDiagnostics.FieldTooLong.At(
                    place, ("field", (string?)cell.Attribute("r") ?? ""), ("length", text.Length), ("limit", MaximumCell)));
                text = RowReader.Shorten(text);
            }

            _text += text.Length;

            if ((string?)cell.Attribute("t") == "e")
            {
                _findings.Add(InterchangeDiagnostics.CellIsError.At(place, ("value", RowReader.Shorten(text))));
            }
            else if (cell.Elements().Any(e => e.Name.LocalName == "f"))
            {
                _findings.Add(InterchangeDiagnostics.CellIsFormula.At(place));
            }

            values.AddRange(Enumerable.Repeat("", Math.Max(0, column + 1 - values.Count)));
            values[column] = text;
        }

        return values.Count == 0 ? null : [.. values];
    }

    private IEnumerable<(string? Id, string Type, string Target)> Relations(string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (_package.GetEntry(name) is null)
        {
            yield break;
        }

        foreach (var relation in Load(name).Elements().Where(e => (string?)e.Attribute("TargetMode") != "External"))
        {
            var target = (string?)relation.Attribute("Target") ?? "";
            yield return ((string?)relation.Attribute("Id"), (string?)relation.Attribute("Type") ?? "", target.StartsWith('/') ? target[1..] : folder + target);
        }
    }

    private XElement Load(string part)
    {
        using var xml = Open(part);
        return XElement.Load(xml);
    }

    private XmlReader Open(string part)
    {
        var entry = _package.GetEntry(part) ?? throw new InvalidDataException($"its part {part} is missing");
        return XmlReader.Create(
            entry.Open(),
            new XmlReaderSettings
            {
                CloseInput = true, DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = MaximumCharacters, XmlResolver = null,
            });
    }
}
