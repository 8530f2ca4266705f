using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class DateRangeTests
{
    private const int Window = 12;
    private static readonly DateOnly First = new(2020, 2, 24);

    // Ends within a window of days; the days around it tell an open end from one at the window's edge.
    private static readonly Gen<DateRange> Ranges =
        from a in Gen.Choose(0, Window)
        from b in Gen.Choose(1, Window)
        from start in Gen.Choose(0, 3)
        from end in Gen.Choose(0, 3)
        let range = DateRange.Between(start < 2 ? First.AddDays(a) : null, end < 2 ? First.AddDays(a + b) : null)
        let withStart = start == 3 ? range.WithUnknownStart() : range
        select end == 3 ? withStart.WithUnknownEnd() : withStart;

    private static IEnumerable<DateOnly> AllDays => Enumerable.Range(-2, (2 * Window) + 4).Select(First.AddDays);

    [Fact]
    public void Survives_text_and_json() => Values.ForAll(Ranges, Values.RoundTripsAsText);

    [Fact]
    public void Agrees_with_sets_of_days() => Values.ForAll(
        from one in Ranges
        from other in Ranges
        from day in Gen.Choose(-1, (2 * Window) + 1)
        select (one, other, day: First.AddDays(day)),
        x =>
        {
            var one = DaysOf(x.one);
            var other = DaysOf(x.other);
            x.one.Overlaps(x.other).ShouldBe(one.Overlaps(other));
            x.one.Covers(x.other).ShouldBe(one.IsSupersetOf(other));
            DaysOf(x.one.Intersect(x.other)).ShouldBe(one.Intersect(other), ignoreOrder: true);
            DaysOf(x.one.Before(x.day)).ShouldBe(one.Where(day => day < x.day), ignoreOrder: true);
            DaysOf(x.one.After(x.day)).ShouldBe(one.Where(day => day >= x.day), ignoreOrder: true);
            if (x.one.Days is { } days)
            {
                days.ShouldBe(one.Count);
            }
        });

    [Fact]
    public void Intersection_is_symmetric_and_lies_in_both() => Values.ForAll(
        from one in Ranges from other in Ranges select (one, other),
        x =>
        {
            x.one.Intersect(x.other).ShouldBe(x.other.Intersect(x.one));
            if (x.one.Intersect(x.other) is { } both)
            {
                (x.one.Covers(both) && x.other.Covers(both)).ShouldBeTrue();
            }
        });

    [Fact]
    public void An_unknown_end_is_not_an_open_end()
    {
        var open = DateRange.Since(First);
        var unknown = open.WithUnknownEnd();
        unknown.ShouldNotBe(open);
        unknown.ToString().ShouldBe("[2020-02-24,?)");
        open.ToString().ShouldBe("[2020-02-24,..)");
        (open.IsEndUnknown, unknown.IsEndUnknown).ShouldBe((false, true));
        unknown.Intersect(open)!.Value.IsEndUnknown.ShouldBeTrue();
        unknown.Days.ShouldBeNull();
    }

    [Fact]
    public void Takes_the_widest_range_of_partial_dates()
    {
        var spring = DateRange.Between(new PartialDate(2019), new PartialDate(2019, 5));
        spring.ToString().ShouldBe("[2019,2019-05)");
        (spring.From, spring.To).ShouldBe((new DateOnly(2019, 1, 1), new DateOnly(2019, 6, 1)));
        (spring.StatedFrom, spring.StatedTo).ShouldBe((new PartialDate(2019), new PartialDate(2019, 5)));
        DateRange.Parse("[2019,2019-05)").ShouldBe(spring);
        DateRange.Between(spring.From, spring.To).ShouldNotBe(spring);
        DateRange.Between(new PartialDate(2019), new PartialDate(2019)).To.ShouldBe(new DateOnly(2020, 1, 1));
        DateRange.Between(new PartialDate(2019, 5, 17), new PartialDate(2019, 5, 18)).Days.ShouldBe(1);
        DateRange.Between(new PartialDate(9999), new PartialDate(9999)).To.ShouldBeNull();
    }

    [Fact]
    public void A_cut_end_is_exact_and_the_other_stays_as_stated()
    {
        var year = DateRange.Between(new PartialDate(2019), new PartialDate(2019));
        year.Before(new(2019, 4, 10)).ToString().ShouldBe("[2019,2019-04-10)");
        year.After(new(2019, 4, 10)).ToString().ShouldBe("[2019-04-10,2019)");
    }

    [Fact]
    public void Is_never_empty()
    {
        Should.Throw<ArgumentException>(() => DateRange.Between(First, First));
        Should.Throw<ArgumentException>(() => DateRange.Until(DateOnly.MinValue));
        DateRange.Always.Before(DateOnly.MinValue).ShouldBeNull();
        default(DateRange).ShouldBe(DateRange.Always);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[,)")]
    [InlineData("[2020-01-01,2020-01-01)")]
    [InlineData("[2020-01-02,2020-01-01)")]
    [InlineData("[..,0001-01-01)")]
    [InlineData("[2020-13,..)")]
    [InlineData("[2020,2019)")]
    [InlineData("[2020-01-01,..]")]
    [InlineData("[2020-02-30,..)")]
    [InlineData("[۲۰۲۰-۰۱-۰۱,..)")]
    [InlineData("[ 2020-01-01,..)")]
    [InlineData("[..,..,..)")]
    public void Refuses(string? text) => Values.IsNoText<DateRange>(text);

    [Fact]
    public void Json_null_is_not_always() => Values.IsNoJson<DateRange>("null");

    private static HashSet<DateOnly> DaysOf(DateRange? range) => range is { } some ? [.. AllDays.Where(some.Contains)] : [];
}
