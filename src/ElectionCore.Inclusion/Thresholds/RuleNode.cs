using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Inclusion;

/// <summary>An object of the document that is read field by field; whatever is wrong is collected with its path.</summary>
internal sealed class RuleNode(JsonElement element, string path, string fileName, List<Diagnostic> diagnostics)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Whether an error was found in it, or in anything in it.</summary>
    public bool IsFaulty { get; private set; }

    public RuleNode? Object(string name)
    {
        var value = Take(name, "an object", isRequired: true);
        return value is not { } found ? null : Child(found, name, $"{path}.{name}");
    }

    public List<RuleNode?> Objects(string name)
    {
        if (Take(name, "an array of objects", isRequired: true) is not { } array)
        {
            return [];
        }

        if (array.ValueKind != JsonValueKind.Array || array.GetArrayLength() == 0)
        {
            Wrong(name, array, "an array with at least one object");
            return [];
        }

        return [.. array.EnumerateArray().Select((item, i) => Child(item, name, string.Create(CultureInfo.InvariantCulture, $"{path}.{name}[{i}]")))];
    }

    public string? Text(string name, bool isRequired = true) => Parse(name, "a text that is not empty", isRequired, s => string.IsNullOrWhiteSpace(s) ? null : s);

    public string? Code(string name) => Parse(name, "a code of 1 to 100 characters", isRequired: true, s => CodeFormat.IsValid(s) ? s : null);

    public T? Word<T>(string name)
        where T : struct, Enum
    {
        var words = string.Join(", ", Enum.GetValues<T>().Select(Words.Of));
        return ParseValue<T>(name, $"one of {words}", isRequired: true, s => Words.TryParse<T>(s, out var value) ? value : null);
    }

    public T? Value<T>(string name, string expected, bool isRequired, Func<T, bool>? isValid = null)
        where T : struct, IParsable<T> =>
        ParseValue<T>(name, expected, isRequired, s => T.TryParse(s, provider: null, out var value) && isValid?.Invoke(value) != false ? value : null);

    public DateOnly? Day(string name) => ParseValue<DateOnly>(name, "a day such as 2017-10-02", isRequired: false, s =>
        DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    public bool? Flag(string name, bool isRequired)
    {
        if (Take(name, "true or false", isRequired) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Wrong(name, value, "true or false");
        return null;
    }

    public LocalizedText? Localized(string name)
    {
        const string Expected = "a text, or an object of texts by language tag";
        if (Take(name, Expected, isRequired: true) is not { } value)
        {
            return null;
        }

        try
        {
            return value.Deserialize(AbstractionsJsonContext.Default.LocalizedText);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            Wrong(name, value, Expected);
            return null;
        }
    }

    /// <summary>Reports that a value that could be read is not allowed there.</summary>
    public void Refuse(string name, string actual, string expected) =>
        Add(InclusionDiagnostics.RuleFieldWrong.At(Place($"{path}.{name}"), ("field", name), ("actual", actual), ("expected", expected)));

    public void Refuse(Diagnostic diagnostic) => Add(diagnostic);

    public DiagnosticPlace Place() => Place(path);

    /// <summary>Reports the fields that nobody asked for.</summary>
    public void ReportStrangers()
    {
        foreach (var property in element.EnumerateObject().Where(p => !_read.Contains(p.Name)))
        {
            diagnostics.Add(InclusionDiagnostics.RuleFieldUnknown.At(Place($"{path}.{property.Name}"), ("field", property.Name)));
        }
    }

    /// <summary>Refuses any other number.</summary>
    public void Expect(string name, int number)
    {
        var expected = number.ToString(CultureInfo.InvariantCulture);
        if (Take(name, expected, isRequired: true) is { } value
            && (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var given) || given != number))
        {
            Wrong(name, value, expected);
        }
    }

    private RuleNode? Child(JsonElement value, string name, string at)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new(value, at, fileName, diagnostics);
        }

        Add(InclusionDiagnostics.RuleFieldWrong.At(Place(at), ("field", name), ("actual", DescriptionOf(value)), ("expected", "an object")));
        return null;
    }

    private JsonElement? Take(string name, string expected, bool isRequired)
    {
        _read.Add(name);
        if (element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return value;
        }

        if (isRequired)
        {
            Add(InclusionDiagnostics.RuleFieldMissing.At(Place($"{path}.{name}"), ("field", name), ("expected", expected)));
        }

        return null;
    }

    private string? Parse(string name, string expected, bool isRequired, Func<string, string?> parse)
    {
        if (Take(name, expected, isRequired) is not { } value)
        {
            return null;
        }

        var parsed = TextOf(value) is { } text ? parse(text) : null;
        if (parsed is null)
        {
            Wrong(name, value, expected);
        }

        return parsed;
    }

    private T? ParseValue<T>(string name, string expected, bool isRequired, Func<string, T?> parse)
        where T : struct
    {
        if (Take(name, expected, isRequired) is not { } value)
        {
            return null;
        }

        var parsed = TextOf(value) is { } text ? parse(text) : null;
        if (parsed is null)
        {
            Wrong(name, value, expected);
        }

        return parsed;
    }

    // A string may hold half a character pair, which is no text.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string DescriptionOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => TextOf(value) is { Length: <= 40 } text ? $"\"{text}\"" : "another text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private void Wrong(string name, JsonElement value, string expected) => Refuse(name, DescriptionOf(value), expected);

    private void Add(Diagnostic diagnostic)
    {
        IsFaulty = true;
        diagnostics.Add(diagnostic);
    }

    private DiagnosticPlace Place(string at) => DiagnosticPlace.In(fileName, path: at);
}
