using System.IO.Compression;
using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Planning;

/// <summary>Tables as people make them, and files that are no such tables.</summary>
public sealed class RecommendationTableReaderTests
{
    private static readonly RecommendationTableOptions Mission = new() { Source = "EOM-18", InstitutionNames = ["ECP"] };

    [Fact]
    public void The_matrix_of_a_report_is_read_by_what_its_headings_mean()
    {
        var read = Csv(
            """
            No.,CONTEXT (including reference to the relevant page of the FR),RECOMMENDATION,SUGGESTED CHANGE IN THE LEGAL FRAMEWORK,RESPONSIBLE INSTITUTION(S),RELEVANT INTERNATIONAL / REGIONAL PRINCIPLE,Priority recommendation,Remarks
            LEGAL FRAMEWORK,,,,,,,
            1.,Rules were late (p. 12),Adopt rules in time,Amend the Elections Act and the Election Rules,"ECP, Parliament","ICCPR, article 25
            GC 25",yes,
            2.,,Train more,No change,"Ministry of Law, Justice and Human Rights",,,seen
            VOTER REGISTRATION,,,,,,,
            3,,Open the roll,as discussed,The Ombudsman; NGOs,,maybe,
            4,,=cmd|' /C calc'!A0,Constitution article 51; Elections Act,Supreme Court,,no,
            """,
            Mission);

        read.HasErrors.ShouldBeFalse(string.Join('\n', read.Diagnostics));
        var all = read.Content.Recommendations;
        all.Select(r => (r.Code.Value, r.Number, r.Theme, r.LegalChange, r.Priority, r.Page)).ShouldBe(
        [
            ("EOM-18-1", "1", "LEGAL FRAMEWORK", LegalChange.PrimaryLaw, RecommendationPriority.Priority, "12"),
            ("EOM-18-2", "2", "LEGAL FRAMEWORK", LegalChange.None, RecommendationPriority.Unspecified, null),
            ("EOM-18-3", "3", "VOTER REGISTRATION", LegalChange.Unknown, RecommendationPriority.Unspecified, null),
            ("EOM-18-4", "4", "VOTER REGISTRATION", LegalChange.Constitution, RecommendationPriority.Other, null),
        ]);
        all[0].Addressees.ShouldBe([new(AddresseeKind.ElectionManagementBody, "ECP"), new(AddresseeKind.Parliament, "Parliament")]);
        all[0].Obligations.ShouldBe(["ICCPR, article 25", "GC 25"]);
        all[0].Context!.ToString().ShouldBe("Rules were late (p. 12)\nSuggested change in legal framework: Amend the Elections Act and the Election Rules");
        all[0].Standing.ShouldBe(RecordStanding.Published);
        all[1].Addressees.ShouldBe([new(AddresseeKind.Government, "Ministry of Law, Justice and Human Rights")]);
        all[2].Addressees.Select(a => a.Kind).ShouldBe([AddresseeKind.Other, AddresseeKind.CivilSociety]);
        all[3].Text.ToString().ShouldBe("=cmd|' /C calc'!A0");
        read.Diagnostics.Select(d => $"{d.Code}@{d.Place.Line}:{d.Place.Column}").ShouldBe(
            ["INT0101@1:", "INT0253@2:", "INT0254@3:4", "INT0253@6:", "INT0255@7:4", "INT0257@7:7", "INT0256@7:5", "INT0254@8:4"], ignoreOrder: true);
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_and_nothing_is_half_imported()
    {
        var read = Csv(
            """
            Code,source,text,text:ur,kind,addressees,legal change,response,response_on,decision-date,elements,source-name,source_organization
            r1,s,One,,reform-demanded,parliament|NA,primary-law,accepted,2019-01-01,,e1;e2,S,EU
            ,s,Two,,,,,,,,,,
            r3,s,,,wish,nobody,law,,2019-13-01,,,,
            r1,s,Again,,,,,noted,2019-01-01,2019,,,
            r5,s,Five,,,,,,,,,S2,EU
            r6,t,Six,,,,,,2019-01-01,,,T,
            """);

        read.Content.Recommendations.ShouldBeEmpty();
        read.Content.Sources.ShouldBeEmpty();
        read.Diagnostics.Select(d => $"{d.Code}@{d.Place.Line}:{d.Place.Column}").ShouldBe(
            [
                "INT0020@3:1", "INT0021@4:5", "INT0020@4:3", "INT0021@4:6", "INT0021@4:7", "INT0021@4:9", "INT0020@5:", "INT0259@6:2", "INT0020@7:8",
            ],
            ignoreOrder: true);
        Csv("code,source,text\nr,s,a\nr,s,b\n").Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("INT0258 t.csv:3: recommendation:r is there already, in line 2.");
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "INT0250")]
    [InlineData("code;source;text\n1;2;3\n", "INT0250")]
    [InlineData("No.,Recommendation\n1,Do\n", "INT0252")]
    [InlineData("code,source,text,Text\nr,s,a,b\n", "INT0008")]
    [InlineData("code,source,text\nr,s\n", "INT0010")]
    [InlineData("", "INT0001")]
    [InlineData("<html>", "INT0003")]
    [InlineData("PK\u0003\u0004 and nothing that is a package", "INT0260")]
    public void What_is_no_such_table_is_told(string text, string code)
    {
        var read = Csv(text);
        read.HasErrors.ShouldBeTrue();
        read.Diagnostics.ShouldContain(d => d.Code == code, string.Join('\n', read.Diagnostics));
    }

    [Fact]
    public void A_workbook_as_spreadsheets_save_it_is_read_below_its_title_with_days_numbers_and_shared_texts()
    {
        var read = Book(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Final report</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" t="s"><v>3</v></c></row>
            <row r="4"><c r="A4"><v>1.1000000000000001</v></c><c r="B4" t="s"><v>4</v></c><c r="D4" t="str"><f>UPPER("noted")</f><v>noted</v></c><c r="E4" s="1"><v>43399</v></c><c r="G4"><v>7</v></c></row>
            <row r="5"><c r="A5"><v>2</v></c><c r="B5" t="e"><v>#REF!</v></c></row>
            """,
            """<si><t>No</t></si><si><r><t>Recommen</t></r><r><t>dation</t></r></si><si><t>response</t></si><si><t>response on</t></si><si><t xml:space="preserve">=1_x000D_</t></si>""");

        read.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "INT0263 t.xlsx:4:4 One: The cell holds a formula; what it showed when the workbook was saved is taken.",
            "INT0262 t.xlsx:5:2 One: The cell shows the error #REF!.",
            "INT0101 t.xlsx:3 One: These columns are not read: number 3, number 6, number 7.",
        ]);
        read.Content.Recommendations.ShouldBeEmpty();

        var sound = Book(
            """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c></row>
            <row r="4"><c r="A4"><v>1.1000000000000001</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" t="s"><v>5</v></c><c r="D4" s="1"><v>43399</v></c></row>
            """,
            """<si><t>No</t></si><si><r><t>Recommen</t></r><r><t>dation</t></r></si><si><t>response</t></si><si><t>response on</t></si><si><t>=1</t></si><si><t>noted</t></si>""");
        var recommendation = sound.Content.Recommendations.ShouldHaveSingleItem(string.Join('\n', sound.Diagnostics));
        (recommendation.Number, recommendation.Text.ToString(), recommendation.Response).ShouldBe(
            ("1.1", "=1", new RecommendationResponse(ResponseKind.Noted, new(2018, 10, 26))));
    }

    [Fact]
    public void Sheets_without_such_headings_are_told_and_bounds_are_kept()
    {
        Book("""<row r="1"><c r="A1"><v>1</v></c></row>""", "").Diagnostics.Select(d => d.Code).ShouldBe(["INT0251", "INT0250"]);
        Book("""<row r="1"><c r="ZZZ1"><v>1</v></c></row>""", "").Diagnostics.ShouldContain(d => d.Code == "INT0261");
        Book("""<!DOCTYPE x [<!ENTITY a "b">]>""", "").Diagnostics.ShouldContain(d => d.Code == "INT0260");
        Book("", $"<si><t>{new string(' ', 33 * 1024 * 1024)}</t></si>").Diagnostics.ShouldContain(d => d.Code == "INT0260");
        Book(
            """<row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c><c r="B1" t="inlineStr"><is><t>Recommendation</t></is></c></row>"""
            + string.Concat(Enumerable.Range(2, 100_001).Select(n => $"""<row><c r="A{n}"><v>{n}</v></c><c><v>1</v></c></row>""")), "").Diagnostics
            .ShouldHaveSingleItem().ToString().ShouldBe("INT0261 t.xlsx:100002 One: The rows of the file are more than 100000.");
        Book("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""", $"<si><t>{new string('x', 40_000)}</t></si>").Diagnostics.ShouldContain(d => d.Code == "INT0011");
        RecommendationTableTests.Read(new byte[(32 * 1024 * 1024) + 1], "t.csv").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0261");
    }

    [Fact]
    public void One_code_on_two_sheets_is_told()
    {
        const string Row = """<row r="1"><c t="inlineStr"><is><t>No</t></is></c><c t="inlineStr"><is><t>Recommendation</t></is></c></row><row r="2"><c><v>1</v></c><c><v>2</v></c></row>""";
        var read = Book(Row, "", second: Row);
        read.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("INT0258 recommendation:EOM-18-1: recommendation:EOM-18-1 is there already, on another sheet.");
        read.Content.Recommendations.ShouldBeEmpty();
    }

    private static RecommendationReading Csv(string text, RecommendationTableOptions? options = null) =>
        RecommendationTableTests.Read(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), "t.csv", options);

    private static RecommendationReading Book(string rows, string texts, string? second = null)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("_rels/.rels", $"<Relationships {Relations}><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
            Put("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"a\"/>{(second is null ? "" : "<sheet name=\"Two\" sheetId=\"2\" r:id=\"d\"/>")}</sheets></workbook>");
            Put(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships {Relations}><Relationship Id=\"a\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"d\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
            Put("xl/worksheets/sheet1.xml", rows.StartsWith("<!", StringComparison.Ordinal) ? $"{rows}<worksheet/>" : $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");
            Put("xl/worksheets/sheet2.xml", $"<worksheet {Main}><sheetData>{second}</sheetData></worksheet>");
            Put("xl/sharedStrings.xml", $"<sst {Main}>{texts}</sst>");
            Put("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d/mmm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");

            void Put(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return RecommendationTableTests.Read(stream.ToArray(), "t.xlsx", Mission);
    }
}
