using System.Buffers.Binary;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Some rows of one table in the binary format of COPY. The number of their commit is written into them when it is known.
/// </summary>
internal sealed class CopyChunk(StoreTable table, int firstRow)
{
    /// <summary>How many bytes one has room for, unless its first row is longer.</summary>
    public const int Size = 1 << 19;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(Size, firstRow));
    private readonly List<int> _numbers = [];

    /// <summary>What comes before the rows.</summary>
    public static ReadOnlyMemory<byte> Header { get; } =
        new([.. "PGCOPY\n"u8, 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>What comes after the rows.</summary>
    public static ReadOnlyMemory<byte> Trailer { get; } = new([0xFF, 0xFF]);

    /// <summary>The table.</summary>
    public StoreTable Table => table;

    /// <summary>How many rows there are.</summary>
    public int Rows => _numbers.Count;

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a row of so many bytes fits in.</summary>
    public bool HasRoomFor(int row) => Length + row <= _bytes.Length;

    /// <summary>Adds a row, with the place of the number in it.</summary>
    public void Add(ReadOnlySpan<byte> row, int number)
    {
        row.CopyTo(_bytes.AsSpan(Length));
        _numbers.Add(Length + number);
        Length += row.Length;
    }

    /// <summary>The rows, all of the commit with this number.</summary>
    public ReadOnlyMemory<byte> WithNumber(long number)
    {
        foreach (var at in _numbers)
        {
            BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(at), number);
        }

        return _bytes.AsMemory(0, Length);
    }
}
