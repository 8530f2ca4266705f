using System.Security.Cryptography;
using System.Text;
using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Where imported documents come from, and profiles that import profiles.</summary>
public sealed class OscalSourcesTests
{
    private const string Resource = "7c0a1f52-8a34-4a0b-8d7b-1f1a2b3c4d51";
    private static readonly string Small = Catalog("'controls': [{'id': 'a', 'title': 'A'}]");

    /// <summary>Each profile is resolved before it is imported, with what it sets and alters.</summary>
    [Fact]
    public async Task Profiles_import_profiles()
    {
        var national = OfPolling("'include-controls': [{'matching': [{'pattern': 'vc-*'}]}]", "'merge': {'as-is': true}, 'modify': {'set-parameters': [{'param-id': 'vc-3_days', 'values': ['ten']}]}");
        var provincial = Profile("'imports': [{'href': 'national.json', 'include-all': {}, 'exclude-controls': [{'with-ids': ['vc-1'], 'with-child-controls': 'yes'}]}], 'merge': {'as-is': true},"
            + "'modify': {'alters': [{'control-id': 'vc-2', 'adds': [{'props': [{'name': 'level', 'value': 'province'}]}]}]}");
        var profile = Profile("'imports': [{'href': 'provincial.json', 'include-all': {}}], 'merge': {'as-is': true}");

        var result = await ResolveAsync(profile, ("national.json", national), ("provincial.json", provincial));

        Tree(result).ShouldBe("vc{vc-2 vc-3}");
        Line(Control(result, "vc-3")["params"]).ShouldContain("'values':['ten']");
        Ids(Control(result, "vc-2"), "props").ShouldBe(["level"]);
        Items(Root(result)["metadata"]!.AsObject(), "links").Select(l => (string?)l["href"]).ShouldBe(["profile.json"]);
        result.Documents.ShouldBe(["profile.json", "provincial.json", "national.json", "polling.json"]);
    }

    [Theory]
    [InlineData("profile.json", "profile.json > profile.json")]
    [InlineData("a.json", "profile.json > a.json > b.json > profile.json")]
    [InlineData("c.json", "c.json > c.json")]
    public async Task Circles_are_refused_with_their_members(string first, string chain)
    {
        var (a, b, c) = (Importing("b.json"), Importing("profile.json"), Importing("c.json"));

        var result = await ResolveAsync(Importing(first), ("a.json", a), ("b.json", b), ("c.json", c), ("profile.json", Importing(first)));

        result.IsResolved.ShouldBeFalse();
        var circle = result.Findings.Single(f => f.Severity == DiagnosticSeverity.Error);
        circle.Code.ShouldBe("INT0408");
        circle.ToString().ShouldEndWith($"$.profile.imports[0].href: The import leads in a circle: {chain}.");
    }

    /// <summary>That two profiles import the same third is no circle, and reads it once.</summary>
    [Fact]
    public async Task A_profile_may_be_imported_twice()
    {
        var profile = Profile("'imports': [{'href': 'a.json', 'include-all': {}}, {'href': 'b.json', 'include-all': {}}], 'merge': {'combine': {'method': 'use-first'}, 'as-is': true}");

        var result = await ResolveAsync(profile, ("a.json", Importing("c.json")), ("b.json", Importing("c.json")), ("c.json", Importing("d.json")), ("d.json", Small));

        Tree(result).ShouldBe("a");
        result.Documents.ShouldBe(["profile.json", "a.json", "c.json", "d.json", "b.json"]);
    }

    [Fact]
    public async Task A_resource_of_the_back_matter_stands_for_its_links()
    {
        var result = await ResolveAsync(
            Referring("'rlinks': [{'href': 'c.xml'}, {'href': 'c.yaml', 'media-type': 'application/yaml'}, {'href': 'gone.json'}, {'href': 'c.json', 'media-type': 'application/oscal.catalog+json'}]"),
            ("c.json", Small), ("c.xml", "<catalog/>"), ("c.yaml", "catalog:"));

        Tree(result).ShouldBe("a");
        result.Documents.ShouldBe(["profile.json", "c.json"]);
        result.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_resource_may_hold_the_document_itself()
    {
        var inner = Convert.ToBase64String(Encoding.UTF8.GetBytes(Importing("folder/c.json")));

        var result = await ResolveAsync(Referring($"'rlinks': [{{'href': 'gone.json'}}], 'base64': {{'filename': 'inner.json', 'value': '{inner}'}}"), ("folder/c.json", Small));

        Tree(result).ShouldBe("a");
        result.Documents.ShouldBe(["profile.json", $"profile.json#{Resource}", "folder/c.json"]);
    }

    [Theory]
    [InlineData("'rlinks': [{'href': 'gone.json'}, {'href': 'away/gone.json'}]", "no document is at hand under gone.json, away/gone.json, and it holds none")]
    [InlineData("'rlinks': [{'href': 'c.xml'}], 'base64': {'media-type': 'application/xml', 'value': 'QUJD'}", "it has no link to a JSON document, and holds none")]
    [InlineData("'base64': {'value': 'not Base64!'}", "its content is no Base64")]
    [InlineData("'rlinks': [{'href': 'c.json', 'hashes': [{'algorithm': 'SHA-256', 'value': '00'}]}]", "the document is another than the one whose hash is stated")]
    public async Task A_resource_that_gives_no_document_is_an_error(string resource, string reason)
    {
        var result = await ResolveAsync(Referring(resource), ("c.json", Small), ("c.xml", "<catalog/>"));

        result.Findings.Single().Code.ShouldBe("INT0409");
        result.Findings.Single().ToString().ShouldEndWith($"gives no document: {reason}.");
    }

    [Fact]
    public async Task Hashes_of_a_link_are_compared()
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        var hashes = $"{{'algorithm': 'SHA-256', 'value': '{Convert.ToHexString(SHA256.HashData(bytes))}'}}, {{'algorithm': 'SHA-512', 'value': '{Convert.ToHexStringLower(SHA512.HashData(bytes))}'}}, {{'algorithm': 'OWN', 'value': '1'}}";

        Tree(await ResolveAsync(Referring($"'rlinks': [{{'href': 'c.json', 'hashes': [{hashes}]}}]"), ("c.json", Small))).ShouldBe("a");
    }

    [Fact]
    public async Task Documents_of_a_folder()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.File("profiles"));
        Directory.CreateDirectory(folder.File("all rules"));
        await folder.WriteAsync("profiles/p.json", Importing("../all%20rules/c.json?x#y"));
        await folder.WriteAsync("profiles/top.json", Importing("../../../all%20rules/c.json"));
        await folder.WriteAsync("all rules/c.json", Small);
        var sources = new OscalFolder(folder.File("profiles/.."));

        var result = await OscalProfileResolver.ResolveAsync("profiles/p.json", sources, Options, TestContext.Current.CancellationToken);

        Tree(result).ShouldBe("a");
        result.Documents.ShouldBe(["profiles/p.json", "all rules/c.json"]);
        Tree(await OscalProfileResolver.ResolveAsync("profiles/top.json", sources, Options, TestContext.Current.CancellationToken)).ShouldBe("a");
        (await OscalProfileResolver.ResolveAsync("profiles/q.json", sources, Options, TestContext.Current.CancellationToken)).Findings.Single().ToString()
            .ShouldBe("INT0407 profiles/q.json: There is no document for \"profiles/q.json\", or several fit.");
    }

    [Theory]
    [InlineData("../secret.json")]
    [InlineData("..%2fsecret.json")]
    [InlineData("/../secret.json")]
    [InlineData("x/..\\..\\secret.json")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://example.org/secret.json")]
    [InlineData("inner")]
    [InlineData("")]
    [InlineData("%00")]
    public async Task Nothing_outside_a_folder_is_opened(string href)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.File("inner"));
        await folder.WriteAsync("secret.json", Small);
        await folder.WriteAsync("inner/p.json", Small);

        (await new OscalFolder(folder.File("inner")).OpenAsync(href, null, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await new OscalFiles([folder.File("inner/p.json")]).OpenAsync(href, null, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    /// <summary>Files are found by as much of their path as they share with the reference; two that share as much are none.</summary>
    [Theory]
    [InlineData("https://example.org/oscal/rev4/c.json", "rev4/c.json")]
    [InlineData("../rev5/c.json#x", "rev5/c.json")]
    [InlineData("d.json", "rev5/d.json")]
    [InlineData("c.json", null)]
    [InlineData("e.json", null)]
    public async Task Files_are_found_by_the_ends_of_their_paths(string href, string? expected)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.File("rev4"));
        Directory.CreateDirectory(folder.File("rev5"));
        string[] names = ["rev4/c.json", "rev5/c.json", "rev5/d.json"];
        foreach (var name in names)
        {
            await folder.WriteAsync(name, Small);
        }

        var files = new OscalFiles(names.Select(folder.File));

        await using var source = await files.OpenAsync(href, "profiles/p.json", TestContext.Current.CancellationToken);

        source?.Name.ShouldEndWith(expected!);
        (source is null).ShouldBe(expected is null);
    }

    [Fact]
    public async Task Sources_are_asked_one_after_the_other()
    {
        var list = new OscalSourceList([new MemorySources(("a.json", Importing("b.json"))), new MemorySources(("a.json", Small), ("b.json", Small))]);

        Tree(await OscalProfileResolver.ResolveAsync("a.json", list, Options, TestContext.Current.CancellationToken)).ShouldBe("a");
        Should.Throw<ArgumentNullException>(() => new OscalSourceList([null!]));
    }

    private static string Importing(string href) => Profile($"'imports': [{{'href': '{href}', 'include-all': {{}}}}]");

    private static string Referring(string resource) =>
        Profile($"'imports': [{{'href': '#{Resource.ToUpperInvariant()}', 'include-all': {{}}}}], 'back-matter': {{'resources': [{{'uuid': '{Resource}', {resource}}}]}}");
}
