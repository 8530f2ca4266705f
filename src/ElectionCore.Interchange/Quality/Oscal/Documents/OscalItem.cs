using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>An object of a document that is read: what nobody asked it for is lost, and told at the end.</summary>
internal sealed class OscalItem(OscalRun run, JsonObject value, string path)
{
    private const string NoPlace = "The records of quality have no place for it; it is not kept.";
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OscalItem>> _items = new(StringComparer.Ordinal);
    private (string Name, string Value, string? Group)[]? _props;
    private readonly HashSet<string> _takenProps = new(StringComparer.Ordinal);

    public string Path => path;

    public bool Has(string name) => value.ContainsKey(name);

    public OscalItem Take(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _taken.Add(name);
        }

        return this;
    }

    public string? Text(string name)
    {
        _taken.Add(name);
        if (value[name] is JsonValue member && member.TryGetValue(out string? text))
        {
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }

        if (value.ContainsKey(name))
        {
            run.Find(InterchangeDiagnostics.OscalWrongType, At(name), ("found", Kind(value[name])), ("expected", "a text"));
        }

        return null;
    }

    /// <summary>A text that must be there; empty where it is not.</summary>
    public string Required(string name)
    {
        var errors = run.Findings.Errors;
        if (Text(name) is { } text)
        {
            return text;
        }

        if (run.Findings.Errors == errors)
        {
            run.Find(InterchangeDiagnostics.OscalMissing, path, ("owner", "object"), ("property", name));
        }

        return "";
    }

    public string? Markup(string name) => Text(name) is { } text ? OscalMarkup.Unescape(text).Trim() : null;

    public IReadOnlyList<OscalItem> Items(string name)
    {
        _taken.Add(name);
        if (_items.TryGetValue(name, out var known))
        {
            return known;
        }

        List<OscalItem> items = [];
        _items[name] = items;
        if (value[name] is JsonArray list)
        {
            foreach (var (i, item) in list.Index())
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{At(name)}[{i}]");
                if (item is JsonObject one)
                {
                    items.Add(new(run, one, place));
                }
                else
                {
                    run.Find(InterchangeDiagnostics.OscalWrongType, place, ("found", Kind(item)), ("expected", "an object"));
                }
            }
        }
        else if (value.ContainsKey(name))
        {
            run.Find(InterchangeDiagnostics.OscalWrongType, At(name), ("found", Kind(value[name])), ("expected", "a list of objects"));
        }

        return items;
    }

    public OscalItem? Item(string name)
    {
        _taken.Add(name);
        if (_items.TryGetValue(name, out var known))
        {
            return known.Count > 0 ? known[0] : null;
        }

        if (value[name] is JsonObject one)
        {
            OscalItem item = new(run, one, At(name));
            _items[name] = [item];
            return item;
        }

        _items[name] = [];
        if (value.ContainsKey(name))
        {
            run.Find(InterchangeDiagnostics.OscalWrongType, At(name), ("found", Kind(value[name])), ("expected", "an object"));
        }

        return null;
    }

    public IEnumerable<string> Texts(string name)
    {
        _taken.Add(name);
        return value.Values(name).Select(v => v.TryGetValue(out string? text) ? text : null).OfType<string>();
    }

    /// <summary>What a property of ours says, or null.</summary>
    public string? Prop(string name) => All(name).FirstOrDefault();

    public IEnumerable<string> All(string name) => Grouped(name).Select(p => p.Value);

    public IEnumerable<(string Value, string? Group)> Grouped(string name)
    {
        _takenProps.Add(name);
        return Props.Where(p => p.Name == name).Select(p => (p.Value, p.Group));
    }

    /// <summary>What a property of ours says of a group.</summary>
    public string? InGroup(string name, string? group) => Grouped(name).FirstOrDefault(p => p.Group == group).Value;

    /// <summary>Whether it says that a property of OSCAL itself has a value.</summary>
    public bool HasStandard(string name, string expected)
    {
        var found = value.Objects("props").Any(p => p.Text("name") == name && p.Text("value") == expected && p.Text("ns") is null or OscalModel.Namespace);
        if (found)
        {
            _takenProps.Add("oscal:" + name);
        }

        return found;
    }

    public T? Code<T>(string name)
        where T : struct, IParsable<T> => Prop(name) is { } text ? Parse<T>(name, text) : null;

    public T RequiredCode<T>(string name)
        where T : struct, IParsable<T>
    {
        if (Prop(name) is { } text)
        {
            return Parse<T>(name, text);
        }

        run.Find(InterchangeDiagnostics.OscalMissing, path, ("owner", "object"), ("property", "property " + name));
        return default;
    }

    public IEnumerable<T> Codes<T>(string name)
        where T : struct, IParsable<T> => All(name).Select(t => Parse<T>(name, t)).ToArray();

    public T Parse<T>(string what, string text)
        where T : struct, IParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        Unsound(what, text, typeof(T) == typeof(int) ? "number" : typeof(T) == typeof(DateRange) ? "range of days" : "code");
        return default;
    }

    public T Word<T>(string name, T otherwise = default)
        where T : struct, Enum
    {
        if (Prop(name) is not { } text)
        {
            return otherwise;
        }

        if (!Words.TryParse<T>(text, out var word))
        {
            Unsound(name, text, $"word of {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}");
        }

        return word;
    }

    /// <summary>A day of a property.</summary>
    public DateOnly? Day(string name)
    {
        if (Prop(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Unsound(name, text, "day such as 2030-01-31");
        return null;
    }

    /// <summary>The day of a time of OSCAL, as it is stated, whatever its time zone.</summary>
    public DateOnly? DayOf(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (OscalTime.Read(text) is { } time)
        {
            return DateOnly.FromDateTime(time.Date);
        }

        Unsound(name, text, "time with its time zone");
        return null;
    }

    public T? Json<T>(string name, JsonTypeInfo<T> type, string? group = null)
        where T : class => (group is null ? Prop(name) : InGroup(name, group)) is { } text ? Json(name, text, type) : null;

    public T? Json<T>(string name, string text, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, type);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or NotSupportedException)
        {
            Unsound(name, text, "such record in JSON");
            return null;
        }
    }

    /// <summary>A text by languages: the native one is English unless the properties say otherwise.</summary>
    public LocalizedText? Localized(string member, string? native, string? group = null)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var property in Props.Where(p => p.Name.StartsWith(member + ".", StringComparison.Ordinal) && (group is null || p.Group == group)))
        {
            _takenProps.Add(property.Name);
            texts[property.Name[(member.Length + 1)..]] = property.Value;
        }

        if (!string.IsNullOrWhiteSpace(native) && (Prop(member + OscalProps.Copied) is null || texts.Count == 0))
        {
            texts["en"] = native;
        }

        try
        {
            return texts.Count == 0 ? null : LocalizedText.Create(texts);
        }
        catch (ArgumentException)
        {
            Unsound(member, string.Join(", ", texts.Keys), "text by languages");
            return null;
        }
    }

    public void Unsound(string what, string text, string expected) => run.Find(
        InterchangeDiagnostics.OscalValueUnsound, path, ("what", what), ("value", OscalText.Shorten(text)), ("expected", expected));

    /// <summary>Tells what nobody asked for, here and below.</summary>
    public void Rest()
    {
        foreach (var (name, member) in value)
        {
            if (name == "props" && member is JsonArray)
            {
                RestOfProps();
            }
            else if (!_taken.Contains(name))
            {
                run.Lose(name, At(name), NoPlace);
            }

            foreach (var item in _items.GetValueOrDefault(name) ?? [])
            {
                item.Rest();
            }
        }
    }

    /// <summary>Nothing of this is kept.</summary>
    public void LoseWhole(string what, string why)
    {
        run.Lose(what, path, why);
        _taken.UnionWith(value.Select(m => m.Key));
        _takenProps.UnionWith(value.Objects("props").Select(NameOf));
        _items.Clear();
    }

    private (string Name, string Value, string? Group)[] Props => _props ??=
    [
        .. value.Objects("props").Where(p => p.Text("ns") == OscalNames.Namespace).Select(p => (p.Text("name") ?? "", OscalProperties.ValueOf(p), p.Text("group"))),
    ];

    private static string NameOf(JsonObject property) => property.Text("ns") switch
    {
        OscalNames.Namespace => property.Text("name") ?? "",
        null or OscalModel.Namespace => "oscal:" + property.Text("name"),
        var other => $"{other}:{property.Text("name")}",
    };

    private static string Kind(Node? value) => value switch
    {
        null => "null",
        JsonArray => "a list",
        JsonObject => "an object",
        _ => "a value of another kind",
    };

    private void RestOfProps()
    {
        foreach (var (i, property) in value.Objects("props").Index())
        {
            if (!_takenProps.Contains(NameOf(property)))
            {
                run.Lose($"property {OscalText.Shorten(property.Text("name") ?? "")}", string.Create(CultureInfo.InvariantCulture, $"{At("props")}[{i}]"), NoPlace);
            }
        }
    }

    private string At(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? $"{path}.{name}" : $"{path}['{OscalText.Shorten(name)}']";
}
