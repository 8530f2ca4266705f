using ElectionCore.Organization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.Of("institution.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_database_is_made_on_first_use()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        (await StatusAsync(host)).State.ShouldBe(DatabaseState.Missing);
        System.IO.File.Exists(File).ShouldBeFalse();

        await host.RecordAsync(Samples.Unit("HQ"), "[2018-05,..)");

        var status = await StatusAsync(host);
        status.State.ShouldBe(DatabaseState.Current);
        status.Commits.ShouldBe(1);
        status.Fault.ShouldBeNull();
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_is_made_a_missing_database_is_refused()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System, createIfMissing: false);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseMissing.Code);
        System.IO.File.Exists(File).ShouldBeFalse();

        (await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync())).Count.ShouldBe(UpgradeTests.Migrations.Count);
        (await host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"))!.Number.ShouldBe(1);
        (await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_part_of_a_post_comes_back()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        var post = Samples.Post("ECP-1", "HQ");
        await host.RecordAsync(post, "[2018-05,2019)");
        var fact = (await host.ReadAsync<Post>()).ShouldHaveSingleItem();
        fact.State.ShouldBe(post);
        fact.Valid.ToString().ShouldBe("[2018-05,2019)");
        fact.RecordedIn.ShouldBe(1);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2_000)]
    public async Task A_bulk_write_is_one_commit_that_verifies(int count)
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var known = await host.ReadAsync<Post>();
        var change = new FactDraft<Post>("OLD", known, TimeProvider.System);
        change.Record(Samples.Post("OLD", "B"), Samples.Days("[2024-01-01,..)"));

        (await host.ImportPostsAsync(count, more: [change]))!.Number.ShouldBe(2);

        (await host.ReadAsync<Post>()).Count.ShouldBe(count + 2);
        (await host.ReadAsync<Post>(new() { KnownAt = 1 })).Select(f => f with { SupersededIn = null }).ShouldBe(known);
        var verification = await VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(count + 3);
        verification.Log.Entries.ShouldBe(count + 2);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2_000)]
    public async Task A_bulk_write_that_somebody_was_quicker_than_stores_nothing(int count)
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.RecordAsync(Samples.Post("P000007", "HQ"), "[2018,..)");
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(count));
        refusal.Diagnostic.Code.ShouldBe(CoreDiagnostics.FactAlreadySuperseded.Code);
        refusal.Message.ShouldContain("post:P000007");
        (await host.ReadAsync<Post>()).Count.ShouldBe(1);
        (await VerifyAsync(host)).Log.Commits.ShouldBe(1);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2_000)]
    public async Task A_bulk_write_may_only_retract_and_is_refused_when_the_thing_was_changed(int count)
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.RecordAsync(Samples.Post("OLD", "A"), "[2018-01-01,2019-01-01)");
        await host.RecordAsync(Samples.Post("OLD", "B"), "[2020-01-01,..)");
        var known = await host.ReadAsync<Post>();
        (await host.ImportPostsAsync(count, more: [Retraction()]))!.Number.ShouldBe(3);
        (await host.ReadAsync<Post>(new() { Keys = ["OLD"] })).ShouldHaveSingleItem().State.Unit.Value.ShouldBe("A");
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();

        known = await host.ReadAsync<Post>(new() { Keys = ["OLD"] });
        var late = Retraction();
        await host.RecordAsync(Samples.Post("OLD", "C"), "[2021-01-01,..)");
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(count, "Q", [late]));
        refusal.Diagnostic.Code.ShouldBe(CoreDiagnostics.FactAlreadySuperseded.Code);
        (await host.ReadAsync<Post>()).Count.ShouldBe(count + 2);

        FactDraft<Post> Retraction()
        {
            var draft = new FactDraft<Post>("OLD", known, TimeProvider.System);
            draft.Retract(known[^1].Id);
            return draft;
        }
    }

    [Fact]
    public async Task A_file_of_another_program_is_refused_and_left_alone()
    {
        await ExecuteAsync("CREATE TABLE customers (id INTEGER)");
        var before = await System.IO.File.ReadAllBytesAsync(File);
        await ShouldRefuseAsync(StorageDiagnostics.DatabaseForeign, DatabaseState.Foreign);
        (await System.IO.File.ReadAllBytesAsync(File)).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await System.IO.File.WriteAllTextAsync(File, string.Join('\n', Enumerable.Repeat("This is a letter, not a database.", 100)));
        var before = await System.IO.File.ReadAllBytesAsync(File);
        await ShouldRefuseAsync(StorageDiagnostics.DatabaseForeign, DatabaseState.Foreign);
        (await System.IO.File.ReadAllBytesAsync(File)).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await MakeAsync();
        await ExecuteAsync("INSERT INTO electioncore_migrations VALUES ('20991231000000_Later', '99.0')");
        await ShouldRefuseAsync(StorageDiagnostics.DatabaseNewer, DatabaseState.Newer);
    }

    [Fact]
    public async Task A_damaged_database_is_refused_or_found_out()
    {
        await MakeAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        Array.Clear(bytes, 4096, bytes.Length - 4096);
        await System.IO.File.WriteAllBytesAsync(File, bytes);
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ReadAsync<Post>());
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseCorrupt.Code);
    }

    [Theory]
    [InlineData("UPDATE org_post SET grade = 'BS-22' WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET code = 'X' WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET search_text = 'somebody else' WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET id = 'abc' WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET superseded_in = 1000000 WHERE code = 'P000003'", "STO0013")]
    [InlineData("DELETE FROM log_payload WHERE position = 1; INSERT INTO org_post SELECT upper(hex(randomblob(4))) || '-0000-7000-8000-000000000000', code || 'X', fte, grade, is_job_share, kind, recorded_in, role, sanction, search_text, search_version, seats, superseded_in, template, template_post, title, unit, valid, valid_from, valid_to FROM org_post WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET valid_to = '2024-02-01' WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE org_post SET superseded_in = 2 WHERE code = 'P000003'", "STO0013")]
    [InlineData("DELETE FROM org_post WHERE code = 'P000003'", "STO0013")]
    [InlineData("INSERT INTO org_post SELECT upper(hex(randomblob(4))) || '-0000-7000-8000-000000000000', code || 'X', fte, grade, is_job_share, kind, recorded_in, role, sanction, search_text, search_version, seats, superseded_in, template, template_post, title, unit, valid, valid_from, valid_to FROM org_post WHERE code = 'P000003'", "STO0013")]
    [InlineData("UPDATE log_payload SET payload = CAST(replace(CAST(payload AS TEXT), 'BS-17', 'BS-22') AS BLOB) WHERE position = 3", "STO0030")]
    [InlineData("UPDATE log_entry SET subject = 'post:X' WHERE position = 3", "STO0029")]
    [InlineData("DELETE FROM log_entry WHERE position = 3", "STO0025")]
    [InlineData("UPDATE log_commit SET author = 'somebody else'", "STO0023")]
    [InlineData("INSERT INTO log_payload VALUES (1, 99, x'00', x'00')", "STO0037")]
    [InlineData("UPDATE log_head SET size = 2", "STO0033")]
    public async Task Changes_past_the_log_are_found(string sql, string code)
    {
        await MakeAsync();
        await ExecuteAsync(sql);
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        var verification = await VerifyAsync(host);
        verification.IsSound.ShouldBeFalse();
        verification.Findings.ShouldContain(f => f.Code == code);
    }

    [Fact]
    public async Task The_log_tells_what_became_of_one_thing()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.RecordAsync(Samples.Unit("HQ", "A"), "[2018,..)");
        await host.RecordAsync(Samples.Unit("OTHER"), "[2018,..)");
        await host.RecordAsync(Samples.Unit("HQ", "B"), "[2019-01-01,..)");
        var records = await host.InScopeAsync(async s =>
            await s.GetRequiredService<ElectionCoreDatabase>().ReadLogAsync(new UnitCode("HQ")).ToListAsync());
        records.Select(r => r.Commit.Number).ShouldBe([1, 3]);
        records[1].Payload!.ShouldContain("\"before\":[{\"id\":");
        records[1].Commit.Details.ShouldBe(Samples.Details);
    }

    [Fact]
    public async Task A_checkpoint_shows_a_log_that_was_cut_at_its_end()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.RecordAsync(Samples.Unit("A"), "[2018,..)");
        var cut = _folder.Of("cut.db");
        await ExecuteAsync($"VACUUM INTO '{cut}'");
        await host.RecordAsync(Samples.Unit("B"), "[2018,..)");
        var checkpoint = (await VerifyAsync(host)).Log.Checkpoint!.Value;

        await using var older = SqliteHosts.OfItsOwn(cut, TimeProvider.System);
        (await VerifyAsync(older)).IsSound.ShouldBeTrue();
        var verification = await older.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyLogAsync([checkpoint]));
        verification.Findings.ShouldHaveSingleItem().Code.ShouldBe("STO0036");
    }

    [Fact]
    public async Task A_person_can_be_erased_and_the_log_stays_sound()
    {
        await using (var host = SqliteHosts.OfItsOwn(File, TimeProvider.System))
        {
            await host.RecordAsync(new Person { Key = new("p-17"), Name = new("Gulalai Shinwari") }, "[2018,..)");
            await host.RecordAsync(new Person { Key = new("p-18"), Name = new("Somebody else") }, "[2018,..)");
            var commit = await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().ErasePersonAsync(new("p-17"), Samples.Details));
            commit.Number.ShouldBe(3);
            (await host.ReadAsync<Person>(FactQuery.EveryRow)).ShouldHaveSingleItem().State.Key.Value.ShouldBe("p-18");
            var verification = await VerifyAsync(host);
            verification.Findings.ShouldBeEmpty();
            verification.Log.ErasedPayloads.ShouldBe(1);
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(File)!))
        {
            System.Text.Encoding.UTF8.GetString(await System.IO.File.ReadAllBytesAsync(file)).ShouldNotContain("Shinwari");
        }
    }

    private static Task<DatabaseStatus> StatusAsync(IServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().StatusAsync());

    private static Task<DatabaseVerification> VerifyAsync(IServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());

    private async Task MakeAsync()
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        await host.ImportPostsAsync(5);
        SqliteConnection.ClearAllPools();
    }

    private async Task ShouldRefuseAsync(DiagnosticDescriptor expected, DatabaseState state)
    {
        await using var host = SqliteHosts.OfItsOwn(File, TimeProvider.System);
        (await StatusAsync(host)).State.ShouldBe(state);
        (await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"))).Diagnostic.Code.ShouldBe(expected.Code);
        (await Should.ThrowAsync<RuleViolationException>(() => host.InScopeAsync(s =>
            s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync()))).Diagnostic.Code.ShouldBe(expected.Code);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
    }
}
