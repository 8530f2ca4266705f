using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Planning.Tests;

/// <summary>Values as texts, and shares that somebody says.</summary>
public sealed class MeasuredValueTests
{
    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("0.12345678901234567890123456789", false)]
    [InlineData("-1234567890123456789012345678.95", false)]
    [InlineData("1.00000000000000000000000000000000001", false)]
    [InlineData("1.00000000000000000000000000000000000", true)]
    [InlineData("0.00000000000000000000000000000000001", false)]
    [InlineData("0000000000000000000000000000000000012.50", true)]
    [InlineData("-0.0", true)]
    [InlineData("+.5", true)]
    [InlineData("5.", true)]
    public void A_number_is_read_with_every_digit_or_not_at_all(string text, bool isRead)
    {
        MeasuredValue.TryParse(text, provider: null, out var value).ShouldBe(isRead);
        value.IsEmpty.ShouldBe(!isRead);
        if (isRead)
        {
            value.Number.ShouldBe(decimal.Parse(text, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void What_is_written_is_read_back() => Properties.Check(Prop.ForAll<decimal>(number =>
        MeasuredValue.Parse(MeasuredValue.OfNumber(number).ToString(), provider: null).ShouldBe(MeasuredValue.OfNumber(number))));

    [Fact]
    public void A_share_that_somebody_says_is_one()
    {
        Said(null).SelfReported.ShouldBeNull();
        Said(new Ratio(0, 4)).SelfReported.ShouldBe(new Ratio(0, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => Said(new Ratio(-1, 4)));
        Said(new Ratio(0, 0)).SelfReported!.Value.IsDefined.ShouldBeFalse();

        static Measurement Said(Ratio? share) =>
            new() { Code = new("M"), Plan = new("P"), Indicator = new("I"), Period = "2025", ReportedOn = new(2025, 1, 1), SelfReported = share };
    }
}
