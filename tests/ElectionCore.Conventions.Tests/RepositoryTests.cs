namespace ElectionCore.Conventions.Tests;

/// <summary>The repository as a whole.</summary>
public sealed class RepositoryTests
{
    // Downloads what cannot be restored as a whole; run by hand, and built by nothing else.
    private const string SchemaTool = "tests/ElectionCore.SchemaTool/ElectionCore.SchemaTool.csproj";

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFolder.Of("ElectionCore.sln")).Replace('\\', '/');
        string[] folders = ["src", "samples", "tests"];

        folders.SelectMany(f => RepositoryFolder.Files(f, "*.csproj")).Select(RepositoryFolder.Relative)
            .Where(p => !solution.Contains(p, StringComparison.Ordinal))
            .ShouldBe([SchemaTool]);
    }

    [Fact]
    public void Projects_leave_versions_and_sources_to_the_shared_files()
    {
        string[] folders = ["src", "samples", "tests"];
        var projects = folders.SelectMany(f => RepositoryFolder.Files(f, "*.csproj"));

        projects.Where(p => File.ReadAllText(p) is var text
                && (text.Contains(" Version=\"", StringComparison.Ordinal) || text.Contains("RestoreSources", StringComparison.Ordinal)))
            .Select(RepositoryFolder.Relative)
            .ShouldBe([SchemaTool]);
    }

    [Fact]
    public void Package_sources_are_the_machines_own() =>
        File.ReadAllText(RepositoryFolder.Of("NuGet.config")).ShouldNotContain("packageSources");
}
