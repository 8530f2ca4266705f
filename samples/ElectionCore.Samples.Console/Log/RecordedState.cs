using System.Globalization;
using System.Text.Json;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>One state in a payload of the log: the days it holds, and its values by their names.</summary>
internal sealed class RecordedState
{
    private readonly DateRange? _valid;

    private RecordedState(DateRange? valid, JsonElement state)
    {
        _valid = valid;
        Span = valid is { } range && Days.Span(range) is { Length: > 0 } span ? span : "at all times";
        Add("", state);
    }

    /// <summary>The days, in words.</summary>
    public string Span { get; }

    /// <summary>The values in words, in the order of the payload.</summary>
    public OrderedDictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The states before or after: those of a fact have their days, that of another thing has none.</summary>
    public static IReadOnlyList<RecordedState> All(JsonElement payload, string name) => payload.GetProperty(name) switch
    {
        { ValueKind: JsonValueKind.Array } rows =>
        [
            .. rows.EnumerateArray()
                .Select(r => new RecordedState(DateRange.Parse(r.GetProperty("valid").GetString()!, provider: null), r.GetProperty("state")))
                .OrderBy(s => s._valid!.Value.Start),
        ],
        { ValueKind: JsonValueKind.Object } state => [new(valid: null, state)],
        _ => [],
    };

    public bool Overlaps(RecordedState other) => (_valid, other._valid) is not ({ } mine, { } others) || mine.Overlaps(others);

    private void Add(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add(name.Length == 0 ? member.Name.Replace('_', ' ') : $"{name} {member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().All(i => i.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)):
                Set(name, string.Join(", ", value.EnumerateArray().Select(i => i.ToString())));
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    index++;
                    Add(string.Create(CultureInfo.InvariantCulture, $"{name} {index}"), item);
                }

                break;
            case JsonValueKind.True:
                Set(name, "yes");
                break;
            case JsonValueKind.False:
                Set(name, "no");
                break;
            case JsonValueKind.Null:
                break;
            default:
                Set(name, value.ToString());
                break;
        }
    }

    private void Set(string name, string value) => Values[name] = value;
}
