using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ElectionCore.Interchange;

/// <inheritdoc/>
/// <param name="name">The name of the array.</param>
/// <param name="type">How a record is read and written.</param>
/// <param name="least">A record with only what it must have: what else it has stands where a document says nothing.</param>
internal sealed class RecordPart<T>(string name, JsonTypeInfo<T> type, T least) : RecordPart(name)
    where T : class, IFactState
{
    private readonly (string Name, string Json)[] _defaults = Defaults(type, least);

    private readonly FrozenDictionary<string, JsonPropertyInfo> _properties = type.Properties.ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);

    public override Type StateType => typeof(T);

    public override IEnumerable<IFactState> Read(PlanningDocument document, List<DiagnosticPlace>? places, CancellationToken cancellationToken) =>
        document.All(Name, (row, node) => Read(row, node, document.Findings) is { } state ? Placed(state, row.Place, places) : null, cancellationToken);

    public override void Write(Utf8JsonWriter json, IFactState state) => JsonSerializer.Serialize(json, (T)state, type);

    public override IAsyncEnumerable<IFactState> ReadAsync(IRecordSource source, CancellationToken cancellationToken) => source.ReadAsync<T>(cancellationToken);

    private static T Placed(T state, DiagnosticPlace place, List<DiagnosticPlace>? places)
    {
        places?.Add(place);
        return state;
    }

    private static (string Name, string Json)[] Defaults(JsonTypeInfo<T> type, T least)
    {
        using var written = JsonDocument.Parse(JsonSerializer.Serialize(least, type));
        var free = type.Properties.Where(p => !p.IsRequired).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. written.RootElement.EnumerateObject().Where(p => free.Contains(p.Name)).Select(p => (p.Name, p.Value.GetRawText()))];
    }

    private T? Read(JsonRow row, JsonNode node, List<Diagnostic> findings)
    {
        var known = findings.Count;
        FindStrangers(row, node, findings);
        return findings.Skip(known).All(f => f.Severity != DiagnosticSeverity.Error) ? Make(row, node, findings) : null;
    }

    private void FindStrangers(JsonRow row, JsonNode node, List<Diagnostic> findings)
    {
        for (var i = 0; i < node.Members.Count; i++)
        {
            var member = node.Members[i];
            var place = row.At(member.Start, "." + RowReader.Shorten(member.Name));
            if (node.IndexOf(member.Name) != i)
            {
                findings.Add(InterchangeDiagnostics.DuplicateProperty.At(place, ("property", RowReader.Shorten(member.Name))));
            }
            else if (!_properties.ContainsKey(member.Name))
            {
                findings.Add(InterchangeDiagnostics.RecordPropertyUnknown.At(
                    place, ("property", RowReader.Shorten(member.Name)), ("record", Name), ("known", string.Join(", ", type.Properties.Select(p => p.Name)))));
            }
        }

        findings.AddRange(type.Properties.Where(p => p.IsRequired && node.Find(p.Name) is null or { Kind: JsonTokenType.Null })
            .Select(p => InterchangeDiagnostics.Missing.At(row.Place, ("field", p.Name))));
    }

    private T? Make(JsonRow row, JsonNode node, List<Diagnostic> findings)
    {
        var record = new CompletedRecord(row, node, type, _defaults);
        try
        {
            return JsonSerializer.Deserialize(record.Bytes, type);
        }
        catch (JsonException fault)
        {
            findings.Add(Explain(row, record, fault));
        }
        catch (NotSupportedException)
        {
            // A record of several kinds does not say which of them it is.
            findings.Add(InterchangeDiagnostics.RecordKindMissing.At(row.Place, ("record", Name)));
        }
        catch (ArgumentException rule)
        {
            var property = JsonNamingPolicy.CamelCase.ConvertName(rule.ParamName ?? "");
            var place = node.Find(property) is { } value ? row.At(value.Start, "." + property) : row.Place;
            findings.Add(InterchangeDiagnostics.BrokenRule.At(place, ("rule", rule.Message.Split(" (Parameter", 2)[0])));
        }

        return null;
    }

    private Diagnostic Explain(JsonRow row, CompletedRecord record, JsonException fault)
    {
        var path = PathOf(fault);
        var place = row.At(row.Start + record.OffsetOf(fault), path);
        if (path.Length == 0 || !IsOfTheSerializer(fault))
        {
            return InterchangeDiagnostics.BrokenRule.At(place, ("rule", Plain(fault)));
        }

        var property = path.TrimStart('.');
        var expected = _properties.TryGetValue(property, out var info) ? JsonForms.Of(info.PropertyType) : "what the description of the document has there";
        return InterchangeDiagnostics.OtherValue.At(place, ("field", property), ("actual", "of another form"), ("expected", expected));
    }

    /// <summary>The path within the record. Lists are read by themselves, and know nothing of the way to them.</summary>
    private static string PathOf(JsonException fault) =>
        (fault.Path is { Length: > 1 } path ? path[1..] : "") + (fault.InnerException is JsonException inner ? PathOf(inner) : "");

    // What stands in the document is never repeated: it may be a number of a person in the wrong place. Nor are names of types.
    private static string Plain(JsonException fault)
    {
        var text = fault.Message.Split(" Path: ", 2)[0];
        return text.Split("missing required properties including: ", 2) is [_, var lacking] ? $"It lacks {lacking}"
            : text.StartsWith('"') && text.LastIndexOf("\" is not", StringComparison.Ordinal) is > 0 and var end ? "The value" + text[(end + 1)..]
            : text;
    }

    // The serializer's own messages speak of types; those of converters say what is expected.
    private static bool IsOfTheSerializer(JsonException fault) =>
        fault.Message.Contains(" Path: ", StringComparison.Ordinal) || fault.Message.Contains(".NET", StringComparison.Ordinal);
}
