using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests;

public class ObservedCountTests
{
    private static readonly Gen<ObservedCount> Counts = Gen.OneOf(
        Gen.Choose(0, 1_000_000).Select(n => new ObservedCount(n)),
        Gen.Elements(Enum.GetValues<ObservationState>().Where(s => s != ObservationState.Value)).Select(ObservedCount.Missing));

    [Fact]
    public void The_default_is_unknown_and_not_zero()
    {
        default(ObservedCount).State.ShouldBe(ObservationState.Unknown);
        default(ObservedCount).Value.ShouldBeNull();
        default(ObservedCount).ShouldNotBe(new ObservedCount(0));
    }

    [Fact]
    public void A_sum_is_known_only_when_every_part_is() => Properties.Check(Prop.ForAll(Counts.ListOf().ToArbitrary(), counts =>
    {
        var sum = ObservedCount.Sum(counts);
        var parts = counts.Where(c => c.State != ObservationState.NotApplicable).ToList();
        return parts.Count == 0
            ? sum == ObservedCount.NotApplicable
            : parts.TrueForAll(c => c.IsKnown) ? sum.Value == parts.Sum(c => c.Value) : !sum.IsKnown && sum.State != ObservationState.NotApplicable;
    }));

    [Fact]
    public void The_order_of_a_sum_does_not_matter() => Properties.Check(Prop.ForAll(Counts.ListOf().ToArbitrary(), counts =>
        ObservedCount.Sum(counts) == ObservedCount.Sum(Enumerable.Reverse(counts))));

    [Fact]
    public void A_count_reads_back_from_text_and_json() => Properties.Check(Prop.ForAll(Counts.ToArbitrary(), count =>
        ObservedCount.Parse(count.ToString()) == count
        && JsonSerializer.Deserialize<ObservedCount>(JsonSerializer.Serialize(count)) == count));

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("۱۲")]
    [InlineData("value")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void What_is_no_count_is_refused(string text) => ObservedCount.TryParse(text, provider: null, out _).ShouldBeFalse();
}
