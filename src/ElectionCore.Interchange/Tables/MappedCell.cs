namespace ElectionCore.Interchange;

/// <summary>One value of a record that a reader of a foreign format made.</summary>
/// <param name="Field">The name of the field it is for, such as <c>valid_from</c>.</param>
/// <param name="Form">Whether it is a single value, a text in one language or an item of a list.</param>
/// <param name="Tag">The language of a text.</param>
/// <param name="Text">The value, or what the file has in its place.</param>
/// <param name="At">Where it stands in the file: an offset or a column.</param>
/// <param name="Property">What the file calls it, or null when no part of the file says it by itself.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
internal readonly record struct MappedCell(
    string Field, MappedForm Form, string Tag, string Text, int At, string? Property, Diagnostic? Fault);
