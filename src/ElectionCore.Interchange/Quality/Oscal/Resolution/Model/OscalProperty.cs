namespace ElectionCore.Interchange;

/// <summary>A property of a kind of object: its name, the kind of its value, and whether it is a list and required.</summary>
internal sealed record OscalProperty(string Name, string Kind, bool IsList, bool IsRequired)
{
    public static OscalProperty Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, kind) = colon < 0 ? (text, "text") : (text[..colon], text[(colon + 1)..]);
        return new(name.TrimEnd('!'), kind.Replace("[]", "", StringComparison.Ordinal), kind.EndsWith(']'), name.EndsWith('!'));
    }
}
