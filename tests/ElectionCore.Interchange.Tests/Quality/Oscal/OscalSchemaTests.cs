using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>By the published schemas: the published examples, and the catalogs that are made here.</summary>
public sealed class OscalSchemaTests
{
    [Theory]
    [InlineData("catalog", "catalog")]
    [InlineData("component", "component-definition")]
    [InlineData("ssp", "ssp")]
    [InlineData("assessment-plan", "ap")]
    [InlineData("assessment-results", "ar")]
    [InlineData("poam", "poam")]
    public async Task Published_examples_are_valid(string model, string folder)
    {
        var files = Directory.GetFiles(Standards.Require($"oscal/examples/{folder}/json"), "*.json");

        files.ShouldNotBeEmpty();
        (await OscalAjv.FaultsAsync(model, files)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_published_profile_is_valid() =>
        (await OscalAjv.FaultsAsync("profile", [Standards.Require("oscal/resolution/NIST_SP-800-53_rev4_LOW-baseline_profile.json")])).ShouldBeEmpty();

    /// <summary>There is no published example of a mapping: one of our own, and one that lacks what is required.</summary>
    [Fact]
    public async Task Mappings_are_told_from_others()
    {
        using var folder = new Folder();
        const string Id = "8f5d9a52-54a5-4c0b-9b8f-6a3f2f6a7b1";
        var mapping = """
            {"mapping-collection": {"uuid": "ID-0", "metadata": {"title": "Editions", "last-modified": "2030-01-01T00:00:00Z", "version": "1", "oscal-version": "1.2.1"},
             "provenance": {"method": "human", "matching-rationale": "semantic", "status": "draft", "mapping-description": "Clause by clause.", "responsible-parties": [{"role-id": "author", "party-uuids": ["ID-1"]}]},
             "mappings": [{"uuid": "ID-2", "source-resource": {"type": "catalog", "href": "a.json"}, "target-resource": {"type": "catalog", "href": "b.json"},
               "maps": [{"uuid": "ID-3", "relationship": "subset-of", "sources": [{"type": "control", "id-ref": "a"}], "targets": [{"type": "control", "id-ref": "b"}]}]}]}}
            """.Replace("ID-", Id, StringComparison.Ordinal);
        await folder.WriteAsync("good.json", mapping);
        await folder.WriteAsync("bad.json", mapping.Replace("\"relationship\": \"subset-of\", ", "", StringComparison.Ordinal));

        (await OscalAjv.FaultsAsync("mapping", [folder.File("good.json")])).ShouldBeEmpty();
        (await OscalAjv.FaultsAsync("mapping", [folder.File("bad.json")])).ShouldContain(f => f.EndsWith("must have required property 'relationship'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resolved_catalogs_are_valid()
    {
        const string All = "'include-all': {}";
        OscalResolution[] results =
        [
            await ResolveAsync(OfPolling(All)),
            await ResolveAsync(OfPolling(All, "'merge': {'as-is': true}, 'modify': {'set-parameters': [{'param-id': 'vc-3_days', 'values': ['ten']}], 'alters': [{'control-id': 'vc-1', 'removes': [{'by-item-name': 'prop'}], 'adds': [{'by-id': 'vc-1_a', 'parts': [{'name': 'note', 'prose': 'Twice.'}]}]}]}")),
            await ResolveAsync(OfPolling(All, "'merge': {'custom': {'groups': [{'id': 'vc', 'title': 'V', 'insert-controls': [{'order': 'descending', 'include-all': {}}]}]}}")),
            await ResolveAsync(OfPolling("'include-controls': [{'with-ids': ['vc-2']}]")),
        ];
        using var folder = new Folder();
        foreach (var (i, result) in results.Index())
        {
            await File.WriteAllBytesAsync(folder.File($"{i}.json"), result.Catalog.ToArray(), TestContext.Current.CancellationToken);
        }

        (await OscalAjv.FaultsAsync("catalog", results.Index().Select(r => folder.File($"{r.Index}.json")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_low_baseline_is_valid()
    {
        using var folder = new Folder();
        var result = await OscalPublishedTests.ResolveAsync(Standards.Require("oscal/resolution"));
        await File.WriteAllBytesAsync(folder.File("low.json"), result.Catalog.ToArray(), TestContext.Current.CancellationToken);

        (await OscalAjv.FaultsAsync("catalog", [folder.File("low.json")])).ShouldBeEmpty();
    }
}
