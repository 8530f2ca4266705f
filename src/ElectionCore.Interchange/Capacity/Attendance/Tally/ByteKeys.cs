using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ElectionCore.Interchange;

/// <summary>Numbers texts, given as bytes, from 0 in the order in which they come.</summary>
internal sealed class ByteKeys
{
    private const int FirstSlots = 256;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    // Different in every process, so that no file can be made whose texts all meet in one place.
    private static readonly ulong Seed =
        ((ulong)(uint)"high".GetHashCode(StringComparison.Ordinal) << 32) | (uint)"low".GetHashCode(StringComparison.Ordinal);

    private readonly ulong _seed = Seed;
    private int[] _slots = new int[FirstSlots];
    private int[] _hashes = new int[FirstSlots / 2];
    private int[] _ends = new int[FirstSlots / 2];
    private byte[] _bytes = new byte[FirstSlots * 8];

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
