using System.Globalization;
using System.Text;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.OscalRecords;

namespace ElectionCore.Interchange.Tests.Quality;

public sealed class OscalCatalogModelTests
{
    [Fact]
    public async Task Catalogues_come_back_as_they_were_and_the_same_bytes_come_twice()
    {
        foreach (var catalogue in (QualityCatalogue[])[Catalogue, Least, .. BuiltInCatalogues.All])
        {
            var export = OscalWriter.Catalog(catalogue, Options);
            export.Losses.ShouldBeEmpty();
            var back = (await BackAsync(export)).ShouldBeWhole().Catalogue!;
            All(back).ShouldBe(All(catalogue));
            OscalWriter.Catalog(back, Options).Document.Span.SequenceEqual(export.Document.Span).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Catalogs_are_valid() =>
        await ShouldBeValidAsync("catalog", [OscalWriter.Catalog(Catalogue, Options), OscalWriter.Catalog(Least, Options), .. BuiltInCatalogues.All.Select(c => OscalWriter.Catalog(c, Options))]);

    [Fact]
    public void The_time_changes_the_bytes_and_not_the_identity()
    {
        var (one, other) = (OscalWriter.Catalog(Catalogue, Options), OscalWriter.Catalog(Catalogue, Options with { LastModified = Options.LastModified.AddDays(1) }));
        one.Uuid.ShouldBe(other.Uuid);
        one.Document.Span.SequenceEqual(other.Document.Span).ShouldBeFalse();
        Encoding.UTF8.GetString(one.Document.Span).ShouldContain("2031-05-04T10:00:00Z");
    }

    [Fact]
    public async Task An_official_reference_is_never_made_up()
    {
        var text = Encoding.UTF8.GetString(OscalWriter.Catalog(Catalogue, Options).Document.Span);
        text.Split("\"official-ref\"").Length.ShouldBe(2);
        Encoding.UTF8.GetString(OscalWriter.Catalog(BuiltInCatalogues.All[0], Options).Document.Span).ShouldNotContain("official-ref");
        (await ReadAsync(OscalSamples.Polling)).Catalogue!.Topics.ShouldAllBe(t => t.OfficialRef == null);
    }

    /// <summary>Clauses in a circle, and deeper than documents may be nested.</summary>
    [Fact]
    public async Task Clauses_in_a_circle_or_very_deep_come_back()
    {
        const string Head = """{"format": "electioncore-quality-catalogue", "version": 1, "code": "c", "standard": "S", "edition": "1", "contentVersion": "1", "title": "T", "clauses": [""";
        var deep = string.Join(",", Enumerable.Range(0, 200).Select(i => $$"""{"number": "{{i}}", "title": "C", "parent": {{(i == 0 ? "null" : $"\"{i - 1}\"")}}}"""));
        const string Circle = """{"number": "a", "title": "A", "parent": "b"}, {"number": "b", "title": "B", "parent": "a"}""";
        foreach (var clauses in new[] { deep, Circle })
        {
            var catalogue = Read(Head + clauses + """], "topics": []}""");
            All((await BackAsync(OscalWriter.Catalog(catalogue, Options))).ShouldBeWhole().Catalogue!).ShouldBe(All(catalogue));
        }
    }

    [Fact]
    public async Task A_foreign_catalog_is_read_and_what_is_not_kept_is_told()
    {
        var reading = await ReadAsync(OscalSamples.Polling);
        reading.Findings.ShouldBeEmpty();
        var catalogue = reading.Catalogue!;
        catalogue.Clauses.Select(c => c.Number).ShouldBe(["vc", "cr", "cr-count", "ee"]);
        catalogue.FindClause("cr-count")!.Parent.ShouldBe("cr");
        catalogue.Topics.Select(t => t.Code.Value).ShouldBe(["vc-1", "vc-1.1", "vc-1.2", "vc-1.2.1", "vc-2", "vc-3", "cr-1", "cr-2"]);
        catalogue.Find(new("vc-1"))!.Text.For("en").ShouldBe("Opening\nThe station opens at {{ insert: param, vc-1_time }}.\nThe box is shown empty.\nThe seals are noted.");
        string[] lost = [.. reading.Losses.Select(l => $"{l.Where} {l.What}")];
        lost.ShouldContain("$.catalog.params params", StringComparer.Ordinal);
        lost.ShouldContain("$.catalog.groups[0].parts parts", StringComparer.Ordinal);
        lost.ShouldContain("$.catalog.groups[0].props[0] property label", StringComparer.Ordinal);
        lost.ShouldContain("$.catalog.groups[0].controls[0].links links", StringComparer.Ordinal);
        lost.ShouldContain("$.catalog.back-matter back-matter", StringComparer.Ordinal);
        lost.ShouldContain("$.catalog.groups[0].controls[0].controls place", StringComparer.Ordinal);
        var again = (await BackAsync(OscalWriter.Catalog(catalogue, Options))).ShouldBeWhole();
        All(again.Catalogue!).ShouldBe(All(catalogue));
    }

    [Fact]
    public async Task Published_catalogs_are_read()
    {
        string[] files = [.. Directory.GetFiles(Standards.Require("oscal/examples/catalog/json")), Standards.Require("oscal/resolution/NIST_SP-800-53_rev4_catalog-min.json")];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            var reading = await OscalReader.ReadAsync(stream, Path.GetFileName(file), cancellationToken: TestContext.Current.CancellationToken);
            reading.Findings.ShouldBeEmpty();
            reading.Catalogue!.Topics.ShouldNotBeEmpty();
            reading.Losses.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_thousand_controls_come_back_in_their_order()
    {
        var topics = string.Join(",", Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"code": "T-{{i}}", "clauses": ["1"], "text": {"en": "Question {{i}}?", "ar": "سؤال"}, "evidence": "Minutes"}""")));
        var export = OscalWriter.Catalog(Read($$"""{"format": "electioncore-quality-catalogue", "version": 1, "code": "c", "standard": "S", "edition": "1", "contentVersion": "1", "title": "T", "clauses": [{"number": "1", "title": "C"}], "topics": [{{topics}}]}"""), Options);
        var catalogue = (await BackAsync(export)).Catalogue!;
        catalogue.Topics.Select(t => (t.Code.Value, t.Text.For("ar"))).ShouldBe(Enumerable.Range(0, 1000).Select(i => (string.Create(CultureInfo.InvariantCulture, $"T-{i}"), "سؤال")));
    }

    [Theory]
    [InlineData("'groups': [{'id': 'a', 'title': 'A', 'controls': [{'id': 'x', 'title': 'X'}, {'id': 'x', 'title': 'X'}]}]", "INT0452", "$.catalog.groups[0].controls[1]")]
    [InlineData("'groups': [{'id': 'a', 'title': 'A'}, {'id': 'a', 'title': 'B'}]", "INT0452", "$.catalog.groups[1]")]
    [InlineData("'controls': [{'id': 'x', 'title': 'X', 'props': [{'name': 'basis', 'ns': 'https://electioncore.org/ns/oscal', 'value': 'guess'}]}]", "INT0458", "$.catalog")]
    [InlineData("'groups': 5", "INT0404", "$.catalog.groups")]
    public async Task Unsound_catalogs_are_told(string body, string code, string path)
    {
        var reading = await ReadAsync(OscalSamples.Catalog(body));
        reading.Catalogue.ShouldBeNull();
        reading.Findings.ShouldContain(f => f.Code == code && f.Place.Path == path);
    }

    [Fact]
    public async Task Too_long_ids_and_too_many_losses_are_bounded()
    {
        var reading = await ReadAsync(OscalSamples.Catalog($"'controls': [{{'id': '{new string('x', 101)}', 'title': 'X'}}]"));
        reading.Findings.ShouldContain(f => f.Code == "INT0450");
        var many = await ReadAsync(OscalSamples.Polling, new() { MaximumLosses = 3 });
        many.Losses.Length.ShouldBe(3);
        many.LossesNotListed.ShouldBeGreaterThan(3);
        (await ReadAsync(OscalSamples.Polling, new() { MaximumBytes = 100 })).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0410");
    }
}
