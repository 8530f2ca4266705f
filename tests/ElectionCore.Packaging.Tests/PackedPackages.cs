using System.IO.Compression;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(ElectionCore.Packaging.Tests.PackedPackages))]

namespace ElectionCore.Packaging.Tests;

/// <summary>All packages, packed once into a folder outside the repository, as a release would be.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("electioncore-").FullName;

    /// <summary>The names of the packages: the projects in src.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. RepositoryFolder.Files("src", "*.csproj").Select(f => Path.GetFileNameWithoutExtension(f))];

    /// <summary>The version, as the repository states it once.</summary>
    public static string Version { get; } = XDocument.Load(RepositoryFolder.Of("Directory.Build.props"))
        .Descendants("VersionPrefix").Single().Value;

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(_root, "packages");

    public async ValueTask InitializeAsync()
    {
        var projects = RepositoryFolder.Files("src", "*.csproj").Select(f => $"<Project Include=\"{f}\" />");
        var all = Path.Combine(_root, "pack.proj");
        await File.WriteAllTextAsync(all, $"""
            <Project>
              <ItemGroup>{string.Concat(projects)}</ItemGroup>
              <Target Name="Restore">
                <MSBuild Projects="@(Project)" Targets="Restore" BuildInParallel="false" />
              </Target>
              <Target Name="Pack">
                <MSBuild Projects="@(Project)" Targets="Pack" BuildInParallel="true"
                         Properties="Configuration=Release;PackageOutputPath={Folder}" />
              </Target>
            </Project>
            """);
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["CI"] = "true" };
        await Tool.DotnetAsync(RepositoryFolder.Root, environment, "msbuild", all, "-t:Restore", "-v:q", "-nologo");
        await Tool.DotnetAsync(RepositoryFolder.Root, environment, "msbuild", all, "-t:Pack", "-m:2", "-v:q", "-nologo");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The name of a package's assembly: its own, unless the project says otherwise.</summary>
    /// <param name="name">The package.</param>
    public static string AssemblyOf(string name) =>
        XDocument.Load(RepositoryFolder.Of("src", name, $"{name}.csproj")).Descendants("AssemblyName").FirstOrDefault()?.Value ?? name;

    /// <summary>Opens a package.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="extension">nupkg, or snupkg for its symbols.</param>
    public ZipArchive Open(string name, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Folder, $"{name}.{Version}.{extension}"));

    /// <summary>A temporary folder beside the packages.</summary>
    /// <param name="name">Its name.</param>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
}
