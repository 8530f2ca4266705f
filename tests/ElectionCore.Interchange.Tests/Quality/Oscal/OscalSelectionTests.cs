using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Which controls an import takes up.</summary>
public sealed class OscalSelectionTests
{
    private const string AsIs = "'merge': {'as-is': true}";

    [Theory]
    [InlineData("'include-all': {}", "vc{vc-1[vc-1.1 vc-1.2[vc-1.2.1]] vc-2 vc-3} cr{cr-count{cr-1 cr-2}} ee{}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-2']}]", "vc{vc-2}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-2'], 'matching': [{'pattern': 'cr-*'}]}]", "vc{vc-2} cr{cr-count{cr-1 cr-2}}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1']}]", "vc{vc-1}")]
    [InlineData("'include-controls': [{'with-child-controls': 'no', 'with-ids': ['vc-1']}]", "vc{vc-1}")]
    [InlineData("'include-controls': [{'with-child-controls': 'yes', 'with-ids': ['vc-1']}]", "vc{vc-1[vc-1.1 vc-1.2[vc-1.2.1]]}")]
    [InlineData("'include-controls': [{'with-child-controls': 'yes', 'matching': [{'pattern': '?c-1'}]}]", "vc{vc-1[vc-1.1 vc-1.2[vc-1.2.1]]}")]
    public async Task Includes(string selection, string tree) => Tree(await ResolveAsync(OfPolling(selection, AsIs))).ShouldBe(tree);

    /// <summary>What holds a selected control comes with it, unless the profile says otherwise; then the control moves up.</summary>
    [Theory]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1']}]", "vc{vc-1[vc-1.2[vc-1.2.1]]}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1'], 'with-parent-controls': 'yes'}]", "vc{vc-1[vc-1.2[vc-1.2.1]]}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1'], 'with-parent-controls': 'no'}]", "vc{vc-1.2.1}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1']}], 'exclude-controls': [{'with-ids': ['vc-1.2']}]", "vc{vc-1[vc-1.2.1]}")]
    [InlineData("'include-controls': [{'with-ids': ['vc-1.2.1']}], 'exclude-controls': [{'with-ids': ['vc-1', 'vc-1.2']}]", "vc{vc-1.2.1}")]
    public async Task Parents(string selection, string tree)
    {
        var result = await ResolveAsync(OfPolling(selection, AsIs));

        Tree(result).ShouldBe(tree);
        result.Findings.ShouldAllBe(f => f.Code == "INT0427" || f.Code == "INT0406");
    }

    [Theory]
    [InlineData("'exclude-controls': [{'with-ids': ['vc-1']}]", "vc{vc-1.1 vc-1.2[vc-1.2.1] vc-2 vc-3} cr{cr-count{cr-1 cr-2}} ee{}")]
    [InlineData("'exclude-controls': [{'with-child-controls': 'yes', 'with-ids': ['vc-1']}]", "vc{vc-2 vc-3} cr{cr-count{cr-1 cr-2}} ee{}")]
    [InlineData("'exclude-controls': [{'matching': [{'pattern': 'cr*'}]}]", "vc{vc-1[vc-1.1 vc-1.2[vc-1.2.1]] vc-2 vc-3} ee{}")]
    [InlineData("'exclude-controls': [{'with-ids': ['vc-1.2.1']}, {'matching': [{'pattern': '*-2'}]}]", "vc{vc-1[vc-1.1 vc-1.2] vc-3} cr{cr-count{cr-1}} ee{}")]
    [InlineData("'exclude-controls': [{'with-ids': ['vc-1.2.1'], 'with-parent-controls': 'yes'}]", "vc{vc-1.1 vc-2 vc-3} cr{cr-count{cr-1 cr-2}} ee{}")]
    public async Task Excludes(string exclusion, string tree) => Tree(await ResolveAsync(OfPolling($"'include-all': {{}}, {exclusion}", AsIs))).ShouldBe(tree);

    /// <summary>However exactly a control is named and how often: excluded is excluded.</summary>
    [Fact]
    public async Task Exclusion_wins_and_repetition_changes_nothing()
    {
        const string Selection = "'include-controls': [{'with-ids': ['vc-2', 'vc-3', 'vc-3']}, {'with-ids': ['vc-3']}], 'exclude-controls': [{'matching': [{'pattern': '*2'}]}]";

        Tree(await ResolveAsync(OfPolling(Selection, AsIs))).ShouldBe("vc{vc-3}");
    }

    [Theory]
    [InlineData("*", "ac-1", true)]
    [InlineData("", "ac-1", false)]
    [InlineData("ac*", "ac-1", true)]
    [InlineData("ac", "ac-1", false)]
    [InlineData("*1", "ac-11", true)]
    [InlineData("a?-1", "ac-1", true)]
    [InlineData("ac?1", "ac1", false)]
    [InlineData("ac-[1-3]", "ac-2", true)]
    [InlineData("ac-[1-3]", "ac-4", false)]
    [InlineData("ac-[!1-3]*", "ac-41", true)]
    [InlineData("ac-[]-]1", "ac--1", true)]
    [InlineData("ac-[1", "ac-[1", true)]
    [InlineData("AC*", "ac-1", false)]
    [InlineData("ac.*", "ac-1", false)]
    [InlineData("*a*b*c", "xxaxxbxxbxxc", true)]
    public async Task Patterns(string pattern, string id, bool isMatch) => (await MatchAsync(pattern, id)).ShouldBe(isMatch);

    [Fact]
    public async Task A_pattern_of_many_stars_takes_no_longer_than_pattern_times_text()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2_000)) + "b";

        (await MatchAsync(pattern, new string('a', 20_000))).ShouldBeFalse();
    }

    [Fact]
    public async Task Selections_that_meet_nothing_are_told()
    {
        var result = await ResolveAsync(OfPolling(
            "'include-controls': [{'with-ids': ['vc-1', 'vc-9']}, {'matching': [{}, {'pattern': 'x*'}]}, {}, {'with-child-controls': 'maybe', 'with-ids': ['cr-1']}],"
            + "'exclude-controls': [{'with-ids': ['VC-1']}]", AsIs));

        Tree(result).ShouldBe("vc{vc-1} cr{cr-count{cr-1}}");
        const string At = "profile.json $.profile.imports[0]";
        Found(result).Where(f => !f.StartsWith("INT0427", StringComparison.Ordinal)).ShouldBe(
        [
            $"INT0412 {At}.include-controls[0].with-ids[1]", $"INT0413 {At}.include-controls[1].matching[0]",
            $"INT0413 {At}.include-controls[1].matching[1]", $"INT0413 {At}.include-controls[2]",
            $"INT0424 {At}.include-controls[3].with-child-controls", $"INT0412 {At}.exclude-controls[0].with-ids[0]",
        ]);
        result.Findings[0].ToString().ShouldBe("INT0412 profile.json $.profile.imports[0].include-controls[0].with-ids[1]: There is no control \"vc-9\" in polling.json.");
    }

    /// <summary>Parameters of the catalog, of groups and of controls that were left out stay where they are used, and only there.</summary>
    [Theory]
    [InlineData("'include-controls': [{'with-ids': ['vc-3']}]", "flat", "country")]
    [InlineData("'include-controls': [{'with-ids': ['vc-2']}]", "flat", "hours vc-3_days")]
    [InlineData("'include-controls': [{'with-ids': ['vc-2']}]", "as-is", "vc-3_days")]
    [InlineData("'include-controls': [{'with-ids': ['vc-2', 'vc-3']}]", "flat", "country hours")]
    [InlineData("'include-controls': [{'with-ids': ['cr-1']}]", "flat", "")]
    public async Task Loose_parameters(string selection, string structure, string parameters)
    {
        var merge = structure == "flat" ? "'merge': {'flat': {}}" : AsIs;

        string.Join(' ', Ids(Root(await ResolveAsync(OfPolling(selection, merge))), "params")).ShouldBe(parameters);
    }

    /// <summary>A group that was left without controls goes, one that says "keep" or that something refers to stays, and one taken up with all others does.</summary>
    [Fact]
    public async Task Groups_that_are_left_empty()
    {
        var catalog = Catalog("""
            'controls': [{'id': 'a', 'title': 'A', 'links': [{'href': '#g3'}]}],
            'groups': [{'id': 'g1', 'title': 'One', 'controls': [{'id': 'b', 'title': 'B'}]},
              {'id': 'g2', 'title': 'Two', 'props': [{'name': 'keep', 'value': 'always'}], 'controls': [{'id': 'c', 'title': 'C'}]},
              {'id': 'g3o', 'title': 'Around', 'groups': [{'id': 'g3', 'title': 'Three', 'params': [{'id': 'p'}], 'controls': [{'id': 'd', 'title': 'D'}]}]},
              {'id': 'g4', 'title': 'Four', 'props': [{'name': 'keep', 'value': 'always', 'ns': 'https://example.org'}]}]
            """);
        var profile = Profile("'imports': [{'href': 'c.json', 'include-controls': [{'with-ids': ['a']}]}], 'merge': {'as-is': true}");

        Tree(await ResolveAsync(profile, ("c.json", catalog))).ShouldBe("a g2{} g3o{g3{}}");

        var all = profile.Replace("\"include-controls\": [{\"with-ids\": [\"a\"]}]", "\"include-all\": {}, \"exclude-controls\": [{\"with-ids\": [\"b\"]}]", StringComparison.Ordinal);
        Tree(await ResolveAsync(all, ("c.json", catalog))).ShouldBe("a g2{c} g3o{g3{d}} g4{}");
    }

    /// <summary>The contents of a group other than controls stay with it.</summary>
    [Fact]
    public async Task A_group_keeps_what_it_says()
    {
        var root = Root(await ResolveAsync(OfPolling("'include-controls': [{'with-ids': ['vc-2']}]", AsIs)));

        var group = Items(root, "groups").Single();
        group.Select(m => m.Key).ShouldBe(["id", "class", "title", "params", "props", "parts", "controls"]);
        Ids(group, "params").ShouldBe(["hours"]);
    }

    private static async Task<bool> MatchAsync(string pattern, string id)
    {
        var profile = Profile($"'imports': [{{'href': 'c.json', 'include-controls': [{{'matching': [{{'pattern': '{pattern}'}}]}}]}}]");
        var result = await ResolveAsync(profile, ("c.json", Catalog($"'controls': [{{'id': '{id}', 'title': 'One'}}]")));
        result.Findings.Select(f => f.Code).ShouldBe(result.Controls == 0 ? ["INT0413"] : []);
        return result.Controls == 1;
    }
}
