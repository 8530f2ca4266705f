using System.Text;
using ElectionCore.EntityFrameworkCore.Tests;
using ElectionCore.Quality;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Documents about quality.</summary>
public sealed class QualityJsonTests
{
    private const string Head = """{ "format": "electioncore-quality", "version": 1, """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_kind_of_record_is_read_as_it_was_written(bool isFull)
    {
        var states = isFull ? QualitySamples.Full : QualitySamples.Bare;
        states.Select(s => s.GetType()).ShouldBe(QualityKinds.All.Select(k => k.StateType), ignoreOrder: true);
        using var stream = new MemoryStream();
        (await QualityJson.WriteAsync(stream, states.ToAsyncEnumerable(), TestContext.Current.CancellationToken)).ShouldBe(states.Count);
        var text = Encoding.UTF8.GetString(stream.ToArray());

        var read = await ReadAsync(text);

        read.Findings.ShouldBeEmpty();
        read.States.ShouldBe(states, ignoreOrder: true);
        foreach (var derived in (string[])["\"references\"", "factKey", "subject", "\"state\"", "rootCause", "isJudging", "\"level\"", "\"score\""])
        {
            text.ShouldNotContain(derived);
        }

        using var again = new MemoryStream();
        await QualityJson.WriteAsync(again, read.States.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        (await ReadAsync(Encoding.UTF8.GetString(again.ToArray()))).States.ShouldBe(read.States);
    }

    [Fact]
    public async Task What_a_record_does_not_say_is_what_it_is_by_default()
    {
        var read = await ReadAsync(Head + """
            "audits": [{ "code": "A1", "title": "An audit", "scope": "S", "days": { "firstDay": "2024-02-01", "lastDay": "2024-02-08" }, "team": [{ "person": "ann" }] }],
            "determinations": [{ "audit": "A1", "catalogue": "c", "topic": "T", "judgement": "partly-met", "assessor": "ann", "on": "2024-02-08", "sample": { "looked": 3 } }],
            "supplierEvaluations": [{ "code": "E", "supplier": "Print", "service": "Ballots", "on": "2024-02-08", "evaluator": "ann", "isApproved": true, "criteria": [{ "name": "In time", "points": null, "of": 5 }] }] }
            """);

        read.Findings.ShouldBeEmpty();
        read.States.ShouldBe(
        [
            new Audit { Code = new("A1"), Title = new("An audit"), Scope = new("S"), Days = DateRange.Between(new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 9)), Team = [new() { Person = new("ann") }] },
            new Determination
            {
                Audit = new("A1"), Catalogue = new("c"), Topic = new("T"), Judgement = Judgement.PartlyMet, Assessor = new("ann"), On = new(2024, 2, 8), Sample = new(3),
            },
            new SupplierEvaluation
            {
                Code = "E", Supplier = "Print", Service = "Ballots", On = new(2024, 2, 8), Evaluator = new("ann"), IsApproved = true, Criteria = [new("In time", null, 5)],
            },
        ]);
    }

    [Theory]
    [InlineData("\"audit\": []", "INT0391", 2, "$.audit", "Known are: scopes, topicAssignments")]
    [InlineData("\"audits\": {}", "INT0045", 2, "$.audits", "expected is an array")]
    [InlineData("\"audits\": [], \"audits\": []", "INT0044", 2, "$.audits", "twice")]
    [InlineData("""
        "risks": [{ "code": "R", "title": "x", "likelihood": 3, "impact": 2, "levl": 6 }]
        """, "INT0391", 2, "$.risks[0].levl", "levl is not known among risks")]
    [InlineData("""
        "risks": [{ "code": "R", "title": "x", "likelihood": 6, "impact": 2 }]
        """, "INT0027", 2, "$.risks[0].likelihood", "less than or equal to '5'")]
    [InlineData("""
        "risks": [{ "code": "R", "title": "x", "impact": 2 }]
        """, "INT0020", 2, "$.risks[0]", "likelihood is missing")]
    [InlineData("""
        "feedback": [{ "code": "F", "receivedAt": "yesterday", "summary": "x" }]
        """, "INT0045", 2, "$.feedback[0].receivedAt", "")]
    [InlineData("""
        "findings": [{ "code": "F", "grade": "major", "statement": "x", "objectiveEvidence": "x", "topics": [], "on": "2024-02-08", "by": "ann" }]
        """, "INT0027", 2, "$.findings[0]", "one topic at least")]
    [InlineData("""
        "correctiveCases": [{ "code": "C", "title": "x", "owner": "ann", "openedOn": "2024-02-08", "steps": [{ "step": "dreamt", "on": "2024-02-08", "by": "ann" }] }]
        """, "INT0027", 2, "$.correctiveCases[0].steps[0].step", "one of contained, corrected")]
    [InlineData("""
        "correctiveCases": [{ "code": "C", "title": "x", "owner": "ann", "openedOn": "2024-02-08", "steps": [{ "step": "corrected", "on": "2024-02-08", "by": "ann", "when": 1 }] }]
        """, "INT0045", 2, "$.correctiveCases[0].steps[0].when", "")]
    [InlineData("""
        "scopes": [{ "code": "S", "title": "x", "catalogues": ["c"], "exclusions": [{ "topic": "T", "approver": "ann", "on": "2024-02-08" }] }]
        """, "INT0027", 2, "$.scopes[0].exclusions[0]", "It lacks 'reason'.")]
    [InlineData("""
        "gradingScales": [{ "code": "g", "name": "x", "grades": [{ "code": "a", "name": "x", "effect": "none" }, { "code": "a", "name": "x", "effect": "none" }] }]
        """, "INT0027", 2, "$.gradingScales[0]", "each code once")]
    public async Task A_fault_says_where_it_is_and_nothing_is_taken(string part, string code, int line, string path, string words)
    {
        var read = await ReadAsync(Head + "\n" + part + ",\n \"topicAssignments\": [{ \"scope\": \"S\", \"topic\": \"T\", \"unit\": \"U\" }] }");

        read.States.ShouldBeEmpty();
        var finding = read.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Place.File, finding.Place.Line, finding.Place.Path).ShouldBe((code, DiagnosticSeverity.Error, "q.json", line, path));
        finding.ToString().ShouldContain(words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "format": "electioncore-training", "version": 1 }""")]
    [InlineData("""{ "format": "electioncore-quality", "version": 2 }""")]
    [InlineData("""{ "format": "electioncore-quality", "version": 1 """)]
    public async Task Another_document_is_refused(string text)
    {
        var read = await ReadAsync(text);

        read.States.ShouldBeEmpty();
        read.Findings.ShouldContain(f => f.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Records_are_of_this_module_and_of_a_kind_together()
    {
        IFactState[] mixed = [.. QualitySamples.Bare, QualitySamples.Bare[0]];

        await Should.ThrowAsync<ArgumentException>(() => QualityJson.WriteAsync(Stream.Null, mixed.ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        Should.Throw<ArgumentException>(() => QualityJson.NameOf(typeof(ElectionCore.Capacity.Course)));
        QualityJson.NameOf(typeof(EvidenceItem)).ShouldBe("evidence");
    }

    private static async Task<QualityReading> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await QualityJson.ReadAsync(stream, "q.json", TestContext.Current.CancellationToken);
    }
}
