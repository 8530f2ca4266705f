using Microsoft.Extensions.DependencyInjection;
using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

public sealed class RegisterRuleTests
{
    private static readonly Audit Open = Audit("A1") with { Days = DateRange.Between(Day.AddDays(-90), Day.AddDays(10)), Team = [new() { Person = Auditor, Role = AuditRole.Lead }, new() { Person = new("EXPERT"), Role = AuditRole.Expert }] };

    private readonly ServiceProvider _host = new ServiceCollection().AddElectionCore(e => e.AddQuality()).BuildServiceProvider();

    [Fact]
    public async Task A_determination_is_of_an_open_audit_by_its_team_within_its_scope_and_reasoned_where_it_waives()
    {
        var scope = Scope with { Exclusions = [new() { Topic = new("V2"), Reason = "r", Approver = Owner, On = Day }] };
        await ImportAsync(scope, Open, Audit("PLANNED", 9), Open with { Code = new("CLOSED"), ClosedOn = Day });
        (Determination, string)[] refused =
        [
            (Judged("T1", Judgement.Met, audit: "NONE"), "QUA0012"), (Judged("T1", Judgement.Met, audit: "PLANNED"), "QUA0013"), (Judged("T1", Judgement.Met, audit: "CLOSED"), "QUA0013"),
            (Judged("T1", Judgement.Met) with { Assessor = new("EXPERT") }, "QUA0014"), (Judged("V2", Judgement.Met), "QUA0015"), (Judged("T1", Judgement.Met) with { Catalogue = new("other") }, "QUA0015"),
            (Judged("T1", Judgement.NotApplicable) with { Reason = null }, "QUA0016"), (Judged("T1", Judgement.NotApplicable) with { Approver = Auditor }, "QUA0016"),
            (Judged("T1", Judgement.NotMet) with { Reason = "It does not matter." }, "QUA0016"),
        ];
        foreach (var (determination, code) in refused)
        {
            (await RefusedAsync(determination)).ShouldBe(code);
        }

        var found = Found("F1", "major", topics: ["T1", "V2"]) with { Audit = Open.Code };
        (await RefusedAsync(found)).ShouldBe("QUA0097");
        await ImportAsync(Judged("T1", Judgement.NotApplicable), Judged("V1", Judgement.NotAssessed), found with { Topics = [new("T1")] }, found with { Code = new("F2"), Audit = null });
    }

    [Fact]
    public async Task Judgements_of_a_retired_topic_stay_and_no_longer_count()
    {
        await ImportAsync(Scope, Open);
        await ImportAsync(Judged("T1", Judgement.NotMet));
        var retired = Read(CatalogueText.Replace("\"text\": { \"en\": \"One\" }", "\"text\": { \"en\": \"One\" }, \"retired\": true", StringComparison.Ordinal));
        var kept = await _host.CreateScope().ServiceProvider.GetRequiredService<QualityRegister>().ReadAsync<Determination>(Day).ToListAsync();
        kept.ShouldHaveSingleItem().Judgement.ShouldBe(Judgement.NotMet);
        retired.Find(kept[0].Topic).ShouldNotBeNull();
        AuditReadiness.Of(Nothing with { Catalogues = [retired], Determinations = kept }, Day).Whole.Single().Counts.ShouldBe(new() { InScope = 4 });
    }

    [Fact]
    public async Task Steps_of_a_corrective_action_only_grow_and_each_could_be_taken()
    {
        var (shorter, longer) = (Case("K1", "F1", CaseState.Planned), Case("K1", "F1", CaseState.PlanAccepted));
        await ImportAsync(longer);
        (await RefusedAsync(shorter)).ShouldBe("QUA0044");
        (await RefusedAsync(longer with { Steps = [longer.Steps[0] with { Text = "Otherwise." }, .. longer.Steps.Skip(1)] })).ShouldBe("QUA0044");
        (await RefusedAsync(longer with { Steps = [.. longer.Steps, longer.Steps[^1]] })).ShouldBe("QUA0040");
        (await RefusedAsync(longer with { Owner = new("SOMEBODY-ELSE") })).ShouldBe("QUA0044");
        await ImportAsync(Case("K1", "F1", CaseState.Effective));
    }

    [Fact]
    public async Task A_closed_audit_changes_in_nothing_but_its_title_and_the_approval_of_its_report()
    {
        var closed = Open with { OpenedOn = Day.AddDays(-20), ClosedOn = Day };
        await ImportAsync(Scope, closed);
        (await RefusedAsync(closed with { ClosedOn = null })).ShouldBe("QUA0010");
        (await RefusedAsync(closed with { Team = [.. closed.Team.Take(1)] })).ShouldBe("QUA0010");
        await ImportAsync(closed with { Title = new("Corrected") });
        await using (var services = _host.CreateAsyncScope())
        {
            var register = services.ServiceProvider.GetRequiredService<QualityRegister>();
            await register.Facts<ApprovalChain>().RecordAsync(
                new ApprovalChain { Code = "reports", Name = new("Reports"), Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(Owner)] }] }, DateRange.Always, default);
            await register.CommitAsync(new("test", "test"));
        }

        await ImportAsync(closed with { Approval = new() { Chain = "reports", Stages = ["head"], SubmittedBy = Auditor, SubmittedOn = Day } });
        (await RefusedAsync(closed)).ShouldBe("QUA0010");
    }

    [Fact]
    public async Task What_others_judged_by_does_not_become_something_else()
    {
        var closed = Open with { Code = new("CLOSED"), ClosedOn = Day };
        var major = Found("F1", "major", topics: "T1") with { Audit = new AuditCode("CLOSED") };
        var own = new GradingScale { Code = "own", Name = new("Own"), Grades = [new("red", new("Red"), GradeEffect.Major)] };
        var verified = Case("K1", "F1", CaseState.Effective);
        await ImportAsync(Scope, Open, closed, major, own, verified, Found("F2", "major", topics: "T1"), Found("F3", "minor", topics: "T1") with { Audit = Open.Code });
        await ImportAsync(Judged("T1", Judgement.NotMet));

        IFactState[] refused =
        [
            Open with { OpenedOn = null }, Open with { Scope = new("S9") }, Open with { Team = [.. Open.Team.Where(m => m.Person != Auditor)] },
            major with { Grade = "observation" }, major with { On = major.On.AddDays(300) }, major with { Audit = null }, major with { Topics = [new("V1")] }, major with { Scale = "own" },
            own with { Grades = [new("red", new("Red"), GradeEffect.Minor)] }, own with { Grades = [new("blue", new("Blue"), GradeEffect.Minor)] },
            GradingScale.Usual with { Grades = [.. GradingScale.Usual.Grades.Select(g => g with { Effect = GradeEffect.None })] },
            verified with { Findings = [new("F1"), new("F2")] }, verified with { Findings = [] },
        ];
        foreach (var state in refused)
        {
            (await RefusedAsync(state)).ShouldBe("QUA0008", state.ToString());
        }

        await ImportAsync(
            Open with { Team = [.. Open.Team, new() { Person = new("MORE"), Role = AuditRole.Auditor }] }, major with { Statement = "Better said" },
            own with { Grades = [.. own.Grades, new("blue", new("Blue"), GradeEffect.Minor)] }, Found("F3", "major", topics: "T1") with { Audit = Open.Code }, Judged("T1", Judgement.Met));
    }

    [Fact]
    public async Task A_closed_audit_that_came_without_its_judgements_takes_them_in_once_and_together_with_itself()
    {
        var closed = Open with { OpenedOn = Day.AddDays(-20), ClosedOn = Day };
        var (judged, late) = (Judged("T1", Judgement.NotMet), Judged("V1", Judgement.Met));
        await ImportAsync(Scope, closed);
        (await RefusedAsync(judged)).ShouldBe("QUA0013");
        (await RefusedAsync(closed, judged with { On = Day.AddDays(1) })).ShouldBe("QUA0013");
        await ImportAsync(closed, judged);
        await ImportAsync(closed, judged);
        (await RefusedAsync(closed, judged, late)).ShouldBe("QUA0013");
        (await RefusedAsync(closed, judged with { Judgement = Judgement.Met })).ShouldBe("QUA0013");
    }

    [Fact]
    public async Task Meetings_and_judgements_are_within_the_days_of_their_audit()
    {
        await ImportAsync(Scope, Open);
        (await RefusedAsync(Judged("T1", Judgement.Met, day: -122))).ShouldBe("QUA0026");
        (await RefusedAsync(Judged("T1", Judgement.Met, day: 10))).ShouldBe("QUA0026");
        await ImportAsync(Judged("T1", Judgement.Met, day: -121), Judged("T2", Judgement.Met, day: 9));

        // What was judged on the last day keeps the audit from having closed before it.
        (await RefusedAsync(Open.Close(Day.AddDays(8)))).ShouldBe("QUA0027");
        await ImportAsync(Open.Close(Day.AddDays(9)));

        var other = Open with { Code = new("A2") };
        (await RefusedAsync(other with { OpenedOn = Day.AddYears(-3) })).ShouldBe("QUA0028");
        (await RefusedAsync(other with { OpenedOn = Day.AddDays(10) })).ShouldBe("QUA0028");
        (await RefusedAsync(other with { ClosedOn = Day.AddDays(-91) })).ShouldBe("QUA0011");
        (await RefusedAsync(other with { OpenedOn = null, ClosedOn = Day })).ShouldBe("QUA0010");
        await ImportAsync(other with { OpenedOn = Day.AddDays(-121) });
    }

    [Fact]
    public async Task A_certificate_with_days_that_cannot_be_is_refused()
    {
        CertificationCycle cycle = new() { Code = "C", Scope = Scope.Code, Catalogue = Catalogue.Code, Body = "A body", DecidedOn = Day, AccreditationBody = "Another", ApprovedOn = Day };
        (await RefusedAsync(cycle with { ApprovedOn = Day.AddDays(-1) })).ShouldBe("QUA0033");
        (await RefusedAsync(cycle with { LastDay = Day.AddYears(300) })).ShouldBe("QUA0035");
        await ImportAsync(cycle);
    }

    [Fact]
    public async Task A_document_in_effect_does_not_change_and_the_next_takes_its_place()
    {
        var first = new ControlledDocument { Code = new("DOC"), Revision = "1", Title = new("Seals"), ApprovedOn = Day, EffectiveFrom = Day };
        await ImportAsync(first);
        (await RefusedAsync(first with { Title = new("Other") })).ShouldBe("QUA0060");
        var next = first with { Revision = "2", EffectiveFrom = null };
        (await RefusedAsync(next.TakeEffect(Day.AddDays(9)))).ShouldBe("QUA0064");
        await ImportAsync([.. DocumentRevisions.TakeEffect(next, [first], Day.AddDays(9))]);
        (await RefusedAsync(first with { Revision = "3", EffectiveFrom = Day.AddDays(20) })).ShouldBe("QUA0064");
    }

    private async Task ImportAsync(params IFactState[] states)
    {
        await using var scope = _host.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QualityRegister>().ImportAsync(states, new("test", "test"));
    }

    private async Task<string> RefusedAsync(params IFactState[] states) => (await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(states))).Diagnostic.Code;
}
