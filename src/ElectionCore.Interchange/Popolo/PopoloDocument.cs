using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>A document whose JSON has been checked, and where its Popolo records are.</summary>
internal sealed class PopoloDocument
{
    /// <summary>The arrays a document is recognised by; none of them is one of our own documents.</summary>
    public const string ArraysOfItsOwn = "persons, organizations, memberships, areas";

    private readonly JsonText _text;
    private readonly List<Diagnostic> _findings;
    private readonly List<(PopoloKind? Kind, int Start, string Path, bool IsArray)> _parts = [];

    private PopoloDocument(JsonText text, List<Diagnostic> findings) => (_text, _findings) = (text, findings);

    /// <summary>What of the document is not carried, so far.</summary>
    public LossTally Losses { get; } = new();

    /// <summary>The kind of the records in an array of the document, by its name, or null.</summary>
    public static PopoloKind? KindOf(string name) => name switch
    {
        "persons" => PopoloKind.Person,
        "organizations" => PopoloKind.Organization,
        "memberships" => PopoloKind.Membership,
        "posts" => PopoloKind.Post,
        "areas" => PopoloKind.Area,
        _ => null,
    };

    /// <summary>Walks over a document; null when it cannot be used, which has then been reported.</summary>
    public static PopoloDocument? Read(JsonText text, List<Diagnostic> findings)
    {
        findings.AddRange(text.FindBadBytes());
        if (findings.Count > 0)
        {
            return null;
        }

        var document = new PopoloDocument(text, findings);
        try
        {
            document.Walk();
        }
        catch (JsonException fault)
        {
            findings.Add(InterchangeDiagnostics.MalformedJson.At(
                text.At(fault), ("reason", fault.Message.Split(" LineNumber:", 2)[0].TrimEnd('.', ' '))));
        }

        return findings.Exists(d => d.Severity == DiagnosticSeverity.Error) ? null : document;
    }

    /// <summary>Goes over all records in the order of the document, each before those inside it.</summary>
    public void Each(Action<PopoloItem> receive)
    {
        foreach (var (kind, start, path, isArray) in _parts)
        {
            EachNode(start, isArray, (node, i) => PopoloNesting.Each(
                new(kind!.Value, node, isArray ? Indexed(path, i) : path), receive));
        }
    }

    internal static string Indexed(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private void EachNode(int start, bool isArray, Action<JsonNode, int> receive)
    {
        var reader = new Utf8JsonReader(_text.Bytes.Span[start..], isFinalBlock: false, new JsonReaderState(JsonText.ReaderOptions));
        reader.Read();
        if (!isArray)
        {
            receive(JsonNode.Read(ref reader, start), 0);
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            receive(JsonNode.Read(ref reader, start), i);
        }
    }

    private void Walk()
    {
        var reader = new Utf8JsonReader(_text.Bytes.Span, JsonText.ReaderOptions);
        reader.Read();
        var (root, start) = (reader.TokenType, (int)reader.TokenStartIndex);
        var hasId = false;
        if (root == JsonTokenType.StartObject)
        {
            hasId = WalkObject(ref reader);
        }
        else
        {
            reader.Skip();
        }

        while (reader.Read())
        {
        }

        var isOne = root == JsonTokenType.StartObject && hasId && !_parts.Exists(p => p.Kind is PopoloKind.Person or PopoloKind.Organization or PopoloKind.Area);
        if (isOne || root == JsonTokenType.StartArray)
        {
            _findings.Clear();
            _parts.Clear();
            Losses.Clear();
            _parts.Add((KindOf(start, root == JsonTokenType.StartArray), start, "$", root == JsonTokenType.StartArray));
        }

        if (_findings.Count == 0 && (_parts.Count == 0 || _parts.Exists(p => p.Kind is null)))
        {
            _findings.Add(InterchangeDiagnostics.PopoloKindUnclear.At(_text.At(start, "$"), ("expected", ArraysOfItsOwn + " or posts")));
        }
    }

    // Whether the object has an identifier, as a record has and a document of many has not.
    private bool WalkObject(ref Utf8JsonReader reader)
    {
        var hasId = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, place) = (JsonNode.TextOf(ref reader), (int)reader.TokenStartIndex);
            var path = "$." + RowReader.Shorten(name);
            reader.Read();
            var (value, start) = (reader.TokenType, (int)reader.TokenStartIndex);
            hasId |= name == "id" && value is JsonTokenType.String or JsonTokenType.Number;
            if (!seen.Add(name))
            {
                _findings.Add(InterchangeDiagnostics.DuplicateProperty.At(_text.At(place, path), ("property", RowReader.Shorten(name))));
            }
            else if (KindOf(name) is not { } kind)
            {
                Losses.Add($"{RowReader.Shorten(name)} of the document", Count(reader));
            }
            else if (value == JsonTokenType.StartArray)
            {
                _parts.Add((kind, start, path, IsArray: true));
            }
            else if (value != JsonTokenType.Null)
            {
                _findings.Add(InterchangeDiagnostics.OtherValue.At(
                    _text.At(start, path), ("field", name), ("actual", "no array"), ("expected", "an array")));
            }

            reader.Skip();
        }

        return hasId;
    }

    // How many things a value is; the reader is a copy.
    private static int Count(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.TokenType == JsonTokenType.Null ? 0 : 1;
        }

        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
            count++;
        }

        return count;
    }

    // What the records of a document without named arrays are, when it can be told from their properties.
    private PopoloKind? KindOf(int start, bool isArray)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        EachNode(start, isArray, (node, _) => names.UnionWith(node.Members.Select(m => m.Name)));
        return names switch
        {
            _ when names.Overlaps(["person_id", "person", "member", "post_id", "post", "on_behalf_of_id", "on_behalf_of"]) => PopoloKind.Membership,
            _ when names.Overlaps(
                ["family_name", "given_name", "sort_name", "email", "gender", "birth_date", "death_date", "biography", "national_identity"]) =>
                PopoloKind.Person,
            _ when names.Overlaps(["label", "other_label", "role", "organization_id"]) => PopoloKind.Post,
            _ when names.Overlaps(["geometry", "identifier"]) => PopoloKind.Area,
            _ when names.Overlaps(["founding_date", "dissolution_date", "abstract", "posts"]) => PopoloKind.Organization,
            _ => null,
        };
    }
}
