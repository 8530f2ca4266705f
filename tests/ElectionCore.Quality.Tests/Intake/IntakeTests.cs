using Microsoft.Extensions.DependencyInjection;
using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

/// <summary>What speaks against taking records in.</summary>
public sealed class IntakeTests
{
    private static readonly Audit Held = Audit("A1") with
    {
        Days = DateRange.Between(Day.AddDays(-90), Day.AddDays(10)), Team = [new() { Person = Auditor, Role = AuditRole.Lead }],
    };

    private static readonly IntakeRecords Records = new()
    {
        Catalogues = [Catalogue], Ties = [new() { Person = new("SOMEBODY"), Unit = new("U1") }, new() { Person = Auditor, Kind = AuditTieKind.Work }, new() { Person = Owner, Kind = AuditTieKind.Work }],
    };

    private readonly QualityRegister _register =
        new ServiceCollection().AddElectionCore(e => e.AddQuality()).BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<QualityRegister>();

    [Fact]
    public async Task A_record_refers_to_what_is_on_record_or_comes_with_it()
    {
        var audit = new AuditCode("A1");
        var document = new ControlledDocument { Code = new("D"), Revision = "1", Title = new("Manual") };
        (IFactState Record, string Code, string Word)[] faults =
        [
            (Scope with { Code = new("S2"), Catalogues = [new("none")] }, "QUA0005", "catalogue:none"),
            (Scope with { Code = new("S2"), Exclusions = [new() { Topic = new("X"), Reason = "r", Approver = Owner, On = Day }] }, "QUA0004", "topic X"),
            (Scope with { Code = new("S2"), Processes = ["XX"] }, "QUA0004", "process XX, which cat does not have"),
            (Scope with { Code = new("S2"), Units = [new("U1"), new("U1")] }, "QUA0007", "the unit U1 twice"),
            (Assigned("V1", "U1") with { Scope = new("NONE") }, "QUA0003", "quality scope NONE"),
            (Assigned("X", "U1"), "QUA0004", "topic X"),
            (new OfficialReference { Catalogue = Catalogue.Code, Topic = new("X"), Reference = "8.1" }, "QUA0004", "topic X"),
            (new AuditProgramme { Code = "P", Title = new("x"), Scope = new("NONE"), Days = DateRange.Since(Day) }, "QUA0003", "quality scope NONE"),
            (Held with { Code = new("A2"), Scope = new("NONE") }, "QUA0003", "quality scope NONE"),
            (Held with { Code = new("A2"), Programme = "NONE" }, "QUA0003", "audit programme NONE"),
            (Held with { Code = new("A2"), Processes = ["XX"] }, "QUA0004", "process XX"),
            (Judged("T1", Judgement.Met, audit: "NONE"), "QUA0003", "audit NONE"),
            (Judged("X", Judgement.Met), "QUA0004", "topic X, which cat does not have"),
            (Judged("T1", Judgement.Met) with { Catalogue = new("none") }, "QUA0005", "The judgement of T1 in the audit A1"),
            (Judged("T1", Judgement.Met, evidence: "NONE"), "QUA0003", "evidence NONE"),
            (new CertificationCycle { Code = "C", Scope = new("NONE"), Catalogue = Catalogue.Code, Body = "x" }, "QUA0003", "quality scope NONE"),
            (Evidence("E2", topics: "X"), "QUA0004", "topic X"),
            (Found("F2", "major", topics: "X"), "QUA0004", "topic X"),
            (Found("F2", "major", topics: "X") with { Audit = audit }, "QUA0004", "topic X"),
            (Found("F2", "major", topics: "T1") with { Audit = new AuditCode("NONE") }, "QUA0003", "audit NONE"),
            (Found("F2", "major", topics: "T1") with { Scale = "none" }, "QUA0003", "grading scale none"),
            (Found("F2", "grave", topics: "T1"), "QUA0006", "it has major, minor, observation, opportunity"),
            (Case("K2", "NONE", CaseState.Open), "QUA0003", "finding NONE"),
            (document with { RestsOn = [new("LAW")] }, "QUA0003", "controlled document LAW"),
            (document with { Topics = [new("X")] }, "QUA0004", "topic X"),
            (new ServiceFeedback { Code = "FB", ReceivedAt = DateTimeOffset.UnixEpoch, Summary = "x", Case = new CorrectiveCaseCode("NONE") }, "QUA0003", "corrective case NONE"),
        ];
        IFactState[] sound = [Scope, Held, Evidence("E1"), Found("F1", "major", topics: "T1"), Assigned("V1", "U1"), Judged("T1", Judgement.Met, evidence: "E1")];
        (await _register.CheckAsync(sound, Records)).ShouldBeEmpty();
        foreach (var (record, code, word) in faults)
        {
            var found = (await _register.CheckAsync([.. sound, record], Records)).ShouldHaveSingleItem($"{record}");
            (found.Record, found.Finding.Code, found.Finding.Severity).ShouldBe((sound.Length, code, DiagnosticSeverity.Error));
            found.Finding.ToString().ShouldContain(word);
        }

        // What is on record need not come again.
        await _register.ImportAsync(sound, new("test", "test"));
        (await _register.CheckAsync([Judged("T2", Judgement.Met, evidence: "E1"), Case("K1", "F1", CaseState.Open)], Records)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_document_of_several_may_name_what_follows()
    {
        var orphan = Found("F2", "grave", topics: "T1") with { Audit = new AuditCode("NONE") };

        var found = await _register.CheckAsync([orphan], Records with { IsPart = true });

        found.Select(f => (f.Finding.Code, f.Finding.Severity)).ShouldBe([("QUA0003", DiagnosticSeverity.Warning), ("QUA0006", DiagnosticSeverity.Error)], ignoreOrder: true);
    }

    [Fact]
    public async Task Units_are_checked_where_an_organisation_is_on_record()
    {
        IFactState[] given = [Scope, Assigned("V1", "U1"), Assigned("V1", "U2")];
        (await _register.CheckAsync(given, Records)).ShouldBeEmpty();
        (await _register.CheckAsync(given, Records with { Units = new HashSet<UnitCode> { new("U1") } })).ShouldHaveSingleItem().Finding.ToString().ShouldContain("names unit U2");
    }

    [Fact]
    public async Task A_topic_that_is_assigned_where_it_is_not_asked_is_told_and_kept()
    {
        var left = Scope with { Code = new("S2"), Units = [new("U1")], Processes = ["VR"], Exclusions = [new() { Topic = new("V1"), Reason = "r", Approver = Owner, On = Day }] };
        (TopicAssignment, string)[] wrong = [(Assigned("V1", "U1"), "the scope leaves the topic out"), (Assigned("C1", "U1"), "of processes that are not in the scope"), (Assigned("T1", "U2"), "the unit is not in the scope")];
        foreach (var (assignment, reason) in wrong)
        {
            var told = (await _register.CheckAsync([left, assignment with { Scope = left.Code }], Records)).ShouldHaveSingleItem().Finding;
            (told.Code, told.Severity).ShouldBe(("QUA0099", DiagnosticSeverity.Warning));
            told.ToString().ShouldContain(reason);
        }

        (await _register.CheckAsync([left, Assigned("T1", "U1") with { Scope = left.Code }], Records)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Evidence_is_received_once_it_was_collected()
    {
        var evidence = Evidence("E1");
        await _register.ImportAsync([evidence with { ReceivedOn = evidence.CollectedOn }], new("test", "test"));

        var refused = await Should.ThrowAsync<RuleViolationException>(() => _register.ImportAsync([evidence with { ReceivedOn = evidence.CollectedOn.AddDays(-1) }], new("test", "test")));

        refused.Diagnostic.Code.ShouldBe("QUA0098");
    }

    [Fact]
    public async Task Own_work_is_refused_and_an_own_unit_needs_a_waiver_by_top_management()
    {
        var chair = new PersonRef("CHAIR");
        var waived = Held with { Team = [Held.Team[0] with { Waivers = [new() { Unit = new("U1"), Reason = "Nobody else can.", GrantedBy = chair, On = Day.AddDays(-100) }] }] };
        var records = Records with { Ties = [new() { Person = Auditor, Unit = new("U1") }] };
        (await Codes(records, Held, Judged("V1", Judgement.Met, "U1"))).ShouldBe(["QUA0019", "QUA0019"]);
        (await Codes(records, waived, Judged("V1", Judgement.Met, "U1"))).ShouldBe(["QUA0020", "QUA0020"]);
        (await Codes(records with { TopManagement = [new(chair, DateRange.Always)] }, waived, Judged("V1", Judgement.Met, "U1"))).ShouldBe(["QUA0022"]);

        // Who owns the corrective action does not judge its topic again.
        var action = Case("K1", "F1", CaseState.PlanAccepted) with { Owner = Auditor };
        (await Codes(Records, Held, Found("F1", "minor", topics: "C1"), action with { Steps = [] }, Judged("C1", Judgement.Met, day: -3))).ShouldBe(["QUA0018", "QUA0018"]);
        (await Codes(Records with { Ties = [] }, Held, Audit("A2"))).ShouldBe(["QUA0029"]);

        async Task<string[]> Codes(IntakeRecords known, params IFactState[] states) => [.. (await _register.CheckAsync([Scope, .. states], known)).Select(f => f.Finding.Code)];
    }

    [Fact]
    public async Task Who_judges_or_approves_and_is_on_no_record_is_named_once_where_others_are()
    {
        var records = new IntakeRecords { Catalogues = [Catalogue], Ties = [new() { Person = new("SOMEBODY"), Unit = new("U9") }] };
        var scope = Scope with
        {
            Exclusions = [.. new[] { "C1", "V1" }.Select(t => new TopicExclusion { Topic = new(t), Reason = "r", Approver = new("GHOST"), On = Day })],
        };
        Determination[] judged =
        [
            Judged("T1", Judgement.Met), Judged("T2", Judgement.Met),
            Judged("C1", Judgement.NotApplicable) with { Reason = "r", Approver = new("GHOST") }, Judged("T1", Judgement.NotApplicable, "U1") with { Reason = "r", Approver = new("GHOST") },
        ];

        var found = await _register.CheckAsync([scope, Held, .. judged], records);

        found.Select(f => (f.Record, f.Finding.Code, f.Finding.Severity)).Where(f => f.Code is "QUA0094" or "QUA0095").ShouldBe(
            [(0, "QUA0095", DiagnosticSeverity.Warning), (1, "QUA0094", DiagnosticSeverity.Warning), (4, "QUA0095", DiagnosticSeverity.Warning)]);
        found.First(f => f.Record == 0).Finding.ToString().ShouldContain("GHOST, who approved that C1, V1 is left out of the scope");
        (await Told(records with { Ties = [] }, scope, Held, judged[0])).ShouldBeEmpty();
        (await Told(records with { Ties = [.. records.Ties, new() { Person = new(Auditor.Value.ToUpperInvariant()), Unit = new("U9") }] }, Held, judged[0])).ShouldBeEmpty();
        (await Told(records with { TopManagement = [new(new("GHOST"), DateRange.Always), new(Auditor, DateRange.Always)] }, scope, Held, judged[2])).ShouldBeEmpty();

        // Of an audit on record only what was judged comes.
        await _register.ImportAsync([Scope, Held], new("test", "test"));
        (await Told(records, judged[0], judged[1])).ShouldBe(["QUA0094"]);

        async Task<string[]> Told(IntakeRecords known, params IFactState[] states) =>
            [.. (await _register.CheckAsync([Scope, .. states], known)).Select(f => f.Finding.Code).Where(c => c is "QUA0094" or "QUA0095")];
    }
}
