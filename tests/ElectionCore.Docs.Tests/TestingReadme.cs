using ElectionCore.Organization;
using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of src/ElectionCore.Testing/README.md.</summary>
public sealed class TestingReadme
{
    #region contract
    public static TheoryData<string> Names => [.. StoreContract.Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Keeps_the_contract(string name) => StoreContract.Cases.Single(c => c.Name == name)
        .RunAsync(clock => new(new ServiceCollection()
            .AddSingleton(clock)
            .AddElectionCore(core => core.AddStoreContractSamples())
            .BuildServiceProvider()));
    #endregion

    [Fact]
    public void A_builder_states_an_institution()
    {
        #region builder
        var history = new InstitutionBuilder()
            .Unit("HQ")
            .Post("CEO", unit: "HQ", from: "2018-01-01")
            .Appointment("a1", post: "CEO", person: "p1", from: "2019-01-01", to: "2021-06-01")
            .History();

        history.AsOf(new(2021, 9, 1)).Vacancies(); // one seat, vacant for 92 days
        #endregion

        history.AsOf(new(2021, 9, 1)).Vacancies().Vacancies.ShouldHaveSingleItem().DaysVacant.ShouldBe(92);
    }
}
