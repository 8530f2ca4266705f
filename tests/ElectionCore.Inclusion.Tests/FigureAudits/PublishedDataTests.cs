using System.Globalization;

namespace ElectionCore.Inclusion.Tests.FigureAudits;

/// <summary>Whole published tables, where they are at hand.</summary>
public class PublishedDataTests
{
    // IEC's final roll of 2018 by polling centre, summed by province: additive everywhere.
    [Fact]
    public void The_roll_of_Afghanistan_2018_adds_up()
    {
        var rows = Read("af-2018-registration-by-province-sex.csv", label: 0, columns: [1, 2], total: 3);

        var report = FigureAudit.Check(new()
        {
            Title = "Final roll of 2018", Columns = ["men", "women"], Rows = [.. rows],
            Totals = new()
            {
                Label = "Afghanistan", Parts = [PublishedNumber.Parse("5,768,549"), PublishedNumber.Parse("3,074,602")], Total = PublishedNumber.Parse("8,843,151"),
                Percentages = [Share("34.77", 3_074_602)],
            },
        });

        (rows.Count, report.IsReproduced, report.SuspectCells.Count).ShouldBe((33, true, 0));
        report.Findings.Count(f => f.Match == FigureMatch.Exact).ShouldBe(37);
        WomenOf(rows, "URUZGAN").ShouldBe("3.50%");
        WomenOf(rows, "DAYKUNDI").ShouldBe("54.83%");
    }

    // ECP, 2 October 2020, as carried by APP: by province and three markers of sex.
    [Fact]
    public void The_roll_of_Pakistan_2020_adds_up()
    {
        var rows = Read("pk-2020-roll-by-province-sex3.csv", label: 0, columns: [1, 2, 3], total: 4);

        var report = FigureAudit.Check(new() { Title = "Roll of 2020", Columns = ["men", "women", "transgender"], Rows = [.. rows.Take(5)], Totals = rows[5] });

        report.IsReproduced.ShouldBeTrue();
        report.Findings.Count.ShouldBe(10);
        rows[5].Total!.Units.ShouldBe(115_748_753);
    }

    // Uganda 2016: the commission's own total differs from the sum of the sexes at nearly half of the stations of the sample.
    // Names there hold commas and line breaks, so the columns are counted from the end.
    [Fact]
    public void The_register_of_Uganda_2016_does_not()
    {
        var rows = Read("ug-2016-registered-by-station-sex.sample.csv", label: 0, columns: [^3, ^2], total: ^1);

        var report = FigureAudit.Check(new() { Title = "Register of 2016", Columns = ["women", "men"], Rows = [.. rows] });

        report.Findings.Count(f => f.Match != FigureMatch.Exact).ShouldBe(504);
        report.Findings[1].Difference.ShouldBe(new Ratio(-1, 1));
    }

    // Statistics Finland, municipal elections of 2021: 1,172,667 men and 1,285,152 women of 4,458,862 voted, published as 55.1;
    // 21,480 and 14,147 candidates, 35,627.
    [Fact]
    public void The_figures_of_Finland_2021_reproduce()
    {
        FigureAudit.CheckPercentage(Share("55.1", 1_172_667 + 1_285_152) with { Base = new("entitled", 4_458_862) }).Match.ShouldBe(FigureMatch.Rounded);
        FigureAudit.CheckSum("candidates", [PublishedNumber.FromInt64(21_480), PublishedNumber.FromInt64(14_147)], PublishedNumber.Parse("35 627")).Match
            .ShouldBe(FigureMatch.Exact);
    }

    private static PublishedPercentage Share(string printed, long count) =>
        new() { Label = "share", Printed = PublishedNumber.Parse(printed), Count = count };

    private static string? WomenOf(List<PublishedRow> rows, string province)
    {
        var row = rows.Single(r => r.Label == province);
        return new Ratio(row.Parts[1]!.Units, row.Total!.Units).ToPercentString(2, MidpointRounding.AwayFromZero);
    }

    private static List<PublishedRow> Read(string file, int label, Index[] columns, Index total)
    {
        var data = Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") ?? "";
        Assert.SkipWhen(data.Length == 0, "ELECTIONCORE_DATA names no folder with published data.");
        var text = File.ReadAllText(Path.Combine(data, file)).TrimEnd();
        var records = text.Split(text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        return
        [
            .. records.Skip(1).Select(record => record.Split(',')).Select(cells => new PublishedRow
            {
                Label = cells[label], Parts = [.. columns.Select(c => Number(cells[c]))], Total = Number(cells[total]),
            }),
        ];
    }

    private static PublishedNumber? Number(string cell) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? PublishedNumber.FromInt64(value) : null;
}
