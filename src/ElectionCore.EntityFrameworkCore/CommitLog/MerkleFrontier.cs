using System.Numerics;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// The right edge of a Merkle tree: the roots of the perfect subtrees it consists of, which is all that appending needs.
/// </summary>
/// <remarks>
/// For a tree of n leaves there is one root for each bit that is set in n. Appending one leaf costs one hash on average,
/// the root at most 62. Not thread-safe.
/// </remarks>
internal sealed class MerkleFrontier
{
    // By level: _roots[k] is the root of a perfect subtree of 2^k leaves if bit k of the size is set, else left over.
    private readonly LogHash[] _roots;

    /// <summary>Starts with the empty tree.</summary>
    public MerkleFrontier() => _roots = new LogHash[63];

    private MerkleFrontier(long size, LogHash[] roots)
    {
        Size = size;
        _roots = roots;
    }

    /// <summary>The number of leaves.</summary>
    public long Size { get; private set; }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <param name="size">The number of leaves.</param>
    /// <param name="bytes">The roots.</param>
    /// <exception cref="FormatException">Size and bytes do not belong together.</exception>
    public static MerkleFrontier FromBytes(long size, ReadOnlySpan<byte> bytes) => TryFromBytes(size, bytes)
        ?? throw new FormatException("A frontier has 32 bytes for each bit that is set in the size of its tree.");

    /// <summary>Reads what <see cref="ToBytes"/> wrote, without throwing.</summary>
    /// <param name="size">The number of leaves.</param>
    /// <param name="bytes">The roots.</param>
    /// <returns>The frontier, or null when size and bytes do not belong together.</returns>
    public static MerkleFrontier? TryFromBytes(long size, ReadOnlySpan<byte> bytes)
    {
        if (size < 0 || bytes.Length != BitOperations.PopCount((ulong)size) * LogHash.Length)
        {
            return null;
        }

        var frontier = new MerkleFrontier { Size = size };
        for (var left = (ulong)size; left != 0; bytes = bytes[LogHash.Length..])
        {
            var level = BitOperations.Log2(left);
            frontier._roots[level] = new(bytes[..LogHash.Length]);
            left &= ~(1UL << level);
        }

        return frontier;
    }

    /// <summary>Adds the hash of the next leaf.</summary>
    /// <param name="leaf">The hash of the leaf, not its data.</param>
    public void Append(LogHash leaf)
    {
        var level = 0;
        for (; ((Size >> level) & 1) != 0; level++)
        {
            leaf = MerkleTree.HashNode(_roots[level], leaf);
        }

        _roots[level] = leaf;
        Size = checked(Size + 1);
    }

    /// <summary>The root of the tree.</summary>
    public LogHash Root()
    {
        if (Size == 0)
        {
            return MerkleTree.Empty;
        }

        var left = (ulong)Size;
        var root = _roots[BitOperations.TrailingZeroCount(left)];
        for (left &= left - 1; left != 0; left &= left - 1)
        {
            root = MerkleTree.HashNode(_roots[BitOperations.TrailingZeroCount(left)], root);
        }

        return root;
    }

    /// <summary>The roots of the perfect subtrees, the largest first, 32 bytes each.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[BitOperations.PopCount((ulong)Size) * LogHash.Length];
        var rest = bytes.AsSpan();
        for (var left = (ulong)Size; left != 0; rest = rest[LogHash.Length..])
        {
            var level = BitOperations.Log2(left);
            _roots[level].CopyTo(rest);
            left &= ~(1UL << level);
        }

        return bytes;
    }

    /// <summary>Goes back to the empty tree.</summary>
    public void Clear() => Size = 0;

    /// <summary>A frontier of the same tree that goes on independently.</summary>
    public MerkleFrontier Copy() => new(Size, [.. _roots]);
}
