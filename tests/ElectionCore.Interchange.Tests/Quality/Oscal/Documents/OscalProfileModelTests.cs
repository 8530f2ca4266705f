using System.Text;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.OscalRecords;

namespace ElectionCore.Interchange.Tests.Quality;

public sealed class OscalProfileModelTests
{
    private static readonly QualityScope Nothing = LeastScope with { Code = new("NOTHING"), Catalogues = [Catalogue.Code], Processes = ["OTHER"], Exclusions = [.. Scope.Exclusions, Scope.Exclusions[0] with { Topic = new("T 1/ä") }] };

    private static readonly TopicAssignment[] Assignments =
    [
        new() { Scope = Scope.Code, Topic = new("T 1/ä"), Unit = new("PEC") },
        new() { Scope = Scope.Code, Topic = new("T-2"), Unit = new("PEC") },
        new() { Scope = Scope.Code, Topic = new("T-2"), Unit = new("unit 7") },
    ];

    private static OscalExport[] Exports =>
    [
        OscalWriter.Profile(Scope, [Catalogue, Least], Assignments, Options), OscalWriter.Profile(LeastScope, [Least], Assignments, Options),
        OscalWriter.Profile(Nothing, [Catalogue], [], Options),
    ];

    [Fact]
    public async Task Scopes_come_back_as_they_were()
    {
        IFactState[][] all = [[Scope, .. Assignments], [LeastScope], [Nothing]];
        foreach (var (export, states) in Exports.Zip(all))
        {
            export.Losses.ShouldBeEmpty();
            (await BackAsync(export, Known)).ShouldBeWhole().States.ShouldBe(states);
            (await BackAsync(export)).ShouldBeWhole().States.ShouldBe(states);
        }
    }

    [Fact]
    public void Who_answers_for_what_is_not_asked_is_lost_and_told()
    {
        var left = Scope.Exclusions[0].Topic;
        OscalWriter.Profile(Scope, [Catalogue, Least], [Assignments[0] with { Topic = left }], Options).Losses.ShouldHaveSingleItem().Where.ShouldContain(left.Value);
    }

    [Fact]
    public async Task Who_answers_for_a_topic_that_no_catalogue_has_is_told() =>
        Codes(await BackAsync(Exports[0], "\"control-id\": \"T-2\"", "\"control-id\": \"T-9\"", Known)).ShouldBe(["INT0453"]);

    [Fact]
    public async Task Profiles_are_valid() => await ShouldBeValidAsync("profile", Exports);

    [Fact]
    public async Task Profiles_resolve_to_what_is_asked()
    {
        var scope = Scope with { Catalogues = [Catalogue.Code] };
        var result = await OscalSamples.ResolveAsync(
            Encoding.UTF8.GetString(OscalWriter.Profile(scope, [Catalogue], Assignments, Options).Document.Span),
            ("made%20up%201.catalog.json", Encoding.UTF8.GetString(OscalWriter.Catalog(Catalogue, Options).Document.Span)));
        OscalSamples.All(OscalSamples.Root(result)).Select(c => OscalIds(c)).Order(StringComparer.Ordinal).ShouldBe(["T-2", "topic-T_20_1_2f_\u00e4"]);

        static string OscalIds(System.Text.Json.Nodes.JsonObject control) => (string)control["id"]!;
    }

    [Fact]
    public async Task The_published_profile_is_read()
    {
        using var stream = File.OpenRead(Standards.Require("oscal/resolution/NIST_SP-800-53_rev4_LOW-baseline_profile.json"));
        var reading = await OscalReader.ReadAsync(stream, "low.json", cancellationToken: TestContext.Current.CancellationToken);
        reading.Findings.ShouldBeEmpty();
        reading.States.ShouldHaveSingleItem().ShouldBeOfType<QualityScope>().Catalogues.ShouldHaveSingleItem();
        reading.Losses.ShouldContain(l => l.What == "include-controls");
    }

    [Fact]
    public async Task What_was_changed_elsewhere_is_told()
    {
        var export = Exports[0];
        var fewer = await BackAsync(OscalWriter.Profile(Scope, [Catalogue, Least], [], Options), "\"topic-T_20_1_2f_ä\"", "\"T-2\"", Known);
        Codes(fewer).ShouldBe(["INT0456"]);
        fewer.States.ShouldHaveSingleItem().ShouldBe(Scope);
        Codes(await BackAsync(export, "\"control-id\": \"topic-T_20_1_2f_ä\"", "\"control-id\": \"T-2\"", Known)).ShouldBe(["INT0452"]);
        Codes(await BackAsync(export, "\"topic-T_20_1_2f_ä\"", "\"T-9\"", Known)).Distinct(StringComparer.Ordinal).ShouldBe(["INT0453", "INT0456"], ignoreOrder: true);
        Codes(await BackAsync(export, "\"name\": \"reason\"", "\"name\": \"cause\"")).ShouldBe(["INT0455"]);
        Codes(await BackAsync(export, "\"href\": \"#", "\"href\": \"#0")).ShouldBe(["INT0451", "INT0458"]);
    }

    [Fact]
    public async Task An_exclusion_without_reason_stays_within_the_scope()
    {
        var reading = await ReadAsync(OscalSamples.Profile("'imports': [{'href': 'c.json', 'include-all': {}, 'exclude-controls': [{'with-ids': ['vc-1']}]}]"));
        Codes(reading).ShouldBe(["INT0455"]);
        reading.States.ShouldHaveSingleItem().ShouldBeOfType<QualityScope>().Exclusions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_profile_that_imports_itself_is_refused() =>
        Codes(await ReadAsync(OscalSamples.Profile("'imports': [{'href': './document.json', 'include-all': {}}]"))).ShouldBe(["INT0408", "INT0458"]);
}
