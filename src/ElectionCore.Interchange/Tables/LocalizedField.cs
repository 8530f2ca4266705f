namespace ElectionCore.Interchange;

/// <summary>
/// A field with a text for each language: the columns <c>name</c> (English), <c>name:ar</c> and so on, or an object by tag.
/// </summary>
internal sealed class LocalizedField(string name) : Field(name)
{
    public override bool IsLocalized => true;
}
