using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.ChecklistSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Checklists as workbooks, pages and JSON.</summary>
public sealed class ChecklistFormTests
{
    [Theory]
    [InlineData(null, 1, "A1", "met,partly met,not met,not applicable")]
    [InlineData("ur", 2, "A2", "پورا,جزوی طور پر پورا,پورا نہیں,قابل اطلاق نہیں")]
    [InlineData("fr", 2, "A2", "satisfait,partiellement satisfait,non satisfait,sans objet")]
    public async Task A_workbook_is_valid_and_has_lists_to_choose_from(string? language, int head, string audit, string judgements)
    {
        var form = ChecklistForm.Of(Questions);
        var book = await WorkbookAsync(form, language);

        Sheets.ShouldBeValid(book);
        (await WorkbookAsync(form, language)).ShouldBe(book);
        var pages = (form.Checklist.Items.Length + 14) / 15;
        Sheets.Names(book).ShouldBe(["Checklist", .. Enumerable.Range(1, pages).Select(p => $"Page {p} of {pages}")]);
        using var stream = new MemoryStream(book);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = ((WorksheetPart)document.WorkbookPart!.GetPartById("sheet2")).Worksheet!;
        sheet.Descendants<DataValidation>().Select(v => v.Formula1!.Text).First().ShouldBe($"\"{judgements}\"");
        sheet.Descendants<DataValidation>().First().SequenceOfReferences!.InnerText.ShouldBe($"L{head + 1}:L{head + 15}");
        sheet.Descendants<DataValidation>().ShouldAllBe(v => v.Formula1!.Text.Length <= 257);
        var pane = sheet.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.State!.Value).ShouldBe((head, PaneStateValues.Frozen));
        sheet.Descendants<Column>().Where(c => c.Hidden?.Value == true).Select(c => c.Min!.Value).ShouldBe([1u, 2u]);
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        Sheets.Read(book, "Page 1 of " + pages, audit).ShouldBe("Audit");
        (sheet.Descendants<SheetView>().Single().RightToLeft?.Value == true).ShouldBe(language == "ur");
    }

    [Fact]
    public async Task Translations_nobody_reviewed_are_marked_and_what_is_not_translated_is_in_English()
    {
        var form = ChecklistForm.Of(Questions, North);
        var book = await WorkbookAsync(form, "ur");
        var html = XDocument.Parse(ChecklistFormPage.Write(form, "ur"));

        Sheets.Read(book, "Page 1 of 1", "F3").ShouldBe("ووٹروں کا اندراج (ترجمہ نظرثانی شدہ نہیں)");
        Sheets.Read(book, "Page 1 of 1", "H3").ShouldBe(form.Checklist.Items[0].Question.For("en"));
        (html.Root!.Attribute("lang")!.Value, html.Root.Attribute("dir")!.Value).ShouldBe(("ur", "rtl"));
        var question = html.Descendants("bdi").Single(b => b.Value == form.Checklist.Items[0].Question.For("en"));
        (question.Attribute("lang")!.Value, question.Attribute("dir")!.Value).ShouldBe(("en", "ltr"));
        html.Descendants("span").Where(s => s.Attribute("class")!.Value == "unsure").Select(s => s.Value).ShouldBe(["(ترجمہ نظرثانی شدہ نہیں)"]);
        ChecklistFormPage.Write(form).ShouldNotContain("unsure\">");
    }

    [Fact]
    public async Task What_was_judged_before_is_said_as_such_and_its_day_reads_the_same_from_the_right()
    {
        var judged = new Determination { Audit = new("A-0"), Catalogue = Electoral, Topic = new("EP-VR-01"), Unit = North, Judgement = Judgement.Met, Assessor = new("ann"), On = Day.AddDays(-30) };
        var form = ChecklistForm.Of(Questions with { Determinations = [judged] }, North);
        var day = judged.On.ToString("O", CultureInfo.InvariantCulture);
        ChecklistFormPage.Write(form).ShouldContain($"<bdi>Judged before:</bdi><br/>\n<bdi class=\"part\">met,</bdi> <bdi class=\"part\">{day}</bdi>");
        ChecklistFormPage.Write(form, "ur").ShouldContain($"<bdi class=\"part\">پورا,</bdi> <bdi class=\"part\">{day}</bdi>");
        Sheets.Read(await WorkbookAsync(form, "ur"), "Page 1 of 1", "K3").ShouldEndWith($"\u200E{day}");
    }

    [Theory]
    [InlineData("en", "The whole catalogue")]
    [InlineData("ar", "القائمة المرجعية كاملة")]
    [InlineData("fa-AF", "تمام فهرست مرجع")]
    [InlineData("ur", "پوری فہرست")]
    [InlineData("fr", "Le catalogue entier")]
    [InlineData("es", "El catálogo completo")]
    public async Task A_whole_catalogue_is_called_so_in_the_language_of_the_form_and_has_no_code(string language, string words)
    {
        var form = ChecklistForm.Of(new() { Scope = ChecklistForm.WholeCatalogue(Electoral), Catalogues = BuiltInCatalogues.All });
        var page = XDocument.Parse(ChecklistFormPage.Write(form, language));

        Sheets.Read(await WorkbookAsync(form, language), "Checklist", "B2").ShouldBe(words);
        page.Descendants("bdi").ShouldContain(b => b.Value == words);
        page.ToString().ShouldNotContain("(-)");
        page.Descendants("title").Single().Value.ShouldContain(Electoral.Value);
    }

    [Fact]
    public void Units_are_named_where_their_names_are_known()
    {
        var names = new Dictionary<UnitCode, LocalizedText> { [North] = new("Northern office") };
        ChecklistFormPage.Write(ChecklistForm.Of(Questions, unitNames: names)).ShouldContain("Northern office (NORTH)");
        ChecklistFormPage.Write(ChecklistForm.Of(Questions, North)).ShouldNotContain("Northern");
    }

    [Fact]
    public async Task A_unit_has_its_own_topics_only_and_nothing_is_run()
    {
        var hostile = Questions with { Audit = Held with { Title = new(Hostile) }, OfficialReferences = [new() { Catalogue = Electoral, Topic = new("EP-VR-01"), Reference = "=HYPERLINK(\"x\")" }] };
        var form = ChecklistForm.Of(hostile, North);
        var html = XDocument.Parse(ChecklistFormPage.Write(form));
        var book = await WorkbookAsync(form);
        var named = new ChecklistForm[] { form, ChecklistForm.Of(hostile) };

        form.Checklist.Items.Select(i => i.Code.Value).ShouldBe(["EP-VR-01", "EP-VR-02"]);
        html.Descendants("script").ShouldBeEmpty();
        html.Descendants("bdi").Select(b => b.Value).ShouldContain("</td><script>alert('x')</script>&\"\uFFFD (A-1)", StringComparer.Ordinal);
        html.Descendants("tbody").Single().Elements("tr").Count().ShouldBe(3);
        html.ToString().ShouldNotContain("http", Case.Insensitive);
        Sheets.ShouldBeValid(book);
        Sheets.Read(book, "Page 1 of 1", "J2").ShouldBe("=HYPERLINK(\"x\")");
        named[1].Checklist.Items.Length.ShouldBeGreaterThan(75);
        ChecklistFormPage.Write(form).ShouldContain("nothing of a certificate");
    }

    [Fact]
    public async Task A_document_has_every_question_with_all_its_texts()
    {
        var form = ChecklistForm.Of(Questions);
        using var stream = new MemoryStream();
        await ChecklistFormJson.WriteAsync(form, stream, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var questions = document.RootElement.GetProperty("questions").EnumerateArray().ToList();

        questions.Select(q => q.GetProperty("topic").GetString()).ShouldBe(form.Checklist.Items.Select(i => i.Code.Value));
        questions[^1].GetProperty("page").GetInt32().ShouldBe(form.Checklist.Pages().Length);
        questions.Single(q => q.GetProperty("topic").GetString() == "EP-VR-01").GetProperty("processName").GetProperty("ur").GetString().ShouldBe("ووٹروں کا اندراج");
        document.RootElement.GetProperty("audit").GetString().ShouldBe("A-1");
        document.RootElement.TryGetProperty("unit", out _).ShouldBeFalse();
    }

    internal static async Task<byte[]> WorkbookAsync(ChecklistForm form, string? language = null)
    {
        using var stream = new MemoryStream();
        await ChecklistFormWorkbook.WriteAsync(form, stream, language, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
