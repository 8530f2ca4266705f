using System.Globalization;
using ElectionCore.Organization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>
/// A process that writes is killed at random moments. Whatever it was doing: the database opens, the log verifies, every
/// acknowledged change is there, and every import is there whole or not at all.
/// </summary>
public class CrashTests
{
    // ELECTIONCORE_KILLS asks for more.
    private static readonly int s_kills =
        int.TryParse(Environment.GetEnvironmentVariable("ELECTIONCORE_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 50;

    private const int KillsOfOneDatabase = 10;

    [Fact]
    public async Task Killing_a_writer_on_SQLite_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        for (var first = 0; first < s_kills; first += KillsOfOneDatabase)
        {
            var file = folder.Of($"{first}.db");
            await KillAsync("sqlite", $"Data Source={file}", first, () =>
            {
                SqliteConnection.ClearAllPools();
                return SqliteHosts.OfItsOwn(file, TimeProvider.System);
            });
        }
    }

    [Fact]
    public async Task Killing_a_writer_on_PostgreSQL_loses_nothing()
    {
        _ = PostgreSqlDatabase.Server;
        for (var first = 0; first < s_kills; first += KillsOfOneDatabase)
        {
            await using var database = await PostgreSqlDatabase.CreateAsync();
            await KillAsync("postgresql", database.ConnectionString, first, () => PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System));
        }
    }

    private static async Task KillAsync(string provider, string connection, int first, Func<ServiceProvider> open)
    {
        var random = new Random(first);
        var said = new List<string[]>();
        for (var kill = first; kill < Math.Min(first + KillsOfOneDatabase, s_kills); kill++)
        {
            // One in five while it starts and the database is made, the others in the midst of the writing.
            var moment = TimeSpan.FromMilliseconds(random.Next(1_000));
            said.AddRange(await Writer.RunAsync(provider, connection, $"R{kill}", moment, fromStart: random.Next(5) == 0));
            await using var host = open();
            await CheckAsync(host, said);
        }

        said.ShouldNotBeEmpty();
    }

    private static async Task CheckAsync(IServiceProvider host, List<string[]> said)
    {
        var verification = await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());
        verification.Findings.ShouldBeEmpty();

        var units = (await host.ReadAsync<OrganizationalUnit>(FactQuery.EveryRow)).ToDictionary(f => f.RecordedIn);
        foreach (var edit in said.Where(s => s[0] == "edit"))
        {
            var fact = units[long.Parse(edit[1], CultureInfo.InvariantCulture)];
            (fact.State.Code.Value, fact.State.Name.ToString()).ShouldBe((edit[2], edit[3]));
        }

        var posts = (await host.ReadAsync<Post>()).ToLookup(p => p.State.Title.ToString(), StringComparer.Ordinal);
        foreach (var begun in said.Where(s => s[0] == "begins"))
        {
            posts[begun[1]].Count().ShouldBeOneOf(0, int.Parse(begun[2], CultureInfo.InvariantCulture));
        }

        foreach (var import in said.Where(s => s[0] == "import"))
        {
            posts[import[2]].Count().ShouldBe(int.Parse(import[3], CultureInfo.InvariantCulture));
            posts[import[2]].ShouldAllBe(p => p.RecordedIn == long.Parse(import[1], CultureInfo.InvariantCulture));
        }
    }
}
