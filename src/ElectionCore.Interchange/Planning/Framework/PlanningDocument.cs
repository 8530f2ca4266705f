using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>A document of records: checked as JSON of one format, with its records read one after the other.</summary>
internal sealed class PlanningDocument
{
    /// <summary>How many bytes of a document are read at most, and written. All of them are held in memory.</summary>
    public const int MaximumBytes = 256 * 1024 * 1024;

    /// <summary>How many lines of a document are read at most: the beginning of each is held too.</summary>
    public const int MaximumLines = 32 * 1024 * 1024;

    /// <summary>How many bytes of a workbook are read at most, and written.</summary>
    public const int MaximumPacked = 64 * 1024 * 1024;

    /// <summary>How many bytes the parts of a workbook have together at most.</summary>
    public const int MaximumUnpacked = 128 * 1024 * 1024;

    /// <summary>How many cells that are not empty a workbook has at most.</summary>
    public const int MaximumCells = 1_000_000;

    /// <summary>After how many faults no more records are checked.</summary>
    public const int MaximumFaults = 1000;

    public const int Version = 1;

    private readonly JsonText _text;
    private readonly Dictionary<string, (int Start, int End, JsonTokenType Kind)> _members = new(StringComparer.Ordinal);

    private PlanningDocument(JsonText text, List<Diagnostic> findings) => (_text, Findings) = (text, findings);

    public List<Diagnostic> Findings { get; }

    public bool HasErrors => Findings.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a document; null when it cannot be used at all, which has then been reported.</summary>
    public static async Task<PlanningDocument?> OpenAsync(
        Stream stream, string name, string format, IReadOnlyCollection<string> known, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        if (await ReadAsync(stream, name, findings, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return null;
        }

        findings.AddRange(text.FindBadBytes().Take(MaximumFaults));
        if (findings.Count > 0)
        {
            return null;
        }

        var document = new PlanningDocument(text, findings);
        try
        {
            return document.Walk(format, known) ? document : null;
        }
        catch (JsonException fault)
        {
            findings.Add(InterchangeDiagnostics.MalformedJson.At(
                text.At(fault), ("reason", fault.Message.Split(" LineNumber:", 2)[0].TrimEnd('.', ' '))));
            return null;
        }
    }

    /// <summary>The one record of a name; null when it is not there or something is wrong with it, which has then been reported.</summary>
    public T? Single<T>(PlanningTable<T> table)
        where T : class, IFactState
    {
        if (!_members.TryGetValue(table.Name, out var member))
        {
            Findings.Add(InterchangeDiagnostics.Missing.At(_text.At(0, "$"), ("field", table.Name)));
            return null;
        }

        var path = "$." + table.Name;
        if (member.Kind != JsonTokenType.StartObject)
        {
            Findings.Add(InterchangeDiagnostics.OtherValue.At(
                _text.At(member.Start, path), ("field", table.Name), ("actual", "no object"), ("expected", "an object")));
            return null;
        }

        return Read(table, KnownOf(table), new(_text, member.Start, member.End - member.Start, path));
    }

    /// <summary>The records of an array that have no faults, with their places; those with faults are reported.</summary>
    public List<T> All<T>(PlanningTable<T> table, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var known = KnownOf(table);
        return All(table.Name, (row, _) => Read(table, known, row), cancellationToken);
    }

    /// <summary>The records of an array that are read without faults.</summary>
    public List<T> All<T>(string name, Func<JsonRow, JsonNode, T?> read, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var states = new List<T>();
        if (!_members.TryGetValue(name, out var member))
        {
            return states;
        }

        if (member.Kind != JsonTokenType.StartArray)
        {
            Findings.Add(InterchangeDiagnostics.OtherValue.At(
                _text.At(member.Start, "$." + name), ("field", name), ("actual", "no array"), ("expected", "an array")));
            return states;
        }

        var codes = new CodeRegister(Findings);
        JsonArrayReader.Read(_text, name, member.Start, (row, node) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FaultLimit.IsReached(Findings))
            {
                return;
            }

            if (node.Kind != JsonTokenType.StartObject)
            {
                Findings.Add(InterchangeDiagnostics.OtherValue.At(
                    row.Place, ("field", name), ("actual", node.Description), ("expected", "an object")));
            }
            else if (read(row, node) is { } state && codes.Add(state, row.Place))
            {
                states.Add(state);
            }

            row.Release();
        });
        return states;
    }

    private static async Task<JsonText?> ReadAsync(Stream stream, string name, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var source = new ImportStream(stream, isOwned: false);
        await using var closing = source.ConfigureAwait(false);
        var head = await source.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (FileKind.FaultOf(name, head.Span) is { } fault)
        {
            findings.Add(fault);
            return null;
        }

        using var buffer = new MemoryStream(source.BytesTotal is { } length and >= 0 and <= MaximumBytes ? (int)length : 0);
        var block = new byte[1 << 16];
        while (await source.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (buffer.Length + count > MaximumBytes)
            {
                findings.Add(InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(name), ("limit", MaximumBytes)));
                return null;
            }

            buffer.Write(block, 0, count);
        }

        var bytes = buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
        if (bytes.AsSpan().Count((byte)'\n') > MaximumLines)
        {
            findings.Add(InterchangeDiagnostics.FileTooFull.At(DiagnosticPlace.In(name), ("limit", MaximumLines), ("what", "lines")));
            return null;
        }

        return new(name, bytes);
    }

    private static FrozenDictionary<string, Field> KnownOf<T>(PlanningTable<T> table)
        where T : class, IFactState =>
        table.Fields.ToFrozenDictionary(f => f.JsonName, StringComparer.Ordinal);

    private T? Read<T>(PlanningTable<T> table, FrozenDictionary<string, Field> known, JsonRow row)
        where T : class, IFactState
    {
        row.FindStrangers(known, FrozenSet<string>.Empty, Findings);
        return table.Read(new(row, Findings));
    }

    private bool Walk(string format, IReadOnlyCollection<string> known)
    {
        var reader = new Utf8JsonReader(_text.Bytes.Span, JsonText.ReaderOptions);
        reader.Read();
        string? actual = null;
        string? version = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, place) = (JsonNode.TextOf(ref reader), (int)reader.TokenStartIndex);
                reader.Read();
                var (start, kind) = ((int)reader.TokenStartIndex, reader.TokenType);
                var value = kind is JsonTokenType.String ? JsonNode.TextOf(ref reader) : kind is JsonTokenType.Number ? Number(reader) : null;
                reader.Skip();
                if (!_members.TryAdd(name, (start, (int)reader.BytesConsumed, kind)))
                {
                    Findings.Add(InterchangeDiagnostics.DuplicateProperty.At(At(place, name), ("property", RowReader.Shorten(name))));
                }
                else if (name is DocumentFormat.FormatProperty or DocumentFormat.VersionProperty)
                {
                    (actual, version) = name == DocumentFormat.FormatProperty ? (value, version) : (actual, value);
                }
                else if (!known.Contains(name, StringComparer.Ordinal))
                {
                    Findings.Add(InterchangeDiagnostics.UnknownProperty.At(At(place, name), ("property", RowReader.Shorten(name))));
                }
            }
        }
        else
        {
            reader.Skip();
        }

        // What comes after the document is part of it as a file.
        while (reader.Read())
        {
        }

        return IsUnderstood(format, actual, version);
    }

    private static string Number(Utf8JsonReader reader) => System.Text.Encoding.ASCII.GetString(reader.ValueSpan);

    private DiagnosticPlace At(int offset, string name) => _text.At(offset, "$." + RowReader.Shorten(name));

    private bool IsUnderstood(string format, string? actual, string? version)
    {
        if (actual != format)
        {
            Findings.Add(InterchangeDiagnostics.OtherDocument.At(
                _text.At(0), ("expected", format), ("property", DocumentFormat.FormatProperty), ("actual", Quoted(actual))));
            return false;
        }

        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            Findings.Add(InterchangeDiagnostics.OtherDocument.At(
                _text.At(0), ("expected", format), ("property", DocumentFormat.VersionProperty), ("actual", Quoted(version))));
            return false;
        }

        if (number > Version)
        {
            Findings.Add(InterchangeDiagnostics.LaterVersion.At(_text.At(0), ("version", number), ("known", Version)));
            return false;
        }

        return true;
    }

    private static string Quoted(string? value) => value is null ? "missing" : $"\"{RowReader.Shorten(value)}\"";
}
