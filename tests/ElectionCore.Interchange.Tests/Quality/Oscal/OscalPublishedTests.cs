using System.Text.Json.Nodes;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>A published profile resolves to its published catalog.</summary>
public sealed class OscalPublishedTests
{
    private const string Stem = "NIST_SP-800-53_rev4";

    /// <summary>
    /// The LOW baseline of NIST SP 800-53 revision 4, from usnistgov/oscal-content. All that differs is named here: the UUID and the time,
    /// which are those of the resolution; the program that resolved; and the name of the profile, which is that of its XML file there.
    /// </summary>
    [Fact]
    public async Task The_low_baseline_gives_the_published_catalog()
    {
        var folder = Standards.Require("oscal/resolution");
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(folder, $"{Stem}_LOW-baseline-resolved-profile_catalog-min.json"), TestContext.Current.CancellationToken))!["catalog"]!.AsObject();

        var result = await ResolveAsync(folder);

        var catalog = OscalSamples.Root(result);
        List<string> differences = [];
        Compare(catalog, expected, "", differences);
        differences.ShouldBe(
        [
            "/uuid", "/metadata/last-modified", "/metadata/props/0/value", "/metadata/links/0/href",
        ]);
        result.Controls.ShouldBe(124);
        result.Documents.ShouldBe([$"{Stem}_LOW-baseline_profile.json", $"{Stem}_catalog-min.json"]);

        // Controls of the baseline refer to many that it leaves out.
        result.Findings.ShouldAllBe(f => f.Severity == DiagnosticSeverity.Information, string.Join('\n', result.Findings.Take(20)));
        OscalSamples.Found(result).ShouldBe([$"INT0427 {Stem}_LOW-baseline_profile.json (resolved) $.catalog"]);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        var folder = Standards.Require("oscal/resolution");

        var (one, other) = (await ResolveAsync(folder), await ResolveAsync(folder));

        one.Catalog.Span.SequenceEqual(other.Catalog.Span).ShouldBeTrue();
        one.Uuid.ShouldBe(other.Uuid);
    }

    public static async Task<OscalResolution> ResolveAsync(string folder)
    {
        // The file's name is another than the one that the profile refers to.
        var sources = new Renamed(new OscalFolder(folder));
        return await OscalProfileResolver.ResolveAsync(
            $"{Stem}_LOW-baseline_profile.json", sources, OscalSamples.Options, TestContext.Current.CancellationToken);
    }

    private static void Compare(JsonNode? actual, JsonNode? expected, string path, List<string> differences)
    {
        switch (actual, expected)
        {
            case (JsonObject one, JsonObject other):
                foreach (var name in one.Select(m => m.Key).Union(other.Select(m => m.Key), StringComparer.Ordinal))
                {
                    Compare(one[name], other[name], $"{path}/{name}", differences);
                }

                break;
            case (JsonArray one, JsonArray other) when one.Count == other.Count:
                for (var i = 0; i < one.Count; i++)
                {
                    Compare(one[i], other[i], $"{path}/{i}", differences);
                }

                break;
            case var _ when !JsonNode.DeepEquals(actual, expected):
                differences.Add(path);
                break;
        }
    }

    private sealed class Renamed(IOscalSources inner) : IOscalSources
    {
        public ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken) =>
            inner.OpenAsync(href.EndsWith($"{Stem}_catalog.json", StringComparison.Ordinal) ? $"{Stem}_catalog-min.json" : href, from, cancellationToken);
    }
}
