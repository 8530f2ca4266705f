using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Small catalogs and profiles of a made-up commission. Within texts of JSON a single quote stands for a double one.</summary>
internal static class OscalSamples
{
    public const string Rules = "5d0ba8f0-94d3-4f0d-8d0e-2b3a5a2f6c01";
    public const string Manual = "5d0ba8f0-94d3-4f0d-8d0e-2b3a5a2f6c02";
    public const string Archive = "5d0ba8f0-94d3-4f0d-8d0e-2b3a5a2f6c03";

    public static readonly OscalResolutionOptions Options = new() { LastModified = new(2031, 5, 4, 12, 0, 0, TimeSpan.FromHours(2)) };

    /// <summary>Voting with controls in three levels, counting in a group within a group, teaching without controls.</summary>
    public static readonly string Polling = Catalog("""
        'params': [{'id': 'country', 'label': 'name of the country'}, {'id': 'unused', 'label': 'used by none'}],
        'groups': [
          {'id': 'vc', 'class': 'process', 'title': 'Voting', 'params': [{'id': 'hours', 'label': 'hours of voting'}],
           'props': [{'name': 'label', 'value': 'V'}], 'parts': [{'id': 'vc_ovw', 'name': 'overview', 'prose': 'From the first voter to the last.'}],
           'controls': [
             {'id': 'vc-1', 'class': 'rule', 'title': 'Opening', 'params': [{'id': 'vc-1_time', 'label': 'time', 'props': [{'name': 'unit', 'value': 'hour'}]}],
              'props': [{'name': 'label', 'value': 'V1'}, {'name': 'sort-id', 'value': 'v01'}],
              'links': [{'href': '#vc-3', 'rel': 'related'}],
              'parts': [{'id': 'vc-1_smt', 'name': 'statement', 'prose': 'The station opens at {{ insert: param, vc-1_time }}.',
                'parts': [{'id': 'vc-1_a', 'name': 'item', 'prose': 'The box is shown empty.'}, {'id': 'vc-1_b', 'name': 'item', 'prose': 'The seals are noted.'}]}],
              'controls': [
                {'id': 'vc-1.1', 'title': 'Early opening', 'props': [{'name': 'label', 'value': 'V1.1'}], 'parts': [{'id': 'vc-1.1_smt', 'name': 'statement', 'prose': 'None opens early.'}]},
                {'id': 'vc-1.2', 'title': 'Late opening', 'controls': [{'id': 'vc-1.2.1', 'title': 'Report of the delay'}]}]},
             {'id': 'vc-2', 'title': 'Ballot papers', 'links': [{'href': '#RULES', 'rel': 'reference'}],
              'parts': [{'id': 'vc-2_smt', 'name': 'statement', 'prose': 'Papers are kept for {{ insert: param, vc-3_days }} within {{ insert: param, hours }}.'}]},
             {'id': 'vc-3', 'title': 'Keeping', 'params': [{'id': 'vc-3_days', 'label': 'days', 'select': {'how-many': 'one', 'choice': ['ten', 'twenty']}}],
              'parts': [{'id': 'vc-3_smt', 'name': 'statement', 'prose': 'All is kept {{ insert: param, vc-3_days }} in {{ insert: param, country }}.'}]}]},
          {'id': 'cr', 'title': 'Results', 'groups': [
             {'id': 'cr-count', 'title': 'Counting', 'controls': [{'id': 'cr-1', 'title': 'Count'}, {'id': 'cr-2', 'title': 'Second count'}]}]},
          {'id': 'ee', 'title': 'Teaching', 'parts': [{'id': 'ee_ovw', 'name': 'overview', 'prose': 'Not yet laid out.'}]}],
        'back-matter': {'resources': [
          {'uuid': 'RULES', 'title': 'Rules of voting'},
          {'uuid': 'MANUAL', 'title': 'Manual'},
          {'uuid': 'ARCHIVE', 'title': 'Archive', 'props': [{'name': 'keep', 'value': 'always'}]}]}
        """.Replace("RULES", Rules, StringComparison.Ordinal).Replace("MANUAL", Manual, StringComparison.Ordinal).Replace("ARCHIVE", Archive, StringComparison.Ordinal),
        "Rules for polling");

    public static string Catalog(string body, string title = "Catalog", string version = "1.2.0", string metadata = "") =>
        Document("catalog", "8f5d9a52-54a5-4c0b-9b8f-6a3f2f6a7b10", body, title, version, metadata);

    public static string Profile(string body, string title = "Profile", string version = "1.1.3", string metadata = "") =>
        Document("profile", "8f5d9a52-54a5-4c0b-9b8f-6a3f2f6a7b11", body, title, version, metadata);

    /// <summary>A profile that imports the catalog of polling.</summary>
    public static string OfPolling(string selection, string rest = "") =>
        Profile($"'imports': [{{'href': 'polling.json', {selection}}}]{(rest.Length > 0 ? ", " : "")}{rest}");

    public static Task<OscalResolution> ResolveAsync(string profile, params (string Name, string Text)[] documents) =>
        ResolveAsync(profile, Options, documents);

    public static async Task<OscalResolution> ResolveAsync(string profile, OscalResolutionOptions options, params (string Name, string Text)[] documents)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(profile));
        var result = await OscalProfileResolver.ResolveAsync(
            stream, "profile.json", new MemorySources([("polling.json", Polling), .. documents]), options, TestContext.Current.CancellationToken);
        result.IsResolved.ShouldBe(result.Findings.All(f => f.Severity != DiagnosticSeverity.Error));
        return result;
    }

    /// <summary>The catalog.</summary>
    public static JsonObject Root(OscalResolution result)
    {
        result.IsResolved.ShouldBeTrue(string.Join('\n', result.Findings));
        return JsonNode.Parse(result.Catalog.Span, documentOptions: new() { MaxDepth = 512 })!["catalog"]!.AsObject();
    }

    /// <summary>Groups in braces and controls in brackets behind their ids: <c>vc{vc-1[vc-1.1] vc-2}</c>.</summary>
    public static string Tree(OscalResolution result) => Tree(Root(result));

    /// <summary>A control, wherever it is.</summary>
    public static JsonObject Control(OscalResolution result, string id) => All(Root(result)).First(c => (string?)c["id"] == id);

    public static IEnumerable<JsonObject> All(JsonObject holder) => Items(holder, "controls").SelectMany(c => All(c).Prepend(c))
        .Concat(Items(holder, "groups").SelectMany(All));

    public static IEnumerable<JsonObject> Items(JsonObject holder, string name) => holder[name]?.AsArray().Select(i => i!.AsObject()) ?? [];

    public static string[] Ids(JsonObject holder, string name) => [.. Items(holder, name).Select(i => (string)(i["id"] ?? i["uuid"] ?? i["name"])!)];

    /// <summary>The codes of the findings with their places.</summary>
    public static string[] Found(OscalResolution result) => [.. result.Findings.Select(f => $"{f.Code} {f.Place.File} {f.Place.Path}".TrimEnd())];

    /// <summary>JSON in one line with single quotes.</summary>
    public static string Line(JsonNode? node) =>
        node?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace('"', '\'') ?? "";

    private static string Tree(JsonObject holder) => string.Join(
        ' ', Items(holder, "controls").Select(c => Within(c, '[', ']')).Concat(Items(holder, "groups").Select(g => Within(g, '{', '}'))));

    private static string Within(JsonObject holder, char open, char close)
    {
        var tree = Tree(holder);
        return tree.Length == 0 && open == '[' ? $"{holder["id"]}" : $"{holder["id"]}{open}{tree}{close}";
    }

    private static string Document(string kind, string uuid, string body, string title, string version, string metadata) =>
        ($"{{'{kind}': {{'uuid': '{uuid}', 'metadata': {{'title': '{title}', 'last-modified': '2030-01-01T00:00:00Z', 'version': '2', "
        + $"'oscal-version': '{version}'{metadata}}}, {body}}}}}").Replace('\'', '"');
}
