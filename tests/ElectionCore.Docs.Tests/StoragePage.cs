using ElectionCore.EntityFrameworkCore;
using ElectionCore.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/storage.md and of the READMEs of the packages of the databases.</summary>
public sealed class StoragePage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("electioncore-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task One_file()
    {
        var services = new ServiceCollection();
        var file = Path.Combine(_folder.FullName, "institution.db");

        #region sqlite
        services.AddElectionCore(core => core
            .AddOrganization()
            .UseSqlite($"Data Source={file}"));
        #endregion

        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();
        await register.Facts<OrganizationalUnit>().RecordAsync(
            new() { Code = new("HQ"), Name = new("Headquarters") }, DateRange.Since(new(2018, 5, 1)));
        await register.CommitAsync(new("registry", "First structure"));

        #region verify
        var database = scope.ServiceProvider.GetRequiredService<ElectionCoreDatabase>();
        var verification = await database.VerifyAsync();
        var toKeepOutside = verification.Log.Checkpoint;
        #endregion

        verification.IsSound.ShouldBeTrue();
        toKeepOutside!.Value.Size.ShouldBe(1);

        await register.Facts<OrganizationalUnit>().RecordAsync(
            new() { Code = new("HQ"), Name = new("Head office") }, DateRange.Since(new(2020, 1, 1)));
        await register.CommitAsync(new("registry", "Renamed"));
        var told = new List<string>();

        #region log
        await foreach (var record in database.ReadLogAsync(new UnitCode("HQ")))
        {
            told.Add($"{record.Commit.Number} {record.Commit.Details.Author}: {record.Payload}");
        }
        #endregion

        told.Count.ShouldBe(2);

        var person = new PersonRef("p-17");
        await register.Facts<Person>().RecordAsync(new() { Key = person, Name = new("Gulalai") }, DateRange.Always);
        await register.CommitAsync(new("registry", "Name"));

        #region erase
        await database.ErasePersonAsync(person, new CommitDetails("data protection officer", "Request of 3 May"));
        #endregion

        var after = await database.VerifyAsync();
        after.IsSound.ShouldBeTrue();
        after.Log.ErasedPayloads.ShouldBe(1);
    }

    [Fact]
    public void A_server()
    {
        var services = new ServiceCollection();

        #region postgresql
        services.AddElectionCore(core => core
            .AddOrganization()
            .UsePostgreSql("Host=db.example.org;Database=institution;Username=electioncore"));
        #endregion

        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<ElectionCoreDbContext>().Database.ProviderName!.ShouldContain("PostgreSQL");
    }

    [Fact]
    public async Task A_context_of_the_hosts_own()
    {
        var services = new ServiceCollection();
        var file = Path.Combine(_folder.FullName, "host.db");

        #region host
        services.AddDbContext<HostContext>(options => options
            .UseSqlite($"Data Source={file}")
            .UseElectionCore());
        services.AddElectionCore(core => core
            .AddOrganization()
            .UseSqlite<HostContext>());
        #endregion

        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HostContext>().Database.EnsureCreatedAsync();
        var posts = scope.ServiceProvider.GetRequiredService<IFactStore<Post>>();
        await posts.RecordAsync(new() { Code = new("CEO"), Title = new("Chief electoral officer"), Unit = new("HQ") }, DateRange.Always);
        (await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(new("registry", "Posts")))!.Number.ShouldBe(1);
    }

    #region host-context
    public sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.ApplyElectionCore(o => o.TablePrefix = "ec_");
    }
    #endregion
}
