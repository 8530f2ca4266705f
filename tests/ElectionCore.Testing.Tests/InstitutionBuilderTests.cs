using ElectionCore.Organization;
using ElectionCore.Testing.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests;

public class InstitutionBuilderTests
{
    private static InstitutionBuilder Sample => new InstitutionBuilder()
        .Institution(timeZone: "Asia/Kabul")
        .Place("AF", level: 0).Place("AF01", "AF", level: 1)
        .Unit("HQ", from: "2018-01-01").Unit("P01", "HQ", classification: "province", from: "2018-05", to: "2021")
        .Post("CEO", "HQ", from: "2018-01-01").Post("DCEO", "HQ", seats: 2, grade: "1", from: "2018-01-01")
        .Line("DCEO", "CEO").Line("DCEO", "CEO", ReportingLineKind.Dotted, "2019", "?")
        .Person("p1", "Amina").Person("p2")
        .Procedure("CEO", nominees: 3, termMonths: 60)
        .Nomination("n1", "CEO", ["p1", "p2", "p3"])
        .Appointment("a1", "CEO", "p1", "2019-01-01", with: a => a with { Nomination = new NominationCode("n1") })
        .Delegation("d1", "CEO", "DCEO", "P01")
        .Change("e1", ChangeEventKind.Create, "2018-01-01", results: ["unit:HQ"])
        .Template("t1", "province", [new() { Key = "head", Title = new("Head") }])
        .Figure("f1", 1, StatedCount.Posts);

    [Fact]
    public void States_every_kind_with_its_days()
    {
        var facts = Sample.Facts();
        facts.Count.ShouldBe(18);
        facts.Units.Select(f => $"{f.State.Code} {f.Valid}").ShouldBe(["HQ [2018-01-01,..)", "P01 [2018-05,2021)"]);
        facts.ReportingLines[0].Valid.ToString().ShouldBe("[2019,?)");
        facts.Institution[0].State.TimeZone.ShouldBe("Asia/Kabul");
        facts.Nominations[0].State.Nominees.Count.ShouldBe(3);
        facts.ChangeEvents[0].State.On.ShouldBe(new(2018, 1, 1));
        var ids = facts.Units.Select(f => f.Id).Concat(facts.Posts.Select(f => f.Id)).Concat(facts.People.Select(f => f.Id)).ToList();
        ids.ShouldBeUnique();
        Sample.Facts().Units.ShouldBe(facts.Units);
    }

    [Fact]
    public void A_second_statement_takes_the_days_it_is_given_for()
    {
        var history = new InstitutionBuilder()
            .Unit("HQ", name: "A", from: "2018-01-01")
            .Unit("HQ", name: "B", from: "2019-01-01", to: "2020-01-01")
            .History();
        history.Facts.Units.Select(f => $"{f.State.Name} {f.Valid}")
            .ShouldBe(["A [2018-01-01,2019-01-01)", "B [2019-01-01,2020-01-01)", "A [2020-01-01,..)"]);
    }

    [Fact]
    public async Task Records_the_same_as_it_states()
    {
        var token = TestContext.Current.CancellationToken;
        await using var host = Hosts.InMemory(new FakeClock());
        await using var scope = host.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();
        var builder = Sample.Unit("HQ", name: "Renamed", from: "2020-01-01");
        (await builder.RecordAsync(register, cancellationToken: token))!.Number.ShouldBe(1);
        var recorded = (await register.HistoryAsync(cancellationToken: token)).Facts;
        var stated = builder.Facts();
        recorded.Count.ShouldBe(stated.Count);
        recorded.Units.Select(f => (f.State, f.Valid)).ShouldBe(stated.Units.Select(f => (f.State, f.Valid)));
        recorded.Appointments.Select(f => (f.State, f.Valid)).ShouldBe(stated.Appointments.Select(f => (f.State, f.Valid)));
        (await new InstitutionBuilder().RecordAsync(register, cancellationToken: token)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2019-13-01")]
    [InlineData("01.05.2019")]
    [InlineData("")]
    public void A_day_is_written_in_one_way(string day)
    {
        Should.Throw<FormatException>(() => new InstitutionBuilder().Unit("HQ", from: day));
        Should.Throw<FormatException>(() => new InstitutionBuilder().Unit("HQ", from: "2020-01-01", to: "2020-01-01"));
    }
}
