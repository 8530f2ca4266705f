using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>How parameters are set and controls altered.</summary>
public sealed class OscalModifyTests
{
    private const string All = "'include-all': {}";

    [Fact]
    public async Task A_setting_replaces_what_is_single_and_adds_to_what_is_several()
    {
        var catalog = Catalog("""
            'controls': [{'id': 'a', 'title': 'A', 'params': [{'id': 'p', 'class': 'old', 'depends-on': 'q', 'label': 'old', 'usage': 'old', 'remarks': 'stays',
              'props': [{'name': 'n', 'value': '1', 'uuid': '0e2b6c7e-7b0e-4f5a-8f0d-0a1b2c3d4e5f'}, {'name': 'm', 'value': '1'}], 'links': [{'href': '#a'}],
              'constraints': [{'description': 'one'}], 'guidelines': [{'prose': 'one'}], 'values': ['1', '2']}]}]
            """);
        var profile = Profile("""
            'imports': [{'href': 'c.json', 'include-all': {}}],
            'modify': {'set-parameters': [{'param-id': 'p', 'class': 'new', 'depends-on': 'r', 'label': 'new', 'usage': 'new',
              'props': [{'name': 'n', 'value': '2', 'uuid': '0E2B6C7E-7b0e-4f5a-8f0d-0a1b2c3d4e5f'}, {'name': 'm', 'value': '1'}], 'links': [{'href': '#a', 'rel': 'x'}],
              'constraints': [{'description': 'two'}], 'guidelines': [{'prose': 'two'}], 'values': ['3']}, {'param-id': 'p', 'label': 'newest'}]}
            """);

        var result = await ResolveAsync(profile, ("c.json", catalog));

        Line(Control(result, "a")["params"]).ShouldBe(
            "[{'id':'p','class':'new','depends-on':'r','props':[{'name':'m','value':'1'},{'name':'n','uuid':'0E2B6C7E-7b0e-4f5a-8f0d-0a1b2c3d4e5f','value':'2'},{'name':'m','value':'1'}],"
            + "'links':[{'href':'#a'},{'href':'#a','rel':'x'}],'label':'newest','usage':'new','constraints':[{'description':'one'},{'description':'two'}],"
            + "'guidelines':[{'prose':'one'},{'prose':'two'}],'values':['3'],'remarks':'stays'}]");
        result.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Values_and_a_selection_take_each_others_place()
    {
        var result = await ResolveAsync(OfPolling(All, """
            'modify': {'set-parameters': [{'param-id': 'vc-3_days', 'values': ['ten']}, {'param-id': 'vc-1_time', 'values': ['7:00']}, {'param-id': 'vc-1_time', 'select': {'choice': ['7:00', '8:00']}}]}
            """));

        Line(Control(result, "vc-3")["params"]).ShouldBe("[{'id':'vc-3_days','label':'days','values':['ten']}]");
        Line(Control(result, "vc-1")["params"]).ShouldBe("[{'id':'vc-1_time','props':[{'name':'unit','value':'hour'}],'label':'time','select':{'choice':['7:00','8:00']}}]");
        result.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0420 profile.json $.profile.modify.set-parameters[0].values: The parameter \"vc-3_days\" has values now, in place of a selection.",
            "INT0420 profile.json $.profile.modify.set-parameters[2].select: The parameter \"vc-1_time\" has a selection now, in place of values.",
        ]);
    }

    /// <summary>A parameter of the catalog that is set stays, used or not; one of a control that was left out only where it is used.</summary>
    [Fact]
    public async Task Loose_parameters_are_set_too_and_unknown_ones_told()
    {
        var result = await ResolveAsync(OfPolling("'include-controls': [{'with-ids': ['vc-2']}]", """
            'modify': {'set-parameters': [{'param-id': 'unused', 'values': ['1']}, {'param-id': 'vc-3_days', 'label': 'dawns'}, {'param-id': 'vc-1_time', 'values': ['2']}, {'param-id': 'zz', 'values': ['3']}]}
            """));

        Line(Root(result)["params"]).ShouldBe(
            "[{'id':'unused','label':'used by none','values':['1']},{'id':'hours','label':'hours of voting'},{'id':'vc-3_days','label':'dawns','select':{'how-many':'one','choice':['ten','twenty']}}]");
        Found(result).ShouldBe(
            ["INT0419 profile.json $.profile.modify.set-parameters[2]", "INT0419 profile.json $.profile.modify.set-parameters[3]"]);
    }

    [Theory]
    [InlineData("'position': 'starting',", "[{'name':'x','value':'1'},{'name':'y','value':'2'},{'name':'label','value':'V1'},{'name':'sort-id','value':'v01'}]", "new vc-1_smt")]
    [InlineData("'position': 'before',", "[{'name':'x','value':'1'},{'name':'y','value':'2'},{'name':'label','value':'V1'},{'name':'sort-id','value':'v01'}]", "new vc-1_smt")]
    [InlineData("'position': 'ending',", "[{'name':'label','value':'V1'},{'name':'sort-id','value':'v01'},{'name':'x','value':'1'},{'name':'y','value':'2'}]", "vc-1_smt new")]
    [InlineData("'position': 'after',", "[{'name':'label','value':'V1'},{'name':'sort-id','value':'v01'},{'name':'x','value':'1'},{'name':'y','value':'2'}]", "vc-1_smt new")]
    [InlineData("", "[{'name':'label','value':'V1'},{'name':'sort-id','value':'v01'},{'name':'x','value':'1'},{'name':'y','value':'2'}]", "vc-1_smt new")]
    public async Task Additions_to_a_control(string position, string props, string parts)
    {
        var result = await ResolveAsync(OfPolling(All, Adds("vc-1",
            $"{{{position} 'title': 'Opening hour', 'parts': [{{'id': 'new', 'name': 'note'}}], 'props': [{{'name': 'x', 'value': '1'}}, {{'name': 'y', 'value': '2'}}], 'params': [{{'id': 'more'}}], 'links': [{{'href': '#vc-2'}}]}}")));

        var control = Control(result, "vc-1");
        ((string?)control["title"]).ShouldBe("Opening hour");
        Line(control["props"]).ShouldBe(props);
        string.Join(' ', Ids(control, "parts")).ShouldBe(parts);
        Ids(control, "params").Order(StringComparer.Ordinal).ShouldBe(["more", "vc-1_time"]);
        control.Select(m => m.Key).ShouldBe(["id", "class", "title", "params", "props", "links", "parts"]);
        result.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("before", "vc-1_a", "vc-1_smt[new vc-1_a vc-1_b]")]
    [InlineData("after", "vc-1_a", "vc-1_smt[vc-1_a new vc-1_b]")]
    [InlineData("starting", "vc-1_smt", "vc-1_smt[new vc-1_a vc-1_b]")]
    [InlineData("ending", "vc-1_smt", "vc-1_smt[vc-1_a vc-1_b new]")]
    [InlineData("ending", "vc-1_b", "vc-1_smt[vc-1_a vc-1_b[new]]")]
    [InlineData("before", "vc-1_smt", "new vc-1_smt[vc-1_a vc-1_b]")]
    [InlineData("sideways", "vc-1_smt", "vc-1_smt[vc-1_a vc-1_b new]")]
    public async Task Additions_by_id_of_a_part(string position, string id, string parts)
    {
        var result = await ResolveAsync(OfPolling(All, Adds("vc-1", $"{{'position': '{position}', 'by-id': '{id}', 'parts': [{{'id': 'new', 'name': 'note'}}]}}")));

        Parts(Control(result, "vc-1")).ShouldBe(parts);
        result.Findings.Select(f => f.Code).ShouldBe(position == "sideways" ? ["INT0424"] : []);
    }

    /// <summary>Beside a part, what is no part goes to what holds the part, as in the example of the specification.</summary>
    [Fact]
    public async Task Beside_a_part_other_contents_go_to_what_is_around_it()
    {
        var result = await ResolveAsync(OfPolling(All, Adds("vc-1",
            "{'position': 'after', 'by-id': 'vc-1_a', 'props': [{'name': 'x', 'value': '1'}], 'title': 'T', 'params': [{'id': 'more'}]}")));

        Line(Items(Control(result, "vc-1"), "parts").Single()["props"]).ShouldBe("[{'name':'x','value':'1'}]");
        result.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0422 profile.json $.profile.modify.alters[0].adds[0]: The addition of title has no effect: a title stands in an object, not beside one.",
            "INT0422 profile.json $.profile.modify.alters[0].adds[0]: The addition of params has no effect: a part has none.",
        ]);
    }

    [Fact]
    public async Task Additions_by_id_of_a_parameter()
    {
        var result = await ResolveAsync(OfPolling(All, Adds("vc-1", """
            {'by-id': 'vc-1_time', 'position': 'before', 'params': [{'id': 'p0'}]}, {'by-id': 'vc-1_time', 'position': 'after', 'params': [{'id': 'p2'}]},
            {'by-id': 'vc-1_time', 'position': 'starting', 'props': [{'name': 'x', 'value': '1'}], 'parts': [{'name': 'y'}]}
            """)));

        var control = Control(result, "vc-1");
        Ids(control, "params").ShouldBe(["p0", "vc-1_time", "p2"]);
        Line(control["params"]![1]!["props"]).ShouldBe("[{'name':'x','value':'1'},{'name':'unit','value':'hour'}]");
        result.Findings.Single().ToString().ShouldEndWith("adds[2]: The addition of parts has no effect: a param has none.");
    }

    /// <summary>By an id, an alteration reaches controls within the control and their contents.</summary>
    [Fact]
    public async Task Additions_reach_controls_within_a_control()
    {
        var result = await ResolveAsync(OfPolling(All, $"'merge': {{'as-is': true}}, {Adds("vc-1", """
            {'by-id': 'vc-1.2', 'position': 'ending', 'props': [{'name': 'in', 'value': '1'}]}, {'by-id': 'vc-1.1', 'position': 'after', 'props': [{'name': 'beside', 'value': '1'}]},
            {'by-id': 'vc-1.1_smt', 'position': 'before', 'parts': [{'id': 'new', 'name': 'note'}]}
            """)}"));

        Ids(Control(result, "vc-1.2"), "props").ShouldBe(["in"]);
        Ids(Control(result, "vc-1"), "props").ShouldBe(["label", "sort-id", "beside"]);
        Ids(Control(result, "vc-1.1"), "parts").ShouldBe(["new", "vc-1.1_smt"]);
        result.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("vc-1", "by-id names the control itself, not an object within it")]
    [InlineData("vc-3_smt", "there is no \"vc-3_smt\" in the control \"vc-1\"")]
    public async Task Additions_to_what_is_not_there_have_no_effect(string id, string reason)
    {
        var result = await ResolveAsync(OfPolling(All, Adds("vc-1", $"{{'by-id': '{id}', 'props': [{{'name': 'x', 'value': '1'}}]}}")));

        Ids(Control(result, "vc-1"), "props").ShouldBe(["label", "sort-id"]);
        result.Findings.Single().ToString().ShouldBe($"INT0422 profile.json $.profile.modify.alters[0].adds[0]: The addition of props has no effect: {reason}.");
    }

    /// <summary>All that is stated must be met; without a namespace, that of OSCAL is meant.</summary>
    [Theory]
    [InlineData("'by-name': 'label'", "b c d param:n part:o", 1)]
    [InlineData("'by-class': 'k'", "a d param:n part:o", 2)]
    [InlineData("'by-name': 'extra', 'by-class': 'k'", "a c d param:n part:o", 1)]
    [InlineData("'by-ns': 'https://example.org/ns'", "a b c param:n part:o", 1)]
    [InlineData("'by-ns': 'http://csrc.nist.gov/ns/oscal'", "d param:", 4)]
    [InlineData("'by-item-name': 'prop'", "param: part:", 6)]
    [InlineData("'by-item-name': 'part'", "a b c d param:n", 1)]
    [InlineData("'by-item-name': 'param', 'by-id': 'p'", "a b c d part:o", 1)]
    [InlineData("'by-id': 's'", "a b c d param:n", 1)]
    [InlineData("'by-id': 's', 'by-name': 'note'", "a b c d param:n part:o", 0)]
    [InlineData("", "a b c d param:n part:o", 0)]
    [InlineData("'remarks': 'nothing'", "a b c d param:n part:o", 0)]
    public async Task Removals(string removal, string left, int removed)
    {
        var catalog = Catalog("""
            'controls': [{'id': 'a', 'title': 'A', 'params': [{'id': 'p', 'props': [{'name': 'n', 'value': 'n'}]}],
              'props': [{'name': 'label', 'value': 'a'}, {'name': 'extra', 'value': 'b', 'class': 'k'}, {'name': 'more', 'value': 'c', 'class': 'k'}, {'name': 'extra', 'value': 'd', 'ns': 'https://example.org/ns'}],
              'parts': [{'id': 's', 'name': 'statement', 'props': [{'name': 'o', 'value': 'o'}]}],
              'controls': [{'id': 'a.1', 'title': 'A.1', 'props': [{'name': 'label', 'value': 'a', 'class': 'k'}]}]}]
            """);

        var result = await ResolveAsync(
            Profile($"'imports': [{{'href': 'c.json', 'include-all': {{}}}}], 'merge': {{'as-is': true}}, 'modify': {{'alters': [{{'control-id': 'a', 'removes': [{{{removal}}}]}}]}}"),
            ("c.json", catalog));

        var control = Control(result, "a");
        string[] words =
        [
            .. Values(control), .. Items(control, "params").Select(p => $"param:{string.Join(' ', Values(p))}"), .. Items(control, "parts").Select(p => $"part:{string.Join(' ', Values(p))}"),
        ];
        string.Join(' ', words).ShouldBe(left);
        Line(control).ShouldNotContain("[]");
        Ids(Control(result, "a.1"), "props").ShouldBe(["label"]);
        result.Findings.Select(f => f.Code).ShouldBe(removed == 0 ? ["INT0423"] : []);
    }

    [Fact]
    public async Task A_removal_by_id_reaches_controls_within_a_control()
    {
        var result = await ResolveAsync(OfPolling(All, "'merge': {'as-is': true}, 'modify': {'alters': [{'control-id': 'vc-1', 'removes': [{'by-id': 'vc-1.1_smt'}]}]}"));

        Control(result, "vc-1.1").ContainsKey("parts").ShouldBeFalse();
    }

    /// <summary>Removals come before additions, and alterations of one control follow each other.</summary>
    [Fact]
    public async Task Alterations_are_done_in_their_order()
    {
        var result = await ResolveAsync(OfPolling(All, """
            'modify': {'alters': [
              {'control-id': 'vc-1', 'adds': [{'props': [{'name': 'label', 'value': 'new'}]}], 'removes': [{'by-name': 'label'}]},
              {'control-id': 'vc-1', 'adds': [{'position': 'starting', 'props': [{'name': 'last', 'value': '1'}]}]},
              {'control-id': 'vc-8', 'adds': [{'props': [{'name': 'label', 'value': 'new'}]}]}]}
            """));

        Line(Control(result, "vc-1")["props"]).ShouldBe("[{'name':'last','value':'1'},{'name':'sort-id','value':'v01'},{'name':'label','value':'new'}]");
        Found(result).ShouldBe(["INT0421 profile.json $.profile.modify.alters[2]"]);
    }

    private static string Adds(string control, string adds) => $"'modify': {{'alters': [{{'control-id': '{control}', 'adds': [{adds}]}}]}}";

    private static IEnumerable<string> Values(System.Text.Json.Nodes.JsonObject holder) => Items(holder, "props").Select(p => (string)p["value"]!);

    private static string Parts(System.Text.Json.Nodes.JsonObject holder) =>
        string.Join(' ', Items(holder, "parts").Select(p => Parts(p) is { Length: > 0 } within ? $"{p["id"]}[{within}]" : $"{p["id"]}"));
}
