using System.Text.Json;

namespace ElectionCore.Packaging.Tests;

/// <summary>SourceLink is on only where the remote is one it understands, so that a clone of a folder builds too.</summary>
public sealed class SourceLinkTests(PackedPackages packages)
{
    [Theory]
    [InlineData("folder", "/srv/git/electioncore", "false")]
    [InlineData("none", null, "false")]
    [InlineData("github", "https://github.com/example/electioncore.git", "true")]
    public async Task The_remote_decides(string name, string? remote, string expected)
    {
        var clone = packages.NewFolder($"clone-{name}");
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "src/Directory.Build.props", "src/ElectionCore/ElectionCore.csproj" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(clone, file))!);
            File.Copy(RepositoryFolder.Of(file), Path.Combine(clone, file));
        }

        if (remote is not null)
        {
            Directory.CreateDirectory(Path.Combine(clone, ".git"));
            await File.WriteAllTextAsync(Path.Combine(clone, ".git", "config"), $"[remote \"origin\"]\n\turl = {remote}\n");
        }

        var output = await Tool.DotnetAsync(
            clone, new Dictionary<string, string?>(StringComparer.Ordinal),
            "msbuild", "src/ElectionCore/ElectionCore.csproj", "-getProperty:EnableSourceLink,PublishRepositoryUrl");
        var properties = JsonDocument.Parse(output).RootElement.GetProperty("Properties");

        Value("EnableSourceLink").ShouldBe(expected);
        Value("PublishRepositoryUrl").ShouldBe(expected);

        // Empty means that nobody switched it off.
        string Value(string property) => properties.GetProperty(property).GetString() is { Length: > 0 } value ? value : "true";
    }
}
