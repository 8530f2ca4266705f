using System.IO.Compression;
using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Planning;

/// <summary>Tables as people make them, and files that are no such tables.</summary>
public sealed class RecommendationTableReaderTests
{
    private const string Headings =
        """<row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c><c r="B1" t="inlineStr"><is><t>Recommendation</t></is></c></row>""";

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

        read.Content.ShouldNotBeNull(string.Join('\n', read.Findings));
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
        read.Findings.Select(d => $"{d.Code}@{d.Place.Line}:{d.Place.Column}").ShouldBe(
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

        read.Content.ShouldBeNull();
        read.Findings.Select(d => $"{d.Code}@{d.Place.Line}:{d.Place.Column}").ShouldBe(
            [
                "INT0020@3:1", "INT0021@4:5", "INT0020@4:3", "INT0021@4:6", "INT0021@4:7", "INT0021@4:9", "INT0020@5:", "INT0259@6:2", "INT0020@7:8",
            ],
            ignoreOrder: true);
        Csv("code,source,text\nr,s,a\nr,s,b\n").Findings.ShouldHaveSingleItem().ToString().ShouldBe("INT0258 t.csv:3: recommendation:r is there already, in line 2.");
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "INT0250")]
    [InlineData("code;source;text\n1;2;3\n", "INT0250")]
    [InlineData("No.,Recommendation\n1,Do\n", "INT0252")]
    [InlineData("code,source,text,Text\nr,s,a,b\n", "INT0008")]
    [InlineData("code,source,text\nr,s\n", "INT0010")]
    [InlineData("", "INT0002")]
    [InlineData("<html>", "INT0003")]
    [InlineData("PK\u0003\u0004 and nothing that is a package", "INT0309")]
    public void What_is_no_such_table_is_told(string text, string code)
    {
        var read = Csv(text);
        read.Content.ShouldBeNull();
        read.Findings.ShouldContain(d => d.Code == code, string.Join('\n', read.Findings));
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

        read.Findings.Select(d => d.ToString()).ShouldBe(
        [
            "INT0101 t.xlsx:3 One: These columns are not read: number 3, number 6, number 7.",
            "INT0262 t.xlsx:5:2 One: The cell shows the error #REF!.",
        ]);
        read.Content.ShouldBeNull();

        var sound = Book(
            """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c></row>
            <row r="4"><c r="A4"><v>1.1000000000000001</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" t="s"><v>5</v></c><c r="D4" s="1"><v>43399</v></c></row>
            """,
            """<si><t>No</t></si><si><r><t>Recommen</t></r><r><t>dation</t></r></si><si><t>response</t></si><si><t>response on</t></si><si><t>=1</t></si><si><t>noted</t></si>""");
        var recommendation = sound.Content!.Recommendations.ShouldHaveSingleItem(string.Join('\n', sound.Findings));
        (recommendation.Number, recommendation.Text.ToString(), recommendation.Response).ShouldBe(
            ("1.1", "=1", new RecommendationResponse(ResponseKind.Noted, new(2018, 10, 26))));
    }

    [Fact]
    public void Sheets_without_such_headings_are_told_and_bounds_are_kept()
    {
        Book("""<row r="1"><c r="A1"><v>1</v></c></row>""", "").Findings.Select(d => d.Code).ShouldBe(["INT0251", "INT0250"]);
        Book(Headings + """<row r="2"><c r="XFD2"><v>1</v></c></row>""", "").Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe("INT0261 t.xlsx:2 One: The columns of the file are more than 200.");
        Book("""<!DOCTYPE x [<!ENTITY a "b">]>""", "").Findings.ShouldContain(d => d.Code == "INT0309");
        Book("", $"<si><t>{new string(' ', 65 * 1024 * 1024)}</t></si>").Findings.ShouldContain(d => d.Code == "INT0311");
        Book(
            Headings + string.Concat(Enumerable.Range(2, 100_001).Select(n => $"""<row><c r="A{n}"><v>{n}</v></c><c><v>1</v></c></row>""")), "").Findings
            .ShouldHaveSingleItem().ToString().ShouldBe("INT0261 t.xlsx:100002 One: The rows of the file are more than 100000.");
        var one = $"<si><t>{new string('x', 40_000)}</t></si>";
        Book(Headings + """<row r="2"><c><v>1</v></c><c t="s"><v>0</v></c></row>""", one).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0011");
        Book(Headings + string.Concat(Enumerable.Repeat("""<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>""", 1000)), one).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0261");
    }

    [Fact]
    public void One_code_on_two_sheets_is_told()
    {
        const string Row = Headings + """<row r="2"><c><v>1</v></c><c><v>2</v></c></row>""";
        var read = Book(Row, "", second: Row);
        read.Findings.ShouldHaveSingleItem().ToString().ShouldBe("INT0258 recommendation:EOM-18-1: recommendation:EOM-18-1 is there already, on another sheet.");
        read.Content.ShouldBeNull();
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
            const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            Put(
                "[Content_Types].xml",
                $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="{Sheets}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheets}.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="{Sheets}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheets}.styles+xml"/></Types>
                """);
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
