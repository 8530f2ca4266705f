using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ElectionCore.Quality;
using static ElectionCore.Interchange.Tests.Quality.ChecklistSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>The sheet before an audit and the pack of a management review.</summary>
public sealed class AuditReadinessReportTests
{
    private static readonly DateOnly AsOf = Day.AddDays(60);

    [Fact]
    public void The_sheet_has_eight_processes_by_their_full_names_with_exact_counts()
    {
        var report = Report();
        var html = XDocument.Parse(AuditReadinessPage.Write(report));
        var rows = html.Descendants("tbody").Single().Elements("tr").Select(r => r.Elements().Select(c => c.Elements("bdi").FirstOrDefault()?.Value).ToArray()).ToList();
        var names = BuiltInCatalogues.Find("54001")!.Processes.Select(p => p.Name.For("en")).ToList();

        rows.Select(r => r[0]).ShouldBe(["The system as a whole", .. names, "All topics"]);
        names.Count.ShouldBe(8);
        foreach (var (cells, row) in rows.Where(r => r[1] != "no topics in scope").Zip(report.Readiness.ByProcess.Append(report.Readiness.Whole[0])))
        {
            var counts = row.Counts;
            cells[1..9].ShouldBe([.. new[] { counts.InScope, counts.Met, counts.PartlyMet, counts.NotMet, counts.NotApplicable, counts.NotAssessed, counts.WithStaleEvidence, row.OpenMajors }.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
            (counts.Met + counts.PartlyMet + counts.NotMet + counts.NotApplicable + counts.NotAssessed).ShouldBe(counts.InScope);
        }

        rows[1][9..].ShouldBe([Hostile[..^2] + "\uFFFD", "2025-06-01"]);
        rows.Count(r => r[1] == "no topics in scope").ShouldBe(6);
        html.Descendants("li").Select(i => i.Value.Contains("has a waiver for the own unit", StringComparison.Ordinal)).ShouldBe([.. Enumerable.Repeat(false, 11), true]);
        html.Descendants("li").ElementAt(10).Value.ShouldContain("leaves out");
        html.Descendants("h2").Select(h => h.Value).ShouldBe(["ISO/TS 54001:2019", "Ten things to fix first", "What is to be known"]);
        html.Descendants("script").ShouldBeEmpty();
        var text = html.ToString();
        text.ShouldContain("It is no statement of conformity with a standard, and says nothing of a certificate.");
        text.ShouldContain("Omar &amp; Co");
        AuditReadinessPage.Write(report).ShouldBe(AuditReadinessPage.Write(Report()));
    }

    [Fact]
    public async Task The_document_has_the_same_counts()
    {
        var report = Report();
        using var stream = new MemoryStream();
        await AuditReadinessJson.WriteAsync(report, stream, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var root = document.RootElement;

        var whole = root.GetProperty("whole")[0];
        (whole.GetProperty("met").GetInt64(), whole.GetProperty("notAssessed").GetInt64()).ShouldBe((report.Readiness.Whole[0].Counts.Met, report.Readiness.Whole[0].Counts.NotAssessed));
        root.GetProperty("byProcess").EnumerateArray().Select(r => r.TryGetProperty("processName", out var name) ? name.GetString() : null)
            .ShouldBe([null, "Registration of voters", "Vote counting and declaration of results"]);
        root.GetProperty("byClause").GetArrayLength().ShouldBe(report.Readiness.ByClause.Length);
        root.GetProperty("byUnit").GetArrayLength().ShouldBe(report.Readiness.ByUnit.Length);
        root.GetProperty("fixFirst").GetArrayLength().ShouldBe(10);
        root.GetProperty("fixFirst")[0].GetProperty("code").GetString().ShouldBe("QUA0070");
        root.GetProperty("statement").GetString()!.ShouldContain("no statement of conformity");
    }

    [Fact]
    public void Missing_inputs_of_a_review_come_first()
    {
        var pack = ReviewPack.Of(
            new()
            {
                Reviews = [new() { Code = "R1", On = Day, Decisions = [new(Hostile, new("omar"), Day, Day), new("Late", new("ann"), Day)] }],
                Risks = [new() { Code = "R", Title = new("x"), Likelihood = 1, Impact = 1 }],
                Inputs = [new(ReviewInputKind.Resources, "Enough <people>")],
            },
            DateRange.Between(Day, AsOf));
        var html = XDocument.Parse(ReviewPackPage.Write(pack, "A commission", new Dictionary<PersonRef, string> { [new("omar")] = "Omar & Co" }));

        html.Descendants("h2").Select(h => h.Value).ShouldBe(["What is missing", "Decisions of earlier reviews", "Each of these decisions", "Whether resources suffice", "Risks and opportunities"]);
        html.Descendants("li").Count().ShouldBe(8);
        html.Descendants("li").First().Value.ShouldBe("What changed inside and outside");
        html.Descendants("table").First().Descendants("tr").Skip(1).Select(r => r.Elements().Last().Value).ShouldBe(["2", "1", "1"]);
        html.Descendants("script").ShouldBeEmpty();
        html.ToString().ShouldContain("nothing of a certificate");
        XDocument.Parse(ReviewPackPage.Write(ReviewPack.Of(new(), DateRange.Between(Day, AsOf)))).Descendants("li").Count().ShouldBe(11);
    }

    internal static AuditReadinessReport Report() => new()
    {
        Readiness = AuditReadiness.Of(
            new()
            {
                Scope = Scope, Catalogues = BuiltInCatalogues.All, Assignments = Assignments,
                Audits = [Held, Held with { Code = new("NEXT"), OpenedOn = null, Days = DateRange.Between(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 5)) }],
                Determinations =
                [
                    Judged("EP-VR-01", North, Judgement.Met), Judged("EP-VR-02", South, Judgement.NotMet), Judged("EP-CR-01", South, Judgement.PartlyMet),
                    Judged("QMS-4.1-1", null, Judgement.NotApplicable) with { Reason = "No.", Approver = new("chair") },
                ],
                Evidence = [new() { Code = new("E-1"), Title = new("List"), Reference = "shelf", CollectedOn = Day.AddYears(-3), Topics = [new("EP-VR-01")] }],
                Findings =
                [
                    new() { Code = new("F-1"), Grade = "major", Statement = "x", ObjectiveEvidence = "x", Topics = [new("EP-VR-02")], Unit = South, On = Day, By = new("ann"), Audit = Held.Code },
                ],
                Cases = [new() { Code = new("C-1"), Findings = [new("F-1")], Title = Hostile, Owner = new("omar"), OpenedOn = Day }],
            },
            AsOf),
        Scope = Scope,
        Catalogues = BuiltInCatalogues.All,
        PersonNames = new Dictionary<PersonRef, string> { [new("omar")] = "Omar & Co" },
    };

    private static Determination Judged(string topic, UnitCode? unit, Judgement judgement) =>
        new() { Audit = Held.Code, Catalogue = Electoral, Topic = new(topic), Unit = unit, Judgement = judgement, Assessor = new("ann"), On = Day };
}
