using System.Xml.Linq;

namespace ElectionCore.Conventions.Tests;

/// <summary>References point only the way the plan of the packages allows.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Build = ["Microsoft.SourceLink.GitHub"];

    public static TheoryData<string> Names => Packages.Names;

    [Fact]
    public void Every_source_project_is_in_the_plan() =>
        RepositoryFolder.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension)
            .ShouldBe(Packages.All.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_references_only_what_its_row_names(string package)
    {
        var project = XDocument.Load(Packages.ProjectFile(package));
        var projects = Includes(project, "ProjectReference").Select(i => Path.GetFileNameWithoutExtension(i.Replace('\\', '/')));
        var dependencies = Includes(project, "PackageReference");

        projects.Except(Packages.All[package].Projects, StringComparer.Ordinal).ShouldBeEmpty();
        dependencies.Except(Packages.All[package].Dependencies, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_uses_only_what_lies_below_it(string package)
    {
        var own = Packages.Load(package).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("ElectionCore", StringComparison.Ordinal));

        own.Except(Below(package).Select(Packages.AssemblyOf), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Shared_build_files_add_no_reference_that_ships() =>
        Includes(XDocument.Load(RepositoryFolder.Of("src", "Directory.Build.props")), "PackageReference").ShouldBe(Build);

    [Fact]
    public void Abstractions_stays_small() =>
        Packages.Load("ElectionCore.Abstractions").GetExportedTypes().Length.ShouldBeLessThanOrEqualTo(54);

    private static IEnumerable<string> Below(string package) =>
        Packages.All[package].Projects.SelectMany(p => Below(p).Append(p)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(r => r.Attribute("Include")!.Value);
}
