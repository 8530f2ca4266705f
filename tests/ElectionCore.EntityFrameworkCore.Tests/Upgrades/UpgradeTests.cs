using ElectionCore.Capacity;
using ElectionCore.EntityFrameworkCore.PostgreSql;
using ElectionCore.EntityFrameworkCore.Sqlite;
using ElectionCore.Inclusion;
using ElectionCore.Organization;
using ElectionCore.Quality;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>
/// A database as each migration left it, filled with the same acts (an import, an appointment, its end, a correction; later ones also counts, then plans, then training, then
/// audits), is upgraded to this version and says the same. A fixture is never changed; each new migration brings one.
/// </summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Migrations => ["Initial", "Inclusion", "Planning", "Capacity", "Quality"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Migrations))]
    public async Task A_database_on_SQLite_is_upgraded_and_keeps_its_data(string migration)
    {
        var file = _folder.Of("old.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = await ScriptAsync("sqlite", migration);
            await command.ExecuteNonQueryAsync();
        }

        await using var host = SqliteHosts.OfItsOwn(file, TimeProvider.System);
        await CheckAsync(host, migration);
    }

    [Theory]
    [MemberData(nameof(Migrations))]
    public async Task A_database_on_PostgreSQL_is_upgraded_and_keeps_its_data(string migration)
    {
        _ = PostgreSqlDatabase.Server;
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync(await ScriptAsync("postgresql", migration));
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        await CheckAsync(host, migration);
    }

    [Fact]
    public void Every_migration_has_its_fixture_and_no_change_of_the_tables_is_without_a_migration()
    {
        using var sqlite = new OwnSqlite().CreateDbContext([]);
        using var postgreSql = new OwnPostgreSql().CreateDbContext([]);
        foreach (var context in new DbContext[] { sqlite, postgreSql })
        {
            context.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..]).ShouldBe(Migrations.Select(m => m.Data));
            context.Database.HasPendingModelChanges().ShouldBeFalse();
        }
    }

    private static async Task CheckAsync(ServiceProvider host, string migration)
    {
        await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync());
        var (status, verification) = await host.InScopeAsync(async s =>
        {
            var database = s.GetRequiredService<ElectionCoreDatabase>();
            return (await database.StatusAsync(), await database.VerifyAsync());
        });
        status.State.ShouldBe(DatabaseState.Current);
        var (hasCounts, hasPlans) = (migration != "Initial", migration is not ("Initial" or "Inclusion"));
        var (hasTraining, hasAudits) = (migration is "Capacity" or "Quality", migration == "Quality");
        status.Commits.ShouldBe(hasAudits ? 8 : hasTraining ? 7 : hasPlans ? 6 : hasCounts ? 5 : 4);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(hasAudits ? 105 : hasTraining ? 87 : hasPlans ? 59 : hasCounts ? 45 : 36);

        (await host.ReadAsync<Post>()).Count.ShouldBe(8);
        (await host.ReadAsync<Place>()).Count.ShouldBe(2);
        (await host.ReadAsync<ReportingLine>()).Count.ShouldBe(6);
        (await host.ReadAsync<Person>()).ShouldHaveSingleItem().State.Name.ToString().ShouldBe("Gulalai Shinwari");
        (await host.ReadAsync<Appointment>()).ShouldHaveSingleItem().Valid.ToString().ShouldBe("[2019-03-01,2021-08-15)");
        (await host.ReadAsync<Appointment>(new() { KnownAt = 2 })).ShouldHaveSingleItem().Valid.ToString().ShouldBe("[2019-03-01,..)");
        (await host.ReadAsync<OrganizationalUnit>(new() { Keys = ["GENDER"] })).ShouldHaveSingleItem().State.Name.ToString().ShouldBe("Gender");
        (await host.ReadAsync<OfficeTemplate>()).ShouldHaveSingleItem().State.Posts.ShouldNotBeEmpty();
        (await host.ReadAsync<Institution>()).ShouldHaveSingleItem().State.TimeZone.ShouldBe("Asia/Kabul");
        if (hasCounts)
        {
            (await host.ReadAsync<Dataset>()).ShouldHaveSingleItem().State.ShouldBe(InclusionSamples.Dataset);
            (await host.ReadAsync<SurveyWave>()).ShouldHaveSingleItem().State.ShouldBe(InclusionSamples.Wave);
            (await host.ReadAsync<Observation>()).Select(f => f.State.Count.ToString()).ShouldBe(["423298", "suppressed"]);
            (await host.ReadAsync<ThresholdRule>()).ShouldHaveSingleItem().State.Readings.Count.ShouldBe(3);
        }

        if (hasPlans)
        {
            await IsKeptAsync(PlanningSamples.Plan);
            await IsKeptAsync(PlanningSamples.Element);
            await IsKeptAsync(PlanningSamples.Indicator);
            await IsKeptAsync(PlanningSamples.Measurement);
            await IsKeptAsync(PlanningSamples.Activity);
            await IsKeptAsync(PlanningSamples.Expenditure);
            await IsKeptAsync(PlanningSamples.Risk);
            await IsKeptAsync(PlanningSamples.Source);
            await IsKeptAsync(PlanningSamples.Recommendation);
            await IsKeptAsync(PlanningSamples.Assessment);
            await IsKeptAsync(PlanningSamples.Scale);
            await IsKeptAsync(PlanningSamples.Mapping);
            await IsKeptAsync(PlanningSamples.Consultation);
            await IsKeptAsync(PlanningSamples.Chain);
        }

        if (hasTraining)
        {
            foreach (var kind in CapacityKinds.All)
            {
                await kind.Accept(new Kept(host, CapacitySamples.Full));
            }
        }

        if (hasAudits)
        {
            foreach (var kind in QualityKinds.All)
            {
                await kind.Accept(new Kept(host, QualitySamples.Full));
            }
        }

        async Task IsKeptAsync<T>(T state)
            where T : class, IFactState =>
            (await host.ReadAsync<T>()).ShouldHaveSingleItem().State.ShouldBe(state);
    }

    private sealed class Kept(ServiceProvider host, IReadOnlyList<IFactState> samples) : IFactKindVisitor<Task>
    {
        async Task IFactKindVisitor<Task>.Visit<T>() =>
            (await host.ReadAsync<T>()).ShouldHaveSingleItem().State.ShouldBe(samples.OfType<T>().Single());
    }

    private static async Task<string> ScriptAsync(string database, string migration)
    {
        await using var stream = typeof(UpgradeTests).Assembly.GetManifestResourceStream($"{database}-{migration}.sql")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
