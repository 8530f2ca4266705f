using System.Runtime.InteropServices;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>An element while it is open. The objects are used again, so nobody keeps one.</summary>
internal sealed class IatiElement
{
    private readonly List<IatiAttribute> _attributes = [];
    private readonly StringBuilder _text = new();

    /// <summary>The name, of an element of our own with its prefix; empty for one of another namespace.</summary>
    public string Name { get; private set; } = "";

    public IatiPath Location { get; private set; } = null!;

    /// <summary>Where it stands within its activity; null for what IATI does not know.</summary>
    public string? Path => Location.Text;

    /// <summary>How many elements it lies in; 1 for an activity.</summary>
    public int Depth { get; private set; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>Whether it has text of its own that is more than white space.</summary>
    public bool HasText { get; set; }

    /// <summary>How many narratives it holds, of those already closed.</summary>
    public int Narratives { get; set; }

    /// <summary>Whether one of these has text.</summary>
    public bool HasNarrative { get; set; }

    /// <summary>The text, for elements whose text was asked for.</summary>
    public string Text => _text.ToString();

    public int TextLength => _text.Length;

    /// <summary>An attribute's value, or null.</summary>
    public string? this[string attribute] => Find(attribute) is { } found ? found.Value : null;

    public ReadOnlySpan<IatiAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

    public void Open(string name, IatiPath location, int depth, int line, int column)
    {
        (Name, Location, Depth, Line, Column) = (name, location, depth, line, column);
        (HasText, Narratives, HasNarrative) = (false, 0, false);
        _attributes.Clear();
        _text.Clear();
    }

    public void Add(IatiAttribute attribute) => _attributes.Add(attribute);

    public void Append(ReadOnlySpan<char> text, int limit)
    {
        // One character beyond the limit shows that there was more.
        var room = limit + 1 - _text.Length;
        _text.Append(text[..Math.Clamp(room, 0, text.Length)]);
    }

    public IatiAttribute? Find(string attribute)
    {
        foreach (var candidate in Attributes)
        {
            if (candidate.Name == attribute)
            {
                return candidate;
            }
        }

        return null;
    }
}
