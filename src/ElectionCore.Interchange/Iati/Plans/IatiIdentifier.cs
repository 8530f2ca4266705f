using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Identifiers of activities.</summary>
internal static class IatiIdentifier
{
    // The rules allow no / & | ?; of the others those that XML or a reader could change.
    private const string Refused = "/&|?%";

    /// <summary>What is published for a code: other codes never give the same.</summary>
    public static string Of(string prefix, string code)
    {
        var text = new StringBuilder(prefix).Append('-');
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in code.EnumerateRunes())
        {
            if (rune.Value <= 0xFFFD && !Refused.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    text.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }
            }
        }

        return text.ToString();
    }
}
