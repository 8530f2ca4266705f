using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ElectionCore.Interchange;

/// <summary>Tells and reads files that a spreadsheet saved in the encoding of Western Windows.</summary>
internal static class Windows1252
{
    private static readonly SearchValues<byte> Undefined = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>
    /// The content in UTF-8; null when it is that already, or when it cannot be told: with bytes that Windows-1252 does not have,
    /// or with characters in UTF-8 among them.
    /// </summary>
    public static byte[]? ToUtf8(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content) || content.ContainsAny(Undefined) || HasUtf8(content))
        {
            return null;
        }

        return Encoding.Convert(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, Encoding.UTF8, content.ToArray());
    }

    private static bool HasUtf8(ReadOnlySpan<byte> content)
    {
        for (var at = 0; at < content.Length;)
        {
            var status = Rune.DecodeFromUtf8(content[at..], out _, out var length);
            if (status == OperationStatus.Done && length > 1)
            {
                return true;
            }

            at += Math.Max(1, length);
        }

        return false;
    }
}
