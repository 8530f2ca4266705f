using ElectionCore.Interchange;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/quality.md.</summary>
public sealed class QualityPage
{
    [Fact]
    public async Task Audit_readiness()
    {
        var path = RepositoryFolder.Of("samples/data/example-quality/quality.json");

        #region readiness
        await using var file = File.OpenRead(path);
        var states = (await QualityJson.ReadAsync(file, "quality.json")).States;
        List<T> All<T>() => [.. states.OfType<T>()];

        var readiness = AuditReadiness.Of(
            new()
            {
                Scope = All<QualityScope>().Single(), Catalogues = BuiltInCatalogues.All, Assignments = All<TopicAssignment>(),
                Audits = All<Audit>(), Determinations = All<Determination>(), Evidence = All<EvidenceItem>(),
                Findings = All<Finding>(), Scales = All<GradingScale>(), Cases = All<CorrectiveCase>(),
                Processes = All<ProcessSheet>(), Objectives = All<QualityObjective>(),
            },
            asOf: new(2027, 9, 1));

        var counts = readiness.Whole.Single().Counts;
        Console.WriteLine($"{counts.InScope} in scope: {counts.Met} met, {counts.PartlyMet} partly, {counts.NotMet} not, {counts.NotAssessed} not assessed");
        Console.WriteLine($"{readiness.OpenMajors} open major, next audit {readiness.NextAudit?.Code}");
        // 167 in scope: 96 met, 18 partly, 2 not, 50 not assessed
        // 1 open major, next audit SV-1
        #endregion

        $"{counts.InScope} {counts.Met} {counts.PartlyMet} {counts.NotMet} {counts.NotAssessed}".ShouldBe("167 96 18 2 50");
        $"{readiness.OpenMajors} {readiness.NextAudit?.Code}".ShouldBe("1 SV-1");
    }

    [Fact]
    public void Corrective_action()
    {
        #region corrective
        var action = new CorrectiveCase { Code = new("CA-1"), Title = "Seals not recorded", Owner = new("omar"), OpenedOn = new(2027, 6, 14) }
            .With(new() { Step = CaseStep.Corrected, On = new(2027, 6, 18), By = new("omar"), Text = "Numbers taken from photographs" })
            .With(new() { Step = CaseStep.Analysed, On = new(2027, 7, 2), By = new("omar"), Cause = new() { Whys = ["Not written down", "The form has no field"] } })
            .With(new()
            {
                Step = CaseStep.Planned, On = new(2027, 7, 5), By = new("omar"),
                Actions = [new() { Code = "1", Text = "Print another form", Owner = new("eve"), DueOn = new(2027, 7, 31) }],
            })
            .With(new() { Step = CaseStep.PlanAccepted, On = new(2027, 7, 9), By = new("chair") })
            .With(new() { Step = CaseStep.ActionDone, On = new(2027, 7, 28), By = new("eve"), Action = "1" })
            .With(new() { Step = CaseStep.Implemented, On = new(2027, 7, 30), By = new("omar") });

        var own = new CaseEvent { Step = CaseStep.FoundEffective, On = new(2027, 8, 6), By = new("omar"), Text = "It helped", Evidence = [new("E-31")] };
        // action.With(own) throws: somebody else than those who acted verifies whether it helped (QUA0043).
        action = action.With(own with { By = new("ann") });
        Console.WriteLine(action.State);   // Effective
        #endregion

        action.State.ShouldBe(CaseState.Effective);
        Should.Throw<RuleViolationException>(() => action.AsOf(new(2027, 7, 31)).With(own)).Diagnostic.Code.ShouldBe("QUA0043");
    }

    [Fact]
    public async Task Register()
    {
        using var host = new ServiceCollection().AddElectionCore(core => core.AddQuality()).BuildServiceProvider();
        using var services = host.CreateScope();
        var register = services.ServiceProvider.GetRequiredService<QualityRegister>();

        #region register
        var scope = new QualityScope { Code = new("CERT"), Title = new("Certificate"), Catalogues = [BuiltInCatalogues.IsoTs54001], Processes = ["VR", "CR"] };
        var audit = new Audit
        {
            Code = new("IA-1"), Title = new("Internal audit"), Scope = scope.Code, Days = DateRange.Between(new DateOnly(2027, 2, 8), new DateOnly(2027, 2, 20)),
            Team = [new() { Person = new("ann"), Role = AuditRole.Lead, Competences = ["iso-ts-54001-2019"] }],
        };
        await register.ImportAsync([scope, audit.Open(new(2027, 2, 8))], new("quality office", "Opening meeting"));
        var seen = new Determination
        {
            Audit = audit.Code, Catalogue = BuiltInCatalogues.IsoTs54001, Topic = new("EP-VR-04"), Judgement = Judgement.PartlyMet,
            Sample = new(50, 4120, "files"), Assessor = new("ann"), On = new(2027, 2, 12), Note = "Three duplicates",
        };
        await register.ImportAsync([seen], new("quality office", "Answers of the twelfth"));
        #endregion

        (await register.ReadAsync<Determination>(new(2027, 3, 1)).SingleAsync()).ShouldBe(seen);
    }
}
