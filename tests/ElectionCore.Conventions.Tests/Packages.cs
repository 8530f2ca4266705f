using System.Reflection;
using System.Xml.Linq;

namespace ElectionCore.Conventions.Tests;

/// <summary>The packages, with what each may reference and the namespace its types live in.</summary>
internal static class Packages
{
    private static readonly string[] Modules = ["ElectionCore.Capacity", "ElectionCore.Inclusion", "ElectionCore.Organization", "ElectionCore.Planning", "ElectionCore.Quality"];

    /// <summary>Ground floor first. A package references only what its row names.</summary>
    public static IReadOnlyDictionary<string, PackageRules> All { get; } = new Dictionary<string, PackageRules>(StringComparer.Ordinal)
    {
        ["ElectionCore.Specifications"] = new("ElectionCore.Specifications", [], []),
        ["ElectionCore.Abstractions"] = new(
            "ElectionCore", ["ElectionCore.Specifications"],
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"]),
        ["ElectionCore.Organization"] = new("ElectionCore.Organization", ["ElectionCore.Abstractions"], []),
        ["ElectionCore.Inclusion"] = new("ElectionCore.Inclusion", ["ElectionCore.Abstractions"], []),
        ["ElectionCore.Capacity"] = new("ElectionCore.Capacity", ["ElectionCore.Abstractions"], []),
        ["ElectionCore.Planning"] = new("ElectionCore.Planning", ["ElectionCore.Abstractions"], []),
        ["ElectionCore.Quality"] = new("ElectionCore.Quality", ["ElectionCore.Abstractions"], []),
        ["ElectionCore"] = new("ElectionCore", Modules, []),
        ["ElectionCore.Interchange"] = new("ElectionCore.Interchange", Modules, ["CsvHelper", "DocumentFormat.OpenXml", "QRCoder", "System.IO.Packaging"]),
        ["ElectionCore.EntityFrameworkCore"] = new(
            "ElectionCore.EntityFrameworkCore", Modules, ["Microsoft.EntityFrameworkCore.Relational"]),
        ["ElectionCore.EntityFrameworkCore.Sqlite"] = new(
            "ElectionCore.EntityFrameworkCore.Sqlite", ["ElectionCore.EntityFrameworkCore"],
            ["Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3", "SQLitePCLRaw.core"]),
        ["ElectionCore.EntityFrameworkCore.PostgreSql"] = new(
            "ElectionCore.EntityFrameworkCore.PostgreSql", ["ElectionCore.EntityFrameworkCore"], ["Npgsql.EntityFrameworkCore.PostgreSQL"]),
        ["ElectionCore.Testing"] = new("ElectionCore.Testing", Modules, []),
    };

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The namespace in which every package keeps its builder extensions.</summary>
    public const string ExtensionsNamespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The namespace in which a package extends the contexts, models and queries of Entity Framework Core.</summary>
    public const string EntityFrameworkNamespace = "Microsoft.EntityFrameworkCore";

    /// <summary>The built assembly of a package.</summary>
    /// <param name="package">Its name.</param>
    public static Assembly Load(string package) => Assembly.Load(new AssemblyName(AssemblyOf(package)));

    /// <summary>The name of a package's assembly: its own, unless the project says otherwise.</summary>
    /// <param name="package">Its name.</param>
    public static string AssemblyOf(string package) =>
        XDocument.Load(ProjectFile(package)).Descendants("AssemblyName").FirstOrDefault()?.Value ?? package;

    /// <summary>The public types of all packages.</summary>
    public static IEnumerable<Type> PublicTypes() => All.Keys.SelectMany(p => Load(p).GetExportedTypes());

    /// <summary>The types of all packages, internal ones too, without what the compiler makes.</summary>
    public static IEnumerable<Type> Types() => All.Keys.SelectMany(p => Load(p).GetTypes()).Where(t => !t.IsCompilerMade());

    /// <summary>The project file of a package.</summary>
    /// <param name="package">Its name.</param>
    public static string ProjectFile(string package) => RepositoryFolder.Of("src", package, $"{package}.csproj");
}
