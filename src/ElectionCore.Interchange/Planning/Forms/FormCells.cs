using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Values as people read them on a form.</summary>
internal static class FormCells
{
    /// <summary>A value as a cell of a workbook, or null.</summary>
    public static object? Of(MeasuredValue? value, string? language) => value switch
    {
        { Number: { } number } when Digits(number) <= 15 => number,
        { ReachedOn: { } day } => day,
        _ => Text(value, language),
    };

    /// <summary>A value as a text, or null.</summary>
    public static string? Text(MeasuredValue? value, string? language) => value switch
    {
        null => null,
        { Ratio: { IsDefined: true } ratio } => $"{ratio} ({ratio.ToPercentString(1, MidpointRounding.ToEven)})",
        { Answer: { } answer } => answer,
        { ReachedOn: { } day } => Day(day),
        { IsReached: { } reached } => FormWords.Of(reached ? FormWords.Yes : FormWords.No, language),
        _ => value.Value.ToString(),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
