using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>The worked example in samples/data/example-quality. Its counts were worked out by hand.</summary>
public sealed class ExampleQualityTests
{
    private static readonly DateOnly Day = new(2027, 9, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_example_is_read_whole_and_says_of_everything_that_it_is_fictional()
    {
        var states = await StatesAsync();

        states.Select(s => s.GetType()).Distinct().ShouldBe(QualityKinds.All.Select(k => k.StateType).Where(t => t != typeof(OfficialReference)), ignoreOrder: true);
        foreach (var (code, title) in Titles(states))
        {
            title.Contains("fictional", StringComparison.OrdinalIgnoreCase).ShouldBeTrue(code);
        }

        Of<Finding>(states).ShouldAllBe(f => f.IsExample);
        Of<CorrectiveCase>(states).Select(c => c.Check()).ShouldAllBe(fault => fault == null);
        Of<ServiceFeedback>(states).Select(f => FeedbackTriage.Look(f)).ShouldAllBe(sign => sign == null);
        FeedbackTriage.Look(Of<ServiceFeedback>(states).Single(f => f.IsHandedOver) with { HandedOverAt = null }).ShouldNotBeNull().Code.ShouldBe("QUA0051");
        Of<ManagementReview>(states).Single().Missing.ShouldBe([ReviewInputKind.Resources]);
    }

    [Fact]
    public async Task Audit_readiness_on_the_first_of_September_is_what_was_counted_by_hand()
    {
        var readiness = AuditReadiness.Of(Records(await StatesAsync()), Day);

        // 75 topics of the system; VR 10, PR 10, EL 11, CR 12, EE 10, CF 10 less one, DR 10; VC 11 less one, in each of two provinces.
        var counts = readiness.Whole.Single().Counts;
        (counts.InScope, counts.Met, counts.PartlyMet, counts.NotMet, counts.NotApplicable, counts.NotAssessed).ShouldBe((167, 96, 18, 2, 1, 50));
        // The analysis of context is older than a year and stands alone for two topics, the expired certificate of the printer for one.
        counts.WithStaleEvidence.ShouldBe(3);
        readiness.ByProcess.Select(r => (r.Process, r.Counts.InScope, r.Counts.Met, r.Counts.PartlyMet, r.Counts.NotMet, r.Counts.NotAssessed)).ShouldBe(
        [
            (null, 75, 34, 6, 0, 34), ("VR", 10, 8, 1, 0, 1), ("PR", 10, 7, 1, 0, 2), ("EL", 11, 9, 1, 1, 0), ("VC", 20, 16, 3, 0, 1),
            ("CR", 12, 9, 2, 0, 1), ("EE", 10, 5, 2, 0, 3), ("CF", 9, 3, 1, 1, 4), ("DR", 10, 5, 1, 0, 4),
        ]);
        readiness.ByUnit.Where(r => r.Unit is { Value: "P-N" or "P-S" }).Select(r => (r.Counts.Met, r.Counts.PartlyMet, r.Counts.NotAssessed)).ShouldBe([(9, 1, 0), (7, 2, 1)]);

        (readiness.OpenMajors, readiness.Reasons.Count(r => r.Descriptor == QualityDiagnostics.MinorOpen)).ShouldBe((1, 5));
        readiness.Reasons.Single(r => r.Descriptor == QualityDiagnostics.ActionOverdue).Arguments.Single(a => a.Name == "owner").Value.ShouldBe(new PersonRef("TRN-1"));
        readiness.Reasons.Count(r => r.Descriptor == QualityDiagnostics.EvidenceStale || r.Descriptor == QualityDiagnostics.EvidenceExpired).ShouldBe(2);
        readiness.Reasons.ShouldNotContain(r => r.Descriptor == QualityDiagnostics.NamesUnknown || r.Descriptor == QualityDiagnostics.ProcessNotRegistered);
        (readiness.OldestAction!.Case.Value, readiness.OldestAction.Action, readiness.OldestAction.Owner.Value).ShouldBe(("CA-02", null, "SEC-HEAD"));
        readiness.NextAudit!.Code.Value.ShouldBe("SV-1");
        readiness.FixFirst[0].Reason.Code.ShouldBe(QualityDiagnostics.MajorOpen.Code);
    }

    [Fact]
    public async Task Minors_on_one_clause_hint_at_a_systemic_one()
    {
        var states = await StatesAsync();

        var hint = SystemicHints.Of(Of<Finding>(states), BuiltInCatalogues.All, Of<GradingScale>(states)).ShouldHaveSingleItem();

        (hint.Process, hint.Clauses.Single()).ShouldBe((null, "7.5.3"));
        hint.Findings.Select(f => f.Value).ShouldBe(["F-01", "F-02", "F-08", "F-10"]);
    }

    [Fact]
    public async Task Its_teams_are_independent_but_for_one_waiver_that_is_told()
    {
        var states = await StatesAsync();

        foreach (var audit in Of<Audit>(states))
        {
            var review = AuditIndependence.Require(audit, Independence(states), AuditTeamPolicy.Usual);

            review.Waivers.Select(w => w.Waiver.Unit.Value).ShouldBe(audit.Code.Value == "IA-1" ? ["TRN"] : []);
        }
    }

    [Fact]
    public async Task It_is_stored_as_one_history_and_a_second_time_changes_nothing()
    {
        var states = await StatesAsync();
        await using var provider = new ServiceCollection().AddElectionCore(core => core.AddQuality()).BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<QualityRegister>();

        (await register.ImportAsync(states, Store.Details, cancellationToken: Stop)).ShouldNotBeNull();
        (await register.ImportAsync(states, Store.Details, cancellationToken: Stop)).ShouldBeNull();

        (await register.ReadAsync<Determination>(Day, cancellationToken: Stop).CountAsync(Stop)).ShouldBe(Of<Determination>(states).Count);
        var closed = Of<Audit>(states).Single(a => a.Code.Value == "IA-2");
        var late = Of<Determination>(states).First(d => d.Audit == closed.Code) with { Topic = new("EP-VC-11"), Unit = null, On = closed.ClosedOn!.Value };
        (await Should.ThrowAsync<RuleViolationException>(() => register.ImportAsync([late], Store.Details, cancellationToken: Stop))).Diagnostic.Code.ShouldBe("QUA0013");
    }

    [Fact]
    public async Task Everything_it_names_is_there_and_what_is_not_is_told_with_its_line()
    {
        await using var provider = new ServiceCollection().AddElectionCore(core => core.AddQuality()).BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<QualityRegister>();
        var text = await File.ReadAllTextAsync(RepositoryFolder.Of("samples/data/example-quality/quality.json"), Stop);
        var records = new IntakeRecords { Catalogues = BuiltInCatalogues.All, Ties = Independence(await StatesAsync()).Ties, TopManagement = Independence(await StatesAsync()).TopManagement };

        (await CheckAsync(text)).Select(f => f.Code).Distinct(StringComparer.Ordinal).ShouldBe(["QUA0022"]);
        var verified = text.IndexOf("\"found-effective\"", StringComparison.Ordinal);
        var fault = (await CheckAsync(text[..verified] + text[verified..].Replace("E-18", "E-81", StringComparison.Ordinal))).Single(f => f.Severity == DiagnosticSeverity.Error);
        (fault.Code, fault.Place.Path).ShouldBe(("QUA0003", "$.correctiveCases[0]"));
        fault.Place.Line.ShouldBe(text.Split('\n').Index().First(l => l.Item.Contains("\"CA-01\"", StringComparison.Ordinal)).Index + 1);
        fault.ToString().ShouldContain("The corrective case CA-01 names evidence E-81, which is neither on record nor in what is taken in");

        await register.ImportAsync(await StatesAsync(), Store.Details, cancellationToken: Stop);
        (await CheckAsync(text)).ShouldBeEmpty();

        async Task<List<Diagnostic>> CheckAsync(string document)
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document));
            var read = await QualityJson.ReadAsync(stream, "q.json", Stop);
            return [.. read.Placed(await register.CheckAsync(read.States, records, Stop))];
        }
    }

    [Fact]
    public async Task A_judgement_after_the_closing_meeting_does_not_come_with_its_audit()
    {
        var states = await StatesAsync();
        await using var provider = new ServiceCollection().AddElectionCore(core => core.AddQuality()).BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var audit = Of<Audit>(states).Single(a => a.Code.Value == "IA-2");
        var late = Of<Determination>(states).First(d => d.Audit == audit.Code) with { On = audit.ClosedOn!.Value.AddDays(1) };

        var refused = await Should.ThrowAsync<RuleViolationException>(() =>
            scope.ServiceProvider.GetRequiredService<QualityRegister>().ImportAsync([audit, late], Store.Details, cancellationToken: Stop));

        refused.Diagnostic.Code.ShouldBe("QUA0013");
    }

    [Fact]
    public async Task The_answers_of_a_province_are_taken_without_a_fault()
    {
        var states = await StatesAsync();
        await using var file = File.OpenRead(RepositoryFolder.Of("samples/data/example-quality/answers.csv"));

        var read = await AnswerReader.ReadAsync(
            file, "answers.csv",
            new()
            {
                Audit = Of<Audit>(states).Single(a => a.Code.Value == "FU-1"), Records = Independence(states), Assignments = Of<TopicAssignment>(states),
            }, cancellationToken: Stop);

        read.Diagnostics.ShouldBeEmpty();
        (read.Rows, read.Unanswered, read.Determinations.Length).ShouldBe((10, 1, 9));
        var after = AuditReadiness.Of(Records([.. states, .. read.Determinations]), Day.AddDays(1)).ByUnit.Single(r => r.Unit is { Value: "P-S" }).Counts;
        (after.Met, after.PartlyMet, after.NotMet, after.NotAssessed).ShouldBe((8, 1, 1, 0));
    }

    private static async Task<IReadOnlyList<IFactState>> StatesAsync()
    {
        await using var file = File.OpenRead(RepositoryFolder.Of("samples/data/example-quality/quality.json"));
        var read = await QualityJson.ReadAsync(file, "quality.json", Stop);
        read.Findings.ShouldBeEmpty();
        return read.States;
    }

    private static List<T> Of<T>(IEnumerable<IFactState> states) => [.. states.OfType<T>()];

    private static AuditReadinessRecords Records(IReadOnlyList<IFactState> states) => new()
    {
        Scope = Of<QualityScope>(states).Single(), Catalogues = BuiltInCatalogues.All, Assignments = Of<TopicAssignment>(states), Audits = Of<Audit>(states),
        Determinations = Of<Determination>(states), Evidence = Of<EvidenceItem>(states), Findings = Of<Finding>(states), Scales = Of<GradingScale>(states),
        Cases = Of<CorrectiveCase>(states), Processes = Of<ProcessSheet>(states), Objectives = Of<QualityObjective>(states),
    };

    private static IndependenceRecords Independence(IReadOnlyList<IFactState> states) => new()
    {
        Scope = Of<QualityScope>(states).Single(), Catalogues = BuiltInCatalogues.All,
        Ties =
        [
            new() { Person = new("AUD-3"), Unit = new("TRN"), Days = DateRange.Since(new DateOnly(2024, 1, 1)) },
            new() { Person = new("AUD-1"), Kind = AuditTieKind.Work }, new() { Person = new("AUD-2"), Kind = AuditTieKind.Work },
            new() { Person = new("AUD-4"), Kind = AuditTieKind.Work },
        ],
        TopManagement = [new(new("CHAIR"), DateRange.Since(new DateOnly(2024, 1, 1)))],
    };

    private static IEnumerable<(string Code, string Title)> Titles(IEnumerable<IFactState> states) => states.Select(state => (state.FactKey, Title: state switch
    {
        QualityScope scope => scope.Title.ToString(),
        AuditProgramme programme => programme.Title.ToString(),
        Audit audit => audit.Title.ToString(),
        EvidenceItem evidence => evidence.Title.ToString(),
        GradingScale scale => scale.Name.ToString(),
        CorrectiveCase action => action.Title,
        ControlledDocument document => document.Title.ToString(),
        QualityObjective objective => objective.Title.ToString(),
        ProcessSheet process => process.Title.ToString(),
        QualityRisk risk => risk.Title.ToString(),
        ServiceFeedback feedback => feedback.Summary,
        SupplierEvaluation supplier => supplier.Supplier,
        CertificationCycle cycle => cycle.Body,
        _ => null,
    })).Where(t => t.Title is not null).Select(t => (t.FactKey, t.Title!));
}
