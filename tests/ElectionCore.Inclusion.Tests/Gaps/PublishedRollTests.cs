using System.Globalization;

namespace ElectionCore.Inclusion.Tests.Gaps;

/// <summary>Rolls as they were published.</summary>
public class PublishedRollTests
{
    // IEC's final roll of 2018 by polling centre, summed by province; Ghazni had no list.
    [Fact]
    public void Afghanistan_2018()
    {
        var table = GapTableTests.Create([.. Read("af-2018-registration-by-province-sex.csv").Select(c => GapTableTests.Place(c[0], Number(c[1]), Number(c[2])) with { StatedTotal = Number(c[3]) })]);

        table.Rows.Length.ShouldBe(33);
        table.Findings.ShouldBeEmpty();
        (table.Overall.Counts.Male.Value, table.Overall.Counts.Female.Value, table.Overall.Counts.Total.Value, table.Overall.Counts.StatedTotal.Value)
            .ShouldBe((5_768_549, 3_074_602, 8_843_151, 8_843_151));
        table.Overall.FemaleShare.ToText().ShouldBe("34.77%");
        table.Overall.Gap.Value.ShouldBe(new Ratio(2_693_947, 1));
        (table.Rows[0].Counts.Place, table.Rows[0].FemaleShare.ToText()).ShouldBe(("URUZGAN", "3.50%"));
        (table.Rows[^1].Counts.Place, table.Rows[^1].FemaleShare.ToText()).ShouldBe(("DAYKUNDI", "54.83%"));
    }

    // ECP, 2 October 2020, as carried by APP. The row Pakistan is the sum of the five others.
    [Fact]
    public void Pakistan_2020()
    {
        var table = GapTableTests.Create(
        [
            .. Read("pk-2020-roll-by-province-sex3.csv")
                .Select(c => GapTableTests.Place(c[0], Number(c[1]), Number(c[2])) with { Other = Number(c[3]), StatedTotal = Number(c[4]) }),
        ]);

        table.Rows.Length.ShouldBe(5);
        table.StatedTotals.ShouldHaveSingleItem().Place.ShouldBe("Pakistan");
        table.Findings.Select(f => f.Code).ShouldBe(["INC0175"]);
        var all = table.Overall.Counts;
        (all.Male.Value, all.Female.Value, all.Other.Value, all.Total.Value).ShouldBe((64_078_616, 51_667_599, 2_538, 115_748_753));
        table.Rows[0].Counts.Place.ShouldBe("Balochistan");
    }

    private static IEnumerable<string[]> Read(string file)
    {
        var data = Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") ?? "";
        Assert.SkipWhen(data.Length == 0, "ELECTIONCORE_DATA names no folder with published data.");
        return File.ReadAllLines(Path.Combine(data, file)).Skip(1).Select(l => l.Split(','));
    }

    private static ObservedCount Number(string cell) => long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
