using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class BreakdownTests
{
    private static readonly PlanIndicator People = Quantity("i", "0", "100") with
    {
        Dimensions = [new("sex", ["female", "male"]), new("age", ["young", "old"])],
    };

    private static readonly PlanIndicator Share = Indicator("i", PlanIndicatorKind.Ratio, null, "1/2") with { Dimensions = People.Dimensions };

    [Fact]
    public void Cells_that_sum_to_the_whole_are_sound_by_one_dimension_and_by_two()
    {
        Codes(People, Cell("35"), Cell("20", "sex=female"), Cell("15", "sex=male")).ShouldBeEmpty();
        Codes(
            People, Cell("10"), Cell("1", "sex=female", "age=young"), Cell("2", "sex=female", "age=old"), Cell("3", "age=young", "sex=male"),
            Cell("4", "sex=male", "age=old")).ShouldBeEmpty();
    }

    [Fact]
    public void A_sum_that_is_not_the_whole_is_named_with_both_numbers()
    {
        // What peers' users ask for: cells that do not sum to what was achieved, or count people twice (TolaActivity 667).
        Find(People, Cell("35"), Cell("20", "sex=female"), Cell("20", "sex=male")).ShouldHaveSingleItem().ToString()
            .ShouldContain("The cells of m by sex sum to 40, and the whole is 35.");
    }

    [Fact]
    public void A_ratio_is_checked_in_both_its_numbers()
    {
        Codes(Share, Cell("3/8"), Cell("1/4", "sex=female"), Cell("2/4", "sex=male")).ShouldBeEmpty();
        Codes(Share, Cell("6/16"), Cell("1/4", "sex=female"), Cell("2/4", "sex=male")).ShouldBe(["PLN0111"]);
    }

    [Fact]
    public void What_is_missing_unknown_or_given_twice_is_named_and_not_taken_as_0()
    {
        Codes(People, Cell("35"), Cell("20", "sex=female")).ShouldBe(["PLN0112"]);
        Codes(People, Cell("35"), Cell("20", "sex=female"), Cell("15", "sex=Male")).ShouldBe(["PLN0113", "PLN0112"]);
        Codes(People, Cell("35"), Cell("35", "region=north")).ShouldBe(["PLN0113"]);
        Codes(People, Cell("35"), Cell("20", "sex=female"), Cell("21", "sex=female"), Cell("15", "sex=male")).ShouldBe(["PLN0114"]);
    }

    [Fact]
    public void Percentages_and_means_are_not_expected_to_sum()
    {
        Codes(People with { UnitOfMeasure = "%" }, Cell("50"), Cell("40", "sex=female"), Cell("60", "sex=male")).ShouldBeEmpty();
        Codes(People with { UnitAggregation = UnitAggregation.Average }, Cell("50"), Cell("40", "sex=female"), Cell("60", "sex=male")).ShouldBeEmpty();
    }

    [Fact]
    public void Shares_of_air_time_come_from_seconds_that_sum_to_the_whole()
    {
        // PTV, 1 to 26 December 2007: seconds of nine parties, 8,913 in all (civic education network); the first has 39.02 %.
        string[] parties = ["PML-Q", "PPPP", "PML-N", "JUI-F", "MQM", "PPP-S", "JI", "ANP", "PTI"];
        int[] seconds = [3478, 1552, 1357, 837, 534, 454, 404, 170, 127];
        var airTime = Quantity("air", null, "9000") with { Dimensions = [new("party", [.. parties])] };
        CellValue[] cells = [.. parties.Zip(seconds, (p, s) => Cell($"{s}", $"party={p}"))];

        Codes(airTime, [Cell("8913"), .. cells]).ShouldBeEmpty();
        Codes(airTime, [Cell("8914"), .. cells]).ShouldBe(["PLN0111"]);
        new Ratio(seconds[0], 8913).ToPercentString(2, MidpointRounding.ToEven).ShouldBe("39.02%");
    }

    private static IEnumerable<string> Codes(PlanIndicator indicator, params CellValue[] values) => Find(indicator, values).Select(d => d.Code);

    private static IEnumerable<Diagnostic> Find(PlanIndicator indicator, params CellValue[] values) =>
        Breakdown.Check(indicator, Draft("m", indicator, 1, null) with { Values = [.. values] });
}
