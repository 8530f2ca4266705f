using System.Numerics;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Proofs for those who hold a checkpoint and not the log: that a commit is in it, and that a later log begins with it, as RFC
/// 9162 has them (sections 2.1.3 and 2.1.4).
/// </summary>
public static class LogProof
{
    /// <summary>The leaf hash of a commit: SHA-256 of a zero byte and its header.</summary>
    /// <param name="header">The canonical JSON of the commit's header, in UTF-8.</param>
    /// <returns>The hash.</returns>
    public static LogHash Leaf(ReadOnlySpan<byte> header) => MerkleTree.HashLeaf(header);

    /// <summary>Makes the proof that a commit is in a log.</summary>
    /// <param name="leaves">The leaf hashes of the log, up to the checkpoint for which the proof is meant.</param>
    /// <param name="commit">The commit's number, from 1.</param>
    /// <returns>The hashes of the proof.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leaves"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such commit.</exception>
    public static IReadOnlyList<LogHash> Inclusion(IReadOnlyList<LogHash> leaves, long commit)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfLessThan(commit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(commit, leaves.Count);
        var proof = new List<LogHash>();
        AddInclusion(proof, [.. leaves], (int)commit - 1);
        return proof.AsReadOnly();
    }

    /// <summary>Checks the proof that a commit is in a log.</summary>
    /// <param name="checkpoint">The checkpoint of the log.</param>
    /// <param name="commit">The commit's number, from 1.</param>
    /// <param name="leaf">The commit's leaf hash, computed from its header; see <see cref="Leaf"/>.</param>
    /// <param name="proof">The hashes of the proof.</param>
    /// <returns>Whether the proof holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proof"/> is null.</exception>
    public static bool VerifyInclusion(LogCheckpoint checkpoint, long commit, LogHash leaf, IReadOnlyList<LogHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (commit < 1 || commit > checkpoint.Size)
        {
            return false;
        }

        var (node, last) = (commit - 1, checkpoint.Size - 1);
        foreach (var hash in proof)
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrLast(ref node, ref last))
            {
                leaf = MerkleTree.HashNode(hash, leaf);
            }
            else
            {
                leaf = MerkleTree.HashNode(leaf, hash);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && leaf == checkpoint.Root;
    }

    /// <summary>Makes the proof that a log begins with what it was at an earlier size.</summary>
    /// <param name="leaves">The leaf hashes of the log, up to the later checkpoint.</param>
    /// <param name="size">The earlier size.</param>
    /// <returns>The hashes of the proof; none when the sizes are the same or the earlier one is 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leaves"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The log never had that size.</exception>
    public static IReadOnlyList<LogHash> Consistency(IReadOnlyList<LogHash> leaves, long size)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, leaves.Count);
        var proof = new List<LogHash>();
        if (size > 0)
        {
            AddConsistency(proof, [.. leaves], (int)size, isKnown: true);
        }

        return proof.AsReadOnly();
    }

    /// <summary>Checks the proof that a log begins with what it was at an earlier checkpoint.</summary>
    /// <param name="earlier">The earlier checkpoint.</param>
    /// <param name="later">The later checkpoint.</param>
    /// <param name="proof">The hashes of the proof.</param>
    /// <returns>Whether the proof holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proof"/> is null.</exception>
    public static bool VerifyConsistency(LogCheckpoint earlier, LogCheckpoint later, IReadOnlyList<LogHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (earlier.Size == 0 || earlier.Size == later.Size)
        {
            // Every log begins with the empty one.
            return proof.Count == 0 && (earlier.Size == later.Size ? earlier.Root == later.Root : earlier.Root == MerkleTree.Empty);
        }

        var isPerfect = BitOperations.IsPow2(earlier.Size);
        if (earlier.Size > later.Size || (proof.Count == 0 && !isPerfect))
        {
            return false;
        }

        var first = isPerfect ? earlier.Root : proof[0];
        var (node, last) = (earlier.Size - 1, later.Size - 1);
        var shift = BitOperations.TrailingZeroCount(~node);
        (node, last) = (node >> shift, last >> shift);
        var (old, now) = (first, first);
        for (var i = isPerfect ? 0 : 1; i < proof.Count; i++)
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrLast(ref node, ref last))
            {
                (old, now) = (MerkleTree.HashNode(proof[i], old), MerkleTree.HashNode(proof[i], now));
            }
            else
            {
                now = MerkleTree.HashNode(now, proof[i]);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && old == earlier.Root && now == later.Root;
    }

    /// <summary>Whether the next hash stands to the left; a last node without a sibling first moves up to where it has one.</summary>
    private static bool IsRightOrLast(ref long node, ref long last)
    {
        if ((node & 1) == 0 && node != last)
        {
            return false;
        }

        while ((node & 1) == 0 && node != 0)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        return true;
    }

    private static void AddInclusion(List<LogHash> proof, ReadOnlySpan<LogHash> leaves, int index)
    {
        if (leaves.Length == 1)
        {
            return;
        }

        var split = MerkleTree.SplitOf(leaves.Length);
        var isLeft = index < split;
        AddInclusion(proof, isLeft ? leaves[..split] : leaves[split..], isLeft ? index : index - split);
        proof.Add(MerkleTree.Root(isLeft ? leaves[split..] : leaves[..split]));
    }

    private static void AddConsistency(List<LogHash> proof, ReadOnlySpan<LogHash> leaves, int size, bool isKnown)
    {
        if (size == leaves.Length)
        {
            if (!isKnown)
            {
                proof.Add(MerkleTree.Root(leaves));
            }

            return;
        }

        var split = MerkleTree.SplitOf(leaves.Length);
        var isLeft = size <= split;
        AddConsistency(proof, isLeft ? leaves[..split] : leaves[split..], isLeft ? size : size - split, isKnown && isLeft);
        proof.Add(MerkleTree.Root(isLeft ? leaves[split..] : leaves[..split]));
    }
}
