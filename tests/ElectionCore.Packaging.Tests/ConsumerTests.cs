namespace ElectionCore.Packaging.Tests;

/// <summary>Somebody else's project takes the packages from a folder, builds and runs.</summary>
public sealed class ConsumerTests(PackedPackages packages)
{
    private const string Program = """
        using ElectionCore;
        using ElectionCore.Organization;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddElectionCore(core => core.AddOrganization(o => o.ActingLimitDays = 60));
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

        var since = DateRange.Since(new DateOnly(2019, 1, 1));
        await register.Facts<OrganizationalUnit>().RecordAsync(new() { Code = new("SEC"), Name = new("Secretariat") }, since);
        await register.Facts<Post>().RecordAsync(new() { Code = new("SEC-1"), Title = new("Secretary"), Unit = new("SEC") }, since);
        var commit = await register.CommitAsync(new CommitDetails("consumer", "first"));

        var now = await register.AsOfAsync(new DateOnly(2024, 1, 1));
        var then = await register.AsOfAsync(new DateOnly(2018, 12, 31));
        Console.WriteLine($"commit {commit!.Number}: {now.Posts.Count} post, before {then.Posts.Count}");
        foreach (var diagnostic in await register.CheckAsync(new DateOnly(2019, 2, 1)))
        {
            Console.WriteLine(diagnostic);
        }
        """;

    [Fact]
    public async Task A_project_outside_the_repository_uses_the_packages()
    {
        var folder = packages.NewFolder("consumer");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);
        await File.WriteAllTextAsync(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Folder}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ElectionCore" Version="{PackedPackages.Version}" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="{DependencyInjectionVersion()}" />
              </ItemGroup>
            </Project>
            """);

        // A cache of its own: packages of the same version from an earlier run must not be taken instead.
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = packages.NewFolder("cache") };
        await Tool.DotnetAsync(folder, environment, "build", "-v", "q", "-m:2");
        var output = await Tool.DotnetAsync(folder, environment, "run", "--no-build");

        output.ReplaceLineEndings("\n").ShouldBe("commit 1: 1 post, before 0\n");
    }

    private static string DependencyInjectionVersion() =>
        System.Xml.Linq.XDocument.Load(RepositoryFolder.Of("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(p => p.Attribute("Include")!.Value == "Microsoft.Extensions.DependencyInjection")
            .Attribute("Version")!.Value;
}
