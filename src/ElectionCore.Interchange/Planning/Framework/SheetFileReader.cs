using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ElectionCore.Interchange;

/// <summary>Reads workbooks of any origin: nothing throws for bad files, and what is unpacked has a limit.</summary>
internal sealed class SheetFileReader
{
    private const int MostParts = 2000;
    private const int MostCharacters = PlanningDocument.MaximumUnpacked;
    private const int MostOfName = 100;

    // Relations and kinds of parts are held whole by what opens the package.
    private const int MostOfRelations = 4 * 1024 * 1024;
    private const int MostColumns = 16_384;
    private readonly List<Diagnostic> _findings;
    private readonly string _name;
    private readonly List<string> _shared = [];
    private readonly SheetBudget _budget = new();
    private SheetFormats _formats = new(xml: null);
    private bool _startsIn1904;
    private int _cells;
    private long _characters;

    private SheetFileReader(string name, List<Diagnostic> findings) => (_name, _findings) = (name, findings);

    /// <summary>Reads the sheets of a workbook; null when it cannot be read, which has then been reported.</summary>
    public static async Task<List<ReadSheet>?> ReadAsync(Stream stream, string name, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[1 << 16];
        while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length > PlanningDocument.MaximumPacked)
            {
                findings.Add(InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(name), ("limit", PlanningDocument.MaximumPacked)));
                return null;
            }
        }

        var reader = new SheetFileReader(name, findings);
        try
        {
            return reader.IsSmall(buffer, cancellationToken) ? reader.Read(buffer, cancellationToken) : null;
        }
        catch (SheetLimitException fault)
        {
            findings.Add(InterchangeDiagnostics.FileTooFull.At(DiagnosticPlace.In(name), ("limit", fault.Limit), ("what", fault.What)));
            return null;
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
        var (total, relations, parts) = (0L, 0L, 0);
        var block = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var part = entry.Open();
            var before = total;
            for (var count = part.Read(block); count > 0 && total <= PlanningDocument.MaximumUnpacked; count = part.Read(block))
            {
                total += count;
            }

            relations += IsOfPackage(entry.FullName) ? total - before : 0;
            if (total > PlanningDocument.MaximumUnpacked || relations > MostOfRelations || ++parts > MostParts)
            {
                return Refuse(PlanningDocument.MaximumUnpacked);
            }
        }

        buffer.Position = 0;
        return true;
    }

    private static bool IsOfPackage(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    private bool Refuse(long limit)
    {
        _findings.Add(InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(_name), ("limit", limit)));
        return false;
    }

    private List<ReadSheet> Read(MemoryStream buffer, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Open(buffer, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException();
        var names = ReadBook(book);
        using (var styles = Open(book.WorkbookStylesPart))
        {
            _formats = new(styles);
        }

        ReadShared(book.SharedStringTablePart);
        var sheets = new List<ReadSheet>();
        foreach (var (name, relation, isHidden) in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (book.TryGetPartById(relation, out var part) && part is WorksheetPart worksheet)
            {
                var hidden = new HashSet<int>();
                sheets.Add(new(name, ReadRows(worksheet, name, hidden, cancellationToken)) { IsHidden = isHidden, HiddenRows = hidden });
            }
        }

        return sheets;
    }

    [return: NotNullIfNotNull(nameof(part))]
    private SheetXml? Open(OpenXmlPart? part) => part is null ? null : new(part.GetStream(FileMode.Open, FileAccess.Read), _budget);

    private List<(string Name, string Relation, bool IsHidden)> ReadBook(WorkbookPart book)
    {
        using var xml = Open(book);
        var (sheets, isBook) = (new List<(string, string, bool)>(), false);
        while (xml.Read())
        {
            isBook |= xml.Depth == 0 && xml.IsAt("workbook");
            if (xml.IsAt("workbookPr"))
            {
                _startsIn1904 = xml.Attribute("date1904") is "1" or "true";
            }
            else if (xml.IsAt("sheet") && xml.Relation is { } relation)
            {
                var name = xml.Attribute("name") ?? "";
                sheets.Add(name.Length <= MostOfName && sheets.Count < MostParts
                    ? (name, relation, xml.Attribute("state") is "hidden" or "veryHidden")
                    : throw new SheetLimitException("sheets, or characters in the name of one", sheets.Count < MostParts ? MostOfName : MostParts));
            }
        }

        return isBook ? sheets : throw new InvalidDataException();
    }

    private void ReadShared(SharedStringTablePart? part)
    {
        using var xml = Open(part);
        while (xml?.Read() == true)
        {
            if (xml.IsAt("si"))
            {
                _shared.Add(SheetText.Decode(xml.ReadRuns()));
            }
        }
    }

    private List<(int, IReadOnlyDictionary<int, SheetCell>)> ReadRows(
        WorksheetPart part, string sheet, HashSet<int> hidden, CancellationToken cancellationToken)
    {
        var rows = new List<(int, IReadOnlyDictionary<int, SheetCell>)>();
        using var xml = Open(part);
        var (number, column, isInRow) = (0, -1, false);
        Dictionary<int, SheetCell>? cells = null;
        while (xml.Read())
        {
            if (xml.IsAt("row"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                number = int.TryParse(xml.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
                (cells, column, isInRow) = (null, -1, true);
                if (xml.Attribute("hidden") is "1" or "true")
                {
                    hidden.Add(number);
                }
            }
            else if (xml.IsAt("c") && isInRow)
            {
                column = ColumnOf(xml.Attribute("r")) ?? column + 1;
                var (text, kind) = ReadCell(xml);
                if (string.IsNullOrWhiteSpace(text) || column >= MostColumns)
                {
                    continue;
                }

                // Most programs write rows and cells with nothing but their looks.
                if (cells is null)
                {
                    rows.Add((number, cells = []));
                }

                cells[column] = new(text, kind, string.Create(CultureInfo.InvariantCulture, $"{sheet}!{SheetColumns.Letters(column)}{number}"));
                Count(text);
            }
        }

        return rows;
    }

    // A text that is stored once can stand in every cell.
    private void Count(string text)
    {
        _characters += text.Length;
        if (++_cells > PlanningDocument.MaximumCells)
        {
            throw new SheetLimitException("cells", PlanningDocument.MaximumCells);
        }

        if (_characters > MostCharacters)
        {
            throw new SheetLimitException("characters in its cells", MostCharacters);
        }
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

    private (string Text, SheetCellKind Kind) ReadCell(SheetXml xml)
    {
        var (type, style, depth) = (xml.Attribute("t") ?? "n", xml.Attribute("s"), xml.Depth);
        var (value, inline, isOpen) = ("", "", !xml.IsEmpty);
        while (isOpen && xml.ReadWithin(depth))
        {
            if (xml.IsAt("v"))
            {
                value = xml.ReadLeaf();
            }
            else if (xml.IsAt("is"))
            {
                inline = xml.ReadRuns();
            }
        }

        return type switch
        {
            "inlineStr" => (SheetText.Decode(inline), SheetCellKind.Text),
            "s" => (Shared(value), SheetCellKind.Text),
            "b" => (value == "1" ? "true" : "false", SheetCellKind.Flag),
            "e" => (value, SheetCellKind.Fault),
            "str" or "d" => (SheetText.Decode(value), SheetCellKind.Text),
            _ => Number(value, uint.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : 0),
        };
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
