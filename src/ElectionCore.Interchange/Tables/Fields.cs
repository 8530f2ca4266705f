using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The sorts of fields there are. Each names what it expects in a few words.</summary>
internal static class Fields
{
    public static ScalarField<string> Text(string name) =>
        new(name, CellForm.Text, "a text", static (string text, out string? value) => (value = text).Length > 0, static text => text);

    public static LocalizedField Localized(string name) => new(name);

    public static ScalarField<string> Key(string name) =>
        new(name, CellForm.Text, "a code of at most 100 characters", static (string text, out string? value) => CodeFormat.IsValid(value = text.Trim()), static text => text);

    public static ScalarField<T> Code<T>(string name)
        where T : struct, IParsable<T> =>
        new(name, CellForm.Text, "a code of at most 100 characters", TryParse, Write);

    public static ListField<T> Codes<T>(string name, string expected = "a code of at most 100 characters")
        where T : struct, IParsable<T> =>
        new(name, expected, TryParse, Write);

    public static ListField<string> Texts(string name) =>
        new(name, "a text", static (string text, out string? value) => !string.IsNullOrWhiteSpace(value = text), static text => text);

    public static ListField<Identifier> Identifiers(string name) => new(
        name,
        "scheme:code",
        static (string text, out Identifier? value) =>
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var isIdentifier = colon > 0 && !text.Contains(';', StringComparison.Ordinal)
                && CodeFormat.IsValid(text[..colon]) && CodeFormat.IsValid(text[(colon + 1)..]);
            value = isIdentifier ? new(text[..colon], text[(colon + 1)..]) : null;
            return isIdentifier;
        },
        static identifier => identifier.ToString());

    public static ScalarField<int> Integer(string name, int minimum) => new(
        name,
        CellForm.Number,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum}"),
        (string text, out int value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= minimum,
        static value => value.ToString(CultureInfo.InvariantCulture));

    public static ScalarField<long> Number(string name, long minimum) => new(
        name,
        CellForm.Number,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum}"),
        (string text, out long value) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= minimum,
        static value => value.ToString(CultureInfo.InvariantCulture));

    public static ScalarField<decimal> Decimal(string name) => new(
        name,
        CellForm.Number,
        "a number from 0, such as 2.5",
        static (string text, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && IsExact(text, value),
        static value => value.ToString(CultureInfo.InvariantCulture));

    public static ScalarField<bool> Flag(string name) => new(
        name,
        CellForm.Flag,
        "true or false",
        static (string text, out bool value) =>
        {
            value = text.Trim().ToUpperInvariant() is "TRUE" or "YES" or "1";
            return value || text.Trim().ToUpperInvariant() is "FALSE" or "NO" or "0";
        },
        static value => value ? "true" : "false");

    public static ScalarField<T> Word<T>(string name)
        where T : struct, Enum =>
        new(name, CellForm.Text, EnumWords<T>.Expected, EnumWords<T>.TryParse, EnumWords<T>.Of);

    public static ScalarField<PartialDate> Date(string name) => new(
        name,
        CellForm.Text,
        "a date as yyyy, yyyy-MM or yyyy-MM-dd",
        static (string text, out PartialDate value) => PartialDate.TryParse(text.Trim(), provider: null, out value),
        static value => value.ToString());

    public static ScalarField<DateOnly> Day(string name) => new(
        name,
        CellForm.Text,
        "a day as yyyy-MM-dd",
        static (string text, out DateOnly value) =>
            DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        static value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static ScalarField<string> Restricted(string name, string expected, Func<string, bool> isValid) => new(
        name, CellForm.Text, expected, (string text, out string? value) => isValid(value = text.Trim()), static text => text);

    private static bool TryParse<T>(string text, out T value)
        where T : struct, IParsable<T> =>
        T.TryParse(text.Trim(), provider: null, out value);

    private static string Write<T>(T value)
        where T : struct =>
        value.ToString() ?? "";

    // Digits that a decimal cannot hold are rounded away when it is parsed; such a number is refused instead.
    private static bool IsExact(string text, decimal value) =>
        text.Length <= 31 && Digits(text).SequenceEqual(Digits(value.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<char> Digits(string text) => text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0');
}
