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

        result.Accepted.ShouldBe(new ImportCounts { Units = 33, People = 263, Posts = 83, Appointments = 317 });
        (result.Rejected, result.HasErrors, again.Changed).ShouldBe((0, false, 0));
        result.Findings.Select(f => f.ToString().Split(": ", 2)[1]).ShouldBe(
        [
            "on_behalf_of_id of memberships: 263 left out.", "warnings of the document: 1 left out.",
            "317 memberships name no post; 83 posts were made of their organizations and roles.",
        ]);
    }

    [Fact]
    public async Task Examples_of_the_specification_are_read()
    {
        var folder = Standards.Require("popolo/examples");
        await using var store = new Store();

        var result = await store.ImportAsync(Path.Combine(folder, "embedding-organization.json"), Dated);

        result.Accepted.ShouldBe(new ImportCounts { Units = 1, Posts = 2, People = 1, Appointments = 2 });
        foreach (var file in Directory.GetFiles(folder))
        {
            (await store.ImportAsync(file, Dated with { DryRun = true })).Findings.ShouldNotBeEmpty(file);
        }
    }
}
