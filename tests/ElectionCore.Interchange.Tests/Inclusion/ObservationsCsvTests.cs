using System.Text;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Counts as CSV: nothing is lost on the way out and in, and every fault has its place.</summary>
public sealed class ObservationsCsvTests
{
    private const string Head = "dataset,measure,from,to,place,sex,value,state,note\n";

    [Fact]
    public void What_is_written_is_read_back_exactly() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var content = Counts.Random(seed, isSdmx: false);
        using var stream = new MemoryStream();
        ObservationsCsv.WriteAsync(content, stream, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        stream.Position = 0;

        var read = ObservationsCsv.ReadAsync(
            stream, "o.csv", content.Dataset, content.Dimensions, cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        read.Diagnostics.ShouldAllBe(d => d.Code == "INT0009" || d.Code == "INT0070");
        read.Content.Observations.ShouldBe(content.Observations);
    }));

    [Fact]
    public async Task The_file_looks_as_described()
    {
        using var stream = new MemoryStream();

        await ObservationsCsv.WriteAsync(
            Counts.Of(("AF01", "F", 542553), ("AF02", "F", ObservedCount.Missing(ObservationState.Suppressed))), stream, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(
            "dataset,measure,from,to,place,sex,value,state,note\r\n"
            + "roll,registered,2018-10-20,2018-10-21,AF01,F,542553,value,\r\n"
            + "roll,registered,2018-10-20,2018-10-21,AF02,F,suppressed,suppressed,\r\n");
    }

    [Fact]
    public async Task Bad_rows_name_a_few_codes_of_a_large_classification_without_copying_all()
    {
        var wards = Counts.Provinces with { Items = [.. Enumerable.Range(0, 50_000).Select(i => new CategoryItem { Code = $"W{i}" })] };
        var rows = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"roll,registered,2018-10-20,2018-10-21,X{i},F,5,,\n"));
        wards.Find("W0").ShouldNotBeNull();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = await ObservationsCsv.ReadAsync(
            Counts.Text(Head + rows), "o.csv", Counts.Roll, [new(StandardDimensions.Place, wards), Counts.Dimensions[1]], cancellationToken: TestContext.Current.CancellationToken);

        // A copy of the codes for each row takes 400 MB.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000_000);
        read.Diagnostics.Length.ShouldBe(1_000);
        read.Diagnostics[0].ToString().ShouldContain("there are W0, W1, W2, W3, W4, W5, W6, W7, W8, W9, W10, W11, ….");
    }

    [Fact]
    public async Task Sensitive_counts_are_headed_in_every_row()
    {
        var content = Counts.Sensitive();
        using var stream = new MemoryStream();

        await ObservationsCsv.WriteAsync(content, stream, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .ShouldAllBe(l => l.StartsWith("\"INTERNAL, NOT FOR RELEASE\",roll,"));
    }

    [Theory]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,5,,", "5")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,,,", "unknown")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,,suppressed,", "suppressed")]
    [InlineData(",registered,2018-10-20,2018-10-21,AF01,F,Undisclosed,,", "undisclosed")]
    [InlineData("census,registered,2018-10-20,2018-10-21,AF01,F,5,,", "INT0115 o.csv:2:1")]
    [InlineData("roll,voted,2018-10-20,2018-10-21,AF01,F,5,,", "INT0116 o.csv:2:2")]
    [InlineData("roll,,2018-10-20,2018-10-21,AF01,F,5,,", "INT0020 o.csv:2:2")]
    [InlineData("roll,registered,2018-13-20,2018-10-21,AF01,F,5,,", "INT0021 o.csv:2:3")]
    [InlineData("roll,registered,2018-10-20,2018-10-20,AF01,F,5,,", "INT0022 o.csv:2:4")]
    [InlineData("roll,registered,2018-10-20,,AF01,F,5,,", "INT0020 o.csv:2:4")]
    [InlineData("roll,registered,1397-07-28,1397-07-29,AF01,F,5,,", "INT0070 o.csv:2:3|INT0070 o.csv:2:4|5")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,af01,F,5,,", "INT0117 o.csv:2:5")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,,5,,", "INT0020 o.csv:2:6")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,-1,,", "INT0102 o.csv:2:7")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,1.5,,", "INT0103 o.csv:2:7")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,99999999999999999999,,", "INT0106 o.csv:2:7")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,few,,", "INT0021 o.csv:2:7")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,5,suppressed,", "INT0119 o.csv:2:8")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,,value,", "INT0119 o.csv:2:8")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,unknown,suppressed,", "INT0119 o.csv:2:8")]
    [InlineData("roll,registered,2018-10-20,2018-10-21,AF01,F,5,hidden,", "INT0021 o.csv:2:8")]
    public async Task A_row_is_read_or_refused_at_its_column(string row, string expected)
    {
        var read = await ReadAsync(Head + row + "\n");

        string.Join('|', read.Diagnostics.Select(d => $"{d.Code} {d.Place}").Concat(read.Content.Observations.Select(o => o.Observation.Count.ToString())))
            .ShouldBe(expected);
    }

    [Fact]
    public async Task All_faults_come_at_once_and_strict_hands_on_nothing()
    {
        const string Rows = Head + """
            roll,registered,2018-10-20,2018-10-21,AF01,F,1,,
            roll,registered,2018-10-20,2018-10-21,AF01,F,2,,
            roll,voted,x,y,AF09,Z,-2,odd,
            roll,registered,2018-10-20,2018-10-21,AF02,F,3,,
            """;

        var strict = await ReadAsync(Rows);
        var lenient = await ReadAsync(Rows, isLenient: true);

        strict.Diagnostics.Select(d => $"{d.Code} {d.Place}").ShouldBe(
        [
            "INT0118 o.csv:3", "INT0116 o.csv:4:2", "INT0117 o.csv:4:5", "INT0117 o.csv:4:6", "INT0021 o.csv:4:3", "INT0021 o.csv:4:4", "INT0021 o.csv:4:8",
        ]);
        strict.Diagnostics[0].ToString().ShouldContain("was given on line 2 already");
        strict.Content.Observations.ShouldBeEmpty();
        lenient.Content.Observations.Select(o => o.Observation.Count.Value).ShouldBe([1, 3]);
        lenient.LeftOut.ShouldBe([3, 4]);
    }

    [Fact]
    public async Task Columns_may_be_missing_surplus_or_doubled()
    {
        const string Day = "Measure,Date,Place,Sex,Value\nregistered,2018-10-20,AF01,F,5\n";

        (await ReadAsync(Day)).Content.Observations.Single().Period.ShouldBe(Counts.Day);
        (await ReadAsync("measure,date,place,sex,value\nregistered,2018-10,AF01,F,5\n")).Diagnostics.Single().Code.ShouldBe("INT0021");
        (await ReadAsync("measure,date,from,to,place,sex,value\n")).Diagnostics.ShouldContain(d => d.Code == "INT0120");
        (await ReadAsync("measure,date,sex,value\nregistered,2018-10-20,F,5\n")).Diagnostics.Single().ToString()
            .ShouldStartWith("INT0100 o.csv:1: There is no column headed place.");
        (await ReadAsync("measure,date,place,sex,sex,value\n")).Diagnostics.ShouldContain(d => d.Code == "INT0008");
        const string Surplus = "measure,date,place,sex,value,age\nregistered,2018-10-20,AF01,F,5,40\n";
        (await ReadAsync(Surplus)).Diagnostics.Single().Severity.ShouldBe(DiagnosticSeverity.Error);
        var lenient = await ReadAsync(Surplus, isLenient: true);
        lenient.Diagnostics.Single().ToString().ShouldBe("INT0007 o.csv:1:6: The column age is not one of the table roll.");
        lenient.Diagnostics.Single().Severity.ShouldBe(DiagnosticSeverity.Warning);
        lenient.Content.Observations.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Counts_without_a_place_in_the_dataset_are_not_written()
    {
        using var folder = new Folder();
        var content = Counts.Of(("AF01", "F", 1), ("AF01", "F", 2));
        var foreign = Counts.Of(("AF99", "F", 1));

        (await Should.ThrowAsync<RuleViolationException>(() => ObservationsCsv.WriteAsync(content, folder.File("x.csv"), TestContext.Current.CancellationToken)))
            .Diagnostic.Code.ShouldBe("INC0038");
        (await Should.ThrowAsync<RuleViolationException>(() => ObservationsCsv.WriteAsync(foreign, folder.File("x.csv"), TestContext.Current.CancellationToken)))
            .Diagnostic.Code.ShouldBe("INC0036");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    private static Task<ObservationsReading> ReadAsync(string text, bool isLenient = false) =>
        ObservationsCsv.ReadAsync(Counts.Text(text), "o.csv", Counts.Roll, Counts.Dimensions, isLenient, TestContext.Current.CancellationToken);
}
