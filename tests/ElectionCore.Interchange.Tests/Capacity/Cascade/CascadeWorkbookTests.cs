using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests;

/// <summary>Plans of cascades as workbooks.</summary>
public sealed class CascadeWorkbookTests
{
    [Fact]
    public async Task The_workbook_has_the_numbers_of_the_plan()
    {
        var plan = CascadePlanner.Plan(CascadeSamples.Full());
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        await CascadeWorkbook.WriteAsync(plan, first);
        await CascadeWorkbook.WriteAsync(plan, second);

        first.ToArray().ShouldBe(second.ToArray());
        first.Position = 0;
        using var book = SpreadsheetDocument.Open(first, isEditable: false);
        new OpenXmlValidator().Validate(book).ShouldBeEmpty();
        Sheets(book).Select(s => s.Name).ShouldBe(["Summary", "Sessions", "Tiers", "Calendar", "Materials", "Cost", "Findings", "Why"]);
        Rows(book, "Sessions").Count.ShouldBe(plan.Tiers.Sum(t => t.Cells.Count) + 1);
        Rows(book, "Calendar").Skip(1).Sum(r => long.Parse(r[3])).ShouldBe(plan.Tiers.Sum(t => t.Calendar.Sum(d => d.Starting)));
        Rows(book, "Summary").Select(r => r[0]).ShouldBe(["Tier", "masters", "poll-workers"]);
        Rows(book, "Materials")[1][0].ShouldBe("=handbook");
        Rows(book, "Cost")[^1].Where(c => c.Length > 0).ShouldBe(["total", "unknown"]);
        Rows(book, "Why").Count.ShouldBe(plan.Why().Count() + 1);
        Rows(book, "Findings").Count.ShouldBe(plan.Findings.Count + 1);
    }

    private static List<(string Name, string Id)> Sheets(SpreadsheetDocument book) =>
        [.. book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => (s.Name!.Value!, s.Id!.Value!))];

    private static List<List<string>> Rows(SpreadsheetDocument book, string sheet)
    {
        var part = (WorksheetPart)book.WorkbookPart!.GetPartById(Sheets(book).Single(s => s.Name == sheet).Id);
        return [.. part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
    }
}
