using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>A cell that was read: its text, in the invariant form, and what it holds.</summary>
/// <param name="Text">The text. A day is yyyy-MM-dd.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Path">Where it stands, such as Indicators!F12.</param>
internal sealed record SheetCell(string Text, SheetCellKind Kind, string Path)
{
    /// <summary>The text as a field takes it: a day of a milestone is one on which it is reached, a percentage is a ratio.</summary>
    public string For(Field field) => (field, Kind) switch
    {
        (ScalarField<MeasuredValue>, SheetCellKind.Day) => "reached:" + Text,
        (ScalarField<MeasuredValue> or ScalarField<Ratio>, SheetCellKind.Percent) => RatioOf(Text),
        _ => Text,
    };

    private static string RatioOf(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
        {
            return text;
        }

        // 0.125 is 12.5/100, and that is 125/1000.
        var denominator = 100L;
        while (share * denominator != decimal.Truncate(share * denominator) && denominator < 1_000_000_000_000)
        {
            denominator *= 10;
        }

        return share * denominator is var numerator && numerator == decimal.Truncate(numerator) && decimal.Abs(numerator) < long.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)numerator}/{denominator}")
            : text;
    }
}
