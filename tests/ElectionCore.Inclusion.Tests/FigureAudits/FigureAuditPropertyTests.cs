using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.FigureAudits;

public class FigureAuditPropertyTests
{
    private static readonly Gen<long> Count = Gen.Choose(1, int.MaxValue).Select(n => (long)n);

    [Fact]
    public void What_was_rounded_or_cut_off_is_recognised_at_any_number_of_digits() => Properties.Check(Prop.ForAll(
        (from a in Count from b in Count from digits in Gen.Choose(0, 6) from rule in Gen.Elements(MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero) select (Math.Min(a, b), Math.Max(a, b), digits, rule)).ToArbitrary(),
        c =>
        {
            var (count, of, digits, rule) = c;
            var finding = FigureAudit.CheckPercentage(Percentage(new Ratio(count, of).ToPercentString(digits, rule)!, count, of));
            return finding.Match is FigureMatch.Exact or FigureMatch.Rounded || (rule == MidpointRounding.ToZero && finding.Match == FigureMatch.Truncated);
        }));

    [Fact]
    public void The_implied_bases_are_all_that_give_the_percentage() => Properties.Check(Prop.ForAll(
        (from count in Gen.Choose(1, 40) from printed in Gen.Choose(0, 110) select (count, printed)).ToArbitrary(),
        c =>
        {
            var finding = FigureAudit.CheckPercentage(Percentage(c.printed.ToString(CultureInfo.InvariantCulture), c.count, 0));
            return Enumerable.Range(1, 9_000).All(of =>
                (finding.ImpliedBase?.Contains(of) ?? false) == (new Ratio(c.count, of).ToDecimal(2, MidpointRounding.AwayFromZero) == c.printed / 100m));
        }));

    [Fact]
    public void Exchanged_digits_of_one_figure_are_found() => Properties.Check(Prop.ForAll(
        (from a in Count from b in Count from i in Gen.Choose(0, 8) from j in Gen.Choose(0, 8) select (a, b, i, j)).ToArbitrary(),
        c =>
        {
            var digits = c.a.ToString(CultureInfo.InvariantCulture).ToCharArray();
            var (i, j) = (c.i % digits.Length, c.j % digits.Length);
            (digits[i], digits[j]) = (digits[j], digits[i]);
            var printed = PublishedNumber.Parse(new string(digits));
            var finding = FigureAudit.CheckSum("row", [printed, PublishedNumber.FromInt64(c.b)], PublishedNumber.FromInt64(c.a + c.b));
            return printed.Units == c.a
                ? finding.Match == FigureMatch.Exact
                : finding.Match == FigureMatch.TransposedDigits && finding.Slips.Any(s => s.Figure == "part 1" && s.Suggested.Units == c.a);
        }));

    [Fact]
    public void Every_suggested_slip_closes_the_difference() => Properties.Check(Prop.ForAll(
        (from a in Count from b in Count from off in Gen.Choose(1, 100_000) select (a, b, off)).ToArbitrary(),
        c =>
        {
            var (a, b, total) = (PublishedNumber.FromInt64(c.a), PublishedNumber.FromInt64(c.b), PublishedNumber.FromInt64(c.a + c.b + c.off));
            return FigureAudit.CheckSum("row", [a, b], total).Slips.All(s => FigureAudit.CheckSum(
                "row", [s.Figure == "part 1" ? s.Suggested : a, s.Figure == "part 2" ? s.Suggested : b], s.Figure == "total" ? s.Suggested : total).Match == FigureMatch.Exact);
        }));

    [Fact]
    public void Figures_of_any_size_are_compared_without_throwing()
    {
        var giant = PublishedNumber.Parse("999,999,999,999,999,999");
        var tiny = PublishedNumber.Parse("0.00000000000000001");

        FigureAudit.CheckSum("row", [giant, giant, giant, giant, giant, giant, giant, giant, giant, giant, tiny], tiny).Match.ShouldBe(FigureMatch.NotReproduced);
        FigureAudit.CheckPercentage(Percentage("0.00000000000000001", long.MaxValue, 1)).Match.ShouldBe(FigureMatch.NotReproduced);
    }

    private static PublishedPercentage Percentage(string printed, long count, long of) =>
        new() { Label = "share", Printed = PublishedNumber.Parse(printed), Count = count, Base = new("all", of) };
}
