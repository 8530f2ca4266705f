using ElectionCore.Interchange;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of src/ElectionCore.Interchange/README.md.</summary>
public sealed class InterchangeReadme : IDisposable
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _folder = Directory.CreateTempSubdirectory("electioncore-").FullName;

    public InterchangeReadme()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "establishment"));
        Directory.SetCurrentDirectory(_folder);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_example_works()
    {
        await File.WriteAllTextAsync("establishment/units.csv", "code,name,valid_from\nSEC,Secretariat,2019-01-01\n");
        await File.WriteAllTextAsync("establishment/posts.csv", "code,title,unit,valid_from\nSEC-1,Secretary,SEC,2019-01-01\n");
        var services = new ServiceCollection();

        #region services
        services.AddElectionCore(core => core.AddInterchange());
        #endregion

        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        #region use
        var importer = scope.ServiceProvider.GetRequiredService<OrganizationImporter>();
        var result = await importer.ImportAsync("establishment/", new ImportOptions(new("registrar", "establishment 2024"))
        {
            Lenient = true,
            RejectsPath = "rejects.csv",
        });
        Console.WriteLine($"{result.Accepted.Posts} posts, {result.Rejected} rows refused");

        var exporter = scope.ServiceProvider.GetRequiredService<OrganizationExporter>();
        await exporter.ExportJsonAsync("history.json");
        await exporter.ExportCsvAsync("tables/");
        var lost = await exporter.ExportPopoloAsync("popolo.json");
        #endregion

        lost.ShouldNotBeEmpty();

        result.Findings.ShouldBeEmpty();
        result.Accepted.Posts.ShouldBe(1);
        File.Exists("history.json").ShouldBeTrue();
    }
}
