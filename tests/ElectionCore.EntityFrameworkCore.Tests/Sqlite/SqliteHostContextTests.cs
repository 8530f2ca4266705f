using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class SqliteHostContextTests : HostContextTests<SqliteHostContext>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_context_without_the_options_stops_the_host()
    {
        using var host = new ServiceCollection()
            .AddDbContext<SqliteHostContext>(Configure)
            .AddElectionCore(core => Use(core.AddOrganization()))
            .BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => host.GetRequiredService<IStartupValidator>().Validate())
            .Message.ShouldContain("UseElectionCore");
    }

    [Fact]
    public void A_context_without_the_tables_stops_the_host()
    {
        using var host = new ServiceCollection()
            .AddDbContext<BareContext>(o => o.UseSqlite($"Data Source={_folder.Of("x.db")}").UseElectionCore())
            .AddElectionCore(core => core.AddOrganization().UseSqlite<BareContext>())
            .BuildServiceProvider();
        Should.Throw<OptionsValidationException>(() => host.GetRequiredService<IStartupValidator>().Validate())
            .Message.ShouldContain("ApplyElectionCore");
    }

    protected override void Configure(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={_folder.Of("host.db")}");

    protected override void Use(ElectionCoreBuilder core) => core.UseSqlite<SqliteHostContext>();

    private sealed class BareContext(DbContextOptions<BareContext> options) : DbContext(options);
}
