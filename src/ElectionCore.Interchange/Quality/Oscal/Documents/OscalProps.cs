using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>The properties of an object under construction, in our namespace.</summary>
internal sealed class OscalProps
{
    /// <summary>Behind the name of a member: its native text is a copy, and all languages stand as properties.</summary>
    public const string Copied = "-copied";

    private readonly JsonArray _items = [];

    /// <summary>The list, or null where there is nothing in it.</summary>
    public JsonArray? List => _items.Count == 0 ? null : _items;

    public OscalProps Add(string name, string? value, string? group = null)
    {
        if (value is not null)
        {
            _items.Add((Node)OscalProperties.Make(name, value, group));
        }

        return this;
    }

    public OscalProps Add(string name, DateOnly? day, string? group = null) => Add(name, day is { } value ? OscalMake.Iso(value) : null, group);

    public OscalProps Add<T>(string name, T value)
        where T : struct, Enum => Add(name, Words.Of(value));

    public OscalProps AddAll(string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(name, value);
        }

        return this;
    }

    /// <summary>What OSCAL has no form for, as JSON in one line.</summary>
    public OscalProps AddJson<T>(string name, T? value, JsonTypeInfo<T> type, string? group = null)
        where T : class => Add(name, value is null ? null : JsonSerializer.Serialize(value, type), group);

    /// <summary>The native text of a member in English, and what else the text says as properties.</summary>
    public string Native(string member, LocalizedText text, bool isLine)
    {
        var spoken = text.For("en");
        var native = isLine ? OscalMake.OneLine(spoken) : spoken;
        var isExact = text.TryGet("en", out var english) && english == native;
        foreach (var tag in text.Tags.Where(t => !(isExact && t == "en")))
        {
            Add($"{member}.{tag}", text.For(tag));
        }

        Add(member + Copied, isExact ? null : "yes");
        return OscalMarkup.Escape(native);
    }
}
