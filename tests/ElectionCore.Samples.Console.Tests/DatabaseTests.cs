using Microsoft.Data.Sqlite;

namespace ElectionCore.Samples.Tests;

/// <summary>The database as a whole: first use, what is missing, foreign, older or newer, and verification.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task First_use_makes_the_bundled_institution_once_whoever_comes_first()
    {
        var all = Enumerable.Range(0, 3).Select(_ => _run.GoAlone(environment: null, "db", "status", "--json")).ToList();
        foreach (var outcome in await Task.WhenAll(all))
        {
            outcome.Returns(0).Errors.ShouldBeEmpty();
            outcome.Json.GetProperty("database").GetString().ShouldBe(_run.DefaultData);
            outcome.Json.GetProperty("state").GetString().ShouldBe("current");
            outcome.Json.GetProperty("commits").GetInt64().ShouldBe(9);
        }

        Directory.GetFiles(Path.GetDirectoryName(_run.DefaultData)!).ShouldBe([_run.DefaultData]);
    }

    [Fact]
    public async Task First_use_takes_in_the_history_of_an_earlier_version()
    {
        await ImportAsync();
        (await _run.WithData("org", "appoint", "--post", "P", "--person", "x1", "--from", "2020-01-01", "--reason", "Kept by the earlier version")).Returns(0);
        Directory.CreateDirectory(Path.GetDirectoryName(_run.DefaultData)!);
        var earlier = Path.Combine(Path.GetDirectoryName(_run.DefaultData)!, "institution.json");
        (await _run.WithData("org", "export", "--format", "json", "--out", earlier)).Returns(0);

        var first = (await _run.Go("log", "show", "--subject", "person:x1")).Returns(0);
        first.Errors.ShouldContain($"The history in {earlier} is now in {_run.DefaultData}");
        first.Output.ShouldBe("Nothing found.\n");
        var again = (await _run.Go("log", "show")).Returns(0);
        again.Errors.ShouldBeEmpty();
        again.Output.ShouldContain("Reason: Kept by the earlier version");
        again.Output.ShouldContain("Reason: Imported in");
        File.Exists(earlier).ShouldBeTrue();
    }

    [Fact]
    public async Task A_damaged_file_of_an_earlier_version_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_run.DefaultData)!);
        var earlier = Path.Combine(Path.GetDirectoryName(_run.DefaultData)!, "institution.json");
        await File.WriteAllTextAsync(earlier, "{\"format\":\"electioncore.organization\",\"version\":1,\"commits\":[{\"number\":1}", TestContext.Current.CancellationToken);
        (await _run.Go()).Returns(1).Errors.ShouldStartWith("CLI0003 ");
        Directory.GetFiles(Path.GetDirectoryName(_run.DefaultData)!).ShouldBe([earlier]);
    }

    [Fact]
    public async Task A_missing_file_is_named_and_made_by_import_and_migrate_only()
    {
        var missing = (await _run.WithData("org", "show", "--json")).Returns(1);
        missing.Output.ShouldBeEmpty();
        missing.Errors.ShouldBe($"CLI0002 {_run.Data}: There is no database here; `org import` makes one of your files, `db migrate` an empty one.\n");
        (await _run.WithData("org", "appoint", "--post", "P", "--person", "x", "--from", "2020-01-01")).Returns(1).Errors.ShouldStartWith("CLI0002 ");
        (await _run.WithData("log", "verify")).Returns(1).Errors.ShouldStartWith("CLI0002 ");
        var status = (await _run.WithData("db", "status", "--json")).Returns(1).Json;
        status.GetProperty("state").GetString().ShouldBe("missing");
        status.GetProperty("usable").GetBoolean().ShouldBeFalse();
        status.GetProperty("pending").GetArrayLength().ShouldBeGreaterThan(0);
        _run.Write("units.csv", "code,name,valid_from", "HQ,Headquarters,2019-01-01");
        (await _run.WithData("org", "import", "units.csv", "--format", "csv", "--dry-run")).Returns(0).Output.ShouldContain("Accepted: 1 units.");
        Directory.Exists(Path.GetDirectoryName(_run.Data)).ShouldBeFalse();

        (await _run.WithData("db", "migrate")).Returns(0).Output.ShouldStartWith($"Made {_run.Data}:");
        (await _run.WithData("db", "migrate")).Returns(0).Output.ShouldStartWith("Nothing to do: ");
        (await _run.WithData("db", "status")).Returns(0).Output.ShouldContain("Commits: 0");
        (await _run.WithData("org", "show")).Returns(0).Output.ShouldContain("No units on this day.");
        await ImportAsync("other.db");
        (await _run.Go("db", "status", "--db", "other.db")).Returns(0).Output.ShouldContain("Commits: 1, the last on ");
    }

    [Theory]
    [InlineData("", "empty", "STO0004")]
    [InlineData("Not a database, but the minutes of a meeting that somebody wants to keep.", "foreign", "STO0007")]
    public async Task A_foreign_file_is_refused_and_left_alone(string content, string state, string code)
    {
        var file = _run.Write("foreign.db");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        var status = (await _run.Go("db", "status", "--json", "--db", "foreign.db")).Returns(1).Json;
        status.GetProperty("state").GetString().ShouldBe(state);
        status.GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe(code);
        (await _run.Go("org", "appoint", "--post", "P", "--person", "x", "--from", "2020-01-01", "--db", "foreign.db")).Returns(1).Errors.ShouldStartWith(code + ":");
        File.ReadAllText(file).ShouldBe(content);
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        (await _run.WithData("db", "migrate")).Returns(0);
        Execute("INSERT INTO electioncore_migrations (\"MigrationId\", \"ProductVersion\") VALUES ('99991231235959_Later', '99.0.0')");
        (await _run.WithData("db", "status", "--json")).Returns(1).Json.GetProperty("state").GetString().ShouldBe("newer");
        foreach (var args in (string[][])[["org", "show"], ["db", "migrate"], ["log", "verify"]])
        {
            (await _run.WithData(args)).Returns(1).Errors.ShouldStartWith("STO0006:");
        }
    }

    [Fact]
    public async Task Verification_finds_what_was_changed_past_the_log()
    {
        await ImportAsync();
        var sound = (await _run.WithData("db", "verify", "--json")).Returns(0).Json;
        sound.GetProperty("sound").GetBoolean().ShouldBeTrue();
        sound.GetProperty("rows").GetInt64().ShouldBe(2);
        var text = (await _run.WithData("audit", "verify")).Returns(0).Output;
        text.ShouldContain("Commits: 1\nEntries: 2\nErased payloads: 0\nFindings: none\n");
        text.ShouldContain($"Checkpoint: {sound.GetProperty("checkpoint").GetString()}\n");

        // The row alone: the log is sound, and says that the row is not what was recorded.
        Execute("UPDATE org_post SET seats = 9");
        (await _run.WithData("log", "verify")).Returns(0);
        (await _run.WithData("db", "verify")).Returns(1).Errors.ShouldContain("post:P");

        Execute("UPDATE log_commit SET reason = 'Another reason'");
        var broken = (await _run.WithData("log", "verify", "--json")).Returns(1).Json;
        broken.GetProperty("sound").GetBoolean().ShouldBeFalse();
        broken.GetProperty("checkpoint").GetString().ShouldBeNull();
        broken.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
        (await _run.WithData("audit", "verify")).Returns(1).Errors.ShouldStartWith("STO00");
    }

    [Fact]
    public async Task A_checkpoint_shows_that_an_older_copy_was_put_back()
    {
        await ImportAsync();
        File.Copy(_run.Data, Path.Combine(_run.Home, "older.db"));
        (await _run.WithData("org", "appoint", "--post", "P", "--person", "x", "--from", "2020-01-01")).Returns(0);
        var checkpoint = (await _run.WithData("log", "verify", "--json")).Returns(0).Json.GetProperty("checkpoint").GetString()!;
        (await _run.WithData("log", "verify", "--checkpoint", checkpoint)).Returns(0).Output.ShouldContain("continues the checkpoint");

        File.Copy(Path.Combine(_run.Home, "older.db"), _run.Data, overwrite: true);
        (await _run.WithData("log", "verify")).Returns(0);
        (await _run.WithData("log", "verify", "--checkpoint", checkpoint)).Returns(1).Errors.ShouldStartWith("STO00");
    }

    private async Task ImportAsync(string? database = null)
    {
        _run.Write("in/units.csv", "code,name,valid_from", "HQ,Headquarters,2019-01-01");
        _run.Write("in/posts.csv", "code,title,unit,seats,valid_from", "P,Officer,HQ,2,2019-01-01");
        (await _run.Go("org", "import", "in", "--format", "csv", "--db", database ?? _run.Data)).Returns(0);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _run.Data, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }
}
