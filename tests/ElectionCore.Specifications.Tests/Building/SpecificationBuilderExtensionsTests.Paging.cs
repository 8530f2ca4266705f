using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    [Fact]
    public void Paging_is_unset_at_first()
        => (Query(_ => { }).Skip, Query(q => q.Skip(1, false).Take(1, false)).Take).ShouldBe((-1, -1));

    [Fact]
    public void A_second_skip_is_refused()
    {
        Should.Throw<DuplicateSkipException>(() => Query(q => q.Skip(0).Skip(0)));
        Should.Throw<DuplicateSkipException>(() => Query<int>(q => q.Skip(1).Skip(2)));
        Query(q => q.Skip(3).Skip(4, condition: false)).Skip.ShouldBe(3);
        Query<int>(q => q.Skip(4, condition: false).Skip(3)).Skip.ShouldBe(3);
    }

    [Fact]
    public void A_second_take_is_refused()
    {
        Should.Throw<DuplicateTakeException>(() => Query(q => q.Take(0).Take(0)));
        Should.Throw<DuplicateTakeException>(() => Query<int>(q => q.Take(1).Take(2)));
        Query(q => q.Take(3).Take(4, condition: false)).Take.ShouldBe(3);
        Query<int>(q => q.Take(4, condition: false).Take(3)).Take.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 2, "A B")]
    [InlineData(1, 1, "B")]
    [InlineData(2, 9, "C")]
    [InlineData(3, 1, "")]
    [InlineData(9, 9, "")]
    [InlineData(1, -1, "B C")]
    [InlineData(-5, -5, "A B C")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    public void Paging_skips_first_and_then_takes(int skip, int take, string codes)
        => string.Join(' ', Query(q => q.Take(take).Skip(skip)).Codes(Stations)).ShouldBe(codes);
}
