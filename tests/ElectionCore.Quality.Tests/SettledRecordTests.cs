using Microsoft.Extensions.DependencyInjection;
using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

/// <summary>What is on record does not come to look better by taking something in again.</summary>
public sealed class SettledRecordTests
{
    private static readonly Audit Open = Audit("A1") with { Days = DateRange.Between(Day.AddDays(-90), Day.AddDays(10)), Team = [new() { Person = Auditor, Role = AuditRole.Lead }, new() { Person = new("OBSERVER"), Role = AuditRole.Observer }] };
    private static readonly IntakeRecords Records = new()
    {
        Catalogues = [Catalogue], Ties = [new() { Person = new("SOMEBODY"), Unit = new("U1") }, new() { Person = Auditor, Kind = AuditTieKind.Work }, new() { Person = Owner, Kind = AuditTieKind.Work }],
    };

    private readonly QualityRegister _register =
        new ServiceCollection().AddElectionCore(e => e.AddQuality()).BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<QualityRegister>();

    [Fact]
    public async Task A_process_is_one_of_a_catalogue_or_a_scope_and_what_is_managed_may_name_one_of_support()
    {
        var found = Found("F1", "minor", topics: "V1");
        var objective = new QualityObjective { Code = "O", Title = new("x"), DueOn = Day, Target = 1 };
        var risk = new QualityRisk { Code = "R", Title = new("x"), Likelihood = 1, Impact = 1 };
        var feedback = new ServiceFeedback { Code = "FB", ReceivedAt = DateTimeOffset.UnixEpoch, Summary = "x" };
        var own = Scope with { Code = new("S2"), Catalogues = [new("not-given")], Processes = ["ZZ"] };
        IFactState[] known = [Scope, own, Sheet("VR") with { Code = "BUYING", ElectoralProcess = null }];
        await _register.ImportAsync(known, new("test", "test"));

        foreach (var wrong in (IFactState[])[found with { Process = "VX" }, found with { Process = "BUYING" }, objective with { Process = "VX" }, risk with { Process = "VX" }, feedback with { Process = "VX" }, Sheet("VX")])
        {
            var told = (await _register.CheckAsync([wrong], Records)).ShouldHaveSingleItem($"{wrong}").Finding;
            (told.Code, told.Severity).ShouldBe(("QUA0004", DiagnosticSeverity.Error));
            told.ToString().ShouldContain("names process ");
        }

        (await _register.CheckAsync(
            [found with { Process = "VR" }, objective with { Process = "BUYING" }, risk with { Process = "CR" }, feedback with { Process = "ZZ" }, Sheet("CR")], Records)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_finding_of_an_audit_is_raised_by_its_team_within_its_days_whichever_comes_first()
    {
        var sound = Found("F1", "minor", topics: "T1") with { Audit = Open.Code };
        (Finding, string)[] wrong =
        [
            (sound with { By = new("STRANGER") }, "QUA0036"), (sound with { On = Open.OpenedOn!.Value.AddDays(-1) }, "QUA0037"), (sound with { On = Day.AddDays(10) }, "QUA0037"),
        ];
        foreach (var (finding, code) in wrong)
        {
            (await RefusedAsync(Scope, Open, finding)).ShouldBe(code);
            (await RefusedAsync(Scope, finding, Open)).ShouldBe(code);
            (await _register.CheckAsync([Scope, Open, finding], Records)).ShouldHaveSingleItem().Finding.Code.ShouldBe(code);
        }

        await ImportAsync(Scope, Open, sound with { On = Day.AddDays(9), By = new("OBSERVER") });
        (await RefusedAsync(Open with { Team = [Open.Team[0]] })).ShouldBe("QUA0036");
        (await RefusedAsync(Open with { Days = DateRange.Between(Day.AddDays(-90), Day.AddDays(9)) })).ShouldBe("QUA0037");
        await ImportAsync(Open.Close(Day.AddDays(9)));

        // Found before the plan of its audit is there: it has to fit when that comes.
        await ImportAsync(sound with { Code = new("F2"), Audit = new AuditCode("A2") });
        (await RefusedAsync(Open with { Code = new("A2"), OpenedOn = Day })).ShouldBe("QUA0037");
        await ImportAsync(Open with { Code = new("A2") });
    }

    [Fact]
    public async Task Nobody_becomes_somebody_else_by_how_their_key_is_typed()
    {
        var done = Case("K1", "F1", CaseState.Implemented);
        var verified = new CaseEvent { Step = CaseStep.FoundEffective, On = Day, By = new("owner"), Text = "It helped.", Evidence = [new("E")] };
        await ImportAsync(Scope, Open, done);
        (await RefusedAsync(done with { Steps = [.. done.Steps, verified] })).ShouldBe("QUA0043");
        (await RefusedAsync(done with { Steps = [.. done.Steps, verified with { By = new("Doer") }] })).ShouldBe("QUA0043");
        (await RefusedAsync(Case("K2", "F1", CaseState.Open) with { Steps = [.. done.Steps.Select(s => s.Step == CaseStep.PlanAccepted ? s with { By = new("Owner") } : s)] })).ShouldBe("QUA0043");
        var waived = Judged("T1", Judgement.NotApplicable) with { Approver = new("auditor") };
        (await RefusedAsync(waived)).ShouldBe("QUA0016");
        AuditReadiness.Of(Nothing with { Determinations = [waived] }, Day).Reasons.ShouldContain(r => r.Code == "QUA0074");

        // Neither by a waiver to oneself nor by a tie that has another spelling.
        var chair = new PersonRef("AUDITOR");
        var lead = Open.Team[0] with { Person = new("auditor"), Waivers = [new() { Unit = new("U1"), Reason = "x", GrantedBy = chair, On = Day.AddDays(-100) }] };
        var records = new IndependenceRecords { Scope = Scope, Catalogues = [Catalogue], Ties = [new() { Person = chair, Unit = new("U1") }], TopManagement = [new(chair, DateRange.Always)] };
        AuditIndependence.Review(Open with { Team = [lead] }, records, AuditTeamPolicy.Usual).Findings.ShouldContain(f => f.Code == "QUA0021");
    }

    [Fact]
    public async Task A_finding_of_no_audit_stays_as_it_was_raised()
    {
        var found = Found("F1", "major", topics: "T1");
        await ImportAsync(found);
        foreach (var other in (Finding[])[found with { Grade = "observation" }, found with { On = found.On.AddDays(300) }, found with { Topics = [new("V1")] }, found with { Audit = Open.Code }])
        {
            (await RefusedAsync(other)).ShouldBe("QUA0008");
        }

        await ImportAsync(found with { Statement = "Better said." });
    }

    [Fact]
    public async Task A_closed_audit_takes_no_first_judgement_and_a_whole_history_comes_in_at_once()
    {
        var closed = Open.Close(Day);
        var judged = Judged("T1", Judgement.Met);
        await ImportAsync(Scope, Open);
        await ImportAsync(closed);
        (await RefusedAsync(judged)).ShouldBe("QUA0013");
        (await RefusedAsync(closed, judged)).ShouldBe("QUA0013");

        var (other, past) = (closed with { Code = new("A2") }, judged with { Audit = new("A2") });
        await ImportAsync(other);
        (await _register.CheckAsync([other, past], Records)).ShouldHaveSingleItem().Finding.Code.ShouldBe("QUA0013");
        (await _register.CheckAsync([other, past], Records with { IsPart = true })).ShouldBeEmpty();

        (other, past) = (closed with { Code = new("A3") }, judged with { Audit = new("A3") });
        (await _register.CheckAsync([other, past], Records)).ShouldBeEmpty();
        await ImportAsync(other, past);
        (await _register.CheckAsync([other, past], Records)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Evidence_of_a_closed_audit_keeps_its_bytes_and_its_days()
    {
        var seen = Evidence("E1", topics: "T1") with { Sha256 = new('a', 64), LastDay = Day.AddDays(20), ReceivedOn = Day.AddDays(-9) };
        await ImportAsync(Scope, Open, seen, Judged("T1", Judgement.Met, evidence: "E1"));
        await ImportAsync(seen with { LastDay = Day.AddDays(30) });
        await ImportAsync(seen, Open.Close(Day));
        EvidenceItem[] refused =
        [
            seen with { Sha256 = new('b', 64) }, seen with { Sha256 = null }, seen with { LastDay = null }, seen with { ReceivedOn = null }, seen with { CollectedOn = Day },
            seen with { EffectiveDays = DateRange.Since(Day) },
        ];
        foreach (var other in refused)
        {
            (await RefusedAsync(other)).ShouldBe("QUA0008", other.ToString());
        }

        var told = (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(seen with { CollectedOn = Day }))).Diagnostic.ToString();
        told.ShouldContain("the day it was collected is 2025-06-20 on record and cannot become 2025-06-30");
        await ImportAsync(seen with { Title = new("Better said"), Reference = "another shelf" });
    }

    [Fact]
    public async Task That_something_helped_is_seen_after_it_was_implemented()
    {
        var action = Case("K1", "F1", CaseState.Effective);
        var implemented = action.Steps.Single(s => s.Step == CaseStep.Implemented).On;
        var after = Evidence("SEEN") with { CollectedOn = implemented };
        EvidenceItem[] before =
        [
            after with { CollectedOn = implemented.AddDays(-1) }, after with { CollectedOn = Day, EffectiveDays = DateRange.Between(implemented.AddDays(-9), implemented) },
            after with { CollectedOn = implemented.AddDays(2) }, after with { ReceivedOn = implemented.AddDays(2) },
        ];
        foreach (var old in before)
        {
            (await RefusedAsync(old, action)).ShouldBe("QUA0045");
            (await RefusedAsync(action, old)).ShouldBe("QUA0045");
            (await _register.CheckAsync([action, old, Found("F1", "minor", topics: "T1")], Records)).ShouldHaveSingleItem().Finding.Code.ShouldBe("QUA0045");
        }

        await ImportAsync(after, action);
        (await RefusedAsync(before[0])).ShouldBe("QUA0045");
    }

    [Fact]
    public async Task Not_assessed_takes_no_judgement_back_and_says_so()
    {
        var judged = Judged("T1", Judgement.NotMet);
        await ImportAsync(Scope, Open, judged);

        var told = (await _register.CheckAsync([Judged("T1", Judgement.NotAssessed), Judged("T2", Judgement.NotAssessed)], Records)).ShouldHaveSingleItem();
        (told.Record, told.Finding.Code, told.Finding.Severity).ShouldBe((0, "QUA0032", DiagnosticSeverity.Information));
        (await _register.ImportAsync([Judged("T1", Judgement.NotAssessed)], new("test", "test"))).ShouldBeNull();
        await ImportAsync(Judged("T1", Judgement.NotAssessed), Judged("T2", Judgement.NotAssessed));

        (await _register.ReadAsync<Determination>(Day).ToListAsync()).Single(d => d.Topic == judged.Topic).ShouldBe(judged);
    }

    [Fact]
    public async Task An_older_judgement_does_not_take_the_place_of_a_later_one_and_says_so()
    {
        var judged = Judged("T1", Judgement.NotMet, day: -50) with { At = new(12, 0) };
        await ImportAsync(Scope, Open, judged);

        foreach (var older in (Determination[])[Judged("T1", Judgement.Met, day: -51), Judged("T1", Judgement.Met, day: -50), Judged("T1", Judgement.Met, day: -50) with { At = new(11, 59) }])
        {
            var told = (await _register.CheckAsync([older], Records)).ShouldHaveSingleItem().Finding;
            (told.Code, told.Severity).ShouldBe(("QUA0102", DiagnosticSeverity.Warning));
            (await _register.ImportAsync([older], new("test", "test"))).ShouldBeNull();
        }

        // At the same moment it is a correction; later it is another look.
        foreach (var newer in (Determination[])[judged with { Judgement = Judgement.PartlyMet }, Judged("T1", Judgement.Met, day: -49)])
        {
            (await _register.CheckAsync([newer], Records)).ShouldBeEmpty();
            await ImportAsync(newer);
            (await _register.ReadAsync<Determination>(Day).ToListAsync()).Single().ShouldBe(newer);
        }
    }

    [Fact]
    public async Task Who_judged_goes_on_judging()
    {
        await ImportAsync(Scope, Open, Judged("T1", Judgement.Met));
        (await RefusedAsync(Open with { Team = [Open.Team[0] with { Role = AuditRole.Observer }, Open.Team[1] with { Role = AuditRole.Lead }] })).ShouldBe("QUA0008");
        await ImportAsync(Open with { Team = [Open.Team[0] with { Role = AuditRole.Auditor }, Open.Team[1] with { Role = AuditRole.Lead }] });
    }

    [Fact]
    public async Task A_corrective_action_that_was_tried_takes_no_other_finding()
    {
        var tried = Case("K1", "F1", CaseState.Implemented);
        tried = tried.With(new() { Step = CaseStep.FoundIneffective, On = tried.LastOn, By = Auditor, Text = "It did not help." });
        await ImportAsync(tried);
        (await RefusedAsync(tried with { Findings = [new("F1"), new("F2")] })).ShouldBe("QUA0008");
        tried = tried.With(new() { Step = CaseStep.Reopened, On = tried.LastOn, By = Auditor, Text = "Again." });
        await ImportAsync(tried);
        (await RefusedAsync(tried with { Findings = [new("F1"), new("F2")] })).ShouldBe("QUA0008");
    }

    [Fact]
    public async Task Another_list_of_topics_does_not_take_the_place_of_one_by_which_was_judged()
    {
        var swapped = Read(CatalogueText.Replace("\"T1\"", "\"T9\"", StringComparison.Ordinal));
        await ImportAsync(Scope, Open, Judged("T1", Judgement.NotMet));

        var told = (await _register.CheckAsync([Judged("T9", Judgement.Met), Judged("T2", Judgement.Met)], Records with { Catalogues = [swapped] })).ShouldHaveSingleItem();
        (told.Record, told.Finding.Code, told.Finding.Severity).ShouldBe((0, "QUA0009", DiagnosticSeverity.Error));
        told.Finding.ToString().ShouldContain("it lacks T1, judged on record");

        (await _register.CheckCatalogueAsync(Catalogue, [swapped])).ShouldHaveSingleItem().ToString().ShouldContain("differs in T1, T9");
        (await _register.CheckCatalogueAsync(swapped, [])).ShouldHaveSingleItem().Code.ShouldBe("QUA0009");
        (await _register.CheckCatalogueAsync(Catalogue, [Read(CatalogueText.Replace("\"One\"", "\"Better said\"", StringComparison.Ordinal))])).ShouldBeEmpty();
        (await _register.CheckCatalogueAsync(Catalogue, [Read(CatalogueText.Replace("\"text\": { \"en\": \"One\" }", "\"text\": { \"en\": \"One\" }, \"retired\": true", StringComparison.Ordinal))])).ShouldNotBeEmpty();
        (await _register.CheckCatalogueAsync(Catalogue, [Read(CatalogueText.Replace("\"contentVersion\": \"1\"", "\"contentVersion\": \"2\"", StringComparison.Ordinal).Replace("\"V2\"", "\"V3\"", StringComparison.Ordinal))])).ShouldBeEmpty();
    }

    private async Task ImportAsync(params IFactState[] states) => await _register.ImportAsync(states, new("test", "test"));

    private async Task<string> RefusedAsync(params IFactState[] states) => (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(states))).Diagnostic.Code;
}
