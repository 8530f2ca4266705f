using System.Text;
using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Metadata, back matter, and what is left out and told at the end.</summary>
public sealed class OscalFinishTests
{
    private const string One = "3c0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d51";
    private const string Two = "3c0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d52";
    private const string Three = "3c0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d53";
    private const string Keep = "'props': [{'name': 'keep', 'value': 'always'}]";

    [Fact]
    public async Task Metadata_are_those_of_the_profile_with_when_and_how_it_was_resolved()
    {
        var profile = Profile("'imports': [{'href': 'polling.json', 'include-all': {}}]", "Rules for small stations", metadata:
            $", 'published': '2030-01-01T00:00:00Z', 'revisions': [{{'version': '1'}}], 'document-ids': [{{'identifier': 'X'}}], 'props': [{{'name': 'keywords', 'value': 'voting'}}],"
            + $"'roles': [{{'id': 'author', 'title': 'Author'}}], 'parties': [{{'uuid': '{One}', 'type': 'organization'}}], 'responsible-parties': [{{'role-id': 'author', 'party-uuids': ['{One}']}}], 'remarks': 'Own'");

        var result = await ResolveAsync(profile);

        Line(Root(result)["metadata"]).ShouldBe(
            "{'title':'Rules for small stations','last-modified':'2031-05-04T10:00:00Z','version':'2','oscal-version':'1.2.0',"
            + "'props':[{'name':'keywords','value':'voting'},{'name':'resolution-tool','value':'ElectionCore'}],'links':[{'href':'profile.json','rel':'source-profile'}],"
            + $"'roles':[{{'id':'author','title':'Author'}}],'parties':[{{'uuid':'{One}','type':'organization'}}],'responsible-parties':[{{'role-id':'author','party-uuids':['{One}']}}],'remarks':'Own'}}");
        Found(result).ShouldBe(
        [
            "INT0428 profile.json $.profile.metadata.published", "INT0428 profile.json $.profile.metadata.revisions", "INT0428 profile.json $.profile.metadata.document-ids",
        ]);
        Root(result).Select(m => m.Key).ShouldBe(["uuid", "metadata", "params", "controls", "back-matter"]);
    }

    /// <summary>Roles and parties of what is imported come along only if they say so, also through a profile between.</summary>
    [Fact]
    public async Task Roles_and_parties_to_be_kept()
    {
        var catalog = Catalog("'controls': [{'id': 'a', 'title': 'A'}]", metadata:
            $", 'roles': [{{'id': 'author', 'title': 'Kept', {Keep}}}, {{'id': 'editor', 'title': 'Editor', {Keep}}}, {{'id': 'reader', 'title': 'Reader'}}],"
            + $"'parties': [{{'uuid': '{One}', 'type': 'person', {Keep}}}, {{'uuid': '{Two}', 'type': 'person'}}]");
        var inner = Profile("'imports': [{'href': 'c.json', 'include-all': {}}]");
        var profile = Profile("'imports': [{'href': 'inner.json', 'include-all': {}}]", metadata: ", 'roles': [{'id': 'author', 'title': 'Own'}]");

        var metadata = Root(await ResolveAsync(profile, ("inner.json", inner), ("c.json", catalog)))["metadata"]!.AsObject();

        Items(metadata, "roles").Select(r => (string?)r["title"]).ShouldBe(["Own", "Editor"]);
        Ids(metadata, "parties").ShouldBe([One]);
    }

    [Theory]
    [InlineData("1.0.4", "1.1.0", "1.1.0", null)]
    [InlineData("1.1.2", "1.1.10", "1.1.10", null)]
    [InlineData("1.2.1", "1.0.0-rc1", "1.2.1", null)]
    [InlineData("1.3.0", "1.1.0", "1.2.1", "INT0403")]
    public async Task The_version_of_OSCAL_is_the_latest_of_all_but_none_that_is_not_known(string ofProfile, string ofCatalog, string version, string? code)
    {
        var result = await ResolveAsync(
            Profile("'imports': [{'href': 'c.json', 'include-all': {}}]", version: ofProfile), ("c.json", Catalog("'controls': [{'id': 'a', 'title': 'A'}]", version: ofCatalog)));

        ((string?)Root(result)["metadata"]!["oscal-version"]).ShouldBe(version);
        result.Findings.Select(f => f.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public async Task The_source_and_the_tool_are_named_as_the_options_say()
    {
        var options = Options with { SourceProfile = "https://example.org/p?x=1", Tool = "Board tool", LastModified = new(2031, 5, 4, 12, 0, 0, 250, TimeSpan.Zero) };

        var metadata = Root(await ResolveAsync(OfPolling("'include-all': {}"), options))["metadata"]!;

        ((string?)metadata["links"]![0]!["href"]).ShouldBe("https://example.org/p?x=1");
        ((string?)metadata["props"]![0]!["value"]).ShouldBe("Board tool");
        ((string?)metadata["last-modified"]).ShouldBe("2031-05-04T12:00:00.25Z");
        Should.Throw<ArgumentException>(() => Options with { SourceProfile = "not a reference" });
        Should.Throw<ArgumentOutOfRangeException>(() => Options with { MaximumDepth = 4 });
    }

    /// <summary>Without references a resource goes, unless it is to be kept; references within resources count if that resource stays.</summary>
    [Theory]
    [InlineData("'include-controls': [{'with-ids': ['vc-1']}]", new[] { Archive })]
    [InlineData("'include-controls': [{'with-ids': ['vc-2']}]", new[] { Rules, Archive })]
    public async Task Resources_stay_where_something_refers_to_them(string selection, string[] resources) =>
        Ids(Root(await ResolveAsync(OfPolling(selection)))["back-matter"]!.AsObject(), "resources").ShouldBe(resources);

    [Fact]
    public async Task Resources_that_only_such_as_go_refer_to_go_too()
    {
        var catalog = Catalog($$"""
            'controls': [{'id': 'a', 'title': 'A', 'parts': [{'name': 'statement', 'prose': 'See [the law](#1A0A1F52-8A34-4A0B-8D7B-1F1A2B3C4D51).'}]}],
            'back-matter': {'resources': [{'uuid': '1a0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d51', 'description': 'More in #{{One}}.'}, {'uuid': '{{One}}'}, {'uuid': '{{Two}}', 'description': 'More in #{{Three}}.'}, {'uuid': '{{Three}}', 'description': 'And #{{Two}}'}]}
            """);

        var root = Root(await ResolveAsync(Profile("'imports': [{'href': 'c.json', 'include-all': {}}]"), ("c.json", catalog)));

        Ids(root["back-matter"]!.AsObject(), "resources").ShouldBe(["1a0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d51", One]);
    }

    /// <summary>Imports first, in order, then the profile; of one UUID the last, which one that says to be kept only gives way to another such.</summary>
    [Theory]
    [InlineData("", "", "", "Two:one Three:two One:own")]
    [InlineData("KEEP", "", "", "One:one Two:one Three:two")]
    [InlineData("KEEP", "KEEP", "", "Two:one One:two Three:two")]
    [InlineData("KEEP", "", "KEEP", "Two:one Three:two One:own")]
    public async Task Of_resources_of_one_UUID_one_stays(string one, string two, string own, string expected)
    {
        var profile = Profile($"'imports': [{{'href': 'one.json', 'include-all': {{}}}}, {{'href': 'two.json', 'include-all': {{}}}}], {Resources((One, "own", own))}");

        var root = Root(await ResolveAsync(
            profile,
            ("one.json", Catalog($"'controls': [{{'id': 'a', 'title': 'A', 'links': [{{'href': '#{One}'}}, {{'href': '#{Two}'}}, {{'href': '#{Three}'}}]}}], {Resources((One, "one", one), (Two, "one", ""))}")),
            ("two.json", Catalog($"'controls': [{{'id': 'b', 'title': 'B'}}], {Resources((One, "two", two), (Three, "two", ""))}"))));

        string.Join(' ', Items(root["back-matter"]!.AsObject(), "resources").Select(r => $"{Name((string)r["uuid"]!)}:{r["title"]}")).ShouldBe(expected);
    }

    [Fact]
    public async Task References_that_lead_nowhere_and_ids_that_occur_twice_are_told()
    {
        var catalog = Catalog("""
            'controls': [
              {'id': 'a', 'title': 'A', 'links': [{'href': '#zz'}, {'href': '#b'}, {'href': '#b_smt'}, {'href': 'other.json#q'}], 'params': [{'id': 'p'}],
               'parts': [{'id': 's', 'name': 'statement', 'prose': 'See [here](#yy) and {{ insert: param, pp }}, {{insert:param,p}}.'}, {'id': 's', 'name': 'statement'}]},
              {'id': 'b', 'title': 'B', 'parts': [{'id': 'b_smt', 'name': 'statement'}]}]
            """);

        var result = await ResolveAsync(Profile("'imports': [{'href': 'c.json', 'include-controls': [{'with-ids': ['a']}]}]"), ("c.json", catalog));

        result.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0425 profile.json (resolved) $.catalog.controls[0].parts[1]: The id \"s\" was used before, by $.catalog.controls[0].parts[0].",
            "INT0426 profile.json (resolved) $.catalog.controls[0].links[0].href: \"#zz\" leads nowhere, neither in the catalog nor in what was imported.",
            "INT0426 profile.json (resolved) $.catalog.controls[0].parts[0].prose: \"{{ insert: param, pp }}\" leads nowhere, neither in the catalog nor in what was imported.",
            "INT0426 profile.json (resolved) $.catalog.controls[0].parts[0].prose: \"](#yy)\" leads nowhere, neither in the catalog nor in what was imported.",
            "INT0427 profile.json (resolved) $.catalog: References lead to 2 controls or parts that were not taken up: b, b_smt.",
        ]);
    }

    /// <summary>What the models do not know is carried along where there is a place for it, and told in any case.</summary>
    [Fact]
    public async Task Unknown_properties_are_kept_and_told()
    {
        var catalog = Catalog("""
            'note': 1, 'controls': [{'id': 'a', 'title': 'A', 'weight': 1.50, 'parts': [{'name': 'x', 'deep': {'one': [null, true]}}]}],
            'back-matter': {'resources': [{'uuid': 'UUID', 'more': 'm', 'props': [{'name': 'keep', 'value': 'always', 'x': 1}]}]}
            """.Replace("UUID", One, StringComparison.Ordinal));

        var result = await ResolveAsync(Profile("'imports': [{'href': 'c.json', 'include-all': {}, 'mapping': {}}]"), ("c.json", catalog));

        Line(Root(result)["controls"]).ShouldBe("[{'id':'a','title':'A','parts':[{'name':'x','deep':{'one':[null,true]}}],'weight':1.50}]");
        Line(Root(result)["back-matter"]).ShouldBe($"{{'resources':[{{'uuid':'{One}','props':[{{'name':'keep','value':'always','x':1}}],'more':'m'}}]}}");
        result.Findings.ShouldAllBe(f => f.Code == "INT0406");
        Found(result).Order(StringComparer.Ordinal).ShouldBe(
        [
            "INT0406 c.json $.catalog", "INT0406 c.json $.catalog.back-matter.resources[0]", "INT0406 c.json $.catalog.back-matter.resources[0].props[0]",
            "INT0406 c.json $.catalog.controls[0]", "INT0406 c.json $.catalog.controls[0].parts[0]", "INT0406 profile.json $.profile.imports[0]",
        ]);
    }

    /// <summary>The UUID is of version 5 and another as soon as anything is another.</summary>
    [Fact]
    public async Task The_UUID_comes_from_the_content()
    {
        var one = await ResolveAsync(OfPolling("'include-all': {}"));
        var later = await ResolveAsync(OfPolling("'include-all': {}"), Options with { LastModified = Options.LastModified.AddSeconds(1) });

        one.Uuid!.Value.Version.ShouldBe(5);
        ((string?)Root(one)["uuid"]).ShouldBe(one.Uuid.ToString());
        later.Uuid.ShouldNotBe(one.Uuid);
        Encoding.UTF8.GetString(one.Catalog.Span).ShouldEndWith("}\n");
    }

    private static string Resources(params (string Uuid, string Title, string Keep)[] resources) =>
        $"'back-matter': {{'resources': [{string.Join(", ", resources.Select(r => $"{{'uuid': '{r.Uuid}', 'title': '{r.Title}'{(r.Keep.Length > 0 ? $", {Keep}" : "")}}}"))}]}}";

    private static string Name(string uuid) => uuid switch { One => "One", Two => "Two", _ => "Three" };
}
