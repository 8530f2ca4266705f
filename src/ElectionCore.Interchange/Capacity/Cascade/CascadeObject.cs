using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>An object of a cascade's document: reads its properties and reports what is wrong with them, each with its line and path.</summary>
internal sealed class CascadeObject
{
    private readonly JsonText _text;
    private readonly JsonNode _node;
    private readonly string _path;
    private readonly List<Diagnostic> _findings;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly int _before;

    public CascadeObject(JsonText text, JsonNode node, string path, List<Diagnostic> findings)
    {
        (_text, _node, _path, _findings, _before) = (text, node, path, findings, findings.Count);
        foreach (var name in node.Members.GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            Report(name.Last().Start, name.Key, InterchangeDiagnostics.DuplicateProperty, ("property", RowReader.Shorten(name.Key)));
        }
    }

    public bool Has(string name) => Find(name) is not null;

    public string? Text(string name, bool isRequired = false) => Value(name, isRequired, "a text", node =>
        node.Kind == JsonTokenType.String && RowReader.IsText(node.Text) && !string.IsNullOrWhiteSpace(node.Text) ? node.Text : null);

    public T? Code<T>(string name, bool isRequired = false)
        where T : struct, IParsable<T> =>
        Value<Holder<T>>(name, isRequired, "a code of 1 to 100 characters", node =>
            node.Kind == JsonTokenType.String && T.TryParse(node.Text, CultureInfo.InvariantCulture, out var code) ? new(code) : null)?.Value;

    public long? Whole(string name, long least, long most, bool isRequired = false) => Value<Holder<long>>(
        name,
        isRequired,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
        node => node.Kind == JsonTokenType.Number && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most ? new(number) : null)?.Value;

    public bool Flag(string name, bool fallback) => Value<Holder<bool>>(name, isRequired: false, "true or false", node =>
        node.Kind is JsonTokenType.True or JsonTokenType.False ? new(node.Kind == JsonTokenType.True) : null)?.Value ?? fallback;

    public T? Word<T>(string name, bool isRequired = false)
        where T : struct, Enum =>
        Value<Holder<T>>(name, isRequired, "one of " + string.Join(", ", Enum.GetValues<T>().Select(ElectionCore.Words.Of)), WordOf<T>)?.Value;

    public DateOnly? Day(string name, bool isRequired = false) => Value<Holder<DateOnly>>(name, isRequired, "a day such as 2024-01-31", DayOf)?.Value;

    /// <summary>A ratio, written 5/100, or as a number, of which the decimals are exact.</summary>
    public Ratio? Ratio(string name, bool isRequired = false) =>
        Value<Holder<Ratio>>(name, isRequired, "a ratio such as \"5/100\", or a number that is not negative", RatioOf)?.Value;

    /// <summary>An amount with its currency.</summary>
    public Money Money(string name)
    {
        if (Object(name, isRequired: true) is not { } row)
        {
            return ElectionCore.Money.Of(0, "USD");
        }

        var amount = row.Value<Holder<decimal>>("amount", isRequired: true, "an amount", node => node is { Kind: JsonTokenType.Number, Text.Length: <= 29 }
            && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : null);
        var currency = row.Text("currency", isRequired: true);
        row.Finish();
        return amount is null || currency is null ? ElectionCore.Money.Of(0, "USD") : ElectionCore.Money.Of(amount.Value, currency);
    }

    public ValueList<T> Words<T>(string name)
        where T : struct, Enum =>
        [.. Items(name, "one of " + string.Join(", ", Enum.GetValues<T>().Select(ElectionCore.Words.Of)), WordOf<T>)];

    public ValueList<DateOnly> Days(string name) => [.. Items(name, "a day such as 2024-01-31", DayOf)];

    /// <summary>A record within this one, or null.</summary>
    public CascadeObject? Object(string name, bool isRequired = false)
    {
        var node = Value(name, isRequired, "an object", n => n.Kind == JsonTokenType.StartObject ? n : null);
        return node is null ? null : new(_text, node, PathOf(name), _findings);
    }

    /// <summary>The records of an array; those with faults are reported and not there.</summary>
    public ValueList<T> Records<T>(string name, Func<CascadeObject, T> read, bool isRequired = false)
        where T : class
    {
        var records = new List<T>();
        var items = Value(name, isRequired, "an array of objects", n => n.Kind == JsonTokenType.StartArray ? n : null)?.Items ?? [];
        for (var i = 0; i < items.Count && !FaultLimit.IsReached(_findings); i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{i}]");
            if (items[i].Kind != JsonTokenType.StartObject)
            {
                _findings.Add(InterchangeDiagnostics.OtherValue.At(
                    _text.At(items[i].Start, path), ("field", name), ("actual", items[i].Description), ("expected", "an object")));
            }
            else if (new CascadeObject(_text, items[i], path, _findings).Make(read) is { } record)
            {
                records.Add(record);
            }
        }

        return [.. records];
    }

    /// <summary>Makes a record of the properties, unless one of them is wrong.</summary>
    public T? Make<T>(Func<CascadeObject, T> read)
        where T : class
    {
        try
        {
            // The reader gives a placeholder for what is missing, so the record counts only when nothing was reported.
            var record = read(this);
            Finish();
            return _findings.Skip(_before).Any(f => f.Severity == DiagnosticSeverity.Error) ? null : record;
        }
        catch (ArgumentException fault)
        {
            if (!_findings.Skip(_before).Any(f => f.Severity == DiagnosticSeverity.Error))
            {
                _findings.Add(InterchangeDiagnostics.CascadeRecordUnsound.At(
                    _text.At(_node.Start, _path), ("what", _path), ("reason", fault.Message.Split(" (Parameter", 2)[0])));
            }

            return null;
        }
    }

    /// <summary>Takes note that a property is known, though it is not read.</summary>
    public void Know(string name) => _asked.Add(name);

    public void Finish()
    {
        foreach (var member in _node.Members.Where(m => !_asked.Contains(m.Name)))
        {
            Report(
                member.Start, member.Name, InterchangeDiagnostics.RecordPropertyUnknown,
                ("property", RowReader.Shorten(member.Name)), ("record", _path), ("known", string.Join(", ", _asked.Order(StringComparer.Ordinal))));
        }
    }

    private JsonNode? Find(string name)
    {
        _asked.Add(name);
        return _node.Find(name) is { Kind: not JsonTokenType.Null } node ? node : null;
    }

    private T? Value<T>(string name, bool isRequired, string expected, Func<JsonNode, T?> read)
        where T : class
    {
        if (Find(name) is not { } node)
        {
            if (isRequired)
            {
                Report(_node.Start, name, InterchangeDiagnostics.Missing, ("field", name));
            }

            return null;
        }

        var value = read(node);
        if (value is null)
        {
            ReportValue(node, name, PathOf(name), expected);
        }

        return value;
    }

    private IEnumerable<T> Items<T>(string name, string expected, Func<JsonNode, Holder<T>?> read)
        where T : struct
    {
        var items = Value(name, isRequired: false, "an array", n => n.Kind == JsonTokenType.StartArray ? n : null)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (read(items[i]) is { } held)
            {
                yield return held.Value;
            }
            else
            {
                ReportValue(items[i], name, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{i}]"), expected);
            }
        }
    }

    private void ReportValue(JsonNode node, string name, string path, string expected)
    {
        var actual = node.Kind is JsonTokenType.String or JsonTokenType.Number ? $"\"{RowReader.Shorten(node.Text)}\"" : node.Description;
        _findings.Add(InterchangeDiagnostics.OtherValue.At(_text.At(node.Start, path), ("field", name), ("actual", actual), ("expected", expected)));
    }

    private void Report(int start, string name, DiagnosticDescriptor what, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        _findings.Add(what.At(_text.At(start, PathOf(RowReader.Shorten(name))), arguments));

    private string PathOf(string name) => _path + "." + name;

    private static Holder<T>? WordOf<T>(JsonNode node)
        where T : struct, Enum =>
        node.Kind == JsonTokenType.String && ElectionCore.Words.TryParse<T>(node.Text, out var word) ? new(word) : null;

    private static Holder<DateOnly>? DayOf(JsonNode node) => node.Kind == JsonTokenType.String
        && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day) : null;

    private static Holder<Ratio>? RatioOf(JsonNode node)
    {
        if (node.Kind == JsonTokenType.String)
        {
            return ElectionCore.Ratio.TryParse(node.Text, CultureInfo.InvariantCulture, out var ratio) && ratio is { IsDefined: true, Numerator: >= 0 }
                ? new(ratio)
                : null;
        }

        // 0.05 is 5/100: the digits as they stand, and never a binary fraction.
        if (node.Kind != JsonTokenType.Number || node.Text.Length > 18 || node.Text.AsSpan().ContainsAnyExcept(".0123456789"))
        {
            return null;
        }

        var digits = node.Text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? node.Text.Length - point - 1 : 0;
        var units = long.Parse(node.Text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        return new(new(units, (long)BigInteger.Pow(10, digits)));
    }

    private sealed record Holder<T>(T Value);
}
