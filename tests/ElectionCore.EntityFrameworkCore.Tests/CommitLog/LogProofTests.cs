namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class LogProofTests
{
    private static readonly LogHash[] Leaves = [.. Enumerable.Range(0, 40).Select(i => MerkleTree.HashLeaf(BitConverter.GetBytes(i)))];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(
        1, 8,
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(
        6, 8,
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(3, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(
        2, 5,
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    public void Inclusion_is_the_published_one(int commit, int size, params string[] expected)
    {
        var proof = LogProof.Inclusion([.. ReferenceTree.Leaves.Take(size)], commit);

        proof.ShouldBe(ReferenceTree.Hashes(expected));
        LogProof.VerifyInclusion(new(size, ReferenceTree.Roots[size]), commit, ReferenceTree.Leaves[commit - 1], proof).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(
        1, 8,
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(
        6, 8,
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(
        2, 5,
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    [InlineData(
        6, 7,
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    public void Consistency_is_the_published_one(int size, int later, params string[] expected)
    {
        var proof = LogProof.Consistency([.. ReferenceTree.Leaves.Take(later)], size);

        proof.ShouldBe(ReferenceTree.Hashes(expected));
        LogProof.VerifyConsistency(new(size, ReferenceTree.Roots[size]), new(later, ReferenceTree.Roots[later]), proof).ShouldBeTrue();
    }

    [Fact]
    public void Every_commit_of_every_log_is_included_and_no_other()
    {
        for (var size = 1; size <= Leaves.Length; size++)
        {
            var checkpoint = CheckpointAt(size);
            for (var commit = 1; commit <= size; commit++)
            {
                var proof = LogProof.Inclusion([.. Leaves.Take(size)], commit);
                var leaf = Leaves[commit - 1];

                LogProof.VerifyInclusion(checkpoint, commit, leaf, proof).ShouldBeTrue();
                LogProof.VerifyInclusion(checkpoint, commit, default, proof).ShouldBeFalse();
                LogProof.VerifyInclusion(new(size, default), commit, leaf, proof).ShouldBeFalse();
                LogProof.VerifyInclusion(checkpoint, commit % size + 1, leaf, proof).ShouldBe(size == 1);
                foreach (var other in Damaged(proof))
                {
                    LogProof.VerifyInclusion(checkpoint, commit, leaf, other).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Every_log_begins_with_what_it_was_and_with_nothing_else()
    {
        for (var size = 0; size <= Leaves.Length; size++)
        {
            for (var later = size; later <= Leaves.Length; later++)
            {
                var proof = LogProof.Consistency([.. Leaves.Take(later)], size);
                var (old, now) = (CheckpointAt(size), CheckpointAt(later));

                LogProof.VerifyConsistency(old, now, proof).ShouldBeTrue();
                LogProof.VerifyConsistency(new(size, default), now, proof).ShouldBeFalse();
                LogProof.VerifyConsistency(old, new(later, default), proof).ShouldBe(size == 0 && later > 0);
                if (later > size)
                {
                    LogProof.VerifyConsistency(now, old, proof).ShouldBeFalse();
                }

                foreach (var other in Damaged(proof))
                {
                    LogProof.VerifyConsistency(old, now, other).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void What_is_not_there_has_no_proof()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LogProof.Inclusion(Leaves, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => LogProof.Inclusion(Leaves, 41));
        Should.Throw<ArgumentOutOfRangeException>(() => LogProof.Consistency(Leaves, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => LogProof.Consistency(Leaves, 41));
        LogProof.VerifyInclusion(CheckpointAt(3), 0, Leaves[0], []).ShouldBeFalse();
        LogProof.VerifyInclusion(CheckpointAt(3), 4, Leaves[0], []).ShouldBeFalse();
        LogProof.VerifyInclusion(CheckpointAt(0), 1, MerkleTree.Empty, []).ShouldBeFalse();
        LogProof.VerifyInclusion(new(long.MaxValue, default), long.MaxValue, default, Leaves).ShouldBeFalse();
        LogProof.VerifyConsistency(new(long.MaxValue - 1, default), new(long.MaxValue, default), Leaves).ShouldBeFalse();
    }

    [Fact]
    public void The_leaf_of_a_commit_comes_from_its_header() => LogProof.Leaf([]).ShouldBe(ReferenceTree.Leaves[0]);

    private static LogCheckpoint CheckpointAt(int size) => new(size, MerkleTree.Root(Leaves.AsSpan(0, size)));

    private static IEnumerable<IReadOnlyList<LogHash>> Damaged(IReadOnlyList<LogHash> proof)
    {
        yield return [.. proof, default];
        yield return [default, .. proof];
        for (var i = 0; i < proof.Count; i++)
        {
            yield return [.. proof.Take(i), default, .. proof.Skip(i + 1)];
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
        }
    }
}
