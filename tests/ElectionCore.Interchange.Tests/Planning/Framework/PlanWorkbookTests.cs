using System.IO.Compression;
using ElectionCore.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>Plans as workbooks, written, changed and read again.</summary>
public sealed class PlanWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Today = new(2026, 1, 12);

    [Fact]
    public void What_is_written_is_valid_and_read_back_exactly() => Check.One(Properties.Times(40), Prop.ForAll<int>(seed =>
    {
        var content = new RandomPlans(seed).Make();
        var workbook = Write(content);

        var reading = Read(workbook);

        reading.Findings.ShouldBeEmpty();
        reading.Content.ShouldHoldTheSameAs(content);
        Sheets.ShouldBeValid(workbook);
        Write(content).ShouldBe(workbook);
    }));

    [Fact]
    public void The_sheets_are_those_that_offices_expect()
    {
        var workbook = Write(SmallPlan.Make());

        Sheets.Names(workbook).ShouldBe(
            ["Plan", "Levels", "Periods", "Versions", "Goals", "Other elements", "Indicators", "Targets and actuals", "Activities", "Budget", "Expenditure", "Risks", "Measurements", "Measured values"]);
        Sheets.Names(Write(SmallPlan.Make(), "ur")).ShouldContain(n => n == "اہداف");
        Cell("A2").ShouldBe("I1");
        Cell("F2").ShouldBe("10");
        Cell(Column("Target 2024") + "2").ShouldBe("100");
        Cell(Column("Actual 2024") + "2").ShouldBe("80");
        Cell(Column("Target 2024") + "3").ShouldBe("50");
        Cell(Column("Actual 2024") + "3").ShouldBe("30");
        Cell(Column("Target 2024") + "4").ShouldBe("45/60");
        Cell(Column("Percent of target 2024") + "4").ShouldBe("0.750000");

        string? Cell(string reference) => Sheets.Read(workbook, "Targets and actuals", reference);
        string Column(string heading) => Sheets.Find(workbook, "Targets and actuals", heading)[..^1];
    }

    [Fact]
    public void What_a_person_enters_is_read_as_meant()
    {
        var workbook = Write(SmallPlan.Make());
        var target = Sheets.Find(workbook, "Targets and actuals", "Target 2025")[..^1];

        var content = Read(Sheets.With(
            workbook,
            ("Targets and actuals", target + "2", 0.1),
            ("Targets and actuals", target + "4", 0.125m),
            ("Targets and actuals", target + "5", new DateOnly(2025, 3, 1)),
            ("Goals", "C3", "G 2"),
            ("Goals", "D3", "=HYPERLINK(\"x\")"))).Content.ShouldNotBeNull();

        content.Indicators[0].Targets[1].Whole.ShouldBe(MeasuredValue.OfNumber(0.1m));
        content.Indicators[1].Targets[1].Whole.ShouldBe(MeasuredValue.OfRatio(new(125, 1000)));
        content.Indicators[2].Targets[1].Whole.ShouldBe(MeasuredValue.OfMilestone(isReached: true, new(2025, 3, 1)));
        content.Elements[1].Title.ToString().ShouldBe("=HYPERLINK(\"x\")");
    }

    [Theory]
    [InlineData("Indicators", "A3", "I1", "INT0301 p.xlsx Indicators!A3|INT0305 p.xlsx Targets and actuals!A4")]
    [InlineData("Indicators", "A2", null, "INT0020 p.xlsx Indicators!A2|INT0305 p.xlsx Targets and actuals!A2|INT0305 p.xlsx Targets and actuals!A3")]
    [InlineData("Targets and actuals", "F2", "N/A", "INT0021 p.xlsx Targets and actuals!F2")]
    [InlineData("Targets and actuals", "D3", "women", "INT0021 p.xlsx Targets and actuals!D3")]
    [InlineData("Targets and actuals", "A1", "Indikator", "INT0043 p.xlsx Targets and actuals|INT0308 p.xlsx Targets and actuals|INT0305*6")]
    [InlineData("Periods", "C2", "2023-12-31", "INT0300 p.xlsx Periods!C2")]
    [InlineData("Periods", "B2", "01.01.2024", "INT0021 p.xlsx Periods!B2")]
    [InlineData("Budget", "A2", "A9", "INT0305 p.xlsx Budget!A2")]
    [InlineData("Budget", "D2", "High", "INT0021 p.xlsx Budget!D2")]
    [InlineData("Budget", "E2", "Rs", "INT0027 p.xlsx Budget!D2")]
    [InlineData("Activities", "J2", "after the others", "INT0310 p.xlsx Activities!J2")]
    [InlineData("Activities", "J2", "Activity: A0; Kind: later", "INT0021 p.xlsx Activities!J2")]
    [InlineData("Activities", "A1", "Kennung", "INT0043 p.xlsx Activities!A1|INT0308 p.xlsx Activities|INT0020 p.xlsx Activities!A2|INT0305 p.xlsx Budget!A2")]
    [InlineData("Activities", "B1", "Code", "INT0008 p.xlsx Activities!B1|INT0308 p.xlsx Activities")]
    [InlineData("Levels", "D2", "Ziele", "INT0306 p.xlsx Levels!D2|INT0307 p.xlsx Goals")]
    [InlineData("Plan", "B2", "something", "INT0041 p.xlsx Plan!B2")]
    [InlineData("Plan", "B3", "9", "INT0042 p.xlsx Plan!B3")]
    [InlineData("Plan", "B4", null, "INT0020 p.xlsx Plan!B4")]
    [InlineData("Measured values", "B2", "answer:High", "INT0304 p.xlsx measurement:M1")]
    public void A_fault_is_found_in_its_cell(string sheet, string cell, string? value, string expected)
    {
        var reading = Read(Sheets.With(Write(SmallPlan.Make()), (sheet, cell, value)));

        var places = reading.Findings.Select(f => $"{f.Code} {f.Place}").ToList();
        if (expected.Split("|INT0305*") is [var others, var count])
        {
            places.RemoveAll(p => p.StartsWith("INT0305", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(count);
            expected = others;
        }

        places.ShouldBe(expected.Split('|'), ignoreOrder: true);
        (reading.Content is null).ShouldBe(reading.Findings.Any(f => f.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Files_that_are_no_workbook_or_a_trap_are_refused()
    {
        Codes([]).ShouldBe(["INT0309"]);
        Codes([.. "PK"u8, 3, 4, 0, 0]).ShouldBe(["INT0309"]);
        Codes(Packed("other.txt", "x"u8.ToArray(), 1)).ShouldBe(["INT0309"]);
        Codes(Packed("xl/worksheets/sheet1.xml", new byte[1 << 20], 129)).ShouldBe(["INT0302"]);
        Codes(new byte[65 * 1024 * 1024]).ShouldBe(["INT0302"]);
        Codes(Sheets.With(Write(SmallPlan.Make()), ("Plan", "A1", "x"))).ShouldBeEmpty();

        static List<string> Codes(byte[] file) => [.. Read(file).Findings.Select(f => f.Code)];
    }

    // A bomb is small as a ZIP and within what may be unpacked; what is made of it in memory has to stay small too.
    [Theory]
    [InlineData("xl/worksheets/", "<sheetData>", "<row/>", 13_000_000, "elements")]
    [InlineData("xl/worksheets/", "<sheetData><row><c t=\"inlineStr\"><is>", "<r/>", 13_000_000, "elements")]
    [InlineData("xl/worksheets/", "<sheetData>", "<row><c t=\"inlineStr\"><is/></c></row>", 2_500_000, null)]
    [InlineData("xl/worksheets/", "<sheetData>", "<row a#=\"\"/>", 20_000, "names of elements and attributes")]
    [InlineData("xl/worksheets/", "<sheetData><row a=\"", "xxxxxxxx", 200_000, "bytes in one tag or text")]
    [InlineData("xl/worksheets/", "", "<a>", 100, "elements within each other")]
    [InlineData("xl/worksheets/", "<sheetData><row><c t=\"inlineStr\"><is>", "<t>xxxxxxxx</t>", 200_000, "characters in a cell")]
    [InlineData("xl/styles", "<numFmts>", "<numFmt numFmtId=\"#\" formatCode=\"0\"/>", 250_000, "formats of cells")]
    [InlineData("xl/workbook", "<sheets>", "<sheet name=\"s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"sheet1\"/>", 3000, "sheets, or characters in the name of one")]
    [InlineData("xl/workbook", "<sheets>", "<sheet/>", 13_000_000, "elements")]
    public void A_small_file_does_not_become_a_large_one(string part, string head, string repeated, int times, string? what)
    {
        var bomb = WithPart(Write(SmallPlan.Make()), part, head, repeated, times);
        bomb.Length.ShouldBeLessThan(2_000_000);
        using var stream = new MemoryStream(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var findings = InMemory.Run(PlanWorkbook.ReadAsync(stream, "p.xlsx")).Findings;

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(600_000_000);
        findings.ShouldContain(what is null ? f => f.Code == "INT0309" : f => f.Code == "INT0311" && f.ToString().Contains(what));
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        var content = SmallPlan.Make() with { Risks = [.. Enumerable.Range(0, 510_000).Select(i => new Risk { Code = new("R" + i), Plan = SmallPlan.Code, Title = new("x") })] };
        using var stream = new MemoryStream();

        Should.Throw<RuleViolationException>(() => PlanWorkbook.WriteAsync(content, stream, Today).GetAwaiter().GetResult()).Diagnostic.Code.ShouldBe("INT0134");
        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void Actual_values_are_those_that_count_on_the_day()
    {
        var plan = SmallPlan.Make();
        var correction = plan.Measurements[0] with
        {
            Code = new("M2"), Supersedes = new("M1"), Values = [SmallPlan.Value(MeasuredValue.OfNumber(81))],
            Approval = plan.Measurements[0].Approval! with { SubmittedOn = new(2025, 3, 1), Steps = [plan.Measurements[0].Approval!.Steps[0] with { On = new(2025, 3, 2) }] },
        };
        var ofAnother = correction with { Code = new("M3"), Place = new("KP"), Supersedes = new("M2"), Indicator = new("I5") };
        var content = plan with { Measurements = [plan.Measurements[0], correction, ofAnother] };

        Actual(new(2025, 1, 19)).ShouldBeNull();
        Actual(new(2025, 3, 1)).ShouldBe("80");
        Actual(new(2025, 3, 2)).ShouldBe("81");

        string? Actual(DateOnly asOf)
        {
            var workbook = Write(content, asOf: asOf);
            return Sheets.Read(workbook, "Targets and actuals", Sheets.Find(workbook, "Targets and actuals", "Actual 2024")[..^1] + "2");
        }
    }

    [Fact]
    public void Any_bytes_in_any_place_leave_findings_or_a_plan()
    {
        var workbook = Write(SmallPlan.Make());
        Properties.Check(Prop.ForAll<int, byte>((at, value) =>
        {
            var changed = (byte[])workbook.Clone();
            changed[(int)((uint)at % (uint)changed.Length)] = value;

            var reading = Read(changed);

            (reading.Content is not null || reading.Findings.Count > 0).ShouldBeTrue();
        }));
    }

    [Fact]
    public void A_sheet_with_nothing_but_faults_ends_the_checking()
    {
        var content = SmallPlan.Make();
        var workbook = Write(content with { Risks = [.. Enumerable.Range(0, 3000).Select(i => new Risk { Code = new("R" + i), Plan = SmallPlan.Code, Title = new("x") })] });
        var code = Sheets.Find(workbook, "Risks", "Code");

        var reading = Read(Sheets.With(workbook, ("Risks", code, "Kennung")));

        reading.Findings.Count(f => f.Code == "INT0303").ShouldBe(1);
        reading.Findings.Count.ShouldBeLessThan(1100);
    }

    /// <summary>The workbook with other XML in the first part of a name: a number sign in what is repeated is the number of the time.</summary>
    private static byte[] WithPart(byte[] workbook, string name, string head, string repeated, int times)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(workbook)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var changed = source.Entries.First(e => e.FullName.StartsWith(name, StringComparison.Ordinal) && !e.FullName.EndsWith(".rels", StringComparison.Ordinal));
            foreach (var entry in source.Entries)
            {
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry != changed)
                {
                    using var from = entry.Open();
                    from.CopyTo(to);
                    continue;
                }

                using var writer = new StreamWriter(to);
                var root = name.EndsWith("workbook", StringComparison.Ordinal) ? "workbook" : name.EndsWith("styles", StringComparison.Ordinal) ? "styleSheet" : "worksheet";
                writer.Write($"<{root} xmlns=\"{Main}\">{head}");
                for (var i = 0; i < times; i++)
                {
                    writer.Write(repeated.Contains('#', StringComparison.Ordinal) ? repeated.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) : repeated);
                }
            }
        }

        return result.ToArray();
    }

    private static byte[] Packed(string name, byte[] block, int times)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry(name).Open();
            for (var i = 0; i < times; i++)
            {
                part.Write(block);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Write(PlanContent content, string language = "en", DateOnly? asOf = null)
    {
        using var stream = new MemoryStream();
        PlanWorkbook.WriteAsync(content, stream, asOf ?? Today, language).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static PlanReading Read(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return PlanWorkbook.ReadAsync(stream, "p.xlsx").GetAwaiter().GetResult();
    }
}
