using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class AllowanceRatesTests
{
    [Fact]
    public void A_role_has_its_own_rate_or_that_of_everyone_or_none()
    {
        var (low, high) = (Money.Of(1500, "PKR"), Money.Of(2000, "PKR"));
        var rates = new AllowanceRates { Everyone = low, ByRole = new Dictionary<RoleCode, Money> { [new("PRO")] = high } };

        rates.Of(Session() with { Role = new RoleCode("PRO") }).ShouldBe(high);
        rates.Of(Session() with { Role = new RoleCode("APO") }).ShouldBe(low);
        rates.Of(Session()).ShouldBe(low);
        (rates with { Everyone = null }).Of(Session()).ShouldBeNull();
        Should.Throw<ArgumentException>(() => new AllowanceRates { Everyone = default(Money) });
        Should.Throw<ArgumentException>(() => new AllowanceRates { ByRole = new Dictionary<RoleCode, Money> { [new("PRO")] = Money.Of(0, "PKR") } });
    }

    [Fact]
    public void Rates_do_not_change_with_what_they_were_made_from()
    {
        var given = new Dictionary<RoleCode, Money> { [new("PRO")] = Money.Of(2000, "PKR") };
        var rates = new AllowanceRates { ByRole = given };
        given[new("PRO")] = Money.Of(-1, "PKR");

        rates.Of(Session() with { Role = new RoleCode("PRO") }).ShouldBe(Money.Of(2000, "PKR"));
        (rates with { }).ShouldBe(rates);
        Should.Throw<ArgumentException>(() => new AllowanceRates { ByRole = given });
        Should.Throw<ArgumentNullException>(() => new AllowanceRates { ByRole = null! });
    }

    // The greatest amount of rupees is about 7.9 x 10^26: a day at the first rate can be kept and two cannot; of the second the digits end.
    [Theory]
    [InlineData("500000000000000000000000000 PKR")]
    [InlineData("60000000000000000000000000000 JPY")]
    public void A_sheet_is_made_at_any_rate_and_amounts_that_cannot_be_kept_throw_alike(string text)
    {
        var rate = Money.Parse(text);
        var sheet = AllowanceSheet.Of([Session()], [Was("a"), Was("a", 1), Was("b")], _ => rate);

        sheet.Lines.Select(l => l.Days.Count).ShouldBe([2, 1]);
        Should.Throw<OverflowException>(() => sheet.Lines[0].Amount);
        sheet.Lines[1].Amount.ShouldBe(rate);
        Should.Throw<OverflowException>(() => sheet.Totals);

        // Each of two lines can be kept, and their sum cannot.
        Should.Throw<OverflowException>(() => AllowanceSheet.Of([Session()], [Was("a"), Was("b")], _ => rate).Totals);
    }
}
