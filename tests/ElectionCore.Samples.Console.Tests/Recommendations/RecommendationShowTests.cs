using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Where recommendations stand: as cards, on one line, as chains and as counts.</summary>
public sealed class RecommendationShowTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private async Task<List<string>> ListedAsync(params string[] args) =>
        [.. (await _run.WithData(["recommendations", "show", "--json", .. args])).Returns(0).Json.GetProperty("recommendations").EnumerateArray().Select(r => r.GetProperty("code").GetString()!)];

    private static void FitsTheScreen(Outcome outcome) => outcome.Output.Split('\n').ShouldAllBe(l => l.Length <= 100);

    [Fact]
    public async Task A_card_tells_answer_ratings_evidence_and_how_late_it_is()
    {
        await _run.TakenIn();
        var text = (await _run.WithData("recommendations", "show", "--as-of", "2024-07-01")).Returns(0);
        FitsTheScreen(text);
        text.Output.ShouldStartWith("6 recommendations as of 2024-07-01\n");
        text.Output.ShouldContain("\nM18-1 EXAMPLE  priority · Results\n  Results of every polling station are published as a table.");
        text.Output.ShouldMatch(@"\n  Source +Mission of 2018 \(M18\), 2018-10-26, no\. 1, page 41 ");
        text.Output.ShouldMatch(@"\n  Answer +accepted on 2019-03-01, decision 12/2019, to be done by 2020-06-30");
        text.Output.ShouldMatch(@"\n  Overdue +1462 days \(day set: 2020-06-30\)");
        text.Output.ShouldMatch(@"\n  Taken up by +M23-1");
        text.Output.ShouldMatch(@"\n  Lead +National Assembly \(parliament\); also High Court \(judiciary\)");
        text.Output.ShouldMatch(@"\n  Law +change of primary law; the parliament must act");
        text.Output.ShouldMatch(@"\n  Own rating +Mostly implemented \(odihr\), 2021-01-10, Commission");
        text.Output.ShouldMatch(@"\n  Outside rating +observer: Partially implemented \(eu\), 2023-07-10, Mission of 2023");
        text.Output.ShouldMatch(@"\n  Evidence +2021-01-10, Commission: Annual report \(https://example\.org/2020\.pdf\)");
        text.Output.ShouldMatch(@"\n  Applies +no longer: The servers were destroyed\.");
        text.Output.ShouldMatch(@"\n  First gap +No element of a plan carries out recommendation:M18-3\.");
        text.Output.ShouldEndWith("What is marked EXAMPLE was made up to show how this looks. It says nothing about a real institution.\n");

        var brief = (await _run.WithData("recommendations", "show", "--brief", "--as-of", "2024-07-01")).Returns(0);
        FitsTheScreen(brief);
        brief.Output.ShouldMatch(@"\n  M18-2 +The law .* parliament +noted +mostly +partially +-  \n");
    }

    [Fact]
    public async Task Nobody_sees_what_was_said_later()
    {
        await _run.TakenIn();
        (await ListedAsync("--as-of", "2018-10-25")).ShouldBeEmpty();
        (await _run.WithData("recommendations", "show", "--as-of", "2018-10-25")).Returns(0).Output.ShouldContain("The reports that are known all came later.");
        (await ListedAsync("--as-of", "2023-06-30")).ShouldNotContain("M23-1", StringComparer.Ordinal);
        var before = (await _run.WithData("recommendations", "show", "M18-2", "--as-of", "2019-02-28", "--json")).Returns(0).Json.GetProperty("recommendations")[0];
        before.GetProperty("response").ValueKind.ShouldBe(JsonValueKind.Null);
        before.GetProperty("selfRating").ValueKind.ShouldBe(JsonValueKind.Null);
        before.GetProperty("daysUnanswered").GetInt32().ShouldBe(125);
        before.GetProperty("daysOverdue").ValueKind.ShouldBe(JsonValueKind.Null);
        before.GetProperty("firstBroken").GetProperty("missing").GetString().ShouldBe("element");
    }

    [Fact]
    public async Task Lists_can_be_narrowed()
    {
        await _run.TakenIn();
        (await ListedAsync("--open")).ShouldBe(["M18-2", "M18-3", "M18-4"], "M18-1 was taken up again, M18-5 does not apply, M23-1 is said to be done");
        (await ListedAsync("--theme", "REGISTR")).ShouldBe(["M18-3"]);
        (await ListedAsync("--addressee", "judiciary")).ShouldBe(["M18-2"]);
        (await ListedAsync("--addressee", "national")).ShouldBe(["M18-1", "M18-2"]);
        (await ListedAsync("--source", "M23")).ShouldBe(["M23-1"]);
        (await _run.WithData("recommendations", "show", "--theme", "roads")).Returns(0).Output.ShouldContain("None fits. Themes: Disputes, Results, Technology, Training, Voter registration");
        (await _run.WithData("recommendations", "show", "--source", "M99")).Returns(1).Errors.ShouldStartWith("CLI0007: There is no source M99 on ");
        (await _run.WithData("recommendations", "show", "M99-1")).Returns(1).Errors.ShouldStartWith("CLI0007 recommendation:M99-1: ");
    }

    [Fact]
    public async Task Texts_cannot_steer_the_screen()
    {
        _run.Write(
            "r.csv", "code,source,text,theme,source-name,source-organization",
            "X,S,\"First [red]line\u001b[31m\nsecond\u202eline\",a[b],Na\u202eme,Org");
        (await _run.WithData("recommendations", "import", "r.csv")).Returns(0);
        var text = (await _run.WithData("recommendations", "show")).Returns(0).Output;
        text.ShouldContain("  First [red]line\uFFFD[31m second\uFFFDline");
        text.ShouldContain("a[b]");
        text.ShouldNotContain('\u202e');
        text.ShouldNotContain('\u001b');
        (await _run.WithData("recommendations", "show", "--json")).Returns(0).Json.GetProperty("recommendations")[0].GetProperty("text").GetString().ShouldBe("First [red]line\uFFFD[31m\nsecond\uFFFDline");
        (await _run.WithData("recommendations", "status", "--by", "theme")).Returns(0).Output.ShouldContain("a[b]");
    }

    [Fact]
    public async Task A_chain_is_followed_to_its_first_gap()
    {
        await _run.TakenIn();
        _run.Write("plan.json", RecommendationSamples.Plan);
        _run.Write("c.json", RecommendationSamples.Consultation);
        (await _run.WithData("plan", "import", "plan.json")).Returns(0);
        (await _run.WithData("recommendations", "import", "c.json")).Returns(0);
        (await _run.WithData("recommendations", "respond", "M18-1", "--answer", "accepted", "--on", "2019-03-01", "--element", "G1")).Returns(0);

        var text = (await _run.WithData("recommendations", "trace", "consultation:C-2019#7", "--as-of", "2024-07-01")).Returns(0);
        FitsTheScreen(text);
        text.Output.ShouldStartWith("Point of a consultation C-2019 EXAMPLE: 7 Forms arrive late\n└── Recommendation M18-1 EXAMPLE: 1 Results");
        text.Output.ShouldContain("Activity A1 EXAMPLE: Build the results page\n");
        text.Output.ShouldContain("Budget: missing. The activity A1 has no budget.\n");
        text.Output.ShouldContain("First broken link as of 2024-07-01: budget. The activity A1 has no budget.\n");

        var json = (await _run.WithData("recommendations", "trace", "recommendation:M18-1", "--json")).Returns(0).Json;
        json.GetProperty("whole").GetBoolean().ShouldBeFalse();
        json.GetProperty("firstBroken").GetProperty("code").GetString().ShouldBe("PLN0155");
        var element = json.GetProperty("root").GetProperty("next")[0];
        element.GetProperty("subject").GetString().ShouldBe("plan-element:G1");
        element.GetProperty("next").EnumerateArray().Select(s => s.GetProperty("kind").GetString()).ShouldBe(["activity", "indicator"]);

        (await _run.WithData("recommendations", "trace", "consultation:C-2019#8")).Returns(0).Output.ShouldContain("Recommendation: missing. Point 8 of the consultation C-2019 leads to nothing.");
        (await _run.WithData("recommendations", "trace", "consultation:C-2019#9")).Returns(1).Errors.ShouldStartWith("CLI0007: ");
        (await _run.WithData("recommendations", "trace", "M18-9")).Returns(1).Errors.ShouldStartWith("CLI0007 recommendation:M18-9: ");

        var row = (await _run.WithData("recommendations", "show", "M18-1", "--json")).Returns(0).Json.GetProperty("recommendations")[0];
        row.GetProperty("elements")[0].GetProperty("plan").GetString().ShouldBe("SP");
        row.GetProperty("dueOn").GetString().ShouldBe("2020-06-30", "the day of the milestone, since the new answer sets none");
    }

    [Fact]
    public async Task Without_recommendations_all_verbs_say_so()
    {
        (await _run.Go("db", "migrate", "--db", _run.Data)).Returns(0);
        (await _run.WithData("recommendations", "show")).Returns(0).Output.ShouldContain("electioncore recommendations import FILE");
        (await _run.WithData("recommendations", "status")).Returns(0).Output.ShouldContain("No recommendation asks for a change.");
        (await _run.WithData("recommendations", "check")).Returns(0).Output.ShouldContain("0 recommendations checked");
        (await _run.WithData("recommendations", "status", "--json")).Returns(0).Json.GetProperty("whole").GetProperty("count").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("show", "a\tb")]
    [InlineData("show", "--as-of", "2020-13-01")]
    [InlineData("show", "--theme", " ")]
    [InlineData("status", "--by", "colour")]
    [InlineData("trace")]
    [InlineData("trace", "consultation:C-2019")]
    [InlineData("trace", "consultation:#7")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.Go(["recommendations", .. args])).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
    }
}
