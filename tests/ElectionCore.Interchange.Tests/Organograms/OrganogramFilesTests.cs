using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>Published organograms.</summary>
public sealed class OrganogramFilesTests
{
    private static ImportOptions Dated => Store.Strict with { Format = ImportFormat.Organogram, Effective = new DateOnly(2013, 9, 30) };

    [Fact]
    public async Task The_inspectorate_of_constabulary_comes_in_from_both_files()
    {
        var folder = Standards.Require("organograms");
        await using var store = new Store();

        var senior = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-senior.csv"), Dated);
        foreach (var f in senior.Findings.Take(40)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        var junior = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-junior.csv"), Dated);
        foreach (var f in junior.Findings.Take(40)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        var again = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-junior.csv"), Dated with { Format = ImportFormat.Automatic });

        TestContext.Current.TestOutputHelper!.WriteLine(senior.Accepted + " " + junior.Accepted);
        foreach (var f in (await store.FactsAsync()).Posts.Take(30)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        foreach (var f in (await store.FactsAsync()).Units.Take(30)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        (senior.HasErrors, junior.HasErrors, again.Changed).ShouldBe((false, false, 0));
    }

    [Fact]
    public async Task Civil_Service_Learning_comes_in_from_its_folder_together()
    {
        var folder = Standards.Require("organograms");
        await using var store = new Store();

        var result = await store.InScopeAsync(p => Task.FromResult(0)) is 0
            ? await store.ImportAsync(Dated, [.. Directory.GetFiles(folder, "*Learning*").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))])
            : null!;
        foreach (var f in result.Findings.Take(40)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        TestContext.Current.TestOutputHelper!.WriteLine(result.Accepted.ToString());
        result.HasErrors.ShouldBeFalse();
    }
}
