using System.Globalization;

namespace ElectionCore.Interchange.Tests;

/// <summary>Published Popolo files.</summary>
public sealed class PopoloFilesTests
{
    private static ImportOptions Dated => Store.Strict with { Format = ImportFormat.Popolo, Effective = new DateOnly(2016, 1, 1) };

    [Fact]
    public async Task Councillors_of_Tasmania_come_in_with_everybody_and_everything_left_out_is_named()
    {
        var file = Standards.Require("popolo/real/au-tasmania-councillors.json");
        await using var store = new Store();

        var result = await store.ImportAsync(file, Dated with { Format = ImportFormat.Automatic });
        var again = await store.ImportAsync(file, Dated);

        foreach (var f in result.Findings.Take(40)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        result.Accepted.ShouldBe(new ImportCounts { Units = 33, People = 263, Posts = 83, Appointments = 317 });
        (result.Rejected, result.HasErrors, again.Changed).ShouldBe((0, false, 0));
    }

    [Fact]
    public async Task Examples_of_the_specification_are_read()
    {
        var folder = Standards.Require("popolo/examples");
        await using var store = new Store();

        var result = await store.ImportAsync(Path.Combine(folder, "embedding-organization.json"), Dated);
        foreach (var f in result.Findings.Take(40)) { TestContext.Current.TestOutputHelper!.WriteLine(f.ToString()); }
        result.Accepted.ShouldBe(new ImportCounts { Units = 1, Posts = 2, People = 1, Appointments = 2 });
    }
}
