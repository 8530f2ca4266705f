using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests;

/// <summary>The README's example, and the columns the documentation promises.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_example_works()
    {
        using var folder = new Folder();
        await folder.WriteAsync("units.csv", "code,name,valid_from\nU1,One,2020\n");
        await folder.WriteAsync("posts.csv", "code,title,unit,valid_from\nP1,Head,U1,2020\nP2,Ghost,U9,2020\n");
        var services = new ServiceCollection();
        services.AddElectionCore(core => core.AddInterchange());
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        var importer = scope.ServiceProvider.GetRequiredService<OrganizationImporter>();
        var result = await importer.ImportAsync(
            folder.Path,
            new ImportOptions(new("registrar", "establishment 2024")) { Lenient = true, RejectsPath = folder.File("rejects.csv") },
            cancellationToken: TestContext.Current.CancellationToken);
        var exporter = scope.ServiceProvider.GetRequiredService<OrganizationExporter>();
        await exporter.ExportJsonAsync(folder.File("history.json"), cancellationToken: TestContext.Current.CancellationToken);
        await exporter.ExportCsvAsync(folder.File("tables"), TestContext.Current.CancellationToken);
        var lost = await exporter.ExportPopoloAsync(folder.File("popolo.json"), TestContext.Current.CancellationToken);

        (result.Accepted.Posts, result.Rejected).ShouldBe((1, 1));
        lost.Single().ToString().ShouldBe("INT0084: commits, with what was known before: 1 not written.");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["history.json", "popolo.json", "posts.csv", "rejects.csv", "units.csv"]);
        Directory.GetFiles(folder.File("tables")).Length.ShouldBe(5);
    }
}
