namespace ElectionCore.Interchange.Tests;

/// <summary>Published organograms.</summary>
public sealed class OrganogramFilesTests
{
    private static ImportOptions Dated => Store.Strict with { Format = ImportFormat.Organogram, Effective = new DateOnly(2013, 9, 30) };

    [Fact]
    public async Task An_inspectorate_comes_in_from_its_two_files_one_after_the_other()
    {
        var folder = Standards.Require("organograms");
        await using var store = new Store();

        var senior = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-senior.csv"), Dated);
        var junior = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-junior.csv"), Dated);
        var again = await store.ImportAsync(Path.Combine(folder, "130930-HMIC-Organogram-Data-junior.csv"), Dated with { Format = ImportFormat.Automatic });

        senior.Accepted.ShouldBe(new ImportCounts { Units = 13, Posts = 18, ReportingLines = 17 });
        junior.Accepted.ShouldBe(new ImportCounts { Units = 10, Posts = 87, ReportingLines = 87 });
        (senior.HasErrors, junior.HasErrors, again.Changed).ShouldBe((false, false, 0));
        (await store.FactsAsync()).Units.Count.ShouldBe(15);
    }

    [Fact]
    public async Task All_files_of_a_folder_come_in_together()
    {
        var folder = Standards.Require("organograms");
        await using var store = new Store();

        var result = await store.ImportAsync(folder, Dated);

        result.Findings.ShouldAllBe(f => f.Code == "INT0080");
        result.Accepted.ShouldBe(new ImportCounts { Units = 21, Posts = 145, ReportingLines = 143 });
    }
}
