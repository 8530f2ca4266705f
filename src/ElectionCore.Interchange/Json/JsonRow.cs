using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>One record of a JSON document. Only its place is kept; the rest is read again when it is asked for.</summary>
internal sealed class JsonRow(JsonText text, int start, int length, string path) : SourceRow
{
    private JsonNode? _node;

    private JsonRow(JsonText text, JsonNode node, string path)
        : this(text, node.Start, length: 0, path) =>
        _node = node;

    /// <summary>The record as it is written.</summary>
    public ReadOnlyMemory<byte> Raw => text.Bytes.Slice(start, length);

    public string File => text.File;

    public override DiagnosticPlace Place => text.At(start, path);

    private JsonNode Node => _node ??= Read();

    /// <summary>The offset of its first byte.</summary>
    public int Start => start;

    /// <summary>Takes the record as it was read just now.</summary>
    public void Keep(JsonNode node) => _node = node;

    public override void Release()
    {
        if (length > 0)
        {
            _node = null;
        }
    }

    public override DiagnosticPlace PlaceOf(Field field) =>
        Node.Find(field.JsonName) is { } value ? text.At(value.Start, PathOf(field)) : Place;

    public override DiagnosticPlace PlaceOf(Field field, int position) => text.At(position, PathOf(field));

    /// <summary>A place within the record.</summary>
    public DiagnosticPlace At(int position, string within) => text.At(position, path + within);

    /// <summary>Reports properties that are not known or there twice, here and in the records inside.</summary>
    public void FindStrangers(IReadOnlyDictionary<string, Field> known, IReadOnlySet<string> others, List<Diagnostic> faults)
    {
        for (var i = 0; i < Node.Members.Count; i++)
        {
            var member = Node.Members[i];
            if (Node.IndexOf(member.Name) != i)
            {
                faults.Add(InterchangeDiagnostics.DuplicateProperty.At(PlaceOf(member), ("property", RowReader.Shorten(member.Name))));
            }
            else if (known.TryGetValue(member.Name, out var field))
            {
                FindStrangersWithin(field, member.Value, faults);
            }
            else if (!others.Contains(member.Name))
            {
                faults.Add(InterchangeDiagnostics.UnknownProperty.At(PlaceOf(member), ("property", RowReader.Shorten(member.Name))));
            }
        }
    }

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (Node.Find(field.JsonName) is not { Kind: not JsonTokenType.Null } node)
        {
            return false;
        }

        var fits = node.Kind switch
        {
            JsonTokenType.String => true,
            JsonTokenType.Number => form == CellForm.Number,
            JsonTokenType.True or JsonTokenType.False => form == CellForm.Flag,
            _ => false,
        };
        if (!fits)
        {
            var expected = form switch { CellForm.Number => "a number", CellForm.Flag => "true or false", _ => "a text" };
            faults.Add(Other(field, node, expected));
            return false;
        }

        value = string.IsNullOrWhiteSpace(node.Text) ? null : node.Text;
        return value is not null;
    }

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults)
    {
        switch (Node.Find(field.JsonName))
        {
            case null or { Kind: JsonTokenType.Null }:
                return [];
            case { Kind: JsonTokenType.String } plain:
                return string.IsNullOrWhiteSpace(plain.Text) ? [] : [("en", plain.Text, plain.Start)];
            case { Kind: JsonTokenType.StartObject } byTag:
                var texts = new List<(string, string, int)>(byTag.Members.Count);
                foreach (var member in byTag.Members)
                {
                    if (member.Value.Kind != JsonTokenType.String)
                    {
                        faults.Add(InterchangeDiagnostics.OtherValue.At(
                            text.At(member.Value.Start, $"{PathOf(field)}.{member.Name}"),
                            ("field", member.Name), ("actual", member.Value.Description), ("expected", "a text")));
                    }
                    else if (!string.IsNullOrWhiteSpace(member.Value.Text))
                    {
                        texts.Add((member.Name, member.Value.Text, member.Value.Start));
                    }
                }

                return texts;
            case var node:
                faults.Add(Other(field, node, "a text, or an object of texts by language"));
                return [];
        }
    }

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults)
    {
        var items = new List<(string, int)>();
        foreach (var node in Array(field, faults))
        {
            if (node.Kind == JsonTokenType.String)
            {
                items.Add((node.Text, node.Start));
            }
            else
            {
                faults.Add(Other(field, node, "a text"));
            }
        }

        return items;
    }

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults)
    {
        var records = new List<SourceRow>();
        foreach (var node in Array(field, faults))
        {
            if (node.Kind == JsonTokenType.StartObject)
            {
                records.Add(new JsonRow(text, node, string.Create(CultureInfo.InvariantCulture, $"{PathOf(field)}[{records.Count}]")));
            }
            else
            {
                faults.Add(Other(field, node, "an object"));
            }
        }

        return records;
    }

    private DiagnosticPlace PlaceOf(JsonMember member) => text.At(member.Start, $"{path}.{RowReader.Shorten(member.Name)}");

    private void FindStrangersWithin(Field field, JsonNode value, List<Diagnostic> faults)
    {
        for (var i = 0; field.Inner.Count > 0 && i < value.Items.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{PathOf(field)}[{i}]");
            new JsonRow(text, value.Items[i], place).FindStrangers(
                field.Inner.ToDictionary(f => f.JsonName, StringComparer.Ordinal), FrozenSet<string>.Empty, faults);
        }
    }

    private IReadOnlyList<JsonNode> Array(Field field, List<Diagnostic> faults)
    {
        switch (Node.Find(field.JsonName))
        {
            case null or { Kind: JsonTokenType.Null }:
                return [];
            case { Kind: JsonTokenType.StartArray } array:
                return array.Items;
            case var node:
                faults.Add(Other(field, node, "an array"));
                return [];
        }
    }

    private Diagnostic Other(Field field, JsonNode node, string expected) => InterchangeDiagnostics.OtherValue.At(
        text.At(node.Start, PathOf(field)), ("field", field.JsonName), ("actual", node.Description), ("expected", expected));

    private string PathOf(Field field) => $"{path}.{field.JsonName}";

    private JsonNode Read()
    {
        var reader = new Utf8JsonReader(Raw.Span, JsonText.ReaderOptions);
        reader.Read();
        return JsonNode.Read(ref reader, start);
    }
}
