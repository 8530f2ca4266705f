using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The sorts of fields that only plans have.</summary>
internal static class PlanFields
{
    public static ScalarField<Ratio> Share(string name) => new(
        name,
        CellForm.Text,
        "a ratio of two counts, such as 3/4",
        static (string text, out Ratio value) => Ratio.TryParse(text.Trim(), provider: null, out value),
        static value => value.ToString());

    public static ScalarField<SubjectRef> Subject(string name) => new(
        name,
        CellForm.Text,
        "kind:code, such as plan-element:G1",
        static (string text, out SubjectRef value) => SubjectRef.TryParse(text.Trim(), provider: null, out value),
        static value => value.ToString());

    public static ListField<SubjectRef> Subjects(string name) => new(
        name,
        "kind:code, such as plan-element:G1",
        static (string text, out SubjectRef value) => SubjectRef.TryParse(text.Trim(), provider: null, out value),
        static value => value.ToString());

    public static ScalarField<decimal> Amount(string name) => new(
        name,
        CellForm.Number,
        "a number, such as 1250.00",
        static (string text, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                && IsExact(text, value),
        static value => value.ToString(CultureInfo.InvariantCulture));

    public static ScalarField<MeasuredValue> Value(string name) => new(
        name,
        CellForm.Number,
        "a number, a ratio such as 3/4, reached, reached:2024-01-31, not-reached, or answer: and a text",
        static (string text, out MeasuredValue value) => MeasuredValue.TryParse(text.Trim(), provider: null, out value)
            && (value.Number is not { } number || IsExact(text, number)),
        static value => value.ToString());

    public static ListField<DimensionCell> Cell(string name) => new(
        name,
        "dimension=category",
        static (string text, out DimensionCell? value) =>
        {
            value = DimensionCellText.Parse(text);
            return value is not null;
        },
        DimensionCellText.Write);

    // Digits that a decimal cannot hold are rounded away when it is parsed; such a number is refused instead.
    private static bool IsExact(string text, decimal value) =>
        Digits(text).SequenceEqual(Digits(value.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<char> Digits(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0');
        return text.Contains('.', StringComparison.Ordinal) ? digits.Reverse().SkipWhile(c => c == '0') : digits.Reverse();
    }
}
