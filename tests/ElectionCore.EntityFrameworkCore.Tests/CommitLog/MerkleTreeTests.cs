namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>The published vectors of certificate transparency.</summary>
public sealed class MerkleTreeTests
{
    [Fact]
    public void The_empty_tree_is_the_hash_of_nothing() =>
        MerkleTree.Root([]).ToString().ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    [Fact]
    public void Leaves_and_nodes_have_a_prefix()
    {
        MerkleTree.HashLeaf([]).ToString().ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        MerkleTree.HashLeaf("L123456"u8).ToString().ShouldBe("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void Long_leaves_are_hashed_whole(int length)
    {
        var data = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        MerkleTree.HashLeaf(data).ShouldBe(MerkleTree.Hash([0, .. data]));
    }

    [Fact]
    public void Roots_are_the_published_ones()
    {
        for (var size = 0; size <= ReferenceTree.Leaves.Count; size++)
        {
            MerkleTree.Root([.. ReferenceTree.Leaves.Take(size)]).ShouldBe(ReferenceTree.Roots[size]);
        }
    }
}
