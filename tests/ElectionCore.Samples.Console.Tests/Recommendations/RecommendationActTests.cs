namespace ElectionCore.Samples.Tests;

/// <summary>Assessments are added and never change each other; answers hold from their day.</summary>
public sealed class RecommendationActTests : IDisposable
{
    private static readonly string[] Assess = ["recommendations", "assess", "M18-1", "--assessor-kind", "self", "--assessor", "Commission", "--scale", "odihr"];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private async Task<string> AnswerAsync(string day)
    {
        var row = (await _run.WithData("recommendations", "show", "M18-3", "--as-of", day, "--json")).Returns(0).Json.GetProperty("recommendations")[0];
        var answer = row.GetProperty("response") is { ValueKind: System.Text.Json.JsonValueKind.Object } response ? response.GetProperty("answer").GetString() : "none";
        return $"{answer} {string.Join(',', row.GetProperty("elements").EnumerateArray().Select(e => e.GetProperty("code").GetString()))}".TrimEnd();
    }

    private async Task<int> DaysOverdueAsync(string day) => (await _run.WithData("recommendations", "show", "M18-3", "--as-of", day, "--json")).Returns(0).Json
        .GetProperty("recommendations")[0].GetProperty("daysOverdue").GetInt32();

    [Fact]
    public async Task Assessments_are_added()
    {
        await _run.TakenIn();
        var first = (await _run.WithData([.. Assess, "--on", "2021-05-01", "--grade", "fully", "--evidence", "Form 45|https://example.org/45", "--comment", "Seen", "--json"])).Returns(0).Json;
        first.GetProperty("changed").GetBoolean().ShouldBeTrue();
        first.GetProperty("assessment").GetProperty("code").GetString().ShouldBe("M18-1-self-20210501");
        first.GetProperty("assessment").GetProperty("evidence")[0].GetProperty("uri").GetString().ShouldBe("https://example.org/45");
        (await _run.WithData([.. Assess, "--on", "2021-05-01", "--grade", "partially"])).Returns(0).Output.ShouldStartWith("Assessment M18-1-self-20210501-02: self (Commission) says of M18-1 on 2021-05-01: Partially");
        (await _run.WithData([.. Assess, "--on", "2021-05-01", "--grade", "partially"])).Returns(0).Output.ShouldContain("Nothing changed: that is known already.");
        (await _run.WithData("recommendations", "assess", "M18-1", "--assessor-kind", "civil-society", "--assessor", "Network", "--on", "2022-01-01", "--scale", "eu", "--grade", "not")).Returns(0);

        (await _run.WithData("recommendations", "export", "all.json")).Returns(0);
        var said = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(_run.Home, "all.json"))).RootElement.GetProperty("assessments").EnumerateArray()
            .Where(a => a.GetProperty("recommendation").GetString() == "M18-1").Select(a => a.GetProperty("grade").GetString()).ToList();
        said.ShouldBe(["fully", "partially", "not"], ignoreOrder: true);
        var row = (await _run.WithData("recommendations", "show", "M18-1", "--json")).Returns(0).Json.GetProperty("recommendations")[0];
        row.GetProperty("selfRating").GetProperty("grade").GetString().ShouldBe("partially", "of two on one day the one that was added last");
        row.GetProperty("externalRatings").EnumerateArray().ShouldHaveSingleItem().GetProperty("assessorKind").GetString().ShouldBe("civil-society");
        row.GetProperty("latestEvidence").GetProperty("grade").GetString().ShouldBe("fully");
    }

    [Fact]
    public async Task What_cannot_be_said_is_refused()
    {
        await _run.TakenIn();
        (await _run.WithData([.. Assess, "--on", "2018-01-01", "--grade", "not"])).Returns(1).Errors.ShouldContain("PLN0171 ");
        (await _run.WithData([.. Assess, "--on", "2020-01-01", "--grade", "half"])).Returns(2).Errors.ShouldBe("CLI0001 --grade: 'half' is no grade of odihr. There are: fully, mostly, partially, not.\n");
        (await _run.WithData([.. Assess, "--on", "2020-01-01", "--grade", "not", "--evidence", "|x"])).Returns(2).Errors.ShouldStartWith("CLI0001 --evidence: ");
        (await _run.WithData([.. Assess[..^1], "stars", "--on", "2020-01-01", "--grade", "not"])).Returns(2).Errors.ShouldBe("CLI0001 --scale: 'stars' is not a scale. There are: odihr, eu.\n");
        (await _run.WithData([.. Assess, "--on", "2999-01-01", "--grade", "not"])).Returns(2).Errors.ShouldStartWith("CLI0001 --on: ");
        (await _run.WithData("recommendations", "assess", "M18-4", "--assessor-kind", "self", "--assessor", "C", "--scale", "eu", "--on", "2020-01-01", "--grade", "not")).Returns(1).Errors.ShouldContain("PLN0172 ");
        (await _run.WithData("recommendations", "assess", "M18-9", "--assessor-kind", "self", "--assessor", "C", "--scale", "eu", "--on", "2020-01-01", "--grade", "not")).Returns(1).Errors.ShouldStartWith("CLI0007 ");
        (await _run.WithData("recommendations", "respond", "M18-3", "--answer", "rejected", "--on", "2018-01-01")).Returns(1).Errors.ShouldContain("PLN0169 ");
        (await _run.WithData("recommendations", "respond", "M18-9", "--answer", "rejected", "--on", "2020-01-01")).Returns(1).Errors.ShouldStartWith("CLI0007 ");
        (await _run.WithData("recommendations", "export", "all.json")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "all.json")).ShouldNotContain("2018-01-01");
    }

    [Fact]
    public async Task An_answer_holds_from_its_day_until_a_later_one()
    {
        await _run.TakenIn();
        var json = (await _run.WithData("recommendations", "respond", "M18-3", "--answer", "accepted", "--on", "2022-01-10", "--decision", "7/2022", "--due", "2022-12-31", "--element", "G2", "--json")).Returns(0);
        json.Json.GetProperty("response").GetProperty("decision").GetString().ShouldBe("7/2022");
        json.Errors.ShouldContain("PLN0153 ");
        (await _run.WithData("log", "show", "--json")).Returns(0).Output.ShouldContain("7/2022");

        // Entered afterwards, about the time before.
        (await _run.WithData("recommendations", "respond", "M18-3", "--answer", "noted", "--on", "2020-01-10", "--element", "G1")).Returns(0);

        (await AnswerAsync("2020-01-09")).ShouldBe("none");
        (await AnswerAsync("2020-01-10")).ShouldBe("noted G1");
        (await AnswerAsync("2022-01-09")).ShouldBe("noted G1");
        (await AnswerAsync("2022-01-10")).ShouldBe("accepted G2,G1");
        // Done as the institution said alone; late once an observer said otherwise.
        (await DaysOverdueAsync("2023-01-30")).ShouldBe(0);
        (await DaysOverdueAsync("2023-07-30")).ShouldBe(211);
        (await _run.WithData("recommendations", "respond", "M18-3", "--answer", "accepted", "--on", "2022-01-10", "--decision", "7/2022", "--due", "2022-12-31")).Returns(0).Output.ShouldContain("Nothing changed");
    }

    [Theory]
    [InlineData("assess", "M18-1")]
    [InlineData("assess", "M18-1", "--assessor-kind", "selfish", "--assessor", "C", "--on", "2020-01-01", "--scale", "eu", "--grade", "not")]
    [InlineData("assess", "M18-1", "--assessor-kind", "self", "--assessor", " ", "--on", "2020-01-01", "--scale", "eu", "--grade", "not")]
    [InlineData("respond", "M18-1", "--answer", "perhaps", "--on", "2020-01-01")]
    [InlineData("respond", "M18-1", "--answer", "noted")]
    [InlineData("respond", "M18-1", "--answer", "noted", "--on", "2020-01-01", "--decision-date", "2020-01-01")]
    [InlineData("respond", "M18-1", "--answer", "noted", "--on", "2020-01-01", "--element", "ab ")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.Go(["recommendations", .. args])).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
    }
}
