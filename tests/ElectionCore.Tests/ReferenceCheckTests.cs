using ElectionCore.Organization;
using ElectionCore.Planning;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Tests;

public sealed class ReferenceCheckTests : IDisposable
{
    private static readonly DateOnly Day = new(2021, 1, 1);
    private static readonly CommitDetails Details = new("tests", "a test");

    private readonly ServiceProvider _services = new ServiceCollection().AddElectionCore(core => core.AddAllModules()).BuildServiceProvider();

    private CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task What_is_named_and_not_there_is_reported_once_with_who_names_it()
    {
        using var scope = _services.CreateScope();
        await PlanAsync(scope);
        var structure = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

        // An institution that keeps its structure elsewhere has nothing to compare with.
        (await scope.ServiceProvider.GetRequiredService<ReferenceCheck>().CheckAsync(Day, Stop)).ShouldBeEmpty();

        await structure.Facts<OrganizationalUnit>().RecordAsync(new() { Code = new("LAW"), Name = new("Law Wing") }, DateRange.Until(new(2020, 1, 1)), Stop);
        await structure.CommitAsync(Details, Stop);
        var finding = (await scope.ServiceProvider.GetRequiredService<ReferenceCheck>().CheckAsync(Day, Stop)).ShouldHaveSingleItem();

        finding.Code.ShouldBe("ELC0001");
        finding.ToString().ShouldBe("ELC0001 unit:GENDER: unit:GENDER is named by 2 records, first by plan-element:g1, and is not in the structure.");
    }

    [Fact]
    public async Task A_unit_that_answers_for_a_topic_is_looked_for_and_auditors_are_not()
    {
        using var scope = _services.CreateScope();
        var structure = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();
        await structure.Facts<OrganizationalUnit>().RecordAsync(new() { Code = new("LAW"), Name = new("Law Wing") }, DateRange.Always, Stop);
        await structure.CommitAsync(Details, Stop);
        await scope.ServiceProvider.GetRequiredService<QualityRegister>().ImportAsync(
            [
                new QualityScope { Code = new("S"), Title = new("Scope"), Catalogues = [BuiltInCatalogues.IsoTs54001], Units = [new("LAW")] },
                new TopicAssignment { Scope = new("S"), Topic = new("EP-VR-01"), Unit = new("ROLL") },
                new Audit { Code = new("A"), Title = new("Audit"), Scope = new("S"), Days = DateRange.Always, Team = [new() { Person = new("from elsewhere"), Role = AuditRole.Lead }] },
            ],
            Details, cancellationToken: Stop);

        var finding = (await scope.ServiceProvider.GetRequiredService<ReferenceCheck>().CheckAsync(Day, Stop)).ShouldHaveSingleItem();

        finding.ToString().ShouldStartWith("ELC0001 unit:ROLL");
    }

    private async Task PlanAsync(IServiceScope scope)
    {
        var plan = new Plan { Code = new("plan"), Name = new("Plan"), Period = DateRange.Always, Levels = [new("goal", new("Goal"))], Owner = new UnitCode("LAW") };
        PlanElement Goal(string code) => new() { Code = new(code), Plan = plan.Code, Level = "goal", Title = new(code), Owners = [new("GENDER"), new("GENDER")] };
        await scope.ServiceProvider.GetRequiredService<PlanningRegister>().ImportAsync(
            new PlanContent { Plan = plan, Elements = [Goal("g1"), Goal("g2"), Goal("g3") with { Owners = [new("MADE-UP")], Standing = RecordStanding.Example }] }, Details, cancellationToken: Stop);
    }
}
