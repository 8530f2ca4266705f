using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed class InMemorySpecificationEvaluatorTests
{
    private static readonly InMemorySpecificationEvaluator Evaluator = InMemorySpecificationEvaluator.Default;

    private static readonly Gen<Station> AnyStation =
        from code in Gen.Elements("a1", "a2", "b1", "B2", "c")
        from voters in Gen.Choose(0, 5)
        from name in Gen.Elements(null, "School", "Town hall", "Market")
        from ward in Gen.Choose(1, 3)
        select new Station(code, voters, name, ward)
        {
            Officials = [.. Enumerable.Range(0, voters % 3).Select(i => new Official($"{code}/{i}"))],
        };

    private static readonly Gen<(Station[] Stations, int Least, int Skip, int Take, bool[] Ifs)> AnyCase =
        from stations in AnyStation.ArrayOf()
        from least in Gen.Choose(0, 5)
        from skip in Gen.Choose(-1, 6)
        from take in Gen.Choose(-1, 6)
        from ifs in Gen.Elements(true, false).ArrayOf(6)
        select (stations, least, skip, take, ifs);

    [Fact]
    public void Evaluation_equals_the_same_query_written_in_LINQ()
        => Prop.ForAll(AnyCase.ToArbitrary(), c =>
            {
                var specification = Query(q => q
                    .Take(c.Take)
                    .OrderBy(s => s.Ward, c.Ifs[0]).ThenByDescending(s => s.Code, c.Ifs[1]).ThenBy(s => s.Voters, c.Ifs[2])
                    .Search(s => s.Code, "a%", c.Ifs[3]).Search(s => s.Name, "%OO%", c.Ifs[4])
                    .Search(s => s.Code, "_%_", c.Ifs[5], group: 2)
                    .Skip(c.Skip)
                    .Where(s => s.Voters >= c.Least));

                var expected = Expected(c);
                return specification.Evaluate(c.Stations).SequenceEqual(expected, ReferenceEqualityComparer.Instance)
                    && Evaluator.Evaluate(c.Stations, specification).SequenceEqual(expected, ReferenceEqualityComparer.Instance);
            })
            .Check(Properties.Times(300));

    [Fact]
    public void IsSatisfiedBy_equals_evaluation_without_paging()
        => Prop.ForAll(AnyCase.ToArbitrary(), c =>
            {
                var specification = Query(q => q
                    .Where(s => s.Voters >= c.Least, c.Ifs[0])
                    .Where(s => s.Ward != 2, c.Ifs[1])
                    .Search(s => s.Name, "%[hl]", c.Ifs[2])
                    .Search(s => s.Code, "b%", c.Ifs[3]));

                return c.Stations.Where(specification.IsSatisfiedBy)
                    .SequenceEqual(specification.Evaluate(c.Stations), ReferenceEqualityComparer.Instance);
            })
            .Check(Properties.Times(100));

    [Fact]
    public void A_projection_equals_the_same_projection_written_in_LINQ()
        => Prop.ForAll(AnyCase.ToArbitrary(), c =>
            {
                var one = Query<(string, int)>(q => q.Where(s => s.Voters >= c.Least).Skip(c.Skip).Take(c.Take)
                    .Select(s => new ValueTuple<string, int>(s.Code, s.Ward)));
                var many = Query<string>(q => q.Where(s => s.Voters >= c.Least).Skip(c.Skip).Take(c.Take)
                    .SelectMany(s => s.Officials.Select(official => official.Name)));
                var items = Page(c.Stations.Where(s => s.Voters >= c.Least), c.Skip, c.Take).ToList();

                return one.Evaluate(c.Stations).SequenceEqual(items.Select(s => (s.Code, s.Ward)))
                    && many.Evaluate(c.Stations)
                        .SequenceEqual(items.SelectMany(s => s.Officials).Select(o => o.Name), StringComparer.Ordinal);
            })
            .Check(Properties.Times(100));

    [Fact]
    public void Equal_keys_keep_the_order_of_the_source()
    {
        Station[] stations = [new("A", Ward: 2), new("B", Ward: 1), new("C", Ward: 2), new("D", Ward: 1), new("E", Ward: 2)];

        Query(q => q.OrderBy(s => s.Ward)).Codes(stations).ShouldBe(["B", "D", "A", "C", "E"]);
        Query(q => q.OrderByDescending(s => s.Ward)).Codes(stations).ShouldBe(["A", "C", "E", "B", "D"]);
        Query(q => q.OrderBy(s => s.Ward)).Codes(stations[..0]).ShouldBeEmpty();
    }

    [Fact]
    public void Two_orders_are_refused_on_evaluation_and_not_before()
    {
        foreach (var specification in new[]
        {
            Query(q => q.OrderBy(s => s.Code).OrderBy(s => s.Ward)),
            Query(q => q.OrderByDescending(s => s.Code).ThenBy(s => s.Voters).OrderBy(s => s.Ward)),
            Query<int>(q => q.OrderBy(s => s.Code).OrderByDescending(s => s.Ward).Select(s => s.Ward)),
        })
        {
            Should.Throw<DuplicateOrderChainException>(() => specification.Evaluate([]));
            specification.IsSatisfiedBy(new Station("A")).ShouldBeTrue();
        }

        Query(q => q.OrderBy(s => s.Code).OrderBy(s => s.Ward, condition: false)).Evaluate([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_result_type_needs_exactly_one_selector()
    {
        Should.Throw<SelectorNotFoundException>(() => Query<int>(q => q.Take(1)).Evaluate([]));
        Should.Throw<ConcurrentSelectorsException>(() => Query<int>(q =>
        {
            q.Select(s => s.Ward);
            q.SelectMany(s => s.Officials.Select(o => o.Name.Length));
        }).Evaluate([]));
    }

    [Fact]
    public void Items_are_post_processed_before_the_projection_and_results_after_it()
    {
        var specification = Query<int>(q => q.PostProcessingAction(results => results.Skip(1)).Select(s => s.Ward));
        ((ISpecificationBuilder<Station>)specification.Query).PostProcessingAction(found => found.Reverse());

        specification.Evaluate([new("A", Ward: 1), new("B", Ward: 2), new("C", Ward: 3)]).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_specification_of_another_making_is_evaluated_in_full()
    {
        // Sorted by pattern, the searches of group 2 lie on both sides of group 1's.
        Action<ISpecificationBuilder<Station, string>> build = q => q
            .Where(s => s.Ward > 0)
            .Search(s => s.Name, "Market", group: 2).Search(s => s.Code, "A%").Search(s => s.Name, "%hall", group: 2)
            .OrderByDescending(s => s.Code).Skip(1);
        var one = new ForeignSpecification<Station, string>(Query(build + (q => q.Select(s => s.Code))));
        var many = new ForeignSpecification<Station, string>(Query(build + (q => q.SelectMany(s => new[] { s.Code, "-" }))));
        Station[] stations =
        [
            new("a1", Name: "Market", Ward: 1), new("a2", Name: "School", Ward: 1), new("a3", Name: "Town hall", Ward: 1),
            new("a4", Name: "Market"), new("b5", Name: "Market", Ward: 1), new("a6", Name: "Town hall", Ward: 1),
        ];

        one.Evaluate(stations).ShouldBe(["a3", "a1"]);
        many.Evaluate(stations).ShouldBe(["a3", "-", "a1", "-"]);
        one.WithProjectionOf(many).Evaluate(stations).ShouldBe(["a3", "-", "a1", "-"]);
        ((ISpecification<Station>)one).Codes(stations).ShouldBe(["a3", "a1"]);
    }

    [Fact]
    public void Evaluation_is_lazy()
    {
        var read = 0;
        IEnumerable<Station> Source()
        {
            for (; ; read++)
            {
                yield return new Station("A", Ward: read);
            }
        }

        var found = Query(q => q.Where(s => s.Ward % 2 == 1).Take(2)).Evaluate(Source());
        read.ShouldBe(0);
        found.Count().ShouldBe(2);
        read.ShouldBe(3);
    }

    [Fact]
    public void What_only_a_database_needs_changes_nothing()
        => Query(q => q.Include(s => s.District).Include("Officials").AsNoTracking().AsSplitQuery().TagWith("t"))
            .Codes(new Station("B"), new Station("A"))
            .ShouldBe(["B", "A"]);

    [Fact]
    public void Null_arguments_are_refused()
    {
        Should.Throw<ArgumentNullException>(() => Evaluator.Evaluate(null!, new Specification<Station>()));
        Should.Throw<ArgumentNullException>(() => Evaluator.Evaluate(Array.Empty<Station>(), null!));
        Should.Throw<ArgumentNullException>(() => Evaluator.Evaluate(null!, Query<int>(q => q.Select(s => s.Ward))));
        Should.Throw<ArgumentNullException>(
            () => Evaluator.Evaluate(Array.Empty<Station>(), (ISpecification<Station, int>)null!));
    }

    private static List<Station> Expected((Station[] Stations, int Least, int Skip, int Take, bool[] Ifs) c)
    {
        var (first, second, third) = (c.Ifs[0], c.Ifs[0] && c.Ifs[1], c.Ifs[0] && c.Ifs[1] && c.Ifs[2]);
        var found = c.Stations.Where(s => s.Voters >= c.Least);
        if (c.Ifs[3] || c.Ifs[4])
        {
            found = found.Where(s =>
                (c.Ifs[3] && s.Code.StartsWith("a", StringComparison.OrdinalIgnoreCase))
                || (c.Ifs[4] && s.Name?.Contains("oo", StringComparison.OrdinalIgnoreCase) == true));
        }

        if (c.Ifs[5])
        {
            found = found.Where(s => s.Code.Length >= 2);
        }

        var sorted = found.OrderBy(s => first ? s.Ward : 0);
        sorted = second ? sorted.ThenByDescending(s => s.Code, StringComparer.Ordinal) : sorted;
        sorted = third ? sorted.ThenBy(s => s.Voters) : sorted;
        return [.. Page(sorted, c.Skip, c.Take)];
    }

    private static IEnumerable<Station> Page(IEnumerable<Station> items, int skip, int take)
        => items.Skip(skip).Take(take < 0 ? int.MaxValue : take);
}
