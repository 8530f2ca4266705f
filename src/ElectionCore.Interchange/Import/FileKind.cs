namespace ElectionCore.Interchange;

/// <summary>Tells files that are no UTF-8 text from their first bytes.</summary>
internal static class FileKind
{
    private const string Expected = "CSV or JSON in UTF-8";

    /// <summary>What is wrong with a file as a whole, or null.</summary>
    public static Diagnostic? FaultOf(string name, ReadOnlySpan<byte> head)
    {
        var place = DiagnosticPlace.In(name);
        if (head.IsEmpty || (head.SequenceEqual<byte>([0xEF, 0xBB, 0xBF])))
        {
            return InterchangeDiagnostics.EmptyFile.At(place);
        }

        if (EncodingOf(head) is { } encoding)
        {
            return InterchangeDiagnostics.OtherEncoding.At(DiagnosticPlace.In(name, 1), ("encoding", encoding));
        }

        return FormatOf(head) is { } format
            ? InterchangeDiagnostics.OtherFormat.At(place, ("format", format), ("expected", Expected))
            : null;
    }

    private static string? EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16 without a byte order mark",
        _ => null,
    };

    private static string? FormatOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return "a ZIP or Office file";
        }

        if (head.StartsWith("%PDF"u8))
        {
            return "a PDF";
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "an old Office file";
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return "compressed with gzip";
        }

        if (head.Contains((byte)0))
        {
            return "a binary file";
        }

        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8) ? "XML or HTML" : null;
    }
}
