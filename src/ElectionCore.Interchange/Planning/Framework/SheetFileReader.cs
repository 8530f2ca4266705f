using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ElectionCore.Interchange;

/// <summary>Reads workbooks of any origin: nothing throws for bad files, and what is unpacked has a limit.</summary>
internal sealed class SheetFileReader
{
    private const int MostParts = 2000;
    private const int MostCells = 1_000_000;
    private const int MostColumns = 16_384;
    private readonly List<Diagnostic> _findings;
    private readonly string _name;
    private readonly List<string> _shared = [];
    private SheetFormats _formats = new(part: null);
    private bool _startsIn1904;
    private int _cells;

    private SheetFileReader(string name, List<Diagnostic> findings) => (_name, _findings) = (name, findings);

    /// <summary>Reads the sheets of a workbook; null when it cannot be read, which has then been reported.</summary>
    public static async Task<List<ReadSheet>?> ReadAsync(Stream stream, string name, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[1 << 16];
        while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length > PlanningDocument.MaximumBytes)
            {
                findings.Add(InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(name), ("limit", PlanningDocument.MaximumBytes)));
                return null;
            }
        }

        var reader = new SheetFileReader(name, findings);
        try
        {
            return reader.IsSmall(buffer, cancellationToken) ? reader.Read(buffer, cancellationToken) : null;
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            // Their messages speak of parts and offsets, which help nobody here.
            var reason = fault is XmlException ? "a part of it is no XML" : "it is damaged, or a file of another kind";
            findings.Add(InterchangeDiagnostics.NoWorkbook.At(DiagnosticPlace.In(name), ("reason", reason)));
            return null;
        }
    }

    private static bool IsOfTheFile(Exception fault) => fault is InvalidDataException or XmlException or OpenXmlPackageException
        or FileFormatException or FormatException or InvalidOperationException or ArgumentException or IOException or NotSupportedException
        or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or UnauthorizedAccessException or OverflowException;

    // What a part says of its own length is not believed: it is unpacked and counted.
    private bool IsSmall(MemoryStream buffer, CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        using var archive = new ZipArchive(buffer, ZipArchiveMode.Read, leaveOpen: true);
        var (total, parts) = (0L, 0);
        var block = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var part = entry.Open();
            for (var count = part.Read(block); count > 0 && total <= PlanningDocument.MaximumUnpacked; count = part.Read(block))
            {
                total += count;
            }

            if (total > PlanningDocument.MaximumUnpacked || ++parts > MostParts)
            {
                return Refuse(PlanningDocument.MaximumUnpacked);
            }
        }

        buffer.Position = 0;
        return true;
    }

    private bool Refuse(long limit)
    {
        _findings.Add(InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(_name), ("limit", limit)));
        return false;
    }

    private List<ReadSheet>? Read(MemoryStream buffer, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Open(buffer, isEditable: false);
        if (document.WorkbookPart is not { Workbook: { } workbook } book)
        {
            throw new InvalidDataException();
        }

        _formats = new(book.WorkbookStylesPart);
        _startsIn1904 = workbook.WorkbookProperties?.Date1904?.Value ?? false;
        ReadShared(book.SharedStringTablePart);
        var sheets = new List<ReadSheet>();
        foreach (var sheet in workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                sheets.Add(new(sheet.Name?.Value ?? "", ReadRows(worksheet, sheet.Name?.Value ?? "")));
            }

            if (_cells > MostCells)
            {
                Refuse(PlanningDocument.MaximumUnpacked);
                return null;
            }
        }

        return sheets;
    }

    private void ReadShared(SharedStringTablePart? part)
    {
        if (part is null)
        {
            return;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                _shared.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }
    }

    // Readings in another script are beside the text, not part of it.
    private static string TextOf(OpenXmlElement item)
    {
        var text = new StringBuilder();
        foreach (var child in item.ChildElements)
        {
            text.Append(child switch
            {
                Text plain => plain.Text,
                Run run => run.Text?.Text,
                _ => "",
            });
        }

        return SheetText.Decode(text.ToString());
    }

    private List<(int, IReadOnlyDictionary<int, SheetCell>)> ReadRows(WorksheetPart part, string sheet)
    {
        var rows = new List<(int, IReadOnlyDictionary<int, SheetCell>)>();
        using var reader = OpenXmlReader.Create(part);
        var (number, column) = (0, -1);
        Dictionary<int, SheetCell>? cells = null;
        while (reader.Read() && _cells <= MostCells)
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var given = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value;
                number = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
                (cells, column) = ([], -1);
                rows.Add((number, cells));
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement && cells is not null)
            {
                var cell = (Cell)reader.LoadCurrentElement()!;
                column = ColumnOf(cell.CellReference?.Value) ?? column + 1;
                if (column < MostColumns && Read(cell, string.Create(CultureInfo.InvariantCulture, $"{sheet}!{SheetColumns.Letters(column)}{number}")) is { } read)
                {
                    cells[column] = read;
                    _cells++;
                }
            }
        }

        rows.RemoveAll(r => r.Item2.Count == 0);
        return rows;
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private SheetCell? Read(Cell cell, string path)
    {
        var type = cell.DataType?.InnerText ?? "n";
        var value = cell.CellValue?.Text ?? "";
        var (text, kind) = type switch
        {
            "inlineStr" => (cell.InlineString is { } inline ? TextOf(inline) : "", SheetCellKind.Text),
            "s" => (Shared(value), SheetCellKind.Text),
            "b" => (value == "1" ? "true" : "false", SheetCellKind.Flag),
            "e" => (value, SheetCellKind.Fault),
            "str" or "d" => (SheetText.Decode(value), SheetCellKind.Text),
            _ => Number(value, cell.StyleIndex?.Value ?? 0),
        };
        return string.IsNullOrWhiteSpace(text) ? null : new(text, kind, path);
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count ? _shared[at] : "";

    private (string Text, SheetCellKind Kind) Number(string stored, uint style)
    {
        var number = SheetText.Number(stored);
        var kind = _formats.Of(style);
        return kind == SheetCellKind.Day
            ? SheetText.Day(number, _startsIn1904) is { } day ? (day, kind) : (number, SheetCellKind.Number)
            : (number, kind);
    }
}
