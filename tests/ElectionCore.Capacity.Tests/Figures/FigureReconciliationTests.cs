using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Published figures that contradict one another are found.</summary>
public sealed class FigureReconciliationTests
{
    // Pakistan 2024: ECP releases (urdupoint.com 1789704, 1789723), arynews.tv and allianceglobal.org (lists of staff, October and November
    // 2023), nation.com.pk of 4 February 2024, tribune.com.pk 2455350, APP.
    public static TheoryData<FigureClaim, string, long, FigureHint> Published() => new()
    {
        { Sum("booths", 276_402, 147_560, 127_842), "CAP0110", 1_000, FigureHint.OneDigit },
        { Sum("booths-other-release", 276_402, 147_552, 128_846), "CAP0110", 4, FigureHint.None },
        { Same("national-list", 1_007_369, 1_073_061), "CAP0111", 65_692, FigureHint.None },
        { Same("punjab", 526_119, 526_123), "CAP0111", 4, FigureHint.None },
        { Sum("trained", 985_913, 579_191, 406_222), "CAP0110", 500, FigureHint.OneDigit },
        { Same("staff", 1_490_000, 149_000), "CAP0111", -1_341_000, FigureHint.FactorOfTen },
        { Same("sindh-stations", 19_006, 19_060), "CAP0111", 54, FigureHint.DigitsExchanged },
        { Same("joint-stations", 41_403, 41_405), "CAP0111", 2, FigureHint.OneDigit },
        { Days(new(2023, 11, 19), new(2024, 2, 3), 87), "CAP0112", 10, FigureHint.OneDigit },
        { Days(new(2023, 11, 19), new(2024, 2, 3), 76), "CAP0112", -1, FigureHint.OneEnd },
        { TwoToOne("balochistan-ary", 15_075, 30_150), "CAP0113", -45_225, FigureHint.Exchanged },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_contradictions_are_found(FigureClaim claim, string code, long difference, FigureHint hint)
    {
        var found = FigureReconciliation.Check([claim]).ShouldHaveSingleItem();

        found.Claim.ShouldBe(claim);
        found.Finding.Code.ShouldBe(code);
        found.Difference.ShouldBe(new WideRatio(difference, 1));
        found.Hint.ShouldBe(hint);
        found.Finding.ToString().ShouldNotContain("{");
    }

    [Fact]
    public void Figures_that_agree_are_not_reported() => FigureReconciliation.Check(
    [
        Sum("booths", 275_402, 147_560, 127_842),
        TwoToOne("balochistan", 30_150, 15_075),
        Days(new(2023, 11, 19), new(2024, 2, 3), 77),
        Same("stations", 90_675, 90_675),
        new SumClaim
        {
            Code = "staff",
            Statement = Text("Staff of 2024"),
            Total = 919_881,
            Parts = [new("stations", 90_675), new("booths", 276_402) { Factor = 3 }],
        },
    ]).ShouldBeEmpty();

    // The law of two assistants for each polling officer: exact in Balochistan; in Sindh 162,523 is one short of twice 81,262.
    [Fact]
    public void Sindh_is_one_short_of_the_law()
    {
        var found = FigureReconciliation.Check([TwoToOne("sindh", 162_523, 81_262)]).ShouldHaveSingleItem();

        found.Difference.ShouldBe(new WideRatio(-1, 1));
        found.Finding.ToString().ShouldBe(
            "CAP0113 figure:sindh: sindh: 162523 assistants to 81262 polling officers is not 2/1; expected would be 162524. They differ in one digit.");
    }

    [Fact]
    public void Findings_say_what_is_compared()
    {
        FigureReconciliation.Check([Sum("booths", 276_402, 147_560, 127_842)])[0].Finding.ToString().ShouldBe(
            "CAP0110 figure:booths: booths: stated is 276402, but 147560 men + 127842 women make 275402, a difference of 1000. They differ in one digit.");
        FigureReconciliation.Check([Same("staff", 1_490_000, 149_000)])[0].Finding.ToString().ShouldEndWith("perhaps a factor of ten was lost.");
    }

    [Fact]
    public void Extremes_are_exact()
    {
        var most = Sum("most", long.MaxValue, long.MaxValue, long.MaxValue);
        FigureReconciliation.Check([most])[0].Difference.ShouldBe(new WideRatio(-(System.Numerics.BigInteger)long.MaxValue, 1));
        FigureReconciliation.Check([Days(DateOnly.MaxValue, DateOnly.MinValue, 0)]).ShouldHaveSingleItem();
        FigureReconciliation.Check([Same("ends", long.MinValue, long.MaxValue)]).ShouldHaveSingleItem();
        Should.Throw<ArgumentException>(() => new SumClaim { Code = "x", Statement = Text("x"), Total = 0, Parts = [] });
        Should.Throw<ArgumentNullException>(() => FigureReconciliation.Check([null!]));
    }

    [Fact]
    public void A_sum_is_reported_exactly_when_it_differs() => Check.One(
        Properties.Times(200),
        Prop.ForAll(Gen.Zip(Gen.Choose(0, 1_000_000).ArrayOf(2), Gen.Choose(-3, 3)).ToArbitrary(), drawn =>
        {
            var (parts, off) = drawn;
            var found = FigureReconciliation.Check([Sum("x", parts.Sum() + off, parts[0], parts[1])]);
            found.Count.ShouldBe(off == 0 ? 0 : 1);
            found.ShouldAllBe(f => f.Difference == new WideRatio(off, 1));
        }));

    private static LocalizedText Text(string text) => new("en", text);

    private static SumClaim Sum(string code, long total, long men, long women) =>
        new() { Code = code, Statement = Text(code), Total = total, Parts = [new("men", men), new("women", women)] };

    private static AgreementClaim Same(string code, long first, long other) =>
        new() { Code = code, Statement = Text(code), Values = [new("the provinces", first), new("a newspaper", other)] };

    private static DurationClaim Days(DateOnly first, DateOnly last, long days) =>
        new() { Code = "training", Statement = Text("Training"), First = first, Last = last, Days = days };

    private static ProportionClaim TwoToOne(string code, long assistants, long officers) => new()
    {
        Code = code,
        Statement = Text(code),
        First = new("assistants", assistants),
        Second = new("polling officers", officers),
        Proportion = new(2, 1),
    };
}
