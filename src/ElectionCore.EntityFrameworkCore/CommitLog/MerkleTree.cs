using System.Numerics;
using System.Security.Cryptography;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The hashing of Merkle trees as RFC 9162, section 2.1, has it, with SHA-256.</summary>
internal static class MerkleTree
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;
    private const int OnStack = 512;

    // One for each thread: starting anew costs more than hashing so little.
    [ThreadStatic]
    private static IncrementalHash? t_sha256;

    /// <summary>The root of the empty tree: SHA-256 of nothing.</summary>
    public static LogHash Empty { get; } = Hash([]);

    /// <summary>SHA-256 of the data as it is.</summary>
    public static LogHash Hash(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[LogHash.Length];
        var sha256 = t_sha256 ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha256.AppendData(data);
        sha256.GetHashAndReset(hash);
        return new(hash);
    }

    /// <summary>SHA-256(0x00 || data).</summary>
    public static LogHash HashLeaf(ReadOnlySpan<byte> data)
    {
        var length = data.Length + 1;
        var input = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        input[0] = LeafPrefix;
        data.CopyTo(input[1..]);
        return Hash(input[..length]);
    }

    /// <summary>SHA-256(0x01 || left || right).</summary>
    public static LogHash HashNode(LogHash left, LogHash right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * LogHash.Length)];
        input[0] = NodePrefix;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + LogHash.Length)..]);
        return Hash(input);
    }

    /// <summary>The root over leaf hashes, straight from the definition.</summary>
    public static LogHash Root(ReadOnlySpan<LogHash> leaves) => leaves.Length switch
    {
        0 => Empty,
        1 => leaves[0],
        _ => HashNode(Root(leaves[..SplitOf(leaves.Length)]), Root(leaves[SplitOf(leaves.Length)..])),
    };

    /// <summary>The largest power of two that is smaller than the size, for a size of 2 and more.</summary>
    public static int SplitOf(int size) => (int)(BitOperations.RoundUpToPowerOf2((uint)size) >> 1);
}
