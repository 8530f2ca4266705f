using System.Text;
using System.Text.Json.Nodes;
using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Documents that are damaged, hostile or of another kind: never an exception, always a reason.</summary>
public sealed class OscalBadInputTests
{
    private static readonly string Importing = Profile("'imports': [{'href': 'c.json', 'include-all': {}}]");

    [Theory]
    [InlineData("", "INT0400 c.json:1:1: The document cannot be read: this is no JSON.")]
    [InlineData("{'catalog': ", "INT0400 c.json:1:13: The document cannot be read: this is no JSON.")]
    [InlineData("\n <catalog/>", "INT0400 c.json:2:2: The document cannot be read: this is XML, not JSON.")]
    [InlineData("{'catalog': {'uuid': '1', 'uuid': '2'}}", "a property occurs twice in one object.")]
    [InlineData("{'catalog': {'uuid': '\\ud800'}}", "INT0400 c.json: The document cannot be read: a text holds characters that are no Unicode.")]
    [InlineData("[]", "INT0401 c.json: The document is no JSON object; expected is an OSCAL document.")]
    [InlineData("{}", "INT0401 c.json: The document is an empty object; expected is a catalog or a profile.")]
    [InlineData("{'component-definition': {}}", "INT0401 c.json: The document is of the model \"component-definition\"; expected is a catalog or a profile.")]
    [InlineData("{'controls': []}", "INT0401 c.json: The document is no OSCAL document, with \"controls\" at the top; expected is a catalog or a profile.")]
    [InlineData("{'catalog': {}, 'profile': {}}", "INT0401 c.json: The document is no OSCAL document, with \"catalog\" at the top; expected is a catalog or a profile.")]
    public async Task Documents_that_are_none(string text, string finding)
    {
        var result = await ResolveAsync(Importing, ("c.json", text.Replace('\'', '"')));

        result.Findings.Single().ToString().ShouldEndWith(finding);
        result.Catalog.IsEmpty.ShouldBeTrue();
        result.Uuid.ShouldBeNull();
    }

    [Theory]
    [InlineData("'controls': {}", "INT0404 c.json $.catalog.controls: The value is an object; expected is a list of control.")]
    [InlineData("'controls': [7]", "INT0404 c.json $.catalog.controls[0]: The value is a number; expected is an object.")]
    [InlineData("'controls': [null]", "INT0404 c.json $.catalog.controls: The value is null; expected is an object.")]
    [InlineData("'controls': null", "INT0404 c.json $.catalog: The value is null; expected is a list of control.")]
    [InlineData("'controls': [{'title': 'A'}]", "INT0405 c.json $.catalog.controls[0]: This control has no \"id\".")]
    [InlineData("'groups': [{'title': 'G', 'controls': [{'id': 'a', 'title': 'A', 'params': [{'id': true}]}]}]", "INT0404 c.json $.catalog.groups[0].controls[0].params[0].id: The value is true or false; expected is a text.")]
    [InlineData("'controls': [{'id': 'a', 'title': 'A', 'props': [{'name': 'n'}]}]", "INT0405 c.json $.catalog.controls[0].props[0]: This prop has no \"value\".")]
    [InlineData("'back-matter': {'resources': [{}]}", "INT0405 c.json $.catalog.back-matter.resources[0]: This resource has no \"uuid\".")]
    public async Task Catalogs_that_are_built_otherwise(string body, string finding) =>
        (await ResolveAsync(Importing, ("c.json", Catalog(body)))).Findings.Single().ToString().ShouldBe(finding);

    [Theory]
    [InlineData("'merge': {}", "INT0405 profile.json $.profile: This profile has no \"imports\".")]
    [InlineData("'imports': []", "INT0404 profile.json $.profile.imports: The value is an empty list; expected is a list of import.")]
    [InlineData("'imports': [{'include-all': {}}]", "INT0405 profile.json $.profile.imports[0]: This import has no \"href\".")]
    [InlineData("'imports': [{'href': 'polling.json'}]", "INT0411 profile.json $.profile.imports[0]: Neither \"include-all\" nor \"include-controls\" is given.")]
    [InlineData("'imports': [{'href': 'gone.json', 'include-all': {}}]", "INT0407 profile.json $.profile.imports[0].href: There is no document for \"gone.json\", or several fit.")]
    [InlineData("'imports': [{'href': 'bad.json', 'include-all': {}}]", "INT0400 bad.json: The document cannot be read: reading failed.")]
    [InlineData("'imports': [{'href': '#x', 'include-all': {}}]", "INT0409 profile.json $.profile.imports[0].href: The resource x gives no document: the profile's back matter does not have it.")]
    [InlineData("'imports': [{'href': 'polling.json', 'include-all': {}}], 'merge': {'as-is': 'yes'}", "INT0404 profile.json $.profile.merge.as-is: The value is a text; expected is true or false.")]
    [InlineData("'imports': [{'href': 'polling.json', 'include-controls': [{'with-ids': [1]}]}]", "INT0404 profile.json $.profile.imports[0].include-controls[0].with-ids[0]: The value is a number; expected is a text.")]
    public async Task Profiles_that_are_built_otherwise(string body, string finding)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Profile(body)));

        var result = await OscalProfileResolver.ResolveAsync(
            stream, "profile.json", new MemorySources(("polling.json", Polling), ("bad.json", null)), Options, TestContext.Current.CancellationToken);

        result.Findings.Single().ToString().ShouldBe(finding);
    }

    [Theory]
    [InlineData("2.0.0")]
    [InlineData("1.2")]
    [InlineData("one")]
    public async Task Other_versions(string version)
    {
        (await ResolveAsync(Importing, ("c.json", Catalog("'controls': []", version: version)))).Findings.Single().ToString().ShouldBe(
            $"INT0402 c.json $.catalog.metadata.oscal-version: The OSCAL version \"{version}\" is not one that is read; expected is 1.0.0 to 1.2.1.");
    }

    [Fact]
    public async Task A_catalog_is_no_profile() => (await ResolveAsync(Polling)).Findings.Single().ToString()
        .ShouldBe("INT0401 profile.json: The document is of the model \"catalog\"; expected is a profile.");

    [Fact]
    public async Task Bounds_are_kept()
    {
        var deep = string.Concat(Enumerable.Repeat("{'controls': [", 500)).Replace('\'', '"');

        (await ResolveAsync(Importing, ("c.json", deep))).Findings.Single().ToString().ShouldEndWith("it is nested deeper than 128 levels.");
        (await ResolveAsync(OfPolling("'include-all': {}"), Options with { MaximumDocumentBytes = 1000 })).Findings.Single().ToString()
            .ShouldBe("INT0410 polling.json: There are more than 1000 bytes in the document.");
        (await ResolveAsync(OfPolling("'include-all': {}"), Options with { MaximumControls = 7 })).Findings.Single().ToString()
            .ShouldBe("INT0410 profile.json $.profile.imports[0]: There are more than 7 controls taken up.");
        (await ResolveAsync(OfPolling("'include-all': {}"), Options with { MaximumDocuments = 1 })).Findings.Single().ToString()
            .ShouldBe("INT0410 polling.json: There are more than 1 documents.");
        var imports = string.Join(',', Enumerable.Repeat("{'href': 'polling.json', 'include-controls': [{'with-ids': ['cr-1']}]}", 1_001));
        (await ResolveAsync(Profile($"'imports': [{imports}], 'merge': {{'combine': {{'method': 'use-first'}}, 'flat': {{}}}}"))).Findings.Single().ToString()
            .ShouldBe("INT0410 profile.json $.profile.imports[1000]: There are more than 1000 imports.");
    }

    /// <summary>Profiles that each import the one before twice double the controls with every step.</summary>
    [Fact]
    public async Task Profiles_that_multiply_are_stopped()
    {
        var profiles = Enumerable.Range(0, 60).Select(i => ($"p{i}.json",
            Profile(string.Join(',', Enumerable.Repeat($"{{'href': '{(i == 0 ? "polling.json" : $"p{i - 1}.json")}', 'include-all': {{}}}}", 2)).Insert(0, "'imports': [") + "]"))).ToArray();

        var result = await ResolveAsync(Profile("'imports': [{'href': 'p59.json', 'include-all': {}}]"), Options with { MaximumControls = 2_000, MaximumFindings = 5 }, profiles);

        result.IsResolved.ShouldBeFalse();
        result.Findings.Length.ShouldBe(5);
        result.Findings[^1].Code.ShouldBe("INT0410");
        result.NotListed.ShouldBeGreaterThan(100);
    }

    /// <summary>Controls that are joined, groups that are joined, and parts that are added into each other: what is nested in no document.</summary>
    [Theory]
    [InlineData("controls", "'merge': {'combine': {'method': 'use-first'}, 'as-is': true}")]
    [InlineData("controls", "'merge': {'combine': {'method': 'use-first'}, 'custom': {'insert-controls': [{'include-all': {}}]}}")]
    [InlineData("groups", "'merge': {'as-is': true}")]
    public async Task What_is_joined_is_not_nested_without_end(string kind, string merge)
    {
        var steps = Enumerable.Range(0, 90).ToArray();
        var catalogs = steps.Select(i => ($"c{i}.json", Catalog($"'{kind}': [{{'id': 'x{i}', 'title': 'T', '{kind}': [{{'id': 'x{i + 1}', 'title': 'T'}}]}}]"))).ToArray();
        var imports = string.Join(',', steps.Select(i => $"{{'href': 'c{i}.json', 'include-all': {{}}}}"));

        var result = await ResolveAsync(Profile($"'imports': [{imports}], {merge}"), catalogs);

        result.Findings.Single().ToString().ShouldBe("INT0410 profile.json: There are more than 128 levels in the catalog.");
        Tree(await ResolveAsync(Profile($"'imports': [{imports}], {merge}"), Options with { MaximumDepth = 200 }, catalogs)).ShouldStartWith(kind == "groups" ? "x0{x1{x2" : "x0[x1[x2");
    }

    [Fact]
    public async Task What_is_added_is_not_nested_without_end()
    {
        var adds = string.Join(',', Enumerable.Range(0, 90).Select(i => $"{{'by-id': '{(i == 0 ? "vc-1_smt" : $"n{i - 1}")}', 'parts': [{{'id': 'n{i}', 'name': 'note'}}]}}"));

        (await ResolveAsync(OfPolling("'include-all': {}", $"'modify': {{'alters': [{{'control-id': 'vc-1', 'adds': [{adds}]}}]}}"))).Findings.Single().ToString()
            .ShouldBe("INT0410 profile.json: There are more than 128 levels in the catalog.");
    }

    [Fact]
    public async Task Reading_stops_when_it_shall()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Importing));

        await Should.ThrowAsync<OperationCanceledException>(() => OscalProfileResolver.ResolveAsync(stream, "p.json", new MemorySources(), Options, stopped.Token));
    }

    /// <summary>Whatever value stands wherever in a profile or catalog, there is a catalog or an error.</summary>
    [Fact]
    public async Task No_value_anywhere_throws()
    {
        var profile = OfPolling("'include-controls': [{'with-ids': ['vc-1', 'vc-2'], 'matching': [{'pattern': 'c*'}]}], 'exclude-controls': [{'with-ids': ['cr-2']}]", """
            'merge': {'combine': {'method': 'use-first'}, 'custom': {'groups': [{'id': 'vc', 'title': 'T', 'insert-controls': [{'order': 'keep', 'include-all': {}}]}]}},
            'modify': {'set-parameters': [{'param-id': 'vc-1_time', 'props': [{'name': 'a', 'value': 'b'}], 'values': ['x']}],
              'alters': [{'control-id': 'vc-1', 'removes': [{'by-name': 'label'}], 'adds': [{'by-id': 'vc-1_a', 'position': 'after', 'parts': [{'name': 'n'}]}]}]},
            'back-matter': {'resources': [{'uuid': 'RULES', 'rlinks': [{'href': 'x', 'hashes': [{'algorithm': 'a', 'value': 'b'}]}], 'base64': {'value': 'QUJD'}}]}
            """.Replace("RULES", Rules, StringComparison.Ordinal));
        string[] values = ["null", "0", "true", "\"\"", "\"#\"", "\"a\\u0000b\"", "[]", "[null]", "[[]]", "{}", "{\"\": null}", "[{\"id\": 1}]"];
        var resolved = 0;
        foreach (var isProfile in new[] { true, false })
        {
            var document = JsonNode.Parse(isProfile ? profile : Polling)!;
            foreach (var (i, path) in Paths(document, []).ToArray().Index())
            {
                // Each place meets a third of the values, each value many places of every kind.
                foreach (var value in values.Where((_, v) => v % 3 == i % 3))
                {
                    var changed = Changed(document.DeepClone(), path, value).ToJsonString();
                    using var stream = new MemoryStream(Encoding.UTF8.GetBytes(isProfile ? changed : profile));
                    var result = await OscalProfileResolver.ResolveAsync(
                        stream, "profile.json", new MemorySources(("polling.json", isProfile ? Polling : changed)), Options, TestContext.Current.CancellationToken);
                    result.IsResolved.ShouldBe(result.Findings.All(f => f.Severity != DiagnosticSeverity.Error), $"{string.Join('.', path)} {value}");
                    resolved += result.IsResolved ? 1 : 0;
                }
            }
        }

        resolved.ShouldBeGreaterThan(100);
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Select(m => ((object)m.Key, m.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        return children.SelectMany(c => Paths(c.Child, [.. path, c.Step]).Prepend([.. path, c.Step]));
    }

    private static JsonNode Changed(JsonNode document, object[] path, string value)
    {
        var holder = path[..^1].Aggregate(document, (n, step) => step is string name ? n[name]! : n[(int)step]!);
        if (path[^1] is string last)
        {
            holder[last] = JsonNode.Parse(value);
        }
        else
        {
            holder[(int)path[^1]] = JsonNode.Parse(value);
        }

        return document;
    }
}
