using System.Text;

namespace ElectionCore.Interchange.Tests;

/// <summary>Rows that are not stored go to a file, are put right there and come back.</summary>
public sealed class RejectsTests
{
    private const string Units = "code,name,name:ar,parent,valid_from,valid_to\nU1,One,واحد,,2020-01-01,\nU2,\"Two, too\",,U1,2020-01-01,\n";
    private const string Posts = "code,title,unit,seats,valid_from\nP1,Head,U1,1,2020-01-01\nP2,Deputy,{0},2,2020-01-01\nP3,Clerk,U2,{1},2020-01-01\n";
    private const string Holders = "code,post,person,person_name,valid_from\nA1,P1,a,Ahmad,2020-02-01\nA2,P2,b,Bibi,2020-02-01\nA3,P3,c,Cyrus,2020-02-01\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Corrected_rejects_lead_to_what_a_clean_import_gives(bool lenient)
    {
        using var folder = new Folder();
        await using var clean = new Store();
        await using var store = new Store();
        await clean.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Format("U1", "3")), ("appointments.csv", Holders));
        var options = Store.Strict with { Lenient = lenient, RejectsPath = folder.File("rejects.csv") };

        var first = await store.ImportAsync(
            options, ("units.csv", Units), ("posts.csv", Format("U9", "many")), ("appointments.csv", Holders));
        var rejects = await folder.ReadAsync("rejects.csv");
        await folder.WriteAsync("rejects.csv", rejects.Replace(",U9,", ",U1,", StringComparison.Ordinal).Replace(",many,", ",3,", StringComparison.Ordinal));
        var second = await store.ImportAsync(folder.File("rejects.csv"), Store.Strict);

        first.Rejected.ShouldBe(lenient ? 4 : 6);
        rejects.Split("\r\n").Length.ShouldBe(first.Rejected + 2);
        second.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).Posts.Select(f => (f.State, f.Valid)).ShouldBe((await clean.FactsAsync()).Posts.Select(f => (f.State, f.Valid)));
        (await store.FactsAsync()).Appointments.Select(f => (f.State, f.Valid)).ShouldBe((await clean.FactsAsync()).Appointments.Select(f => (f.State, f.Valid)));
        (await store.FactsAsync()).People.Select(f => (f.State, f.Valid)).ShouldBe((await clean.FactsAsync()).People.Select(f => (f.State, f.Valid)));
    }

    [Fact]
    public async Task A_rejects_file_names_place_table_and_reason_and_keeps_raw_values()
    {
        using var folder = new Folder();
        await using var store = new Store();

        await store.ImportAsync(
            Store.Lenient with { RejectsPath = folder.File("r.csv"), DryRun = true },
            ("units.csv", Units + "U3, Three ,\"x\ny\",U1,2020-1-1,\n"), ("posts.csv", Format("U1", "1")));

        (await folder.ReadAsync("r.csv")).ShouldBe(
            "reject_file,reject_line,reject_table,reject_reason,reject_check,code,name,name:ar,parent,valid_from,valid_to\r\n"
            + "units.csv,4,units,\"INT0021: valid_from is \"\"2020-1-1\"\"; expected is a date as yyyy, yyyy-MM or yyyy-MM-dd (or the word unknown, or two dots for an open start).\",,"
            + "U3,\" Three \",\"x\ny\",U1,2020-1-1,\r\n");
        Directory.GetFiles(folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_could_not_be_kept_stays_refused_until_the_mark_is_gone()
    {
        using var folder = new Folder();
        await using var store = new Store();
        var options = Store.Lenient with { RejectsPath = folder.File("r.csv") };
        byte[] content = [.. "code,name,valid_from\nU1,Caf"u8, 0xE9, .. ",2020\nU2,Two,2020,more\nU3\nU4,a\"b,2020\n"u8, .. Encoding.UTF8.GetBytes("U5," + new string('x', 20_000) + ",2020\n")];

        (await store.ImportAsync(options, ("u.csv", content))).Rejected.ShouldBe(5);
        var written = await folder.ReadAsync("r.csv");
        var again = await store.ImportAsync(folder.File("r.csv"), Store.Lenient);

        again.Places().Where(p => p[..7] != "INT0016").ShouldBe(Enumerable.Range(2, 5).Select(line => $"INT0014 {folder.File("r.csv")}:{line}:5"));
        written.ShouldContain("bytes that are not valid UTF-8");
        written.ShouldContain("surplus fields: more");
        written.ShouldContain("1 fields of 3");
        written.ShouldContain("name shortened from 20000 characters");
        written.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public async Task When_nothing_is_rejected_a_file_that_is_there_stays()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await folder.WriteAsync("r.csv", "mine");

        var result = await store.ImportAsync(Store.Strict with { RejectsPath = folder.File("r.csv") }, ("units.csv", Units));

        result.Places().ShouldBe([$"INT0037 {folder.File("r.csv")}"]);
        result.HasErrors.ShouldBeFalse();
        result.Commit.ShouldNotBeNull();
        (await folder.ReadAsync("r.csv")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("missing/r.csv", false)]
    [InlineData("taken", false)]
    [InlineData("taken", true)]
    public async Task Nothing_is_stored_when_the_rejects_cannot_be_written(string name, bool isDry)
    {
        using var folder = new Folder();
        await using var store = new Store();
        Directory.CreateDirectory(folder.File("taken"));
        var options = Store.Lenient with { RejectsPath = folder.File(name), DryRun = isDry };

        var result = await store.ImportAsync(options, ("units.csv", Units + "U3,,,,,\n"));

        result.Findings[0].Code.ShouldBe("INT0036");
        result.Findings[0].ToString().ShouldEndWith("; nothing is stored.");
        (result.Rows, result.Rejected, result.Changed, result.Commit).ShouldBe((3, 3, 0, null));
        (await store.LedgerAsync()).Commits.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([folder.File("taken")]);
    }

    [Fact]
    public async Task A_folder_is_read_without_the_rejects_in_it()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await folder.WriteAsync("units.csv", Units);
        await folder.WriteAsync("old.csv", "reject_file,reject_line,reject_table,reject_reason,reject_check,code,name,valid_from\nu.csv,2,units,,,U7,Seven,2020\n");

        var all = await store.ImportAsync(folder.Path);
        var named = await store.ImportAsync(folder.File("old.csv"));

        all.Places().ShouldBe(["INT0018 old.csv"]);
        (all.HasErrors, all.Rows, all.Accepted.Units).ShouldBe((false, 2, 2));
        named.Findings.ShouldBeEmpty();
        named.Accepted.Units.ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_without_tables_is_told()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await folder.WriteAsync("readme.txt", "nothing");

        var result = await store.ImportAsync(folder.Path);

        result.Findings.ShouldHaveSingleItem().ToString().ShouldBe($"INT0017 {folder.Path}: There are no CSV files in this folder.");
        (result.Rows, result.Commit).ShouldBe((0, null));
    }

    [Fact]
    public async Task JSON_records_come_back_as_JSON()
    {
        using var folder = new Folder();
        await using var store = new Store();
        var options = Store.Lenient with { RejectsPath = folder.File("r.json") };

        var first = await store.ImportAsync(options, ("d.json", """
            {"format":"electioncore.organization","version":1,
             "units":[{"code":"U1","name":"One","validFrom":"2020"},{"code":"U2","name":{"ar":"اثنان"},"parent":"U9","validFrom":"2020"}]}
            """));
        var written = await folder.ReadAsync("r.json");
        await folder.WriteAsync("r.json", written.Replace("U9", "U1", StringComparison.Ordinal));
        var second = await store.ImportAsync(folder.File("r.json"));

        first.Places().ShouldBe(["INT0032 d.json:2:101 $.units[1].parent"]);
        written.ShouldContain("\"rejectReason\": \"INT0032: There is no unit:U9, neither stored nor in this import.\"");
        written.ShouldContain("اثنان");
        second.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).Units.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Texts_that_are_no_Unicode_go_to_the_rejects_as_they_are()
    {
        using var folder = new Folder();
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Lenient with { RejectsPath = folder.File("r.json") },
            ("d.json", """
                {"format":"electioncore.organization","version":1,
                 "units":[{"code":"U1","name":{"en":"x\ud800"},"validFrom":"2020","y\udc00":[1]},"\ud800",{"code":"U2","name":"Two","validFrom":"2020"}]}
                """));
        var written = await folder.ReadAsync("r.json");
        var again = await store.ImportAsync(folder.File("r.json"), Store.Lenient);

        result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.Code).ShouldBe(["INT0026", "INT0045"]);
        (result.Accepted.Units, result.Rejected).ShouldBe((1, 2));
        written.ShouldContain("""{"en":"x\ud800"}""");
        again.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.Code).ShouldBe(["INT0026", "INT0045"]);
    }

    private static string Format(string unit, string seats) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Posts, unit, seats);
}
