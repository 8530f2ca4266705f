using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class PartialDateTests
{
    [Fact]
    public void Survives_text_and_json() => Values.ForAll(Values.PartialDates, Values.RoundTripsAsText);

    [Fact]
    public void Bounds_are_the_days_that_begin_with_its_text() => Values.ForAll(
        Values.PartialDates,
        date =>
        {
            Says(date.Earliest).ShouldBeTrue();
            Says(date.Latest).ShouldBeTrue();
            Says(date.Earliest.AddDays(-1)).ShouldBeFalse();
            Says(date.Latest.AddDays(1)).ShouldBeFalse();
            date.IsComplete.ShouldBe(date.Earliest == date.Latest);
            bool Says(DateOnly day) => PartialDate.FromDate(day).ToString().StartsWith(date.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Orders_like_its_text() => Values.ForAll(
        from one in Values.PartialDates from other in Values.PartialDates select (one, other),
        x =>
        {
            Math.Sign(x.one.CompareTo(x.other)).ShouldBe(-Math.Sign(x.other.CompareTo(x.one)));
            (x.one.CompareTo(x.other) == 0).ShouldBe(x.one == x.other);
            if (x.one.Earliest != x.other.Earliest)
            {
                Math.Sign(x.one.CompareTo(x.other)).ShouldBe(Math.Sign(x.one.Earliest.CompareTo(x.other.Earliest)));
            }
        });

    [Fact]
    public void The_less_precise_comes_first_on_one_day()
    {
        PartialDate[] sorted = [new(2019), new(2019, 1), new(2019, 1, 1)];
        sorted.Reverse().Order().ShouldBe(sorted);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("19")]
    [InlineData("2019-")]
    [InlineData("2019-5")]
    [InlineData("2019-13")]
    [InlineData("2019-02-29")]
    [InlineData("2019/05/17")]
    [InlineData("20190517")]
    [InlineData("۱۳۹۸-۰۲-۲۷")]
    [InlineData("2019-05-17T00:00")]
    public void Refuses(string? text) => Values.IsNoText<PartialDate>(text);

    [Fact]
    public void Refuses_parts_that_are_no_date()
    {
        Should.Throw<ArgumentException>(() => new PartialDate(2019, month: null, day: 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new PartialDate(2019, 2, 29));
        Should.Throw<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Values.IsNoJson<PartialDate>("null");
    }

    [Fact]
    public void Default_is_year_one() => default(PartialDate).ToString().ShouldBe("0001");
}
