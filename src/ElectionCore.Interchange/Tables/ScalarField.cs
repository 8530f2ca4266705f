namespace ElectionCore.Interchange;

/// <summary>A field with one value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ScalarField<T>(
    string name, CellForm form, string expected, ScalarField<T>.Parser parse, Func<T, string> format)
    : Field(name)
{
    /// <summary>Reads the value from its text.</summary>
    public delegate bool Parser(string text, out T? value);

    public CellForm Form => form;

    /// <summary>What the value looks like, for messages.</summary>
    public string Expected => expected;

    public bool TryParse(string text, out T? value) => parse(text, out value);

    public string Format(T value) => format(value);
}
