using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/getting-started.md, one after the other.</summary>
public sealed class GettingStarted
{
    [Fact]
    public async Task The_page_works_from_top_to_bottom()
    {
        #region services
        var services = new ServiceCollection();
        services.AddElectionCore(core => core.AddOrganization());
        await using var provider = services.BuildServiceProvider();
        #endregion

        #region record
        await using var scope = provider.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

        var secretariat = new OrganizationalUnit { Code = new("SEC"), Name = new("Secretariat") };
        var secretary = new Post { Code = new("SEC-1"), Title = new("Secretary"), Unit = secretariat.Code };
        var amina = new Person { Key = new("p-17"), Name = new("Amina Rahimi") };

        var since2019 = DateRange.Since(new DateOnly(2019, 1, 1));
        await register.Facts<OrganizationalUnit>().RecordAsync(secretariat, since2019);
        await register.Facts<Post>().RecordAsync(secretary, since2019);
        await register.Facts<Person>().RecordAsync(amina, DateRange.Always);
        await register.CommitAsync(new CommitDetails("registry", "Structure of 2019"));
        #endregion

        #region appoint
        await register.AppointAsync(
            new Appointment { Code = new("A-1"), Post = secretary.Code, Person = amina.Key },
            DateRange.Since(new DateOnly(2022, 6, 1)));
        await register.CommitAsync(new CommitDetails("registry", "Appointment", new Instrument("No. 12/2022")));
        #endregion

        #region ask
        var inJuly = await register.AsOfAsync(new DateOnly(2022, 7, 1));
        Console.WriteLine(inJuly.HoldersOf(secretary.Code)[0].Name);            // Amina Rahimi

        var inMay = await register.AsOfAsync(new DateOnly(2022, 5, 31));
        Console.WriteLine(inMay.Vacancies().Vacancies[0].Post.Title);           // Secretary
        #endregion

        #region check
        foreach (var diagnostic in await register.CheckAsync(new DateOnly(2022, 7, 1)))
        {
            Console.WriteLine(diagnostic);                                       // nothing: all is in order
        }
        #endregion

        inJuly.HoldersOf(secretary.Code)[0].Name!.ToString().ShouldBe("Amina Rahimi");
        inMay.Vacancies().Vacancies.ShouldHaveSingleItem().Post.Title.ToString().ShouldBe("Secretary");
        (await register.CheckAsync(new DateOnly(2022, 7, 1))).ShouldBeEmpty();
    }
}
