using System.Text.RegularExpressions;

namespace ElectionCore.Conventions.Tests;

/// <summary>Every package has the same shape.</summary>
public sealed partial class ShapeTests
{
    private const int MostLines = 400;

    private static readonly string[] FoldersWithoutMeaning =
        ["Entities", "Interfaces", "Services", "DTOs", "Dtos", "Helpers", "Common", "Models", "Utils", "Utilities", "Managers"];

    /// <summary>Files that are longer than usual, each with the reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_holds_one_public_type_and_is_named_for_it(string package)
    {
        var wrong = Sources(package).Select(file => (file, Types: PublicTypes(File.ReadAllText(file))))
            .Where(f => f.Types.Count > 1 || (f.Types.Count == 1 && f.Types[0] != NameOf(f.file)))
            .Select(f => $"{RepositoryFolder.Relative(f.file)}: {string.Join(", ", f.Types)}");

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Folders_do_not_deepen_the_namespace(string package)
    {
        var expected = Packages.All[package].Namespace;
        var wrong = Sources(package).Select(file => (file, Namespace: NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value))
            .Where(f => f.Namespace.Length > 0 && f.Namespace != expected)
            .Where(f => f.Namespace is not (Packages.ExtensionsNamespace or Packages.EntityFrameworkNamespace) || !IsExtension(NameOf(f.file)))
            .Select(f => $"{RepositoryFolder.Relative(f.file)}: {f.Namespace}");

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Folders_carry_words_of_the_domain(string package) =>
        Directory.EnumerateDirectories(RepositoryFolder.Of("src", package), "*", SearchOption.AllDirectories)
            .Select(RepositoryFolder.Relative)
            .Where(d => d.Split('/').Intersect(FoldersWithoutMeaning, StringComparer.Ordinal).Any())
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is_for_and_what_changed(string package)
    {
        foreach (var page in new[] { "README.md", "CHANGELOG.md" })
        {
            File.Exists(RepositoryFolder.Of("src", package, page)).ShouldBeTrue($"src/{package}/{page} is missing");
        }

        var lines = File.ReadAllLines(RepositoryFolder.Of("src", package, "README.md"));
        lines[0].ShouldBe($"# {package}");
        lines.Length.ShouldBeGreaterThan(3, $"src/{package}/README.md says nothing");
    }

    [Fact]
    public void Files_stay_short()
    {
        var lengths = RepositoryFolder.Files("src", "*.cs").Concat(RepositoryFolder.Files("samples", "*.cs")).Where(IsWritten)
            .ToDictionary(RepositoryFolder.Relative, f => File.ReadLines(f).Count(), StringComparer.Ordinal);

        lengths.Where(f => f.Value > MostLines && !LongFiles.ContainsKey(f.Key)).ShouldBeEmpty();
        LongFiles.Keys.Where(f => lengths.GetValueOrDefault(f) <= MostLines).ShouldBeEmpty("they no longer need a reason");
    }

    [Fact]
    public void Warnings_are_not_switched_off()
    {
        string[] folders = ["src", "samples", "tests"];
        var builds = folders.SelectMany(f => new[] { "*.csproj", "*.props", "*.targets" }.SelectMany(p => RepositoryFolder.Files(f, p)))
            .Concat(Directory.EnumerateFiles(RepositoryFolder.Root, "*.props"));

        builds.Where(f => NoWarn().IsMatch(File.ReadAllText(f))).Select(RepositoryFolder.Relative).ShouldBeEmpty();
        folders.SelectMany(f => RepositoryFolder.Files(f, "*.cs")).Where(IsWritten)
            .SelectMany(f => File.ReadLines(f).Where(l => PragmaWithoutReason().IsMatch(l)).Select(l => $"{RepositoryFolder.Relative(f)}: {l.Trim()}"))
            .ShouldBeEmpty("a #pragma warning disable ends with a comment that gives the reason");
    }

    [Fact]
    public void Packages_never_name_a_test_or_a_sample() =>
        RepositoryFolder.Files("src", "*.csproj").Where(f => File.ReadAllText(f) is var text
                && (text.Contains("tests/", StringComparison.Ordinal) || text.Contains("samples/", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static IReadOnlyList<string> Sources(string package) =>
        [.. RepositoryFolder.Files(Path.Combine("src", package), "*.cs").Where(IsWritten)];

    /// <summary>Whether people wrote a file; migrations and compiled models are made by a tool.</summary>
    private static bool IsWritten(string file) =>
        !RepositoryFolder.Relative(file).Split('/').Any(part => part is "Migrations" or "HostMigrations" or "CompiledModels");

    /// <summary>The file's name before the first dot; <c>Foo{T}.cs</c> and <c>Foo.TResult.cs</c> hold the generic Foo.</summary>
    private static string NameOf(string file) => Path.GetFileName(file).Split('.', '{')[0];

    private static bool IsExtension(string name) =>
        name.EndsWith("Extensions", StringComparison.Ordinal) || name.EndsWith("Builder", StringComparison.Ordinal);

    private static List<string> PublicTypes(string source) => [.. PublicType().Matches(source).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"^public\s+(?:(?:static|sealed|abstract|readonly|partial)\s+)*(?:(?:record\s+struct|record|class|struct|interface|enum)\s+(?<name>\w+)|delegate\s+[^(;]+?\s(?<name>\w+)\s*[<(])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex("<NoWarn|/nowarn", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoWarn();

    [GeneratedRegex(@"^\s*#pragma\s+warning\s+disable(?!.*//\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex PragmaWithoutReason();
}
