namespace ElectionCore.Conventions.Tests;

/// <summary>The repository as a whole.</summary>
public sealed class RepositoryTests
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFolder.Of("ElectionCore.sln")).Replace('\\', '/');
        string[] folders = ["src", "samples", "tests"];

        folders.SelectMany(f => RepositoryFolder.Files(f, "*.csproj")).Select(RepositoryFolder.Relative)
            .Where(p => !solution.Contains(p, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Projects_leave_versions_and_sources_to_the_shared_files()
    {
        string[] folders = ["src", "samples", "tests"];
        var projects = folders.SelectMany(f => RepositoryFolder.Files(f, "*.csproj"));

        projects.Where(p => File.ReadAllText(p) is var text
                && (text.Contains(" Version=\"", StringComparison.Ordinal) || text.Contains("RestoreSources", StringComparison.Ordinal)))
            .Select(RepositoryFolder.Relative)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Package_sources_are_the_machines_own() =>
        File.ReadAllText(RepositoryFolder.Of("NuGet.config")).ShouldNotContain("packageSources");
}
