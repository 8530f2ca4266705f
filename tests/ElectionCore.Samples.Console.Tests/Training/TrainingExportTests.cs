using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>What is written for other programs and for paper.</summary>
public sealed class TrainingExportTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task All_records_go_out_and_come_in_again_as_they_were()
    {
        await TrainingRecords.ImportAsync(_run);
        (await _run.WithData("training", "export", "--format", "json", "--out", "all.json", "--as-of", "2024-03-01")).Returns(0).Output.ShouldStartWith("24 records");
        (await _run.WithData("training", "import", "all.json")).Returns(0).Output.ShouldContain("Nothing changed.");
        (await _run.Go("training", "import", "all.json", "--db", "other.db")).Returns(0);
        (await _run.Go("training", "export", "--format", "json", "--out", "again.json", "--as-of", "2024-03-01", "--db", "other.db")).Returns(0);
        Read("again.json").ShouldBe(Read("all.json"));
        (await _run.WithData("training", "export", "--format", "json", "--out", _run.Data)).Returns(2).Errors.ShouldContain("own data");
    }

    [Fact]
    public async Task Statements_name_people_by_their_keys_and_keep_unknown_apart()
    {
        await TrainingRecords.ImportAsync(_run);
        (await _run.WithData("training", "export", "--format", "xapi", "--out", "x.json")).Returns(2).Errors.ShouldContain("--home-page");
        (await _run.WithData("training", "export", "--format", "xapi", "--out", "x.json", "--home-page", "https://emb.example/", "--offset", "5")).Returns(2).Errors.ShouldContain("--offset");
        (await _run.WithData("training", "export", "--format", "xapi", "--out", "x.json", "--home-page", "https://emb.example/", "--offset", "+05:00", "--as-of", "2024-03-01", "--session", "S1")).Returns(0);
        var statements = JsonDocument.Parse(Read("x.json")).RootElement;
        var verbs = statements.EnumerateArray().Select(s => s.GetProperty("verb").GetProperty("id").GetString()!.Split('/')[^1]).CountBy(v => v).ToDictionary();

        // Three have a seat; four days attended; one finished, one failed, and of one it is not known.
        verbs["registered"].ShouldBe(3);
        verbs["attended"].ShouldBe(4);
        verbs["completed"].ShouldBe(1);
        verbs["failed"].ShouldBe(1);
        statements.GetArrayLength().ShouldBe(9);
        Read("x.json").ShouldContain("+05:00");
        Read("x.json").ShouldNotContain("Amina");
    }

    [Fact]
    public async Task A_badge_is_signed_for_each_credential_that_counts()
    {
        await TrainingRecords.ImportAsync(_run);
        string[] keys = ["--key", "k.pem", "--key-id", "ecp-2024"];
        (await _run.Go("training", "credentials", "key", "--out", "k.pem")).Returns(0);
        foreach (var type in (string[])["TRAINED", "HELPER"])
        {
            (await _run.WithData(["training", "credentials", "issue", "--type", type, "--holder", "0001", "--series", "ECP", "--on", "2024-02-01", .. keys])).Returns(0);
        }

        (await _run.WithData("training", "credentials", "revoke", "ECP-2024-000001-2", "--reason", "Mistake", "--on", "2024-04-01")).Returns(0);
        string[] export = ["training", "export", "--format", "openbadges", "--issuer", "https://emb.example/", "--issuer-name", "EMB", .. keys];
        (await _run.WithData([.. export, "--out", "b.jsonl", "--as-of", "2024-03-01"])).Returns(0).Output.ShouldStartWith("2 badges");
        var first = JsonDocument.Parse(Read("b.jsonl").Split('\n')[0]).RootElement;
        first.GetProperty("number").GetString().ShouldBe("ECP-2024-000001-2");
        first.GetProperty("badge").GetString()!.Split('.').Length.ShouldBe(3);
        (await _run.WithData([.. export, "--out", "folder/", "--as-of", "2024-03-01"])).Returns(0);
        Directory.GetFiles(Path.Combine(_run.Home, "folder")).Length.ShouldBe(2);

        // The second rests on the first, which is revoked.
        (await _run.WithData([.. export, "--out", "b.jsonl", "--as-of", "2024-04-01"])).Returns(0).Output.ShouldStartWith("0 badges");
    }

    [Fact]
    public async Task Sheets_and_rosters_are_for_those_who_are_enrolled_or_posted()
    {
        await TrainingRecords.ImportAsync(_run);
        var sheet = (await _run.WithData("training", "sheet", "S1", "--day", "2024-01-16", "--language", "ur", "--out", "s.html", "--duties", "--json")).Returns(0).Json;
        (sheet.GetProperty("lines").GetInt32(), sheet.GetProperty("withoutName").GetInt32(), sheet.GetProperty("emptyLines").GetInt32()).ShouldBe((3, 1, 2));
        var page = Read("s.html");
        page.ShouldContain("dir=\"rtl\"");
        page.ShouldContain("2024-01-16");
        page.ShouldNotContain("2024-01-15");
        page.IndexOf("آمنہ خان", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("Bilal Ali", StringComparison.Ordinal));
        page.ShouldContain("PS-1 PRO");
        (await _run.WithData("training", "sheet", "S1", "--day", "2024-01-17", "--out", "s.html")).Returns(2).Errors.ShouldContain("--day");
        (await _run.WithData("training", "sheet", "S2", "--out", "s.html")).Returns(1).Errors.ShouldContain("CLI0007");
        (await _run.WithData("training", "sheet", "S1", "--out", "s.pdf")).Returns(2).Errors.ShouldContain(".html or .xlsx");
        (await _run.WithData("training", "sheet", "S1", "--language", "prs", "--out", "s.xlsx")).Returns(0);

        (await _run.WithData("training", "roster", "--out", "r.html", "--on", "2024-02-08")).Returns(0).Output.ShouldContain("2 stations, 2 posted (1 women, 1 men");
        (await _run.WithData("training", "roster", "--out", "r.html", "--on", "2024-02-08", "--place", "D1")).Returns(0).Output.ShouldContain("1 station, 1 posted");
        Read("r.html").ShouldNotContain("Bilal");
        (await _run.WithData("training", "roster", "--out", "r.html", "--place", "PS-9")).Returns(0).Output.ShouldStartWith("2024-02-07: 1 station, 1 posted");
        (await _run.WithData("training", "export", "--format", "xlsx", "--out", "r.xlsx")).Returns(0).Output.ShouldStartWith("2 people");
        (await _run.WithData("training", "export", "--format", "xlsx", "--session", "S1", "--out", "r.xlsx")).Returns(0).Output.ShouldStartWith("3 people");
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_run.Home, name));
}
