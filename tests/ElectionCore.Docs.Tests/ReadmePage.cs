using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The example of the README.</summary>
public sealed class ReadmePage
{
    [Fact]
    public async Task The_example_works()
    {
        #region use
        var services = new ServiceCollection()
            .AddElectionCore(core => core.AddOrganization())
            .BuildServiceProvider();
        using var scope = services.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

        var hq = new UnitCode("HQ");
        var secretary = new PostCode("SECRETARY");
        var from = DateRange.Since(new DateOnly(2019, 1, 1));
        await register.Facts<OrganizationalUnit>().RecordAsync(new() { Code = hq, Name = new("Headquarters") }, from);
        await register.Facts<Post>().RecordAsync(new() { Code = secretary, Title = new("Secretary"), Unit = hq }, from);
        await register.CommitAsync(new("registrar", "First structure", new Instrument("Order 1 of 2019")));

        // Who holds which post on which day, and what is vacant since when?
        var snapshot = await register.AsOfAsync(new DateOnly(2020, 7, 1));
        var vacancy = snapshot.Vacancies().Vacancies.Single();
        Console.WriteLine($"{vacancy.Post.Title}: vacant for {vacancy.DaysVacant} days");   // Secretary: vacant for 547 days
        #endregion

        vacancy.DaysVacant.ShouldBe(547);
        await services.DisposeAsync();
    }
}
