namespace ElectionCore.Interchange;

/// <summary>Writes the digits of a cell as 0 to 9.</summary>
internal static class DigitFolding
{
    private const string Ascii = "0123456789";

    /// <summary>The text with digits of the one script it has, if that is declared; null where nothing is to be changed.</summary>
    public static string? Fold(string text, ListDigits declared)
    {
        var zero = text.Any(c => IsOf('\u0660', c)) ? '\u0660' : '\u06F0';
        var script = zero == '\u0660' ? ListDigits.ArabicIndic : ListDigits.ExtendedArabicIndic;
        return declared.HasFlag(script) && text.Any(c => IsOf(zero, c)) && !text.Any(c => char.IsDigit(c) && !IsOf(zero, c))
            ? string.Concat(text.Select(c => IsOf(zero, c) ? Ascii[c - zero] : c))
            : null;
    }

    private static bool IsOf(char zero, char c) => c >= zero && c <= zero + 9;
}
