using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    [Fact]
    public void Includes_say_what_they_continue()
    {
        Action<ISpecificationBuilder<Station>> plain = q => q
            .Include(s => s.District).ThenInclude(d => d!.Head)
            .Include(s => s.Officials).ThenInclude(o => o.Home).ThenInclude(d => d!.Head)
            .Include("Officials.Home");
        Action<ISpecificationBuilder<Station, int>> projecting = q => q
            .Include(s => s.District).ThenInclude(d => d!.Head)
            .Include(s => s.Officials).ThenInclude(o => o.Home).ThenInclude(d => d!.Head)
            .Include("Officials.Home");

        foreach (var specification in new[] { Query(plain), Query(projecting) })
        {
            specification.IncludeStrings.ShouldBe(["Officials.Home"]);
            specification.IncludeExpressions
                .Select(include => (include.Type, include.PreviousPropertyType, include.LambdaExpression.ReturnType))
                .ShouldBe(
                [
                    (IncludeTypeEnum.Include, null, typeof(District)),
                    (IncludeTypeEnum.ThenInclude, typeof(District), typeof(Official)),
                    (IncludeTypeEnum.Include, null, typeof(List<Official>)),
                    (IncludeTypeEnum.ThenInclude, typeof(IEnumerable<Official>), typeof(District)),
                    (IncludeTypeEnum.ThenInclude, typeof(District), typeof(Official)),
                ]);
        }
    }

    [Theory]
    [InlineData(true, true, true, 3)]
    [InlineData(true, true, false, 2)]
    [InlineData(true, false, true, 1)]
    [InlineData(true, false, false, 1)]
    [InlineData(false, true, true, 0)]
    [InlineData(false, true, false, 0)]
    [InlineData(false, false, true, 0)]
    [InlineData(false, false, false, 0)]
    public void A_false_condition_discards_the_rest_of_the_include(bool first, bool second, bool third, int kept)
    {
        var plain = Query(q => q
            .Include(s => s.Officials, first).ThenInclude(o => o.Home, second).ThenInclude(d => d!.Head, third)
            .Include("District", first));
        var projecting = Query<int>(q => q
            .Include(s => s.Officials, first).ThenInclude(o => o.Home, second).ThenInclude(d => d!.Head, third)
            .Include("District", first));

        plain.IncludeExpressions.Count().ShouldBe(kept);
        plain.IncludeStrings.Count().ShouldBe(first ? 1 : 0);
        projecting.IncludeExpressions.Count().ShouldBe(kept);
        projecting.IncludeStrings.Count().ShouldBe(first ? 1 : 0);
    }

    [Fact]
    public void A_new_include_after_a_discarded_one_is_kept()
        => Query(q => q
                .Include(s => s.District, false).ThenInclude(d => d!.Head)
                .Include(s => s.Officials).ThenInclude(o => o.Home))
            .IncludeExpressions.Select(include => include.Type)
            .ShouldBe([IncludeTypeEnum.Include, IncludeTypeEnum.ThenInclude]);
}
