using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>The first walk over a document: whether it is JSON of this format, and where its arrays are.</summary>
internal sealed class JsonOutline
{
    private readonly JsonText _text;
    private readonly List<Diagnostic> _findings;

    private JsonOutline(JsonText text, List<Diagnostic> findings) => (_text, _findings) = (text, findings);

    /// <summary>The arrays of records, by table, in the order of the document: the offset of the bracket.</summary>
    public List<(Table Table, int Start)> Arrays { get; } = [];

    /// <summary>The offset of the array of commits, or null when the document has none.</summary>
    public int? Commits { get; private set; }

    /// <summary>Walks over a document; null when it cannot be used, which has then been reported.</summary>
    public static JsonOutline? Read(JsonText text, List<Diagnostic> findings)
    {
        findings.AddRange(text.FindBadBytes());
        if (findings.Count > 0)
        {
            return null;
        }

        var outline = new JsonOutline(text, findings);
        try
        {
            return outline.Walk() ? outline : null;
        }
        catch (JsonException fault)
        {
            findings.Add(InterchangeDiagnostics.MalformedJson.At(text.At(fault), ("reason", Reason(fault))));
            return null;
        }
    }

    private static string Reason(JsonException fault) =>
        fault.Message.Split(" LineNumber:", 2)[0].TrimEnd('.', ' ');

    private bool Walk()
    {
        var reader = new Utf8JsonReader(_text.Bytes.Span, JsonText.ReaderOptions);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            while (reader.Read())
            {
            }

            _findings.Add(InterchangeDiagnostics.OtherDocument.At(
                _text.At(start), ("expected", DocumentFormat.Name), ("property", DocumentFormat.FormatProperty), ("actual", "missing")));
            return false;
        }

        string? format = null;
        string? version = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, place) = (JsonNode.TextOf(ref reader), (int)reader.TokenStartIndex);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (!seen.Add(name))
            {
                _findings.Add(InterchangeDiagnostics.DuplicateProperty.At(_text.At(place, "$." + name), ("property", name)));
            }
            else if (name is DocumentFormat.FormatProperty or DocumentFormat.VersionProperty)
            {
                var value = reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                    ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan)
                    : "no plain value";
                (format, version) = name == DocumentFormat.FormatProperty ? (value, version) : (format, value);
            }
            else
            {
                Note(name, place, start, reader.TokenType);
            }

            reader.Skip();
        }

        while (reader.Read())
        {
        }

        return IsUnderstood(format, version) && !_findings.Exists(d => d.Severity == DiagnosticSeverity.Error);
    }

    private void Note(string name, int place, int start, JsonTokenType kind)
    {
        var table = AllTables.Kinds.FirstOrDefault(t => t.Name == name);
        if (table is null && name != DocumentFormat.CommitsProperty)
        {
            _findings.Add(InterchangeDiagnostics.UnknownProperty.At(
                _text.At(place, "$." + RowReader.Shorten(name)), ("property", RowReader.Shorten(name))));
        }
        else if (kind != JsonTokenType.StartArray)
        {
            _findings.Add(InterchangeDiagnostics.OtherValue.At(
                _text.At(start, "$." + name), ("field", name), ("actual", "no array"), ("expected", "an array")));
        }
        else if (table is null)
        {
            Commits = start;
        }
        else
        {
            Arrays.Add((table, start));
        }
    }

    private bool IsUnderstood(string? format, string? version)
    {
        if (format != DocumentFormat.Name)
        {
            _findings.Add(InterchangeDiagnostics.OtherDocument.At(
                _text.At(0), ("expected", DocumentFormat.Name), ("property", DocumentFormat.FormatProperty), ("actual", Quoted(format))));
            return false;
        }

        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            _findings.Add(InterchangeDiagnostics.OtherDocument.At(
                _text.At(0), ("expected", DocumentFormat.Name), ("property", DocumentFormat.VersionProperty), ("actual", Quoted(version))));
            return false;
        }

        if (number > DocumentFormat.Version)
        {
            _findings.Add(InterchangeDiagnostics.LaterVersion.At(
                _text.At(0), ("version", number), ("known", DocumentFormat.Version)));
            return false;
        }

        return true;
    }

    private static string Quoted(string? value) => value is null ? "missing" : $"\"{RowReader.Shorten(value)}\"";
}
