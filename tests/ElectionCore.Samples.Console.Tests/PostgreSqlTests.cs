using System.Globalization;
using Npgsql;

namespace ElectionCore.Samples.Tests;

/// <summary>The same verbs on a PostgreSQL server, from nothing to a verified log.</summary>
public sealed class PostgreSqlTests : IAsyncDisposable
{
    private readonly Run _run = new();
    private readonly string _name = $"ec_console_{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..12]}";

    private static NpgsqlConnectionStringBuilder Server
    {
        get
        {
            var server = Environment.GetEnvironmentVariable("ELECTIONCORE_POSTGRESQL");
            Assert.SkipWhen(string.IsNullOrEmpty(server), "ELECTIONCORE_POSTGRESQL names no PostgreSQL server; tests/postgresql.sh starts one.");
            return new(server) { Pooling = false };
        }
    }

    public async ValueTask DisposeAsync()
    {
        _run.Dispose();
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ELECTIONCORE_POSTGRESQL")))
        {
            await ExecuteAsync(Server.ConnectionString, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }
    }

    [Fact]
    public async Task Keeps_the_same_institution_on_a_server()
    {
        var connection = new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Database = _name, Password = "not-to-be-seen" }.ConnectionString;
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["ELECTIONCORE_CONNECTION"] = connection };
        _run.Write("in/units.csv", "code,name,valid_from", "HQ,Headquarters,2019-01-01");
        _run.Write("in/posts.csv", "code,title,unit,seats,valid_from", "P,Officer,HQ,2,2019-01-01");

        (await Go("db", "status", "--json")).Returns(1).Json.GetProperty("state").GetString().ShouldBe("missing");
        (await Go("org", "show")).Returns(1).Errors.ShouldStartWith("STO0004:");
        (await Go("org", "import", "in", "--format", "csv")).Returns(0).Output.ShouldContain($"/{_name}");
        var all = new[] { "x1", "x2" }.Select(p => Go("org", "appoint", "--post", "P", "--person", p, "--from", "2020-01-01")).ToList();
        foreach (var outcome in await Task.WhenAll(all))
        {
            outcome.Returns(0);
        }

        (await Go("db", "migrate")).Returns(0).Output.ShouldStartWith("Nothing to do: ");
        (await Go("org", "show", "--as-of", "2020-06-01", "--json")).Returns(0).Json.GetProperty("units")[0].GetProperty("posts")[0]
            .GetProperty("holders").GetArrayLength().ShouldBe(2);
        (await Go("log", "show", "--subject", "P")).Returns(0).Output.ShouldContain("post:P: recorded");
        var sound = (await Go("db", "verify", "--json")).Returns(0).Json;
        sound.GetProperty("commits").GetInt64().ShouldBe(3);
        await ExecuteAsync(connection, "UPDATE electioncore.org_post SET seats = 9");
        (await Go("db", "verify", "--checkpoint", sound.GetProperty("checkpoint").GetString()!)).Returns(1).Errors.ShouldContain("post:P");

        async Task<Outcome> Go(params string[] args)
        {
            var outcome = await _run.GoAlone(environment, [.. args, "--provider", "postgresql"]);
            (outcome.Output + outcome.Errors).ShouldNotContain("not-to-be-seen");
            return outcome;
        }
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
