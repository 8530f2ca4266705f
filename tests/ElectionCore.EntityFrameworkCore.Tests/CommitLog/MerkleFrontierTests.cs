namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class MerkleFrontierTests
{
    [Fact]
    public void Is_the_tree_of_the_definition_at_every_size()
    {
        var frontier = new MerkleFrontier();
        var leaves = new List<LogHash>();
        for (var size = 0; size <= 300; size++)
        {
            frontier.Size.ShouldBe(size);
            frontier.Root().ShouldBe(MerkleTree.Root([.. leaves]));
            var read = MerkleFrontier.FromBytes(size, frontier.ToBytes());
            read.Root().ShouldBe(frontier.Root());

            // What was read goes on like what was written.
            var leaf = MerkleTree.HashLeaf(BitConverter.GetBytes(size));
            read.Append(leaf);
            frontier.Append(leaf);
            leaves.Add(leaf);
            read.Root().ShouldBe(frontier.Root());
        }
    }

    [Fact]
    public void The_largest_subtree_comes_first()
    {
        var frontier = new MerkleFrontier();
        foreach (var leaf in ReferenceTree.Leaves.Take(3))
        {
            frontier.Append(leaf);
        }

        frontier.ToBytes().ShouldBe([.. ReferenceTree.Roots[2].ToArray(), .. ReferenceTree.Leaves[2].ToArray()]);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(long.MinValue, 32)]
    [InlineData(0, 32)]
    [InlineData(1, 0)]
    [InlineData(1, 31)]
    [InlineData(3, 32)]
    [InlineData(3, 65)]
    [InlineData(4, 64)]
    public void Size_and_bytes_belong_together(long size, int length)
    {
        MerkleFrontier.TryFromBytes(size, new byte[length]).ShouldBeNull();
        Should.Throw<FormatException>(() => MerkleFrontier.FromBytes(size, new byte[length]));
    }

    [Fact]
    public void The_largest_size_is_read()
    {
        var frontier = MerkleFrontier.FromBytes(long.MaxValue, new byte[63 * 32]);

        frontier.ToBytes().Length.ShouldBe(63 * 32);
        frontier.Root().ShouldNotBe(default);
    }

    [Fact]
    public void A_copy_goes_on_by_itself()
    {
        var frontier = new MerkleFrontier();
        frontier.Append(ReferenceTree.Leaves[0]);
        var copy = frontier.Copy();
        copy.Append(ReferenceTree.Leaves[1]);

        (frontier.Size, copy.Size).ShouldBe((1, 2));
        frontier.Root().ShouldBe(ReferenceTree.Roots[1]);
        copy.Root().ShouldBe(ReferenceTree.Roots[2]);
        copy.Clear();
        copy.Root().ShouldBe(MerkleTree.Empty);
    }
}
