using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ElectionCore.Interchange;

/// <summary>The bytes of a document, and where its lines begin.</summary>
internal sealed class JsonText(string file, byte[] bytes)
{
    private List<int>? _lines;

    public string File => file;

    /// <summary>The content, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.AsMemory(3) : bytes;

    public static JsonReaderOptions ReaderOptions { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
        MaxDepth = 64,
    };

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<JsonText> ReadAsync(string file, ImportStream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream(stream.BytesTotal is { } length and < int.MaxValue ? (int)length : 0);
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return new(file, buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray());
    }

    /// <summary>The place of a byte: its line and the character in it, both from 1.</summary>
    public DiagnosticPlace At(int offset, string? path = null)
    {
        var text = Bytes.Span;
        var line = LineOf(offset);
        var column = 1;
        for (var at = Lines()[line]; at < offset; column++)
        {
            Rune.DecodeFromUtf8(text[at..], out _, out var length);
            at += Math.Max(1, length);
        }

        return DiagnosticPlace.In(file, line + 1, column, path);
    }

    /// <summary>The first bytes of each line that are no UTF-8.</summary>
    public IEnumerable<Diagnostic> FindBadBytes()
    {
        if (Utf8.IsValid(Bytes.Span))
        {
            yield break;
        }

        var reported = -1;
        for (var at = 0; at < Bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(Bytes.Span[at..], out _, out var length);
            if (status != System.Buffers.OperationStatus.Done && reported != LineOf(at))
            {
                reported = LineOf(at);
                yield return InterchangeDiagnostics.InvalidUtf8.At(At(at), ("byte", at + bytes.Length - Bytes.Length));
            }

            at += Math.Max(1, length);
        }
    }

    /// <summary>The place a reader could not go beyond.</summary>
    public DiagnosticPlace At(JsonException fault)
    {
        var lines = Lines();
        var line = (int)Math.Clamp(fault.LineNumber ?? 0, 0, lines.Count - 1);
        return At((int)Math.Min(Bytes.Length, lines[line] + (fault.BytePositionInLine ?? 0)));
    }

    private int LineOf(int offset)
    {
        var found = Lines().BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private List<int> Lines()
    {
        if (_lines is null)
        {
            _lines = [0];
            var text = Bytes.Span;
            for (var at = text.IndexOf((byte)'\n'); at >= 0;)
            {
                _lines.Add(at + 1);
                var next = text[(at + 1)..].IndexOf((byte)'\n');
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return _lines;
    }
}
