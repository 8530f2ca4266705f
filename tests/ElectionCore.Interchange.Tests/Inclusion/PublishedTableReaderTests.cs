using System.Text;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Published figures: the printed digits and no others, and every fault in its place.</summary>
public sealed class PublishedTableReaderTests
{
    private const string Head = "province,men,women,all,share\n";

    private static readonly PublishedTableOptions Options = new()
    {
        Parts = ["men", "women"], Total = "all", Percentages = [new() { Column = "share", Count = "women" }],
    };

    [Fact]
    public async Task A_table_is_read_as_it_was_printed_and_can_be_audited()
    {
        var read = await ReadAsync(
            "Province,Men,Women,All,Share,note\nBalkh,\"1,200\",800,\"2,000\",40.0%,x\nHerat,10,,\"1 000\",-,\nGrand  TOTAL,1210,800,3000,26.7 %,\n",
            Options with { Numbers = new() { Separators = ", " }, Title = "Roll", Source = "Gazette" });

        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0101");
        var table = read.Table.ShouldNotBeNull();
        (table.Title, table.Source, table.IsRounded).ShouldBe(("Roll", "Gazette", false));
        table.Columns.ShouldBe(["men", "women"]);
        table.Rows.Select(r => r.Label).ShouldBe(["Balkh", "Herat"]);
        table.Rows[0].Parts[0].ShouldNotBeNull().Text.ShouldBe("1,200");
        table.Rows[0].Percentages[0].Printed.ShouldNotBeNull().ShouldSatisfyAllConditions(p => p.Text.ShouldBe("40.0%"), p => p.Decimals.ShouldBe(1));
        table.Rows[1].Parts[1].ShouldBeNull();
        table.Rows[1].Percentages[0].Printed.ShouldBeNull();
        table.Rows[1].Percentages[0].Count.ShouldBe(ObservedCount.Unknown);
        table.Totals.ShouldNotBeNull().Label.ShouldBe("Grand TOTAL");

        var report = FigureAudit.Check(table);
        report.Findings.Where(f => f.Relation == AuditedRelation.Percentage).Select(f => f.Match)
            .ShouldBe([FigureMatch.Exact, FigureMatch.Missing, FigureMatch.Rounded]);
    }

    [Theory]
    [InlineData("a,\"1,000\",0,1000,", "INT0104 f.csv:2:2")]
    [InlineData("a,1 000,0,1000,", "INT0104 f.csv:2:2")]
    [InlineData("a,١٠,0,10,", "INT0104 f.csv:2:2")]
    [InlineData("a,1.234,0,10,", "INT0103 f.csv:2:2")]
    [InlineData("a,-5,0,10,", "INT0102 f.csv:2:2")]
    [InlineData("a,5%,0,10,", "INT0150 f.csv:2:2")]
    [InlineData("a,10*,0,10,", "INT0150 f.csv:2:2")]
    [InlineData("a,1234567890123456789,0,10,", "INT0106 f.csv:2:2")]
    [InlineData("a,10,0,10,\"52,5%\"", "INT0104 f.csv:2:5")]
    [InlineData("a,10,0,10,5.2.5", "INT0150 f.csv:2:5")]
    [InlineData("a,10,0,10,-3%", "INT0150 f.csv:2:5")]
    [InlineData("a,10,0,10,%", "INT0150 f.csv:2:5")]
    [InlineData("a,10,x,10,.5", "INT0150 f.csv:2:3|INT0150 f.csv:2:5")]
    [InlineData(",10,0,10,", "INT0020 f.csv:2:1")]
    [InlineData("a,10,0,10,\nA ,10,0,10,", "INT0107 f.csv:3:1")]
    [InlineData("Total,10,0,10,\nOVERALL:,10,0,10,", "INT0151 f.csv:3:1")]
    [InlineData("a,10,0", "INT0010 f.csv:2")]
    public async Task A_fault_is_found_in_its_place_and_there_is_no_table(string rows, string expected)
    {
        var read = await ReadAsync(Head + rows + "\n");

        read.Table.ShouldBeNull();
        read.Diagnostics.Select(d => $"{d.Code} {d.Place}").ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Theory]
    [InlineData("men,all\n1,1\n", "INT0100 f.csv:1")]
    [InlineData("province,men,women,all,share,Women\n", "INT0009 f.csv")]
    [InlineData(Head, "INT0009 f.csv")]
    [InlineData("province,men,WOMEN,all,share,Women\n", "INT0008 f.csv:1:6")]
    public async Task A_table_without_columns_or_rows_is_none(string text, string expected)
    {
        var read = await ReadAsync(text);

        read.Table.ShouldBeNull();
        read.Diagnostics.Where(d => d.Code != "INT0101").Select(d => $"{d.Code} {d.Place}").ShouldBe([expected]);
    }

    [Fact]
    public async Task Forms_that_are_declared_are_read()
    {
        var read = await ReadAsync(
            Head + "a,۱٬۲۳۴,۵,۱٬۲۳۹,٫\n".Replace("٫", "۵٫۰٪", StringComparison.Ordinal) + "b,\"12,34,567\",0,1’000,\"1,000.5\u200F%\"\n",
            Options with { Numbers = new() { Separators = "\u066C,'", ExtendedArabicIndicDigits = true, IndianGrouping = true } });

        read.Diagnostics.ShouldBeEmpty();
        var rows = read.Table.ShouldNotBeNull().Rows;
        rows[0].Parts.Select(p => p!.Units).ShouldBe([1234, 5]);
        rows[0].Percentages[0].Printed!.Text.ShouldBe("5.0%");
        rows[1].Parts[0]!.Text.ShouldBe("12,34,567");
        rows[1].Total!.Units.ShouldBe(1000);
        rows[1].Percentages[0].Printed!.Text.ShouldBe("1,000.5%");
    }

    [Fact]
    public async Task Rounded_figures_have_decimals_only_when_declared()
    {
        const string Text = Head + "a,1.5,0.5,2.0,25\n";

        (await ReadAsync(Text)).Table.ShouldBeNull();

        var table = (await ReadAsync(Text, Options with { IsRounded = true })).Table.ShouldNotBeNull();
        table.IsRounded.ShouldBeTrue();
        table.Rows[0].Total!.Text.ShouldBe("2.0");
        table.Rows[0].Percentages[0].Count.ShouldBe(ObservedCount.Unknown);
    }

    [Fact]
    public async Task A_named_row_of_totals_is_the_only_one_and_is_missed()
    {
        const string Text = Head + "Total,1,1,2,50\nكل,2,2,4,50\n";

        var named = (await ReadAsync(Text, Options with { TotalRow = "كل" })).Table.ShouldNotBeNull();
        named.Totals!.Label.ShouldBe("كل");
        named.Rows[0].Label.ShouldBe("Total");

        var missed = await ReadAsync(Text, Options with { TotalRow = "Sum" });
        missed.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0111");
        missed.Table.ShouldNotBeNull().Totals.ShouldBeNull();
    }

    [Fact]
    public async Task A_fault_in_a_column_of_two_uses_is_told_once()
    {
        var read = await ReadAsync(
            "p,votes,roll,turnout,of women\na,1,x,50,50\n",
            new() { Parts = ["votes"], Percentages = [new() { Column = "turnout", Count = "votes", Base = "roll" }, new() { Column = "of women", Count = "votes", Base = "Roll" }] });

        read.Diagnostics.ShouldHaveSingleItem().Place.ToString().ShouldBe("f.csv:2:3");
    }

    [Fact]
    public async Task Wrong_calls_throw()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => PublishedTableReader.ReadAsync(null!, "f.csv", Options));
        await Should.ThrowAsync<ArgumentNullException>(() => PublishedTableReader.ReadAsync(Stream.Null, "f.csv", null!));
        PublishedTableOptions[] wrong =
        [
            Options with { Parts = [] }, Options with { Parts = [" "] }, Options with { Parts = ["all"] }, Options with { Total = null },
            Options with { Percentages = [new() { Column = "women", Count = "women" }] },
            Options with { Percentages = [new() { Column = "share", Count = "Share" }] },
        ];
        foreach (var options in wrong)
        {
            await Should.ThrowAsync<ArgumentException>(() => PublishedTableReader.ReadAsync(Stream.Null, "f.csv", options));
        }
    }

    [Fact]
    public void Nothing_that_a_cell_contains_throws()
    {
        var cell = Gen.Elements("0٣۷,.٫٬ '’%٪-−\u00A0\u200F\u202Fx".ToCharArray()).ArrayOf().Select(c => new string(c));
        var options = Options with
        {
            Numbers = new() { Separators = NumberForm.PossibleSeparators, ArabicIndicDigits = true, ExtendedArabicIndicDigits = true, IndianGrouping = true },
            IsRounded = true,
        };
        Prop.ForAll(cell.Two().ToArbitrary(), pair =>
        {
            var read = ReadAsync(Head + $"a,\"{pair.Item1}\",1,1,\"{pair.Item2}\"\n", options).GetAwaiter().GetResult();
            return read.Table is null == read.HasErrors;
        }).Check(Properties.Times(100));
    }

    private static async Task<PublishedTableReading> ReadAsync(string text, PublishedTableOptions? options = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await PublishedTableReader.ReadAsync(content, "f.csv", options ?? Options);
    }
}
