using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>A value within statements, which knows its place.</summary>
internal sealed class StatementNode
{
    private const int MaximumText = 60;
    private readonly StatementNode? _parent;
    private readonly string? _name;
    private readonly long _index;

    /// <summary>A statement on its own.</summary>
    public StatementNode(JsonElement value) => (Value, _index) = (value, -1);

    /// <summary>A statement of a batch.</summary>
    public StatementNode(JsonElement value, long index) => (Value, _index) = (value, index);

    private StatementNode(JsonElement value, StatementNode parent, string? name, long index) =>
        (Value, _parent, _name, _index) = (value, parent, name, index);

    public JsonElement Value { get; }

    public bool IsNull => Value.ValueKind == JsonValueKind.Null;

    /// <summary>The text of a value that is one.</summary>
    public string Text => Value.GetString()!;

    /// <summary>The text or number as it is shown in a message.</summary>
    public string Shown => StatementNode.Shorten(Value.ValueKind == JsonValueKind.String ? Text : Value.GetRawText());

    public string Path => _parent is null ? $"${Step()}" : $"{_parent.Path}{Step()}";

    public static string Shorten(string text)
    {
        if (text.Length <= MaximumText)
        {
            return text;
        }

        // A pair of characters stays whole.
        return $"{text[..(char.IsHighSurrogate(text[MaximumText - 1]) ? MaximumText - 1 : MaximumText)]}…";
    }

    /// <summary>A property of an object, the last of its name; or null.</summary>
    public StatementNode? Find(string name) => Value.TryGetProperty(name, out var value) ? new(value, this, name, -1) : null;

    /// <summary>The properties of an object.</summary>
    public IEnumerable<(string Name, StatementNode Node)> Members()
    {
        foreach (var member in Value.EnumerateObject())
        {
            yield return (member.Name, new(member.Value, this, member.Name, -1));
        }
    }

    /// <summary>The elements of an array.</summary>
    public IEnumerable<StatementNode> Items()
    {
        var index = 0L;
        foreach (var item in Value.EnumerateArray())
        {
            yield return new(item, this, name: null, index++);
        }
    }

    private string Step()
    {
        if (_name is null)
        {
            return _index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{_index}]");
        }

        return _name.Length > 0 && _name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $".{_name}"
            : $"['{Shorten(_name).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
