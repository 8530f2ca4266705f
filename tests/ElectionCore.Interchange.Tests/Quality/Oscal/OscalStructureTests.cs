using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>How controls of several imports are combined and arranged.</summary>
public sealed class OscalStructureTests
{
    private const string Two = "'imports': [{'href': 'polling.json', 'include-controls': [{'with-ids': ['vc-2', 'vc-3']}]}, {'href': 'own.json', 'include-all': {}}]";

    private static readonly string Own = Catalog("""
        'controls': [{'id': 'own-1', 'title': 'Own rule'}],
        'groups': [{'id': 'vc', 'class': 'process', 'title': 'Voting here', 'props': [{'name': 'label', 'value': 'V'}, {'name': 'label', 'value': 'W'}],
          'controls': [{'id': 'vc-3', 'title': 'Keeping here', 'props': [{'name': 'label', 'value': 'V3'}], 'params': [{'id': 'vc-3_days', 'label': 'weeks'}, {'id': 'vc-3_more'}],
            'controls': [{'id': 'vc-3.1', 'title': 'Where'}]}, {'id': 'vc-4', 'title': 'Closing'}]}]
        """);

    [Theory]
    [InlineData("")]
    [InlineData("'merge': {'flat': {}}")]
    [InlineData("'merge': {'as-is': false}")]
    [InlineData("'merge': {'combine': {'method': 'keep'}}")]
    public async Task Without_a_structure_a_catalog_is_flat(string merge)
    {
        var result = await ResolveAsync(OfPolling("'include-controls': [{'with-ids': ['vc-1.2.1', 'cr-2']}]", merge));

        Tree(result).ShouldBe("vc-1 vc-1.2 vc-1.2.1 cr-2");
        Root(result).ContainsKey("groups").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "vc-2 vc-3 own-1 vc-3 vc-3.1 vc-4")]
    [InlineData("'merge': {'combine': {'method': 'keep'}, 'as-is': true}", "own-1 vc{vc-2 vc-3 vc-3[vc-3.1] vc-4}")]
    public async Task Clashing_controls_are_kept_and_told(string merge, string tree)
    {
        var result = await ResolveAsync(Profile($"{Two}{(merge.Length > 0 ? "," : "")}{merge}"), ("own.json", Own));

        Tree(result).ShouldBe(tree);
        result.Findings.Single(f => f.Code == "INT0414").ToString().ShouldBe(
            "INT0414 own.json $.catalog.groups[0].controls[0]: The control \"vc-3\" was taken up before, from polling.json $.catalog.groups[0].controls[2]. Both are kept.");
        result.Findings.Count(f => f.Code == "INT0425").ShouldBe(1);
    }

    [Fact]
    public async Task Of_clashing_controls_the_first_is_used()
    {
        var result = await ResolveAsync(Profile($"{Two}, 'merge': {{'combine': {{'method': 'use-first'}}, 'as-is': true}}"), ("own.json", Own));

        Tree(result).ShouldBe("own-1 vc{vc-2 vc-3[vc-3.1] vc-4}");
        ((string?)Control(result, "vc-3")["title"]).ShouldBe("Keeping");
        Ids(Control(result, "vc-3"), "params").ShouldBe(["vc-3_days"]);
        result.Findings.ShouldNotContain(f => f.Code == "INT0414" || f.Code == "INT0425");
    }

    /// <summary>First is what stands first when each import is followed to its end before the next.</summary>
    [Fact]
    public async Task First_goes_by_the_whole_tree_of_imports()
    {
        var inner = Profile("'imports': [{'href': 'own.json', 'include-controls': [{'with-ids': ['vc-3']}]}]");
        var profile = Profile(
            "'imports': [{'href': 'inner.json', 'include-all': {}}, {'href': 'polling.json', 'include-controls': [{'with-ids': ['vc-3']}]}], 'merge': {'combine': {'method': 'use-first'}, 'flat': {}}");

        var result = await ResolveAsync(profile, ("inner.json", inner), ("own.json", Own));

        ((string?)Control(result, "vc-3")["title"]).ShouldBe("Keeping here");
        result.Documents.ShouldBe(["profile.json", "inner.json", "own.json", "polling.json"]);
    }

    [Fact]
    public async Task Clashing_controls_are_merged_where_a_profile_asks_for_what_is_no_longer_specified()
    {
        var result = await ResolveAsync(Profile($"{Two}, 'merge': {{'combine': {{'method': 'merge'}}, 'as-is': true}}"), ("own.json", Own));

        var control = Control(result, "vc-3");
        ((string?)control["title"]).ShouldBe("Keeping");
        Line(control["params"]).ShouldBe("[{'id':'vc-3_days','label':'days','select':{'how-many':'one','choice':['ten','twenty']}},{'id':'vc-3_more'}]");
        Line(control["props"]).ShouldBe("[{'name':'label','value':'V3'}]");
        Found(result).ShouldContain("INT0415 profile.json $.profile.merge.combine.method", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Groups_of_one_id_become_one()
    {
        var result = await ResolveAsync(Profile($"{Two}, 'merge': {{'combine': {{'method': 'use-first'}}, 'as-is': true}}"), ("own.json", Own));

        var group = Items(Root(result), "groups").Single();
        ((string?)group["title"]).ShouldBe("Voting");
        Line(group["props"]).ShouldBe("[{'name':'label','value':'V'},{'name':'label','value':'W'}]");
        result.Findings.Single(f => f.Code == "INT0417").ToString().ShouldEndWith("The group \"vc\" differs from one before in: title. The first is kept.");
    }

    /// <summary>One import selects a control, another only one within it: that is one control, as nothing asked for it twice.</summary>
    [Theory]
    [InlineData("'with-ids': ['vc-1']", "'with-ids': ['vc-1.1', 'vc-1.2.1']")]
    [InlineData("'with-ids': ['vc-1.1']", "'with-ids': ['vc-1.2.1']")]
    [InlineData("'with-ids': ['vc-1.1', 'vc-1.2']", "'with-ids': ['vc-1.2.1'], 'with-parent-controls': 'yes'")]
    public async Task A_parent_that_comes_along_is_no_clash(string one, string other)
    {
        var result = await ResolveAsync(Profile(
            $"'imports': [{{'href': 'polling.json', 'include-controls': [{{{one}}}]}}, {{'href': 'polling.json', 'include-controls': [{{{other}}}]}}], 'merge': {{'as-is': true}}"));

        Tree(result).ShouldBe("vc{vc-1[vc-1.1 vc-1.2[vc-1.2.1]]}");
        result.Findings.ShouldNotContain(f => f.Code == "INT0414");
    }

    [Theory]
    [InlineData("'flat': {}, 'as-is': true", "flat, as-is")]
    [InlineData("'flat': {}, 'custom': {}", "flat, custom")]
    [InlineData("'as-is': true, 'custom': {}", "as-is, custom")]
    public async Task Only_one_structure_may_be_asked_for(string merge, string structures)
    {
        var result = await ResolveAsync(OfPolling("'include-all': {}", $"'merge': {{{merge}}}"));

        result.Findings.Single(f => f.Severity == DiagnosticSeverity.Error).ToString().ShouldBe(
            $"INT0416 profile.json $.profile.merge: Several structures are asked for: {structures}.");
    }

    /// <summary>By the schema a group holds groups or controls; the profile itself may hold both.</summary>
    [Fact]
    public async Task A_custom_group_with_groups_and_insertions_is_refused()
    {
        const string Both = "{'id': 'both', 'title': 'B', 'groups': [{'title': 'Inner'}], 'insert-controls': [{'include-all': {}}]}";
        var result = await ResolveAsync(OfPolling("'include-all': {}", $"'merge': {{'custom': {{'groups': [{{'id': 'day', 'title': 'The day', 'groups': [{Both}]}}, {Both.Replace("'id': 'both', ", "", StringComparison.Ordinal)}]}}}}"));

        result.Catalog.IsEmpty.ShouldBeTrue();
        result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.ToString()).ShouldBe(
        [
            "INT0492 profile.json $.profile.merge.custom.groups[0].groups[0]: The group \"both\" has both \"groups\" and \"insert-controls\".",
            "INT0492 profile.json $.profile.merge.custom.groups[1]: The group \"B\" has both \"groups\" and \"insert-controls\".",
        ]);
    }

    [Fact]
    public async Task A_custom_structure_holds_what_it_inserts_where_it_says()
    {
        var result = await ResolveAsync(OfPolling("'include-all': {}", """
            'merge': {'custom': {
              'groups': [
                {'id': 'day', 'title': 'The day', 'groups': [
                   {'id': 'vc', 'title': 'At the station', 'props': [{'name': 'label', 'value': 'S'}], 'insert-controls': [{'order': 'descending', 'include-controls': [{'with-ids': ['vc-3', 'vc-2', 'vc-1'], 'with-child-controls': 'yes'}], 'exclude-controls': [{'with-ids': ['vc-1.1']}]}]}]},
                {'id': 'none', 'title': 'Nothing yet', 'params': [{'id': 'later', 'label': 'when'}], 'insert-controls': [{'include-controls': [{'matching': [{'pattern': 'zz*'}]}]}]}],
              'insert-controls': [{'order': 'ascending', 'include-controls': [{'with-ids': ['cr-2', 'cr-1']}]}]}}
            """));

        Tree(result).ShouldBe("cr-1 cr-2 day{vc{vc-3 vc-2 vc-1[vc-1.2[vc-1.2.1]]}} none{}");
        Found(result).ShouldBe(
        [
            "INT0413 profile.json $.profile.merge.custom.groups[1].insert-controls[0].include-controls[0].matching[0]",
            "INT0418 profile.json $.profile.merge.custom.groups[1].insert-controls[0]", "INT0429 profile.json $.profile.merge.custom",
        ]);
        result.Findings[^1].ToString().ShouldEndWith("1 controls were taken up and are placed nowhere: vc-1.1.");
    }

    /// <summary>A group of the same id brings along all that the profile does not say itself.</summary>
    [Fact]
    public async Task A_custom_group_takes_over_the_contents_of_the_imported_one()
    {
        var result = await ResolveAsync(OfPolling("'include-all': {}", """
            'merge': {'custom': {'groups': [{'id': 'vc', 'title': 'At the station', 'props': [{'name': 'label', 'value': 'S'}], 'insert-controls': [{'include-controls': [{'with-ids': ['vc-2']}]}]}]}}
            """));

        var group = Items(Root(result), "groups").Single();
        ((string?)group["title"]).ShouldBe("At the station");
        ((string?)group["class"]).ShouldBe("process");
        Line(group["props"]).ShouldBe("[{'name':'label','value':'V'},{'name':'label','value':'S'}]");
        Ids(group, "parts").ShouldBe(["vc_ovw"]);
        Ids(group, "params").ShouldBe(["hours"]);
    }

    /// <summary>Without words on order, and with "keep", controls stand as in what was imported, whatever the order of the ids.</summary>
    [Theory]
    [InlineData("'order': 'keep', 'include-controls': [{'with-ids': ['cr-1', 'vc-3', 'vc-2']}]", "vc-2 vc-3 cr-1")]
    [InlineData("'include-controls': [{'with-ids': ['cr-1']}, {'matching': [{'pattern': 'vc-[23]'}]}]", "vc-2 vc-3 cr-1")]
    [InlineData("'order': 'ascending', 'include-controls': [{'with-ids': ['vc-3', 'vc-2', 'cr-1']}]", "cr-1 vc-2 vc-3")]
    [InlineData("'order': 'descending', 'include-controls': [{'with-ids': ['vc-2', 'vc-3', 'cr-1']}]", "vc-3 vc-2 cr-1")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1']}]", "vc-1.2.1")]
    [InlineData("'order': 'ascending', 'include-all': {}", "cr-1 cr-2 vc-1[vc-1.1 vc-1.2[vc-1.2.1]] vc-2 vc-3")]
    public async Task Inserted_controls_are_in_the_order_asked_for(string insertion, string tree) =>
        Tree(await ResolveAsync(OfPolling("'include-all': {}", $"'merge': {{'custom': {{'insert-controls': [{{{insertion}}}]}}}}"))).ShouldBe(tree);

    [Theory]
    [InlineData("keep", "vc-2 vc-2", "INT0414 INT0425")]
    [InlineData("use-first", "vc-2", "INT0418")]
    public async Task A_control_that_is_inserted_twice(string method, string tree, string code)
    {
        const string Insertion = "{'order': 'sorted', 'include-controls': [{'with-ids': ['vc-2']}]}";

        var result = await ResolveAsync(OfPolling(
            "'include-controls': [{'with-ids': ['vc-2']}]", $"'merge': {{'combine': {{'method': '{method}'}}, 'custom': {{'insert-controls': [{Insertion}, {Insertion}]}}}}"));

        Tree(result).ShouldBe(tree);
        result.Findings.Where(f => f.Code != "INT0427").Select(f => f.Code).ShouldBe(["INT0424", "INT0424", .. code.Split(' ')]);
    }

    [Fact]
    public async Task A_flat_catalog_has_no_groups_even_if_one_says_to_be_kept()
    {
        var catalog = Catalog("'groups': [{'id': 'g', 'title': 'G', 'props': [{'name': 'keep', 'value': 'always'}], 'controls': [{'id': 'a', 'title': 'A'}]}]");

        var result = await ResolveAsync(Profile("'imports': [{'href': 'c.json', 'include-all': {}}], 'merge': {'combine': {'method': 'first'}, 'flat': {}}"), ("c.json", catalog));

        Tree(result).ShouldBe("a");
        Found(result).ShouldBe(["INT0424 profile.json $.profile.merge.combine.method", "INT0428 c.json $.catalog.groups[0]"]);
    }
}
