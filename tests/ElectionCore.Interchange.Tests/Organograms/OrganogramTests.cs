using System.Text;
using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>Organograms as departments publish them.</summary>
public sealed class OrganogramTests
{
    private const string SeniorHead =
        "Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,"
        + "Reports to Senior Post,Salary Cost of Reports (£),FTE,Total Pay (£),Professional/Occupational Group,Notes,Valid?\n";

    private const string JuniorHead =
        "Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title,"
        + "Number of Posts in FTE,Professional/Occupational Group\n";

    private const string Senior = SeniorHead
        + "1,Jane Doe,SCS3,Chief,,Home Office,Election Board,Election Board,020 7946 0000,jane@example.com,XX,1000,1.0,\"90,000\",Policy,,1\n"
        + "2,John Roe,SCS1,Director of Polls,Runs polls,Home Office,Election Board,Polls & Counts,,,1,,0.5,,Operations,,1\n"
        + "3,Vacant,SCS1,Director of Law,,Home Office,Election Board,Law,,,1,,0,,Legal,,1\n";

    private const string Junior = JuniorHead
        + "Home Office,Election Board,Polls & Counts,2,Grade 7,1,2,Adviser,2.0,Operations\n"
        + "Home Office,Election Board,Polls & Counts,2,Grade 7,1,2,Adviser,1.3,Operations\n"
        + "Home Office,Election Board,Training,3,EO,1,2,Clerk,0.4,\n";

    private static ImportOptions Dated => Store.Strict with { Format = ImportFormat.Organogram, Effective = new DateOnly(2013, 9, 30) };

    [Fact]
    public async Task Senior_and_junior_posts_come_in_together()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Dated, ("junior.csv", Junior), ("senior.csv", Senior));
        var again = await store.ImportAsync(Dated with { Format = ImportFormat.Automatic }, ("senior.csv", Senior), ("junior.csv", Junior));

        var facts = await store.FactsAsync();
        result.HasErrors.ShouldBeFalse(string.Join('\n', result.Findings));
        (again.Changed, again.Accepted).ShouldBe((0, result.Accepted));
        facts.Units.Select(u => $"{u.State.Code} in {u.State.Parent}: {u.State.Name} {u.State.Identifiers}").ShouldBe(
        [
            "election-board in : Election Board parent-department:Home Office", "election-board/law in election-board: Law ",
            "election-board/polls-and-counts in election-board: Polls & Counts ", "election-board/training in election-board: Training ",
        ]);
        facts.Posts.Select(p => p.State).ShouldBe(
        [
            new() { Code = new("1"), Title = new("Chief"), Unit = new("election-board"), Grade = "SCS3", Role = "Policy" },
            new() { Code = new("2"), Title = new("Director of Polls"), Unit = new("election-board/polls-and-counts"), Fte = 0.5m, Grade = "SCS1", Role = "Operations" },
            new() { Code = new("2.adviser.grade-7.d8dee085"), Title = new("Adviser"), Unit = new("election-board/polls-and-counts"), Seats = 2, Grade = "Grade 7", Role = "Operations" },
            new() { Code = new("2.adviser.grade-7.d8dee085-2"), Title = new("Adviser"), Unit = new("election-board/polls-and-counts"), Seats = 2, Fte = 1.3m, Grade = "Grade 7", Role = "Operations" },
            new() { Code = new("3"), Title = new("Director of Law"), Unit = new("election-board/law"), Fte = 0, Grade = "SCS1", Role = "Legal" },
            new() { Code = new("3.clerk.eo.d8189f35"), Title = new("Clerk"), Unit = new("election-board/training"), Fte = 0.4m, Grade = "EO" },
        ]);
        facts.ReportingLines.Select(l => $"{l.State.Post} to {l.State.Superior} {l.State.Kind} {l.Valid}").ShouldBe(
        [
            "2 to 1 Solid [2013-09-30,..)", "2.adviser.grade-7.d8dee085 to 2 Solid [2013-09-30,..)",
            "2.adviser.grade-7.d8dee085-2 to 2 Solid [2013-09-30,..)", "3 to 1 Solid [2013-09-30,..)", "3.clerk.eo.d8189f35 to 3 Solid [2013-09-30,..)",
        ]);
        facts.People.ShouldBeEmpty();
        facts.Appointments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Junior_posts_find_senior_ones_that_came_earlier()
    {
        await using var store = new Store();

        await store.ImportAsync(Dated, ("senior.csv", Senior));
        var result = await store.ImportAsync(Dated, ("junior.csv", Junior));

        result.HasErrors.ShouldBeFalse();
        (await store.FactsAsync()).ReportingLines.Count.ShouldBe(5);
    }

    [Fact]
    public async Task What_is_left_out_is_counted_and_never_shown()
    {
        using var folder = new Folder();
        await using var store = new Store();
        var bad = Senior + "4,Secret Person,SCS1,,,Home Office,Election Board,Law,,secret@example.com,4,,x,,Legal,,1\n5,Secret Person\n";

        var result = await store.ImportAsync(Dated with { RejectsPath = folder.File("r.json") }, ("senior.csv", bad));

        var said = string.Join('\n', result.Findings) + await folder.ReadAsync("r.json");
        foreach (var secret in new[] { "Jane", "Roe", "Secret", "7946", "example.com", "90,000", "Runs polls" })
        {
            said.ShouldNotContain(secret);
        }

        result.Findings.Where(f => f.Code == "INT0080").Select(f => f.ToString()["INT0080 senior.csv: ".Length..]).ShouldBe(
        [
            "Contact E-mail of senior posts: 2 left out.", "Contact Phone of senior posts: 1 left out.", "Job/Team Function of senior posts: 1 left out.",
            "Name of senior posts: 4 left out.", "Salary Cost of Reports of senior posts: 1 left out.", "Total Pay of senior posts: 1 left out.",
        ]);
    }

    [Fact]
    public async Task A_faulty_line_is_set_aside_and_the_post_stays_in_lenient_mode_alone()
    {
        await using var strict = new Store();
        await using var lenient = new Store();
        var rows = Senior
            + "4,,SCS1,Reports to itself,,,Election Board,Law,,,4,,1,,,,1\n"
            + "5,,SCS1,Orphan,,,Election Board,Law,,,99,,1,,,,1\n"
            + "6,,SCS1,Round,,,Election Board,Law,,,7,,1,,,,1\n"
            + "7,,SCS1,And round,,,Election Board,Law,,,6,,1,,,,1\n"
            + "8,,SCS1,Second root,,,Election Board,Law,,,xx,,1,,,,1\n";

        var refused = await strict.ImportAsync(Dated, ("senior.csv", rows));
        var taken = await lenient.ImportAsync(Dated with { Lenient = true }, ("senior.csv", rows));

        string[] expected = ["ORG0004 senior.csv:5:11", "INT0032 senior.csv:6:11", "ORG0003 senior.csv:8:11"];
        refused.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => $"{f.Code} {f.Place}").ShouldBe(expected);
        taken.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => $"{f.Code} {f.Place}").ShouldBe(expected);
        refused.Accepted.ShouldBe(new ImportCounts());
        taken.Accepted.ShouldBe(new ImportCounts { Units = 3, Posts = 8, ReportingLines = 3 });
    }

    [Fact]
    public async Task Rows_of_one_reference_are_one_post()
    {
        await using var store = new Store();
        var rows = Senior
            + "10,A,SCS1,Shared,,,Election Board,Law,,,1,,0.5,,,,1\n10,B,SCS1,shared,,,Election Board,Law,,,1,,0.5,,,,1\n"
            + "11,A,SCS1,Twice,,,Election Board,Law,,,1,,1,,,,1\n11,B,SCS1,Twice,,,Election Board,Law,,,2,,1,,,,1\n"
            + "12,A,SCS1,Other,,,Election Board,Law,,,1,,1,,,,1\n12,B,SCS1,Another,,,Election Board,Law,,,1,,1,,,,1\n";

        var result = await store.ImportAsync(Dated with { Lenient = true }, ("senior.csv", rows));

        var facts = await store.FactsAsync();
        facts.Posts.Where(p => p.State.Code.Value.StartsWith('1') && p.State.Code.Value.Length == 2)
            .Select(p => $"{p.State.Code} {p.State.Title} {p.State.Seats} {p.State.Fte:0.0} {p.State.IsJobShare}")
            .ShouldBe(["10 Shared 1 1.0 True", "11 Twice 2 2.0 False", "12 Other 1 1.0 False"]);
        facts.ReportingLines.Count(l => l.State.Post.Value == "11").ShouldBe(2);
        result.Findings.Where(f => f.Code != "INT0080").Select(f => f.ToString()).ShouldBe(
        [
            "INT0093 senior.csv:6: post:10 is there 2 times and is taken as one post; its seats: 1.",
            "INT0093 senior.csv:8: post:11 is there 2 times and is taken as one post; its seats: 2.",
            "INT0030 senior.csv:10: post:12 is stated twice from the same day; first at senior.csv:9.",
        ]);
    }

    [Fact]
    public async Task Posts_that_are_gone_and_rows_marked_as_not_valid_are_left_out()
    {
        await using var store = new Store();
        var rows = Senior
            + "4,Eliminated,SCS1,Old,,,Election Board,Law,,,1,,0,,,,1\n5,N/A,SCS1,eliminated,,,Election Board,Law,,,1,,0,,,,1\n"
            + "6,X,SCS1,Wrong,,,Election Board,Law,,,1,,1,,,,0\n";

        var result = await store.ImportAsync(Dated, ("senior.csv", rows));

        result.Accepted.Posts.ShouldBe(3);
        result.Findings.Select(f => f.ToString()).ShouldContain("INT0080 senior.csv: rows of senior posts that were eliminated: 2 left out.", StringComparer.Ordinal);
        result.Findings.Select(f => f.ToString()).ShouldContain("INT0080 senior.csv: rows of senior posts that the file itself marks as not valid: 1 left out.", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_an_effective_day_there_is_one_error()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Store.Lenient, ("senior.csv", Senior));

        result.Findings.Select(f => f.ToString()).ShouldBe(["INT0090 senior.csv: An organogram states no dates, and no effective day was given."]);
        result.Rows.ShouldBe(0);
    }

    [Fact]
    public async Task Spellings_of_a_unit_are_one_unit_and_are_told()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Dated, ("j.csv", JuniorHead + "D,Board,Law,XX,EO,,,Clerk,1,\nD,BOARD,  law ,XX,EO,,,Clerk,1,\nD,Board,L-a-w,XX,EO,,,Clerk,1,\nD,Board,,XX,EO,,,Clerk,1,\n"));

        (await store.FactsAsync()).Units.Select(u => u.State.Code.Value).ShouldBe(["board", "board/l-a-w", "board/law"]);
        result.Findings.Where(f => f.Code == "INT0092").Select(f => f.ToString()).ShouldBe(
        [
            "INT0092 j.csv:3:2: \"BOARD\" is taken for the unit board, first written \"Board\".",
            "INT0092 j.csv:3:3: \"law\" is taken for the unit board/law, first written \"Law\".",
        ]);
    }

    [Fact]
    public async Task Windows_1252_is_read_and_told_and_mixed_encodings_are_refused()
    {
        await using var store = new Store();
        var western = Encoding.Latin1.GetBytes(Senior.Replace("Law", "Caf\u00E9", StringComparison.Ordinal));
        byte[] mixed = [.. Encoding.UTF8.GetBytes(Senior), .. "9,,SCS1,Caf"u8, 0xE9, .. ",,,Election Board,Law,,,1,,1,,,,1\n"u8];

        var read = await store.ImportAsync(Dated with { DryRun = true }, ("senior.csv", western));
        var refused = await store.ImportAsync(Dated, ("senior.csv", mixed));
        await store.ImportAsync(Dated, ("senior.csv", western));

        read.HasErrors.ShouldBeFalse();
        read.Findings.Single(f => f.Code == "INT0091").ToString().ShouldBe("INT0091 senior.csv: The file is not in UTF-8 and was read as Windows-1252.");
        refused.Findings.First(f => f.Severity == DiagnosticSeverity.Error).Code.ShouldBe("INT0005");
        (await store.FactsAsync()).Units.Select(u => u.State.Code.Value).ShouldContain("election-board/caf\u00E9", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", "INT0002 x.csv")]
    [InlineData("a,b\n1,2\n", "INT0006 x.csv:1")]
    [InlineData(JuniorHead, "INT0009 x.csv")]
    [InlineData(JuniorHead + ",,,,,,,,,\n\n", "INT0009 x.csv")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk,many,\n", "INT0021 x.csv:2:9")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk,-1,\n", "INT0021 x.csv:2:9")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk,99999999999999999999,\n", "INT0021 x.csv:2:9")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk,1e9,\n", "INT0021 x.csv:2:9")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk,,\n", "INT0020 x.csv:2:9")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,,1,\n", "INT0020 x.csv:2")]
    [InlineData(JuniorHead + "D,,U,XX,EO,,,Clerk,1,\n", "INT0020 x.csv:2")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,Clerk\n", "INT0010 x.csv:2")]
    [InlineData(JuniorHead + "D,O,U,XX,EO,,,\"Clerk,1,\n", "INT0010 x.csv:2|INT0013 x.csv:2")]
    [InlineData(JuniorHead + "D,O,U,9,EO,,,Clerk,1,\n", "INT0032 x.csv:2:4")]
    [InlineData("Unit,Organisation,Reporting Senior Post,Generic Job Title,Number of Posts in FTE,Unit\n", "INT0008 x.csv:1:6")]
    public async Task A_fault_is_found_in_its_place(string content, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Dated, ("x.csv", content));

        result.Places().ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Fact]
    public async Task Codes_of_long_names_fit_and_differ()
    {
        await using var store = new Store();
        var (one, two) = (new string('x', 300) + "1", new string('x', 300) + "2");

        var result = await store.ImportAsync(
            Dated, ("j.csv", JuniorHead + $"D,O,{one},XX,{one},,,{one},1,{one}\nD,O,{two},XX,{two},,,{two},1,{two}\nD,O,???,XX,,,,!!!,1,\n".ReplaceLineEndings("\r\n")));

        result.HasErrors.ShouldBeFalse(string.Join('\n', result.Findings));
        result.Accepted.ShouldBe(new ImportCounts { Units = 4, Posts = 3 });
    }

    [Fact]
    public async Task No_beginning_of_a_file_throws_and_dry_runs_store_nothing()
    {
        await using var store = new Store();
        var file = Encoding.UTF8.GetBytes(Senior);

        for (var length = 0; length < file.Length; length += 3)
        {
            await store.ImportAsync(Dated with { DryRun = true, Lenient = true }, ("senior.csv", file[..length]));
        }

        (await store.LedgerAsync()).Commits.ShouldBeEmpty();
    }
}
