using System.Text;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>SDMX-CSV: states intact both ways, names in headings and cells, and clear words for what is not read.</summary>
public sealed class SdmxCsvTests
{
    private const string Head = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS\n";
    private const string Row = "datastructure,X:ROLL(1.0),I,AF01,F,2018-10-20,";

    [Fact]
    public void What_is_written_is_read_back_exactly() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var content = Counts.Random(seed, isSdmx: true);
        using var stream = new MemoryStream();
        SdmxCsv.WriteAsync(content, stream, cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        stream.Position = 0;

        var read = SdmxCsv.ReadAsync(
            stream, "o.csv", content.Dataset, content.Dimensions, cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        read.Diagnostics.ShouldAllBe(d => d.Code == "INT0009");
        read.Content.Observations.ShouldBe(content.Observations);
    }));

    [Fact]
    public async Task The_states_are_written_in_the_codes_of_SDMX()
    {
        var content = Counts.Of(
            ("AF01", "M", 7),
            ("AF01", "F", ObservedCount.Unknown),
            ("AF01", "total", ObservedCount.Missing(ObservationState.Undisclosed)),
            ("AF02", "M", ObservedCount.Missing(ObservationState.NotCollected)),
            ("AF02", "F", ObservedCount.Missing(ObservationState.Suppressed)),
            ("AF02", "total", ObservedCount.NotApplicable));

        (await WriteAsync(content)).ShouldBe(
        [
            "STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,EC_STATE,COMMENT_OBS",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF01,M,2018-10-20,7,A,F,,",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF01,F,2018-10-20,NaN,O,F,,",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF01,_T,2018-10-20,NaN,O,F,undisclosed,",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF02,M,2018-10-20,NaN,L,F,,",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF02,F,2018-10-20,NaN,Q,C,,",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF02,_T,2018-10-20,NaN,M,F,,",
        ]);
        (await WriteAsync(Counts.Sensitive())).ShouldBe(
        [
            "STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,REF_AREA,DISABILITY_STATUS,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,EC_STATE,EC_HEADING,COMMENT_OBS",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF01,yes,2018-10-20,4,A,N,,\"INTERNAL, NOT FOR RELEASE\",",
            "datastructure,ELECTIONCORE:roll(1.0),I,registered,AF02,yes,2018-10-20,NaN,Q,N,,\"INTERNAL, NOT FOR RELEASE\",",
        ]);
        var flow = new SdmxCsvOptions { StructureKind = SdmxStructureKind.Dataflow, StructureId = "IEC:ROLL(2.1)", MeasureConcept = "SERIES" };
        (await WriteAsync(Counts.Of(("AF01", "M", 7)), flow))[1].ShouldStartWith("dataflow,IEC:ROLL(2.1),I,registered,");
    }

    [Theory]
    [InlineData(Row + "5,A,F", "5")]
    [InlineData(Row + "102.0,,", "102")]
    [InlineData(Row + "5,P,N", "5")]
    [InlineData(Row + ",A,F", "unknown")]
    [InlineData(Row + "nan,O,", "unknown")]
    [InlineData(Row + "#N/A,L,", "not-collected")]
    [InlineData(Row + ",,A", "suppressed")]
    [InlineData(Row + ",,D", "suppressed")]
    [InlineData(Row + ",Q,", "suppressed")]
    [InlineData(Row + ",M,", "not-applicable")]
    [InlineData(Row + "5,Q,", "INT0119 o.csv:2:7")]
    [InlineData(Row + "5,X,", "INT0130 o.csv:2:8")]
    [InlineData(Row + "5,,Z", "INT0130 o.csv:2:9")]
    [InlineData(Row + "-5,,", "INT0102 o.csv:2:7")]
    [InlineData(Row + "5.25,,", "INT0103 o.csv:2:7")]
    [InlineData(Row + "five,,", "INT0021 o.csv:2:7")]
    [InlineData("datastructure,X:ROLL(1.0),D,AF01,F,2018-10-20,5,,", "INT0128 o.csv:2:3")]
    [InlineData("datastructure,X:ROLL(1.0),E,AF01,F,2018-10-20,5,,", "INT0129 o.csv:2:3")]
    [InlineData("table,X:ROLL(1.0),I,AF01,F,2018-10-20,5,,", "INT0126 o.csv:2:1")]
    [InlineData("datastructure,X:ROLL(1.0),I,AF01,_X,2018-10-20,5,,", "INT0117 o.csv:2:5")]
    [InlineData("datastructure,X:ROLL(1.0),I,,F,2018-10-20,5,,", "INT0020 o.csv:2:4")]
    [InlineData("datastructure,X:ROLL(1.0),I,AF01,F,,5,,", "INT0020 o.csv:2:6")]
    [InlineData("datastructure,X:ROLL(1.0),I,AF01,F,2018-Q5,5,,", "INT0021 o.csv:2:6")]
    public async Task A_row_is_read_or_refused_at_its_column(string row, string expected)
    {
        var read = await ReadAsync(Head + row + "\n");

        string.Join('|', read.Diagnostics.Select(d => $"{d.Code} {d.Place}").Concat(read.Content.Observations.Select(o => o.Observation.Count.ToString())))
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("2018-10-20", "[2018-10-20,2018-10-21)")]
    [InlineData("2018-06", "[2018-06,2018-06)")]
    [InlineData("2018", "[2018,2018)")]
    [InlineData("2018-A1", "[2018-01-01,2019-01-01)")]
    [InlineData("2018-S2", "[2018-07-01,2019-01-01)")]
    [InlineData("2018-T3", "[2018-09-01,2019-01-01)")]
    [InlineData("2018-Q1", "[2018-01-01,2018-04-01)")]
    [InlineData("2018-M02", "[2018-02-01,2018-03-01)")]
    [InlineData("2021-W01", "[2021-01-04,2021-01-11)")]
    [InlineData("2020-D366", "[2020-12-31,2021-01-01)")]
    [InlineData("2018-06-01/P1M", "[2018-06-01,2018-07-01)")]
    [InlineData("2018-06-01/P1Y2M10D", "[2018-06-01,2019-08-11)")]
    [InlineData("2018-06-01/P2W", "[2018-06-01,2018-06-15)")]
    [InlineData("0001-01-01/P3652058D", "[0001-01-01,9999-12-31)")]
    [InlineData("2018-06-01/P1D1M", null)]
    [InlineData("2018-06-01/P1D1", null)]
    [InlineData("2018-06-01/P99999999D", null)]
    [InlineData("2018-06-01/P0D", null)]
    [InlineData("2018-06-01/P", null)]
    [InlineData("2018-06-01/P9999Y", null)]
    [InlineData("9999-12-31", null)]
    [InlineData("9999", null)]
    [InlineData("9999-A1", null)]
    [InlineData("0000-A1", null)]
    [InlineData("2019-D366", null)]
    [InlineData("2018-10-20T00:00:00", null)]
    public async Task Times_of_SDMX_are_read(string time, string? expected)
    {
        var read = await ReadAsync($"{Head}datastructure,X:ROLL(1.0),I,AF01,F,{time},5,,\n");

        read.Content.Observations.Select(o => o.Period.ToString()).ShouldBe(expected is null ? [] : [expected]);
        read.HasErrors.ShouldBe(expected is null);
    }

    [Fact]
    public async Task Files_that_are_something_else_are_named()
    {
        (await ReadAsync("DATAFLOW,REF_AREA\nX,AF01\n")).Diagnostics.Single().ToString()
            .ShouldStartWith("INT0125 o.csv:1:1: The first column is DATAFLOW;");
        var two = await ReadAsync(Head + Row + "5,,\ndataflow,Y:OTHER(1.0),I,AF02,F,2018,5,,\n");
        two.Diagnostics.Single().ToString().ShouldContain("The row is of Y:OTHER(1.0); X:ROLL(1.0) was expected.");
        (await ReadAsync(Head.Replace("SEX,", "", StringComparison.Ordinal))).Diagnostics.ShouldContain(d => d.Code == "INT0100");
        var surplus = Head.Replace("SEX", "SEX,FREQ", StringComparison.Ordinal) + Row.Replace("F,", "F,A,", StringComparison.Ordinal) + "5,,\n";
        (await ReadAsync(surplus)).Diagnostics.Single().Code.ShouldBe("INT0007");
        (await ReadAsync(surplus, new() { Ignored = ["FREQ"] })).Content.Observations.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Codes_that_are_one_in_SDMX_are_not_read_as_the_first_of_them()
    {
        var same = Counts.Provinces with { Items = [.. Counts.Provinces.Items.Select(i => i with { SdmxCode = "X" })] };
        var cased = Counts.Provinces with { Items = [new() { Code = "x" }, new() { Code = "X" }] };
        var text = (Head + Row + "5,,\n").Replace("AF01", "X", StringComparison.Ordinal);

        var read = await ReadPlacesAsync(same);
        read.Diagnostics.Single().ToString().ShouldStartWith("INT0132 o.csv:1: The categories AF01 and AF02 would both be X in SDMX.");
        read.Content.Observations.ShouldBeEmpty();
        (await ReadPlacesAsync(cased)).Content.Observations.Single().Observation.At["place"].ShouldBe("X");
        (await ReadAsync(Head + Row + "5,,\n", new() { MeasureConcept = "SEX" })).Diagnostics.Select(d => d.Code).ShouldBe(["INT0132"]);

        Task<ObservationsReading> ReadPlacesAsync(Classification places) => SdmxCsv.ReadAsync(
            Counts.Text(text), "o.csv", Counts.Roll, [new(StandardDimensions.Place, places), Counts.Dimensions[1]],
            new() { Lenient = true }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_SDMX_cannot_express_is_not_written()
    {
        var roll = Counts.Of(("AF01", "M", 7));
        var open = new DatasetContent(roll.Dataset, roll.Dimensions, roll.Observations.Select(o => o with { Period = DateRange.Since(new(2018, 1, 1)) }));
        var spaced = Rename(i => i with { Code = "A " + i.Code });
        var same = Rename(i => i with { SdmxCode = "X" });

        await ShouldRefuseAsync(open, "INT0133");
        await ShouldRefuseAsync(spaced, "INT0131");
        await ShouldRefuseAsync(same, "INT0132");
        await ShouldRefuseAsync(roll, "INT0132", new() { MeasureConcept = "SEX" });
        await ShouldRefuseAsync(roll, "INT0131", new() { MeasureConcept = "1 X" });
        await ShouldRefuseAsync(roll, "INT0132", new() { MeasureConcept = "OBS_VALUE" });

        DatasetContent Rename(Func<CategoryItem, CategoryItem> change) => new(
            roll.Dataset,
            [new(StandardDimensions.Place, Counts.Provinces with { Items = [.. Counts.Provinces.Items.Select(change)] }), roll.Dimensions[1]],
            []);
    }

    private static async Task ShouldRefuseAsync(DatasetContent content, string code, SdmxCsvOptions? options = null)
    {
        using var stream = new MemoryStream();
        var refused = await Should.ThrowAsync<RuleViolationException>(() => SdmxCsv.WriteAsync(content, stream, options, TestContext.Current.CancellationToken));
        refused.Diagnostic.Code.ShouldBe(code);
        refused.Message.ShouldNotContain("{");
        stream.Length.ShouldBe(0);
    }

    private static async Task<string[]> WriteAsync(DatasetContent content, SdmxCsvOptions? options = null)
    {
        using var stream = new MemoryStream();
        await SdmxCsv.WriteAsync(content, stream, options, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static Task<ObservationsReading> ReadAsync(string text, SdmxCsvOptions? options = null) =>
        SdmxCsv.ReadAsync(Counts.Text(text), "o.csv", Counts.Roll, Counts.Dimensions, options, TestContext.Current.CancellationToken);
}
