using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ElectionCore.Interchange;

/// <summary>A record of a document with what it does not say: properties that are not given would be null otherwise, not what the type has there by default.</summary>
internal sealed class CompletedRecord
{
    private readonly List<(int At, string Text)> _insertions = [];
    private readonly JsonSerializerOptions _options;
    private readonly int _start;

    /// <summary>Completes a record.</summary>
    /// <param name="row">The record.</param>
    /// <param name="node">The same, as it was read.</param>
    /// <param name="type">How it is read.</param>
    /// <param name="defaults">What its properties are by default. Lists within it are empty by default.</param>
    public CompletedRecord(JsonRow row, JsonNode node, JsonTypeInfo type, IEnumerable<(string Name, string Json)> defaults)
    {
        (_options, _start) = (type.Options, row.Start);
        Insert(node, defaults);
        FillWithin(node, type);
        Bytes = Join(row.Raw.Span);
    }

    /// <summary>The record as it is read.</summary>
    public byte[] Bytes { get; }

    /// <summary>Where a fault is in the record as it is written.</summary>
    public int OffsetOf(JsonException fault)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0 && Bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var next; line--)
        {
            start += next + 1;
        }

        var offset = (int)Math.Min(Bytes.Length - 1, start + (fault.BytePositionInLine ?? 0));
        foreach (var (at, text) in _insertions)
        {
            offset = offset <= at ? offset : Math.Max(at, offset - text.Length);
        }

        return offset;
    }

    private void Fill(JsonNode node, Type type)
    {
        if (ItemOf(type) is { } item)
        {
            foreach (var one in node.Items)
            {
                Fill(one, item);
            }
        }
        else if (node.Kind == JsonTokenType.StartObject && _options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Object)
        {
            Insert(node, info.Properties.Where(p => !p.IsRequired && ItemOf(p.PropertyType) is not null).Select(p => (p.Name, "[]")));
            FillWithin(node, info);
        }
    }

    private void FillWithin(JsonNode node, JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (node.Find(property.Name) is { } value)
            {
                Fill(value, property.PropertyType);
            }
        }
    }

    private void Insert(JsonNode node, IEnumerable<(string Name, string Json)> values)
    {
        var missing = string.Join(',', values.Where(v => node.Find(v.Name) is null).Select(v => $"\"{v.Name}\":{v.Json}"));
        if (missing.Length > 0)
        {
            _insertions.Add((node.Start - _start + 1, node.Members.Count > 0 ? missing + "," : missing));
        }
    }

    private byte[] Join(ReadOnlySpan<byte> given)
    {
        _insertions.Sort((one, other) => one.At.CompareTo(other.At));
        using var joined = new MemoryStream(given.Length + 256);
        var from = 0;
        foreach (var (at, text) in _insertions)
        {
            joined.Write(given[from..at]);
            joined.Write(Encoding.UTF8.GetBytes(text));
            from = at;
        }

        joined.Write(given[from..]);
        return joined.ToArray();
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;
}
