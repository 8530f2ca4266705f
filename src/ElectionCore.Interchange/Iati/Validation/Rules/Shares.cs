using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Elements that share a whole by percentages.</summary>
internal sealed class Shares
{
    private const int Places = 4;
    private const decimal Whole = 100;

    // Beyond this nothing adds up to 100 any more, and sums stay within decimal.
    private const decimal Limit = 1_000_000_000_000;
    private decimal _sum;

    public int Count { get; private set; }

    public int Percentages { get; private set; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The percentages without those that are no numbers or beyond all bounds.</summary>
    public decimal Sum => _sum;

    /// <summary>Whether they add up to 100; the rule rounds to four places.</summary>
    public bool IsWhole => Math.Round(_sum, Places) == Whole;

    public bool IsAloneAndNotWhole => Count == 1 && Percentages == 1 && _sum != Whole;

    public void Add(IatiElement element)
    {
        if (Count++ == 0)
        {
            (Line, Column) = (element.Line, element.Column);
        }

        if (element["percentage"] is { } text)
        {
            Percentages++;
            _sum += Read(text) is { } value && Math.Abs(value) < Limit ? value : 0;
        }
    }

    /// <summary>Whether a percentage is stated that is not from 0 to 100, or no number.</summary>
    public static IatiAttribute? OutOfRange(IatiElement element) =>
        element.Find("percentage") is { } found && Read(found.Value) is not (>= 0 and <= Whole) ? found : null;

    private static decimal? Read(string text) => decimal.TryParse(
        text.AsSpan().Trim(" \t\r\n"), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        ? value
        : null;
}
