namespace ElectionCore.Interchange;

/// <summary>A field with several values: one cell with semicolons between them, or an array.</summary>
/// <typeparam name="T">The type of one value.</typeparam>
internal sealed class ListField<T>(string name, string expected, ScalarField<T>.Parser parse, Func<T, string> format)
    : Field(name)
{
    public string Expected => expected;

    public bool TryParse(string text, out T? value) => parse(text, out value);

    public string Format(T value) => format(value);
}
