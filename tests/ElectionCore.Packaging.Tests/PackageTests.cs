using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace ElectionCore.Packaging.Tests;

/// <summary>What is inside the packages.</summary>
public sealed class PackageTests(PackedPackages packages)
{
    /// <summary>What each package depends on once it is installed.</summary>
    private static readonly Dictionary<string, string[]> Dependencies = new(StringComparer.Ordinal)
    {
        ["ElectionCore.Specifications"] = [],
        ["ElectionCore.Abstractions"] =
            ["ElectionCore.Specifications", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"],
        ["ElectionCore.Organization"] = ["ElectionCore.Abstractions"],
        ["ElectionCore.Inclusion"] = ["ElectionCore.Abstractions"],
        ["ElectionCore.Capacity"] = ["ElectionCore.Abstractions"],
        ["ElectionCore.Planning"] = ["ElectionCore.Abstractions"],
        ["ElectionCore.Quality"] = ["ElectionCore.Abstractions"],
        ["ElectionCore"] = ["ElectionCore.Capacity", "ElectionCore.Inclusion", "ElectionCore.Organization", "ElectionCore.Planning", "ElectionCore.Quality"],
        ["ElectionCore.Interchange"] = ["CsvHelper", "DocumentFormat.OpenXml", "ElectionCore.Capacity", "ElectionCore.Inclusion", "ElectionCore.Organization", "ElectionCore.Planning", "ElectionCore.Quality", "QRCoder", "System.IO.Packaging"],
        ["ElectionCore.EntityFrameworkCore"] = ["ElectionCore.Capacity", "ElectionCore.Inclusion", "ElectionCore.Organization", "ElectionCore.Planning", "ElectionCore.Quality", "Microsoft.EntityFrameworkCore.Relational"],
        ["ElectionCore.EntityFrameworkCore.Sqlite"] =
            ["ElectionCore.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3", "SQLitePCLRaw.core"],
        ["ElectionCore.EntityFrameworkCore.PostgreSql"] = ["ElectionCore.EntityFrameworkCore", "Npgsql.EntityFrameworkCore.PostgreSQL"],
        ["ElectionCore.Testing"] = ["ElectionCore.Organization"],
    };

    public static TheoryData<string> Names => [.. PackedPackages.Names];

    [Fact]
    public void There_is_a_package_and_a_symbol_package_for_each_project() =>
        Directory.EnumerateFiles(packages.Folder).Select(f => Path.GetFileName(f)!).ShouldBe(
            PackedPackages.Names.SelectMany(n => new[] { $"{n}.{PackedPackages.Version}.nupkg", $"{n}.{PackedPackages.Version}.snupkg" }),
            ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        using var package = packages.Open(name);
        var about = Metadata(package, name);

        var assembly = PackedPackages.AssemblyOf(name);
        about("id").ShouldBe(name);
        about("version").ShouldBe(PackedPackages.Version);
        about("license").ShouldBe("MIT");
        about("readme").ShouldBe("README.md");
        about("icon").ShouldBe("icon.png");
        about("authors").ShouldNotBeNullOrWhiteSpace();
        $" {about("tags")} ".ShouldContain(" elections ");
        about("description")!.Length.ShouldBeGreaterThan("Package Description".Length);
        foreach (var file in new[] { "README.md", "CHANGELOG.md", "icon.png", $"lib/net10.0/{assembly}.dll", $"lib/net10.0/{assembly}.xml" })
        {
            package.GetEntry(file).ShouldNotBeNull($"{name} has no {file}").Length.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_depends_on_what_its_row_names(string name)
    {
        using var package = packages.Open(name);
        var dependencies = Specification(package, name).Descendants().Where(e => e.Name.LocalName == "dependency").ToList();

        dependencies.Select(d => d.Attribute("id")!.Value).ShouldBe(Dependencies[name], ignoreOrder: true);
        dependencies.Where(d => d.Attribute("id")!.Value.StartsWith("ElectionCore", StringComparison.Ordinal))
            .ShouldAllBe(d => d.Attribute("version")!.Value == PackedPackages.Version);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_holds_no_trace_of_the_machine_that_packed_it(string name)
    {
        using var package = packages.Open(name);
        using var symbols = packages.Open(name, "snupkg");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var traces = new[] { RepositoryFolder.Root, packages.Folder, $"{home}/.nuget" }
            .SelectMany(path => new[] { Encoding.UTF8.GetBytes(path), Encoding.Unicode.GetBytes(path) }).ToList();
        foreach (var entry in package.Entries.Concat(symbols.Entries))
        {
            var content = Read(entry);
            traces.Exists(t => content.AsSpan().IndexOf(t) >= 0).ShouldBeFalse($"{name}: {entry.FullName}");
        }

        foreach (var document in Documents(symbols.GetEntry($"lib/net10.0/{PackedPackages.AssemblyOf(name)}.pdb")!))
        {
            document.ShouldStartWith("/_/", Case.Sensitive, $"{name}.pdb");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_names_no_address_but_its_licence(string name)
    {
        using var package = packages.Open(name);
        var addresses = Specification(package, name).Descendants()
            .SelectMany(e => e.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Value).Append(e.HasElements ? "" : e.Value))
            .Where(v => v.Contains("://", StringComparison.Ordinal));

        addresses.Where(a => !a.StartsWith("https://licenses.", StringComparison.Ordinal)
                && !a.StartsWith("https://github.com/", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static XDocument Specification(ZipArchive package, string name)
    {
        using var stream = package.GetEntry($"{name}.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private static Func<string, string?> Metadata(ZipArchive package, string name)
    {
        var about = Specification(package, name).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        return element => about.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Value;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static List<string> Documents(ZipArchiveEntry symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(symbols)));
        var reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))];
    }
}
