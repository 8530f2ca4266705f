using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace ElectionCore.Interchange;

/// <summary>Reads CSV files: tables recognised by their headings, and rejects files.</summary>
internal sealed class CsvFileReader : FormatReader
{
    /// <summary>The longest field that is read, in characters.</summary>
    public const int MaximumField = 10_000;

    /// <summary>The longest row that is read, in bytes.</summary>
    public const int MaximumRow = 20 * 1024 * 1024;

    public override bool IsMeantBy(ImportFormat format) => format is ImportFormat.Csv or ImportFormat.Places;

    public override bool Recognises(ReadOnlySpan<byte> head) => true;

    public override Task ReadAsync(ImportFile file, ImportStream stream, ReadContext context) =>
        ReadRowsAsync(file, stream, stream, (header, line) => CsvFile.Start(file, header, line, context), context.CancellationToken);

    /// <summary>Reads the rows of a file and hands them on once the headings are recognised.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its content in UTF-8.</param>
    /// <param name="stream">The file, for the progress.</param>
    /// <param name="start">Recognises the headings; null when the file is not to be read, which has then been reported.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task ReadRowsAsync(
        ImportFile file, Stream content, ImportStream stream, Func<CsvHeader, int, CsvRows?> start, CancellationToken cancellationToken)
    {
        CsvMalformedReason? broken = null;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaximumRow,
            Encoding = Encoding.UTF8,
            PoolStrings = true,
            OnMalformedRecord = record => broken ??= record.Reason,
        };
        using var reader = CsvReader.Create(content, options, leaveOpen: true);
        CsvRows? rows = null;
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (rows is null)
                {
                    rows = start(Header(reader, file), (int)reader.LineNumber);
                    if (rows is null)
                    {
                        return;
                    }
                }
                else
                {
                    ReadRow(reader, rows, broken, stream);
                }

                broken = null;
            }
        }
        catch (CsvFormatException tooLong)
        {
            rows?.Finish(stream);
            file.Findings.Add(InterchangeDiagnostics.RowTooLong.At(
                DiagnosticPlace.In(file.Name, Math.Max(1, (int)tooLong.LineNumber)), ("limit", MaximumRow)));
            return;
        }

        rows?.Finish(stream);
        if (rows is null)
        {
            file.Findings.Add(InterchangeDiagnostics.EmptyFile.At(DiagnosticPlace.In(file.Name)));
        }
        else if (!rows.HasRows)
        {
            file.Findings.Add(InterchangeDiagnostics.NoRows.At(DiagnosticPlace.In(file.Name)));
        }
    }

    private static CsvHeader Header(CsvReader reader, ImportFile file)
    {
        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Utf8.IsValid(reader.GetSpan(i)) ? RowReader.Shorten(reader.GetString(i)) : "";
            if (!Utf8.IsValid(reader.GetSpan(i)))
            {
                file.Findings.Add(InterchangeDiagnostics.InvalidUtf8.At(
                    DiagnosticPlace.In(file.Name, (int)reader.LineNumber, i + 1), ("byte", reader.ByteOffset)));
            }
        }

        return new(names);
    }

    private static void ReadRow(CsvReader reader, CsvRows rows, CsvMalformedReason? broken, ImportStream stream)
    {
        var count = reader.FieldCount;
        var cells = new string[count];
        var isBlank = true;
        for (var i = 0; i < count; i++)
        {
            cells[i] = reader.GetString(i);
            isBlank = isBlank && cells[i].Length == 0;
        }

        if (isBlank)
        {
            return;
        }

        var line = (int)reader.LineNumber;
        var faults = new List<Diagnostic>();
        var marks = new List<string>();
        if (broken is { } reason)
        {
            var fault = Describe(reason);
            faults.Add(InterchangeDiagnostics.BrokenQuotes.At(DiagnosticPlace.In(rows.Name, line), ("fault", fault)));
            marks.Add(fault);
        }

        FindBadBytes(reader, rows.Name, line, faults, marks);
        if (count != rows.Header.Count)
        {
            faults.Add(InterchangeDiagnostics.FieldCount.At(
                DiagnosticPlace.In(rows.Name, line), ("count", count), ("expected", rows.Header.Count)));
            marks.Add(count > rows.Header.Count
                ? "surplus fields: " + RowReader.Shorten(string.Join(" | ", cells.Skip(rows.Header.Count)))
                : FormattableString.Invariant($"{count} fields of {rows.Header.Count}"));
        }

        for (var i = 0; i < count; i++)
        {
            if (cells[i].Length > MaximumField)
            {
                var name = i < rows.Header.Count ? rows.Header.Names[i] : "";
                faults.Add(InterchangeDiagnostics.FieldTooLong.At(
                    DiagnosticPlace.In(rows.Name, line, i + 1), ("field", name), ("length", cells[i].Length), ("limit", MaximumField)));
                marks.Add(FormattableString.Invariant($"{name} shortened from {cells[i].Length} characters"));
                cells[i] = RowReader.Shorten(cells[i]);
            }
        }

        rows.Add(line, cells, faults, marks.Count == 0 ? null : string.Join("; ", marks), stream);
    }

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote within a field that does not begin with one",
        CsvMalformedReason.TextAfterClosingQuote => "text after the closing quote",
        CsvMalformedReason.UnterminatedQuote => "a quote that is never closed",
        _ => "the field cannot be told apart from the next",
    };

    // The first bad byte of each line is reported, with the line it is on and the field it belongs to.
    private static void FindBadBytes(CsvReader reader, string file, int line, List<Diagnostic> faults, List<string> marks)
    {
        var raw = reader.RawRecord;
        if (Utf8.IsValid(raw))
        {
            return;
        }

        marks.Add("bytes that are not valid UTF-8");
        var (at, reported) = (0, 0);
        while (at < raw.Length)
        {
            if (raw[at] is (byte)'\n' or (byte)'\r')
            {
                line += raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 0 : 1;
            }

            if (Rune.DecodeFromUtf8(raw[at..], out _, out var length) != System.Buffers.OperationStatus.Done && reported != line)
            {
                reported = line;
                faults.Add(InterchangeDiagnostics.InvalidUtf8.At(
                    DiagnosticPlace.In(file, line, FieldAt(reader, raw, at) + 1), ("byte", reader.ByteOffset + at)));
            }

            at += length;
        }
    }

    private static int FieldAt(CsvReader reader, ReadOnlySpan<byte> raw, int position)
    {
        for (var i = reader.FieldCount - 1; i > 0; i--)
        {
            if (raw.Overlaps(reader.GetRawSpan(i), out var offset) && offset <= position)
            {
                return i;
            }
        }

        return 0;
    }
}
