using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace ElectionCore.Interchange;

/// <summary>Counts the rows of parts of a file. It notices all that is wrong with the form, and leaves it to others.</summary>
internal sealed class TallyScanner(SafeFileHandle file, long length, TallyPlan plan, int partSize, int expectedPeople)
{
    /// <summary>The longest row that is counted here.</summary>
    private const int LongestRow = CsvFileReader.MaximumField;

    private const byte Quote = (byte)'"';

    // A part, the byte before it, and what its last row may have of the next.
    private readonly byte[] _buffer = new byte[partSize + LongestRow + (2 * FieldMarks.Block)];
    private readonly FieldMarks _marks = new(partSize + LongestRow + (2 * FieldMarks.Block));

    public AttendanceTally Tally { get; } = new(plan.Options, expectedPeople);

    /// <summary>The rows that are refused.</summary>
    public RaggedRows Ragged { get; } = new(plan.Options.MaximumFindings);

    /// <summary>Counts a part.</summary>
    /// <param name="part">The part; where its rows begin and end is noted in it.</param>
    /// <param name="first">Where its first row begins; null to look for it.</param>
    /// <returns>Whether nothing is wrong with its rows, as far as they begin there.</returns>
    public bool Scan(TallyPart part, long? first)
    {
        if (first >= part.Limit)
        {
            (part.First, part.End) = (first.Value, first.Value);
            return true;
        }

        var from = first ?? (part.Start - 1);
        var count = (int)Math.Min(length - from, part.Limit - from + LongestRow + 1);
        if (!Fill(from, count))
        {
            return false;
        }

        var start = 0;
        if (first is null)
        {
            var at = _buffer.AsSpan(0, count).IndexOf((byte)'\n');
            if (at < 0 && from + count < length)
            {
                return false;
            }

            start = at < 0 ? count : at + 1;
        }

        part.First = from + start;
        var limit = (int)Math.Min(part.Limit - from, count);
        _marks.Find(_buffer, start, count, limit, isLast: from + count == length);
        var end = Rows(part, from, start, limit);
        if (end < 0)
        {
            return false;
        }

        var rows = _buffer.AsSpan(start, end - start);
        (part.End, part.Lines) = (from + end, rows.Count((byte)'\n'));
        return Utf8.IsValid(rows);
    }

    /// <summary>Counts the rows that begin from a place up to a limit; gives where the next begins, or -1 where something is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Rows(TallyPart part, long offset, int start, int limit)
    {
        var (row, comma, ends, buffer) = (start, 0, _marks.Ends, _buffer);
        for (var i = 0; row < limit; i++)
        {
            if (i == _marks.Count)
            {
                return -1;
            }

            var (end, next) = ends[i];
            var last = end > row && buffer[end - 1] == '\r' ? end - 1 : end;
            if (end >= _marks.Broken)
            {
                return -1;
            }

            // A row with nothing in it is passed over.
            var isSound = last - row == next - comma || (next - comma == plan.Fields - 1 && last - row <= LongestRow
                ? Row(offset, row, last, comma)
                : Refuse(part, start, row, last, next - comma));
            if (!isSound)
            {
                return -1;
            }

            (row, comma) = (end + 1, next);
        }

        return Math.Min(row, _marks.End);
    }

    // A row with something in it, be it quotes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Row(long offset, int start, int end, int comma)
    {
        var district = Cell(plan.District, start, end, comma);
        var sex = Cell(plan.Sex, start, end, comma);
        if (district.IsEmpty && sex.IsEmpty && MayBeBlank(start, end))
        {
            return false;
        }

        Tally.Add(district, sex, Cell(plan.Person, start, end, comma), Cell(plan.State, start, end, comma), offset + start);
        return true;
    }

    private bool Refuse(TallyPart part, int first, int start, int end, int commas)
    {
        if (end - start > LongestRow || MayBeBlank(start, end))
        {
            return false;
        }

        Ragged.Add(part, Ragged.HasRoom ? _buffer.AsSpan(first, start - first).Count((byte)'\n') : 0, commas + 1);
        return true;
    }

    // Fields of quotes only are empty or not.
    private bool MayBeBlank(int start, int end) => _buffer.AsSpan(start, end - start).IndexOfAnyExcept((byte)',', Quote) < 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<byte> Cell(int field, int start, int end, int comma)
    {
        if (field < 0)
        {
            return default;
        }

        var commas = _marks.Commas;
        var from = field == 0 ? start : commas[comma + field - 1] + 1;
        var to = field == plan.Fields - 1 ? end : commas[comma + field];
        return to > from && _buffer[from] == Quote
            ? Unquoted(new(_buffer, from + 1, to - from - 2))
            : new(_buffer, from, to - from);
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf(Quote) < 0)
        {
            return text;
        }

        var (cell, length) = (new byte[text.Length], 0);
        for (var i = 0; i < text.Length; i++)
        {
            cell[length++] = text[i];
            i += text[i] == Quote ? 1 : 0;
        }

        return cell.AsSpan(0, length);
    }

    private bool Fill(long from, int count)
    {
        for (var have = 0; have < count;)
        {
            var read = RandomAccess.Read(file, _buffer.AsSpan(have, count - have), from + have);
            if (read == 0)
            {
                return false;
            }

            have += read;
        }

        return true;
    }
}
