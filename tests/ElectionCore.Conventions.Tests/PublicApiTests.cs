namespace ElectionCore.Conventions.Tests;

/// <summary>What each package offers is approved line by line.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_api_is_the_approved_one(string package) =>
        ApprovedFile.Matches(ApiPrinter.Print(Packages.Load(package)), $"PublicApi.{package}");
}
