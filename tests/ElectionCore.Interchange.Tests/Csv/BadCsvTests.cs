using System.Text;

namespace ElectionCore.Interchange.Tests;

/// <summary>Bad CSV: each fault with its code, file, line and column, and nothing thrown.</summary>
public sealed class BadCsvTests
{
    private const string Units = "code,name,parent,valid_from,valid_to\n";

    [Theory]
    [InlineData("U1,One,,2020-13-01,\n", "INT0021 units.csv:2:4")]
    [InlineData("U1,One,,17.05.2019,\n", "INT0021 units.csv:2:4")]
    [InlineData("U1,One,,٢٠٢٠,\n", "INT0021 units.csv:2:4")]
    [InlineData("U1,One,,,\n", "INT0023 units.csv:2:4")]
    [InlineData("U1,One,,2020,2019\n", "INT0022 units.csv:2:5")]
    [InlineData("U1,One,,2020-05-01,2020-05-01\n", "INT0022 units.csv:2:5")]
    [InlineData("U1,,,2020,\n", "INT0020 units.csv:2:2")]
    [InlineData(",One,,2020,\n", "INT0020 units.csv:2:1")]
    [InlineData("U1,One,U1,2020,\n", "ORG0002 units.csv:2:3")]
    [InlineData("U1,One,U9,2020,\n", "INT0032 units.csv:2:3")]
    [InlineData("U1,One,,2020\n", "INT0010 units.csv:2")]
    [InlineData("U1,One,,2020,,,\n", "INT0010 units.csv:2")]
    [InlineData("U1,One \"x\",,2020,\n", "INT0013 units.csv:2")]
    [InlineData("U1,\"One\"x,,2020,\n", "INT0013 units.csv:2")]
    [InlineData("U1,\"One,,2020,\nU2,Two,,2020,\n", "INT0010 units.csv:2|INT0013 units.csv:2")]
    [InlineData("U1,One,,2020,\nU1,Two,,2020,\n", "INT0030 units.csv:3")]
    [InlineData("U1,One,,2020,2025\nU1,Two,,2021,\n", "INT0031 units.csv:3:4")]
    [InlineData("U1,One,U2,2020,\nU2,Two,U1,2020,\n", "INT0033 units.csv:2:3|ORG0001 units.csv:3:3")]
    [InlineData("U1,One\uFFFF,,2020,\n", "INT0026 units.csv:2:2")]
    [InlineData("U1,One\uFFFD,,2020,\n", "INT0016 units.csv:2:2")]
    public async Task A_fault_is_found_in_its_place(string rows, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync("units.csv", Units + rows);

        result.Places().ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_and_nothing_is_stored()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict,
            ("units.csv", Units + "U1,One,,2020,\nU2,Two,U7,2020-02-30,\nU3,Three,U8,2020,\n\"U\n4\",Four,,2020,\n,,,,\n\nU5,Five,,x,y\n"),
            ("posts.csv", "code,title,unit,seats,fte,kind,valid_from\nP1,Head,U1,0,-1,eternal,2020\n"));

        result.Places().ShouldBe(
        [
            "INT0021 units.csv:3:4", "INT0032 units.csv:3:3", "INT0032 units.csv:4:3", "INT0021 units.csv:5:1",
            "INT0021 units.csv:9:4", "INT0021 units.csv:9:5",
            "INT0021 posts.csv:2:4", "INT0021 posts.csv:2:5", "INT0021 posts.csv:2:6",
        ], ignoreOrder: true);
        result.Accepted.ShouldBe(new ImportCounts());
        (result.Rows, result.Rejected, result.Changed, result.Commit).ShouldBe((6, 6, 0, null));
        (await store.LedgerAsync()).Commits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Invalid_UTF8_is_reported_with_its_line_and_field_and_never_replaced()
    {
        await using var store = new Store();
        byte[] content =
        [
            .. "code,name,valid_from\nU1,Caf"u8, 0xE9, .. ",2020\nU2,\"two\nl"u8, 0xC3, 0x28, .. "nes\",2020\nU3,Three,2020\n"u8,
        ];

        var result = await store.ImportAsync(Store.Lenient, ("units.csv", content));

        result.Places().ShouldBe(["INT0005 units.csv:2:2", "INT0005 units.csv:4:2"]);
        result.Findings[0].Arguments[0].Value.ShouldBe(27L);
        (await store.FactsAsync()).Units.Select(u => u.State.Code.Value).ShouldBe(["U3"]);
    }

    [Theory]
    [InlineData("", "INT0002 units.csv")]
    [InlineData("\uFEFF", "INT0002 units.csv")]
    [InlineData("\n\n", "INT0002 units.csv")]
    [InlineData("code,name,valid_from\n", "INT0009 units.csv")]
    [InlineData("PK\u0003\u0004rest", "INT0003 units.csv")]
    [InlineData("%PDF-1.7", "INT0003 units.csv")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "INT0003 units.csv")]
    [InlineData("a\0b\u0001c", "INT0003 units.csv")]
    [InlineData("id,label\n1,x\n", "INT0006 units.csv:1")]
    [InlineData("code;name;valid_from\nU1;One;2020\n", "INT0006 units.csv:1")]
    [InlineData("code,name,valid_from,code\nU1,One,2020,U2\n", "INT0008 units.csv:1:4")]
    [InlineData("code,name,colour,valid_from\nU1,One,red,2020\n", "INT0007 units.csv:1:3")]
    [InlineData("code,name:not a tag,valid_from\nU1,One,2020\n", "INT0024 units.csv:2:2")]
    public async Task A_file_of_another_sort_is_told_from_its_content(string content, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync("units.csv", content);

        result.Places().Contains(expected, StringComparer.Ordinal).ShouldBeTrue();
        result.Accepted.Units.ShouldBe(0);
    }

    [Fact]
    public async Task UTF16_is_named()
    {
        await using var store = new Store();
        byte[] content = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Units + "U1,One,,2020,\n")];

        var result = await store.ImportAsync(Store.Strict, ("units.csv", content));

        result.Places().ShouldBe(["INT0004 units.csv:1"]);
        result.Findings[0].ToString().ShouldContain("UTF-16");
    }

    [Fact]
    public async Task BOM_CRLF_and_quoted_line_breaks_are_fine()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            "units.csv", "\uFEFF" + (Units + "U1,\"One, the \"\"first\"\"\nof two\",,2020,\nU2,Two,U1,2020,\n").ReplaceLineEndings("\r\n"));

        result.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).Units[0].State.Name.ToString().ShouldBe("One, the \"first\"\r\nof two");
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_one_fault_of_one_row()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Lenient, ("units.csv", Units + "U1," + new string('x', 10_000_000) + ",,2020,\nU2,Two,,2020,\n"));

        result.Places().ShouldBe(["INT0011 units.csv:2:2"]);
        result.Accepted.Units.ShouldBe(1);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_ends_the_file_and_not_the_memory()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Lenient, ("units.csv", Units + "U1,One,,2020,\nU2,\"" + new string('x', 60_000_000) + "\n"));

        result.Places().ShouldBe(["INT0012 units.csv:3"]);
        result.Accepted.Units.ShouldBe(1);
    }

    [Fact]
    public async Task Several_roots_two_holders_and_children_that_outlast_parents_are_stored()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict,
            ("units.csv", Units + "R1,Root,,2010,2015\nR2,Root,,2010,\nU1,Child,R1,2010,\n"),
            ("posts.csv", "code,title,unit,valid_from\nP1,Head,U1,2010\n"),
            ("appointments.csv", "post,person,valid_from\nP1,A,2011\nP1,B,2011\n"));

        result.Findings.ShouldBeEmpty();
        (result.Accepted.Units, result.Accepted.Appointments, result.Accepted.People).ShouldBe((3, 2, 2));
    }

    [Fact]
    public async Task A_missing_file_is_a_finding()
    {
        await using var store = new Store();

        var result = await store.ImportAsync("/nowhere/units.csv");

        result.Places().ShouldBe(["INT0001 /nowhere/units.csv"]);
    }

    [Theory]
    [InlineData("P1,P1,2020\n", "ORG0004 reporting.csv:2:2")]
    [InlineData("P1,P2,2020\nP2,P3,2020\nP3,P1,2020\n", "ORG0003 reporting.csv:4:2")]
    [InlineData("P1,P2,2020\nP2,P9,2020\n", "INT0032 reporting.csv:3:2")]
    public async Task Reporting_lines_that_cannot_be_are_refused(string rows, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict,
            ("units.csv", Units + "U1,One,,2020,\n"),
            ("posts.csv", "code,title,unit,valid_from\nP1,A,U1,2020\nP2,B,U1,2020\nP3,C,U1,2020\n"),
            ("reporting.csv", "post,superior,valid_from\n" + rows));

        result.Places().ShouldBe([expected]);
        (result.Accepted.Units, result.Accepted.Posts, result.Accepted.ReportingLines).ShouldBe((1, 3, 0));
    }

    [Fact]
    public async Task A_circle_that_never_stands_at_one_time_is_none()
    {
        await using var store = new Store();

        var result = await store.ImportAsync("units.csv", Units
            + "U1,One,U2,2020,2021-01-01\nU1,One,,2021-01-01,\nU2,Two,,2020,2021-01-01\nU2,Two,U1,2021-01-01,\n");

        result.Findings.ShouldBeEmpty();
        result.Accepted.Units.ShouldBe(2);
    }

    [Fact]
    public async Task A_circle_with_what_is_stored_is_found()
    {
        await using var store = new Store();
        await store.ImportAsync("units.csv", Units + "U1,One,,2020,\nU2,Two,U1,2020,\nU3,Three,U2,2020,\n");

        var result = await store.ImportAsync("units.csv", Units + "U1,One,U3,2024-05-01,\n");

        result.Places().ShouldBe(["ORG0001 units.csv:2:3"]);
        result.Findings[0].ToString().ShouldContain("Units U1, U3, U2 form a circle from 2024-05-01 on.");
    }
}
