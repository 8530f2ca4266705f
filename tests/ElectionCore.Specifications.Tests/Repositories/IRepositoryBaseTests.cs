namespace ElectionCore.Specifications.Tests;

public sealed class IRepositoryBaseTests
{
    [Fact]
    public void It_stages_and_has_no_way_to_save()
    {
        typeof(IRepositoryBase<>).GetMethods().Select(method => method.Name).Distinct(StringComparer.Ordinal).ShouldBe(
            ["AddAsync", "AddRangeAsync", "UpdateAsync", "UpdateRangeAsync", "DeleteAsync", "DeleteRangeAsync"],
            ignoreOrder: true);
        typeof(IReadRepositoryBase<>).GetMethods().Select(method => method.Name).Distinct(StringComparer.Ordinal).ShouldBe(
            [
                "GetByIdAsync", "FirstOrDefaultAsync", "SingleOrDefaultAsync", "ListAsync", "CountAsync", "AnyAsync",
                "AsAsyncEnumerable",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Everything_awaited_can_be_cancelled()
        => new[] { typeof(IReadRepositoryBase<>), typeof(IRepositoryBase<>) }
            .SelectMany(type => type.GetMethods())
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
            .ShouldAllBe(method => method.GetParameters().Last().ParameterType == typeof(CancellationToken)
                && method.GetParameters().Last().HasDefaultValue);
}
