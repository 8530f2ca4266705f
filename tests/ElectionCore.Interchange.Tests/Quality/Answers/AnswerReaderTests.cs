using System.Text;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;
using static ElectionCore.Interchange.Tests.Quality.ChecklistSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Answers to checklists, from workbooks that were filled in and from CSV.</summary>
public sealed class AnswerReaderTests
{
    private const string Header = "audit,catalogue,topic,unit,judgement,method,looked,of,what,assessor,date,time,note,reason,approver,evidence\n";

    [Theory]
    [InlineData(null, "met", "observe")]
    [InlineData("ur", "پورا", "مشاہدہ")]
    public async Task A_workbook_comes_back_as_it_was_filled_in(string? language, string met, string observe)
    {
        var book = await ChecklistFormTests.WorkbookAsync(ChecklistForm.Of(Questions, South), language);
        var row = language is null ? 2 : 3;
        var filled = Sheets.With(
            book,
            ("Page 1 of 1", $"L{row}", met), ("Page 1 of 1", $"M{row}", observe), ("Page 1 of 1", $"N{row}", 3), ("Page 1 of 1", $"O{row}", 40), ("Page 1 of 1", $"P{row}", "kits"),
            ("Page 1 of 1", $"Q{row}", "ann"), ("Page 1 of 1", $"R{row}", Day), ("Page 1 of 1", $"S{row}", 0.604166666666667), ("Page 1 of 1", $"T{row}", "=1+1 was seen"),
            ("Page 1 of 1", $"W{row}", "E-1; E-2"));

        Sheets.ShouldBeValid(filled);
        var read = await ReadAsync(filled, "a.xlsx");

        read.Diagnostics.ShouldBeEmpty();
        (await ReadAsync(Sheets.With(book, ("Checklist", "A1", "notes")), "a.xlsx")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0347");
        (read.Rows, read.Unanswered, read.LeftOut).ShouldBe((2, 1, 0));
        read.Determinations.ShouldBe(
        [
            new Determination
            {
                Audit = new("A-1"), Catalogue = Electoral, Topic = new("EP-VR-02"), Unit = South, Judgement = Judgement.Met, Method = AssessmentMethod.Observe, Sample = new(3, 40, "kits"),
                Assessor = new("ann"), On = Day, At = new TimeOnly(14, 30), Note = "=1+1 was seen", Evidence = [new("E-1"), new("E-2")],
            },
        ]);
    }

    [Fact]
    public async Task A_table_is_read_quoted_and_in_any_order_of_columns()
    {
        var read = await ReadAsync("Judgement,Topic,Unit,Catalogue,Assessor,Date,Note,Reason,Approver\r\n"
            + "\"Partly met\",EP-VR-01,NORTH,iso-ts-54001-2019,ann,2025-03-04,\"Two, of \"\"five\"\"\nfiles\",,\r\n"
            + "not-applicable,EP-CR-01,SOUTH,iso-ts-54001-2019,ann,2025-03-04,'=x,No machines,chair\r\n"
            + ",EP-VR-02,SOUTH,iso-ts-54001-2019,,,,,\r\nnot assessed,EP-VR-02,NORTH,iso-ts-54001-2019,ann,2025-03-04,,,\r\n");

        read.HasErrors.ShouldBeFalse();
        read.Determinations.Select(d => (d.Topic.Value, d.Unit, d.Judgement, d.Note, d.Reason)).ShouldBe(
            [("EP-VR-01", North, Judgement.PartlyMet, "Two, of \"five\"\nfiles", null), ("EP-CR-01", South, Judgement.NotApplicable, "=x", "No machines")]);
        (read.Rows, read.Unanswered).ShouldBe((4, 2));
        read.Diagnostics.Select(d => (d.Code, d.Severity)).ShouldBe([("INT0437", DiagnosticSeverity.Warning)]);
    }

    [Theory]
    [InlineData("A-2,iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,,,", "INT0430", 1)]
    [InlineData(",iso-9001-2015,QMS-4.1-1,,met,,,,,ann,2025-03-04,,,,,", "INT0431", 2)]
    [InlineData(",iso-ts-54001-2019,EP-VR-99,NORTH,met,,,,,ann,2025-03-04,,,,,", "INT0432", 3)]
    [InlineData(",iso-ts-54001-2019,EP-CR-12,,met,,,,,ann,2025-03-04,,,,,", "INT0433", 3)]
    [InlineData(",iso-ts-54001-2019,EP-DR-01,,met,,,,,ann,2025-03-04,,,,,", "INT0434", 3)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,SOUTH,met,,,,,ann,2025-03-04,,,,,", "INT0434", 3)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,fine,,,,,ann,2025-03-04,,,,,", "INT0332", 5)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,guess,,,,ann,2025-03-04,,,,,", "INT0332", 6)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,0,,,ann,2025-03-04,,,,,", "INT0332", 7)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,5,3,,ann,2025-03-04,,,,,", "INT0438", 8)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,3,kits,ann,2025-03-04,,,,,", "INT0438", 7)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,,2025-03-04,,,,,", "INT0020", 10)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,,,,,,", "INT0020", 11)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,04/03/2025,,,,,", "INT0332", 11)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,25:00,,,,", "INT0332", 12)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,bob,2025-03-04,,,,,", "QUA0014", 10)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,eve,2025-03-04,,,,,", "QUA0014", 10)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,omar,2025-03-04,,,,,", "QUA0018", 10)]
    [InlineData(",iso-ts-54001-2019,QMS-4.1-1,NORTH,met,,,,,omar,2025-03-04,,,,,", "QUA0019", 10)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,,,E-9", "QUA0003", 16)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2023-03-04,,,,,", "QUA0026", 11)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2026-03-04,,,,,", "INT0480", 11)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,not applicable,,,,,ann,2025-03-04,,,No machines,ann,", "QUA0016", 14)]
    [InlineData(",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,Why,,", "QUA0016", 14)]
    public async Task A_fault_says_where_it_is_and_in_strict_mode_nothing_is_taken(string row, string code, int column)
    {
        const string Good = ",iso-ts-54001-2019,EP-CR-01,SOUTH,met,,,,,omar,2025-03-04,,,,,\n";
        var strict = await ReadAsync(Header + Good + row + "\n");
        var lenient = await ReadAsync(Header + Good + row + "\n", Options with { Lenient = true });

        var finding = strict.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Place.Line, finding.Place.Column).ShouldBe((code, DiagnosticSeverity.Error, 3, column));
        strict.Determinations.ShouldBeEmpty();
        lenient.Determinations.Select(d => d.Topic.Value).ShouldBe(["EP-CR-01"]);
        (lenient.Rows, lenient.LeftOut).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData("قسما  برآورده شده", "", Judgement.PartlyMet)]
    [InlineData("قابل تطبيق نيست", "No machines,chair", Judgement.NotApplicable)]
    public async Task Words_are_read_however_their_letters_are_typed(string word, string reason, Judgement expected)
    {
        var read = await ReadAsync($"{Header},iso-ts-54001-2019,EP-VR-01,NORTH,{word},,,,,ann,2025-03-04,,,{(reason.Length == 0 ? "," : reason)},\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Determinations.ShouldHaveSingleItem().Judgement.ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_answered_twice_and_differently_is_answered_by_neither()
    {
        const string Row = ",iso-ts-54001-2019,EP-VR-01,NORTH,{0},,,,,ann,2025-03-04,,,,,\n";
        const string Other = ",iso-ts-54001-2019,EP-CR-01,SOUTH,met,,,,,ann,2025-03-04,,,,,\n";
        var same = await ReadAsync(Header + Row.Replace("{0}", "met") + Row.Replace("{0}", "Met"));
        var differs = await ReadAsync(Header + Row.Replace("{0}", "met") + Other + Row.Replace("{0}", "not met"), Options with { Lenient = true });

        (same.Determinations.Length, same.Diagnostics.Single().Code, same.HasErrors).ShouldBe((1, "INT0435", false));
        differs.Determinations.Select(d => d.Topic.Value).ShouldBe(["EP-CR-01"]);
        differs.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("in line 2");
    }

    [Fact]
    public async Task An_audit_that_is_closed_takes_no_answers()
    {
        const string Row = ",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,,,\n";
        var read = await ReadAsync(Header + Row, Options with { Audit = Held.Close(Day.AddDays(5)), Lenient = true });
        var early = await ReadAsync(Header + Row.Replace("2025-03-04", "2025-03-01"));

        var late = await ReadAsync(Header + Row.Replace("2025-03-04", "2052-03-04"), Options with { Today = null });

        (read.Diagnostics.Single().Code, read.Determinations.Length).ShouldBe(("QUA0013", 0));
        (late.Diagnostics.Single().Code, late.Determinations.Length, late.HasErrors).ShouldBe(("QUA0026", 0, true));
        (early.Diagnostics.Single().Code, early.Determinations.Length, early.HasErrors).ShouldBe(("INT0439", 1, false));
    }

    [Theory]
    [InlineData("a.csv", "topic,judgement\nEP-VR-01,met\n")]
    [InlineData("a.csv", "")]
    [InlineData("a.xlsx", "PK\u0003\u0004 nothing of the kind")]
    public async Task What_is_no_list_of_answers_is_refused(string name, string text)
    {
        var read = await ReadAsync(Encoding.UTF8.GetBytes(text), name);

        read.HasErrors.ShouldBeTrue();
        read.Determinations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_twice_stores_nothing_the_second_time()
    {
        var services = new ServiceCollection();
        services.AddElectionCore(core => core.AddQuality());
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<QualityRegister>();
        await register.ImportAsync([Scope, Held], Store.Details, Day, TestContext.Current.CancellationToken);
        const string Row = ",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,,,\n";

        foreach (var expected in (bool[])[true, false])
        {
            var read = await ReadAsync(Header + Row);
            var commit = await register.ImportAsync(read.Determinations, Store.Details, cancellationToken: TestContext.Current.CancellationToken);
            (commit is not null).ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Not_assessed_takes_no_judgement_back_and_says_so()
    {
        const string Row = ",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,2025-03-04,,,,,\n";
        var judged = (await ReadAsync(Header + Row)).Determinations;

        var read = await ReadAsync(
            Header + Row.Replace("met", "not assessed", StringComparison.Ordinal) + ",iso-ts-54001-2019,EP-VR-02,NORTH,not assessed,,,,,,,,,,,\n", Options with { Determinations = judged });

        read.Determinations.ShouldBeEmpty();
        var told = read.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity, told.Place.Line).ShouldBe(("QUA0032", DiagnosticSeverity.Information, 2));
        told.ToString().ShouldContain("EP-VR-01 was judged met in the audit A-1, and stays so");
    }

    [Fact]
    public async Task An_older_answer_does_not_take_the_place_of_a_later_one()
    {
        static string Row(string judgement, string day, string time) => Header + $",iso-ts-54001-2019,EP-VR-01,NORTH,{judgement},,,,,ann,{day},{time},,,,\n";
        var judged = (await ReadAsync(Row("not met", "2025-03-04", "12:00"))).Determinations;

        foreach (var (day, time) in new[] { ("2025-03-03", "18:00"), ("2025-03-04", "11:59"), ("2025-03-04", "") })
        {
            var read = await ReadAsync(Row("met", day, time), Options with { Determinations = judged });
            read.Determinations.ShouldBeEmpty();
            var told = read.Diagnostics.ShouldHaveSingleItem();
            (told.Code, told.Severity, told.Place.Line).ShouldBe(("QUA0102", DiagnosticSeverity.Warning, 2));
            told.ToString().ShouldContain($"EP-VR-01 was judged not met in the audit A-1 on 2025-03-04, after what is given of {day}, and stays so.");
        }

        var corrected = await ReadAsync(Row("met", "2025-03-04", "12:00"), Options with { Determinations = judged });
        (corrected.Diagnostics.Length, corrected.Determinations.Single().Judgement).ShouldBe((0, Judgement.Met));
    }

    [Fact]
    public async Task The_form_of_a_unit_takes_no_answer_for_another()
    {
        var form = ChecklistForm.Of(Questions, South, unitNames: new Dictionary<UnitCode, LocalizedText> { [South] = new("Office (of the south)") });
        foreach (var language in new[] { null, "ar" })
        {
            var row = language is null ? 2 : 3;
            var filled = Sheets.With(await ChecklistFormTests.WorkbookAsync(form, language), [.. Judged("Page 1 of 1", row), ("Page 1 of 1", $"D{row}", North.Value)]);
            var read = await ReadAsync(filled, "a.xlsx");

            read.Determinations.ShouldBeEmpty();
            var told = read.Diagnostics.Where(d => d.Code != "INT0491").ShouldHaveSingleItem();
            (told.Code, told.Severity, told.Place.Line).ShouldBe(("INT0493", DiagnosticSeverity.Error, row));
            told.ToString().ShouldContain("The form is of Office (of the south) (SOUTH), and the row answers for NORTH.");
        }
    }

    [Fact]
    public async Task Judgements_that_the_workbook_does_not_show_are_taken_and_told_once_a_sheet()
    {
        var form = ChecklistForm.Of(Questions, South, pageSize: 1);
        var filled = Sheets.With(await ChecklistFormTests.WorkbookAsync(form, null), [.. Judged("Page 1 of 2", 2), .. Judged("Page 2 of 2", 2)]);

        var shown = await ReadAsync(filled, "a.xlsx");
        var rows = await ReadAsync(Sheets.Hiding(filled, "Page 1 of 2", 2), "a.xlsx");
        var sheet = await ReadAsync(Sheets.Hiding(filled, "Page 2 of 2"), "a.xlsx");
        var blank = await ReadAsync(Sheets.Hiding(await ChecklistFormTests.WorkbookAsync(form, null), "Page 1 of 2", 2), "a.xlsx");

        shown.Diagnostics.ShouldBeEmpty();
        blank.Diagnostics.ShouldBeEmpty();
        rows.Determinations.ShouldBe(shown.Determinations);
        sheet.Determinations.ShouldBe(shown.Determinations);
        var finding = rows.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Place.Path, finding.Place.Line).ShouldBe(("INT0490", DiagnosticSeverity.Warning, "Page 1 of 2", 2));
        finding.ToString().ShouldContain("1 in all: hidden rows 2.");
        sheet.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("1 in all: rows of a hidden sheet 2.");
        sheet.Diagnostics[0].Place.Path.ShouldBe("Page 2 of 2");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ar")]
    public async Task Topics_whose_rows_were_deleted_are_named_and_not_answered(string? language)
    {
        var head = language is null ? 1u : 2u;
        var form = ChecklistForm.Of(Questions, South, unitNames: new Dictionary<UnitCode, LocalizedText> { [South] = new("Office (of the south)") });
        var book = Sheets.With(await ChecklistFormTests.WorkbookAsync(form, language), Judged("Page 1 of 1", (int)head + 1));
        form.Checklist.Items.Select(i => i.Code.Value).ShouldBe(["EP-VR-02", "EP-CR-01"], ignoreOrder: true);

        var whole = await ReadAsync(book, "a.xlsx");
        var part = await ReadAsync(Sheets.Without(book, "Page 1 of 1", head + 2), "a.xlsx");
        var twice = await ReadAsync(Sheets.With(book, Copied(form, head)), "a.xlsx");

        (whole.Diagnostics.Length, whole.Rows, whole.Unanswered).ShouldBe((0, 2, 1));
        var finding = part.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, part.Rows, part.Unanswered, part.Determinations.Length).ShouldBe(("INT0491", DiagnosticSeverity.Warning, 1, 1, 1));
        finding.ToString().ShouldContain($"No row is about these questions of the checklist for the audit A-1, 1 in all: {form.Checklist.Items[1].Code}.");
        (twice.Diagnostics.Length, twice.Rows, twice.Unanswered).ShouldBe((0, 3, 1));
    }

    [Fact]
    public async Task What_a_checklist_never_had_is_not_named()
    {
        var part = ChecklistForm.Of(Questions with { Scope = Scope with { Processes = ["CR"] } });
        var read = await ReadAsync(await ChecklistFormTests.WorkbookAsync(part, "fr"), "a.xlsx");
        var all = ChecklistForm.Of(Questions);
        var lacking = await ReadAsync(Sheets.Without(await ChecklistFormTests.WorkbookAsync(all, null), $"Page 1 of {all.Checklist.Pages().Length}", 2), "a.xlsx");

        (read.Diagnostics.Length, read.Unanswered).ShouldBe((0, part.Checklist.Items.Length));
        part.Checklist.Items.Length.ShouldBeLessThan(all.Checklist.Items.Length);
        lacking.Unanswered.ShouldBe(all.Checklist.Items.Length);
        lacking.Diagnostics.ShouldHaveSingleItem().ToString().ShouldEndWith($": {all.Checklist.Items[0].Code}.");
    }

    [Theory]
    [InlineData("B2", "Another audit (A-2)")]
    [InlineData("B4", "Another office (EAST)")]
    [InlineData("B5", "VR, CR, and whatever else")]
    [InlineData("B6", "ISO/TS 17582:2014 (iso-ts-17582-2014, 1)")]
    [InlineData("B6", null)]
    public async Task Of_a_cover_that_does_not_fit_nothing_is_concluded(string cell, string? text)
    {
        var book = await ChecklistFormTests.WorkbookAsync(ChecklistForm.Of(Questions, South), null);
        Sheets.Read(book, "Checklist", "A6").ShouldBe("Catalogue");

        var read = await ReadAsync(Sheets.With(Sheets.Without(book, "Page 1 of 1", 3), ("Checklist", cell, text)), "a.xlsx");

        read.HasErrors.ShouldBeFalse();
        (read.Diagnostics.Length, read.Unanswered).ShouldBe(cell == "B5" ? (1, 2) : (0, 1));
    }

    [Fact]
    public async Task Of_a_topic_that_other_units_have_rows_of_the_unit_is_named()
    {
        var form = ChecklistForm.Of(Questions);
        var at = form.Checklist.Items.Index().Single(i => i.Item.Code.Value == "EP-VR-02" && i.Item.Unit == North).Index;
        var pages = form.Checklist.Pages().Length;
        var book = Sheets.Without(await ChecklistFormTests.WorkbookAsync(form, null), $"Page {(at / 15) + 1} of {pages}", (uint)(at % 15) + 2);

        (await ReadAsync(book, "a.xlsx")).Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("EP-VR-02 at NORTH.");
    }

    [Theory]
    [InlineData("۲۰۲۵-۰۳-۰۴", "۱۴:۳۰", "۳,۴۰", "E-۱", "EP-VR-۰۱")]
    [InlineData("٢٠٢٥-٠٣-٠٤", "١٤:٣٠", "٣,٤٠", "E-١; E-1", "EP-VR-٠١")]
    public async Task Digits_of_Arabic_and_Persian_are_read_as_others_are(string day, string time, string sample, string evidence, string topic)
    {
        var read = await ReadAsync($"{Header},iso-ts-54001-2019,{topic},NORTH,met,,{sample},kits ۷,ann,{day},{time},۷ seen,,,{evidence}\n");

        read.Diagnostics.ShouldBeEmpty();
        var answer = read.Determinations.ShouldHaveSingleItem();
        (answer.Topic.Value, answer.On, answer.At, answer.Note).ShouldBe(("EP-VR-01", new(2025, 3, 4), new TimeOnly(14, 30), "۷ seen"));
        answer.Sample.ShouldBe(new(3, 40, "kits ۷"));
        answer.Evidence.ShouldBe([new("E-1")]);
    }

    [Fact]
    public async Task A_day_of_another_calendar_is_pointed_out_and_a_code_that_is_known_as_it_stands_is_that_code()
    {
        const string Row = ",iso-ts-54001-2019,EP-VR-01,NORTH,met,,,,,ann,{0},,,,,E-۱\n";
        var known = Options with { Evidence = new HashSet<EvidenceCode> { new("E-۱"), new("E-1") } };

        (await ReadAsync(Header + Row.Replace("{0}", "۱۴۰۲-۰۱-۰۱"))).Diagnostics.ShouldContain(d => d.Code == "INT0070");
        (await ReadAsync(Header + Row.Replace("{0}", "2025-03-04"), known)).Determinations.Single().Evidence.ShouldBe([new("E-۱")]);
    }

    [Fact]
    public async Task Who_judged_or_approved_and_is_on_no_record_is_named_once_where_others_are()
    {
        const string Row = ",iso-ts-54001-2019,{0},{1},not applicable,,,,,ann,2025-03-04,,,No machines,{2},\n";
        var text = Header + Row.Replace("{0}", "EP-VR-01").Replace("{1}", "NORTH").Replace("{2}", "ghost") + Row.Replace("{0}", "EP-VR-02").Replace("{1}", "NORTH").Replace("{2}", "ghost")
            + Row.Replace("{0}", "EP-CR-01").Replace("{1}", "SOUTH").Replace("{2}", "chair");

        var read = await ReadAsync(text, Options with { Records = Records with { Ties = [.. Records.Ties.Where(t => t.Person != new PersonRef("ann"))] } });
        var alone = await ReadAsync(text, Options with { Records = Records with { Ties = [] } });

        read.Determinations.Length.ShouldBe(3);
        read.Diagnostics.Select(d => (d.Code, d.Severity, d.Place.Line, d.Place.Column)).ShouldBe(
            [("QUA0094", DiagnosticSeverity.Warning, 2, 10), ("QUA0095", DiagnosticSeverity.Warning, 2, 15)]);
        read.Diagnostics[1].ToString().ShouldContain("ghost, who approved that EP-VR-01 is not applicable in the audit A-1");
        alone.Diagnostics.Select(d => d.Code).ShouldBe(["QUA0029"]);
    }

    private static (string, string, object?)[] Judged(string sheet, int row) => [(sheet, $"L{row}", "met"), (sheet, $"Q{row}", "ann"), (sheet, $"R{row}", Day)];

    // The row of the second question once more, below it.
    private static (string, string, object?)[] Copied(ChecklistForm form, uint head) =>
    [
        ("Page 1 of 1", $"A{head + 3}", "A-1"), ("Page 1 of 1", $"B{head + 3}", Electoral.Value), ("Page 1 of 1", $"C{head + 3}", form.Checklist.Items[1].Code.Value),
        ("Page 1 of 1", $"D{head + 3}", South.Value),
    ];

    private static Task<AnswerReading> ReadAsync(string text, AnswerOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(text), "a.csv", options);

    private static async Task<AnswerReading> ReadAsync(byte[] content, string name, AnswerOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return await AnswerReader.ReadAsync(stream, name, options ?? Options, cancellationToken: TestContext.Current.CancellationToken);
    }
}
