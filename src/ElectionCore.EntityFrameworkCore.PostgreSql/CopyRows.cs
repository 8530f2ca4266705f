using System.Buffers.Binary;
using System.Text;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Turns rows of one table into the binary format of COPY, in chunks. Not thread-safe.</summary>
internal sealed class CopyRows(StoreTable table)
{
    private static readonly int s_epoch = new DateOnly(2000, 1, 1).DayNumber;

    private readonly ByteBuffer _row = new(1024);
    private readonly int _numberColumn = table is FactTable ? FactTable.RecordedInColumn : 0;
    private CopyChunk? _chunk;

    /// <summary>Adds a row.</summary>
    /// <returns>A chunk that is full, or null.</returns>
    public CopyChunk? Add(object?[] values)
    {
        Begin(values.Length);
        var number = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == _numberColumn)
            {
                number = _row.Length + sizeof(int);
            }

            Value(values[i]);
        }

        return End(number);
    }

    /// <summary>Adds the row of an entry of the log.</summary>
    /// <returns>A chunk that is full, or null.</returns>
    public CopyChunk? AddEntry(in EncodedEntry entry)
    {
        var number = BeginOfLog(columns: 6, entry);
        Text(entry.Entry.Kind);
        Text(entry.Entry.Subject);
        Hash(entry.Entry.Commitment);
        Hash(entry.Hash);
        return End(number);
    }

    /// <summary>Adds the row of a payload of the log.</summary>
    /// <returns>A chunk that is full, or null.</returns>
    public CopyChunk? AddPayload(in EncodedEntry entry)
    {
        var number = BeginOfLog(columns: 4, entry);
        Bytes(entry.Salt);
        Bytes(entry.Payload);
        return End(number);
    }

    /// <summary>Gives the chunk that is not full.</summary>
    public CopyChunk? TakeRest()
    {
        var rest = _chunk;
        _chunk = null;
        return rest;
    }

    private void Begin(int columns)
    {
        _row.Clear();
        Int16((short)columns);
    }

    // The number of the commit, which is not known yet, and the position; says where the number is.
    private int BeginOfLog(int columns, in EncodedEntry entry)
    {
        Begin(columns);
        var number = _row.Length + sizeof(int);
        Int64(0);
        Int64(entry.Entry.Index);
        return number;
    }

    private CopyChunk? End(int number)
    {
        var full = _chunk?.HasRoomFor(_row.Length) == false ? _chunk : null;
        _chunk = full is null && _chunk is not null ? _chunk : new(table, _row.Length);
        _chunk.Add(_row.Written, number);
        return full;
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                Int32(-1);
                break;
            case string text:
                Text(text);
                break;
            case byte[] bytes:
                Bytes(bytes);
                break;
            case long number:
                Int64(number);
                break;
            case int number:
                Int32(sizeof(int));
                Int32(number);
                break;
            case bool flag:
                Int32(1);
                _row.Write(flag ? (byte)1 : (byte)0);
                break;
            case Guid identity:
                Int32(16);
                identity.TryWriteBytes(_row.Room(16), bigEndian: true, out var written);
                _row.Advance(written);
                break;
            case DateOnly day:
                Int32(sizeof(int));
                Int32(Days(day));
                break;
            case decimal number:
                Numeric(number);
                break;
            default:
                throw new InvalidOperationException($"{table.Name} has no columns with {value.GetType().Name}.");
        }
    }

    private void Int64(long number)
    {
        Int32(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_row.Room(sizeof(long)), number);
        _row.Advance(sizeof(long));
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Int32(bytes.Length);
        _row.Write(bytes);
    }

    private void Hash(LogHash hash)
    {
        Int32(LogHash.Length);
        hash.CopyTo(_row.Room(LogHash.Length));
        _row.Advance(LogHash.Length);
    }

    private void Text(string text)
    {
        var span = _row.Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(span, length);
        _row.Advance(sizeof(int) + length);
    }

    // The first and the last day stand for endless in PostgreSQL, as Npgsql writes them.
    private static int Days(DateOnly day) => day == DateOnly.MinValue
        ? int.MinValue
        : day == DateOnly.MaxValue ? int.MaxValue : day.DayNumber - s_epoch;

    // Digits to the base of 10,000, the first of them with its exponent.
    private void Numeric(decimal number)
    {
        const int Base = 10_000, InGroup = 4;
        var scale = number.Scale;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var rest = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        for (var i = scale; i % InGroup != 0; i++)
        {
            rest *= 10;
        }

        Span<short> groups = stackalloc short[12];
        var count = 0;
        for (; rest > 0; rest /= Base)
        {
            groups[count++] = (short)(rest % Base);
        }

        Int32((4 + count) * sizeof(short));
        Int16((short)count);
        Int16((short)(count == 0 ? 0 : count - ((scale + InGroup - 1) / InGroup) - 1));
        Int16((short)(decimal.IsNegative(number) && count > 0 ? 0x4000 : 0));
        Int16(scale);
        for (var i = count - 1; i >= 0; i--)
        {
            Int16(groups[i]);
        }
    }

    private void Int16(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(_row.Room(sizeof(short)), value);
        _row.Advance(sizeof(short));
    }

    private void Int32(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_row.Room(sizeof(int)), value);
        _row.Advance(sizeof(int));
    }
}
