using System.Text;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.OscalRecords;

namespace ElectionCore.Interchange.Tests.Quality;

public sealed class OscalMappingModelTests
{
    private static readonly CatalogueMap Full = new(Catalogue.Code, Least.Code, "Made *up*,\nin two lines.",
    [
        new("4.1", "T 1/ä", CrossReferenceRelation.SubsetOf, CrossReferenceConfidence.High, "Nearly\nthe same."), new("T-2", "9", CrossReferenceRelation.EqualTo, CrossReferenceConfidence.Medium),
        new("T-2", "9", CrossReferenceRelation.IntersectsWith), new(Source: null, "10", CrossReferenceRelation.NoRelationship), new("9", "4", CrossReferenceRelation.SupersetOf), new("4", "9", CrossReferenceRelation.EquivalentTo),
    ]);

    [Fact]
    public async Task Cross_references_come_back_as_they_were_and_in_their_direction()
    {
        foreach (var map in (CatalogueMap[])[Full, Full with { Provenance = null }, .. BuiltInCatalogues.Maps])
        {
            var export = OscalWriter.Mapping(map, BuiltInCatalogues.All, Options);
            (await BackAsync(export, new() { Catalogues = BuiltInCatalogues.All })).ShouldBeWhole().Maps.ShouldHaveSingleItem().ShouldBe(map);
            export.Losses.Length.ShouldBe(map.References.Count(r => r.Source is null));
        }
    }

    [Fact]
    public async Task Mappings_are_valid() => await ShouldBeValidAsync(
        "mapping", [OscalWriter.Mapping(Full, [Catalogue], Options), .. BuiltInCatalogues.Maps.Select(m => OscalWriter.Mapping(m, BuiltInCatalogues.All, Options))]);

    [Fact]
    public void A_map_without_references_is_not_written() =>
        OscalWriter.Mapping(Full with { References = [] }, [], Options).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0457");

    /// <summary>Of several sources and targets each is a reference of its own, and what was made elsewhere is told.</summary>
    [Fact]
    public async Task A_foreign_mapping_is_read()
    {
        const string Id = "8f5d9a52-54a5-4c0b-9b8f-6a3f2f6a7b1";
        var reading = await ReadAsync("""
            {"mapping-collection": {"uuid": "ID-0", "metadata": {"title": "Editions", "last-modified": "2030-01-01T00:00:00Z", "version": "1", "oscal-version": "1.2.1"},
             "provenance": {"method": "human", "matching-rationale": "semantic", "status": "draft", "mapping-description": "By hand."},
             "mappings": [{"uuid": "ID-2", "source-resource": {"type": "catalog", "href": "x/a.json"}, "target-resource": {"type": "catalog", "href": "b.json"},
               "maps": [{"uuid": "ID-3", "relationship": "subset-of", "sources": [{"type": "control", "id-ref": "a"}, {"type": "control", "id-ref": "a2"}],
                 "targets": [{"type": "control", "id-ref": "b"}], "confidence-score": {"percentage": 0.5}, "coverage": {"target-coverage": 0.5}}]}]}}
            """.Replace("ID-", Id, StringComparison.Ordinal));
        reading.Findings.ShouldBeEmpty();
        var map = reading.Maps.ShouldHaveSingleItem();
        (map.From.Value, map.To.Value, map.Provenance).ShouldBe(("a", "b", "By hand."));
        map.References.ShouldBe([new("a", "b", CrossReferenceRelation.SubsetOf), new("a2", "b", CrossReferenceRelation.SubsetOf)]);
        reading.Losses.Select(l => l.What).ShouldBe(["href", "href", "method", "matching-rationale", "status", "percentage", "coverage"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("\"relationship\": \"subset-of\"", "\"relationship\": \"like\"", "INT0450")]
    [InlineData("\"id-ref\": \"T-2\"", "\"id-ref\": \"T-9\"", "INT0453")]
    [InlineData("\"href\": \"#", "\"href\": \"#0", "INT0451")]
    [InlineData("\"targets\"", "\"targest\"", "INT0405")]
    public async Task Bad_mappings_are_told(string old, string other, string code)
    {
        var reading = await BackAsync(OscalWriter.Mapping(Full, [Catalogue], Options), old, other, new() { Catalogues = [Catalogue] });
        Codes(reading).ShouldContain(code, StringComparer.Ordinal);
        reading.Maps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}", "INT0401")]
    [InlineData("[]", "INT0401")]
    [InlineData("<xml/>", "INT0400")]
    [InlineData("{\"component-definition\": {}}", "INT0401")]
    public async Task What_is_none_of_the_models_is_told(string text, string code) => Codes(await ReadAsync(text)).ShouldBe([code]);

    [Fact]
    public async Task Another_model_or_version_or_depth_than_expected_is_told()
    {
        var bytes = OscalWriter.Mapping(Full, [], Options).Document.ToArray();
        using var stream = new MemoryStream(bytes);
        Codes(await OscalReader.ReadAsync(stream, "m.json", "catalog", cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(["INT0401"]);
        Codes(await ReadAsync(Encoding.UTF8.GetString(bytes).Replace("\"oscal-version\": \"1.2.1\"", "\"oscal-version\": \"2.0.0\"", StringComparison.Ordinal))).ShouldBe(["INT0402"]);
        Codes(await ReadAsync($"{{\"catalog\": {string.Concat(Enumerable.Repeat("[", 200))}{string.Concat(Enumerable.Repeat("]", 200))}}}")).ShouldBe(["INT0400"]);
    }
}
