using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Workbooks: valid, the same each time, numbers as numbers and all else as text.</summary>
public sealed class InclusionWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Every_workbook_is_valid_and_the_same_each_time() => Check.One(Properties.Times(15), Prop.ForAll<int>(seed =>
    {
        var content = Counts.Random(seed, isSdmx: false);

        var first = WriteAsync(content).GetAwaiter().GetResult();
        var second = WriteAsync(content).GetAwaiter().GetResult();

        second.ShouldBe(first);
        using var document = SpreadsheetDocument.Open(new MemoryStream(first), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        Rows(first, 1).Count.ShouldBe(content.Observations.Length + (content.IsSensitive ? 2 : 1));
    }));

    [Fact]
    public async Task Numbers_are_numbers_and_texts_are_no_formulas()
    {
        var plain = Counts.Of(("AF01", "F", 542553), ("AF01", "M", ObservedCount.Missing(ObservationState.Suppressed)), ("AF02", "F", long.MaxValue));
        var noted = new DatasetContent(
            plain.Dataset, plain.Dimensions, plain.Observations.Select(o => o with { Observation = o.Observation with { Note = "=HYPERLINK(\"x\")\r\n_x0041_\u0001" } }));

        var bytes = await WriteAsync(noted, "fa");

        var rows = Rows(bytes, 1);
        rows[0].Select(Text).ShouldBe(
            ["measure", "measure name", "from", "to", "place", "Place", "sex", "Sex as recorded", "value", "state", "note"]);
        rows[1].Select(Text).ShouldBe(
            ["registered", "Registered", "2018-10-20", "2018-10-21", "AF01", "کابل", "F", "Female", "542553", "value", "=HYPERLINK(\"x\")_x000D_\n_x005F_x0041__x0001_"]);
        rows[1].Select(c => (string?)c.Attribute("t") ?? "number").Distinct(StringComparer.Ordinal).ShouldBe(["inlineStr", "number"]);
        rows[1].Single(c => c.Attribute("t") is null).Element(Main + "v")!.Value.ShouldBe("542553");
        (Text(rows[2][8]), (string?)rows[2][8].Attribute("t")).ShouldBe(("suppressed", "inlineStr"));
        (Text(rows[3][8]), (string?)rows[3][8].Attribute("t")).ShouldBe(("9223372036854775807", "inlineStr"));
        Sheet(bytes, 1).Descendants(Main + "f").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("ps", "1")]
    public async Task The_sheets_run_as_the_language_does_and_headings_stay(string language, string? rightToLeft)
    {
        var bytes = await WriteAsync(Counts.Of(("AF01", "F", 1)), language);

        foreach (var number in new[] { 1, 2 })
        {
            ((string?)Sheet(bytes, number).Descendants(Main + "sheetView").Single().Attribute("rightToLeft")).ShouldBe(rightToLeft);
        }

        var pane = Sheet(bytes, 1).Descendants(Main + "pane").Single();
        ((string?)pane.Attribute("state"), (string?)pane.Attribute("ySplit"), (string?)pane.Attribute("topLeftCell")).ShouldBe(("frozen", "1", "A2"));
        Sheet(bytes, 1).Descendants(Main + "col").Count().ShouldBe(11);
    }

    [Fact]
    public async Task Notes_say_what_it_is_and_sensitive_sheets_are_headed()
    {
        var proxy = Counts.Sensitive();
        var bytes = await WriteAsync(new(proxy.Dataset with { IsProxy = true, Note = new("Handle with care.") }, proxy.Dimensions, proxy.Observations));

        Rows(bytes, 1)[0].Select(Text).ShouldBe([Cube.InternalHeading]);
        ((string?)Sheet(bytes, 1).Descendants(Main + "pane").Single().Attribute("ySplit")).ShouldBe("2");
        var notes = Rows(bytes, 2);
        notes[0].Select(Text).ShouldBe([Cube.InternalHeading]);
        notes.Skip(1).Select(r => Text(r[0])).Distinct(StringComparer.Ordinal).ShouldBe(
        [
            "Dataset", "Code", "Publisher", "Source", "Proxy", "Note", "Period", "Measure", "Dimension", "Combinations not listed", "Rounding", "Long numbers",
            "State: unknown", "State: value", "State: undisclosed", "State: not-collected", "State: suppressed", "State: not-applicable",
        ]);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        archive.Entries.Select(e => e.LastWriteTime.Year).Distinct().ShouldBe([1980]);
    }

    [Fact]
    public async Task What_a_sheet_cannot_hold_is_refused()
    {
        var content = Counts.Of(("AF01", "F", 1));
        var noted = new DatasetContent(
            content.Dataset, content.Dimensions, content.Observations.Select(o => o with { Observation = o.Observation with { Note = new('x', 32_768) } }));

        var refused = await Should.ThrowAsync<RuleViolationException>(() => WriteAsync(noted));

        refused.Message.ShouldBe("INT0134: The characters of a cell: 32768; a workbook holds at most 32767.");
        await Should.ThrowAsync<ArgumentException>(() => WriteAsync(content, "not a language"));
    }

    [Fact]
    public async Task A_file_is_whole_or_not_there()
    {
        using var folder = new Folder();

        await InclusionWorkbook.WriteAsync(Counts.Of(("AF01", "F", 1)), folder.File("roll.xlsx"), cancellationToken: TestContext.Current.CancellationToken);
        await Should.ThrowAsync<RuleViolationException>(() =>
            InclusionWorkbook.WriteAsync(Counts.Of(("AF99", "F", 1)), folder.File("bad.xlsx"), cancellationToken: TestContext.Current.CancellationToken));

        Directory.GetFiles(folder.Path).Select(Path.GetFileName).ShouldBe(["roll.xlsx"]);
    }

    private static async Task<byte[]> WriteAsync(DatasetContent content, string language = "en")
    {
        using var stream = new MemoryStream();
        await InclusionWorkbook.WriteAsync(content, stream, language, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static XDocument Sheet(byte[] workbook, int number)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var sheet = archive.Entries.Where(e => e.FullName.Contains("worksheets/sheet", StringComparison.Ordinal))
            .OrderBy(e => e.FullName, StringComparer.Ordinal).ElementAt(number - 1).Open();
        return XDocument.Load(sheet, LoadOptions.PreserveWhitespace);
    }

    private static List<List<XElement>> Rows(byte[] workbook, int number) =>
        [.. Sheet(workbook, number).Descendants(Main + "row").Select(r => r.Elements(Main + "c").ToList())];

    private static string Text(XElement cell) => (cell.Element(Main + "v") ?? cell.Descendants(Main + "t").Single()).Value;
}
