using System.Runtime.CompilerServices;

namespace ElectionCore.Tests;

/// <summary>Where the sources are on this machine.</summary>
internal static class RepositoryFolder
{
    // What the compiler writes instead of the root when a build is made for others.
    private const string MappedRoot = "/_/";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    /// <param name="parts">Its path below the root.</param>
    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The real place of a source file that the compiler named.</summary>
    /// <param name="compiledPath">What <see cref="CallerFilePathAttribute"/> gave.</param>
    public static string Locate(string compiledPath) =>
        compiledPath.StartsWith(MappedRoot, StringComparison.Ordinal) ? Of(compiledPath[MappedRoot.Length..]) : compiledPath;

    /// <summary>The path of a file below the root, with forward slashes.</summary>
    /// <param name="path">The file.</param>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The files below a folder of the repository, built ones left out, in ordinal order.</summary>
    /// <param name="folder">The folder below the root.</param>
    /// <param name="pattern">The file name pattern.</param>
    public static IReadOnlyList<string> Files(string folder, string pattern) => !Directory.Exists(Of(folder))
        ? []
        : [.. Directory.EnumerateFiles(Of(folder), pattern, SearchOption.AllDirectories)
            .Where(f => !Relative(f).Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ElectionCore.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from a build inside the repository.");
    }
}
