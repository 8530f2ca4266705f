using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ElectionCore.Interchange;

/// <summary>Numbers texts, given as bytes, from 0 in the order in which they come.</summary>
internal sealed class ByteKeys
{
    private const int FewestKeys = 128;
    private const int UsualKey = 16;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    // Different in every process, so that no file can be made whose texts all meet in one place.
    private static readonly ulong Seed =
        ((ulong)(uint)"high".GetHashCode(StringComparison.Ordinal) << 32) | (uint)"low".GetHashCode(StringComparison.Ordinal);

    private readonly ulong _seed = Seed;
    private int[] _slots;
    private int[] _hashes;
    private int[] _ends;
    private byte[] _bytes;

    /// <summary>Makes room for texts; there may come more.</summary>
    public ByteKeys(int expected = 0)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, FewestKeys));
        _slots = new int[room * 2];
        _hashes = new int[room];
        _ends = new int[room];
        _bytes = new byte[room * UsualKey];
    }

    public int Count { get; private set; }

    /// <summary>The text of a number.</summary>
    public ReadOnlySpan<byte> this[int code]
    {
        get
        {
            var start = code == 0 ? 0 : _ends[code - 1];
            return new(_bytes, start, _ends[code] - start);
        }
    }

    /// <summary>The number of a text, which is <see cref="Count"/> as it was before when the text is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CodeOf(ReadOnlySpan<byte> key)
    {
        var hash = Hash(key);
        var slots = _slots;
        for (var slot = hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var code = slots[slot] - 1;
            if (code < 0)
            {
                return Add(key, hash, slot);
            }

            if (_hashes[code] == hash && key.SequenceEqual(this[code]))
            {
                return code;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Hash(ReadOnlySpan<byte> key)
    {
        var hash = _seed ^ (ulong)key.Length;
        var at = 0;
        for (; at <= key.Length - sizeof(ulong); at += sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key.Slice(at, sizeof(ulong)))) * Factor;
            hash ^= hash >> 29;
        }

        var rest = 0UL;
        for (; at < key.Length; at++)
        {
            rest = (rest << 8) | key[at];
        }

        hash = (hash ^ rest) * Factor;
        return (int)(hash >> 32);
    }

    private int Add(ReadOnlySpan<byte> key, int hash, int slot)
    {
        var code = Count++;
        var start = code == 0 ? 0 : _ends[code - 1];
        if (code == _ends.Length)
        {
            Array.Resize(ref _ends, code * 2);
            Array.Resize(ref _hashes, code * 2);
        }

        if (_bytes.Length - start < key.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + key.Length));
        }

        key.CopyTo(_bytes.AsSpan(start));
        (_ends[code], _hashes[code]) = (start + key.Length, hash);
        _slots[slot] = code + 1;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return code;
    }

    private void Grow()
    {
        var slots = new int[_slots.Length * 2];
        for (var code = 0; code < Count; code++)
        {
            var slot = _hashes[code] & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = code + 1;
        }

        _slots = slots;
    }
}
