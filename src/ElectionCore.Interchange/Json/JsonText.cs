using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ElectionCore.Interchange;

/// <summary>The bytes of a document, and where its lines begin.</summary>
internal sealed class JsonText(string file, byte[] bytes)
{
    /// <summary>After how many bytes the characters up to there are noted.</summary>
    private const int Step = 512;

    // For each step so far the first character that begins in it.
    private readonly List<(int Offset, int Character)> _marks = [(0, 0)];

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
        var line = LineOf(offset);
        return DiagnosticPlace.In(file, line + 1, CharacterAt(offset) - CharacterAt(Lines()[line]) + 1, path);
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

    /// <summary>How many characters begin before a byte. Only those after the last mark are counted.</summary>
    private int CharacterAt(int offset)
    {
        while (_marks.Count <= offset / Step)
        {
            _marks.Add(CountTo(_marks.Count * Step, _marks[^1]));
        }

        return CountTo(offset, _marks[offset / Step]).Character;
    }

    private (int Offset, int Character) CountTo(int offset, (int Offset, int Character) mark)
    {
        var text = Bytes.Span;
        var (at, character) = mark;
        for (; at < offset; character++)
        {
            Rune.DecodeFromUtf8(text[at..], out _, out var length);
            at += Math.Max(1, length);
        }

        return (at, character);
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
