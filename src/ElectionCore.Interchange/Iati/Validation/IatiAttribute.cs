namespace ElectionCore.Interchange;

/// <summary>An attribute with its place. Foreign attributes are left out; <c>xml:lang</c> has that name.</summary>
internal readonly record struct IatiAttribute(string Name, string Value, int Line, int Column);
