namespace ElectionCore.Testing.Tests;

/// <summary>The example of the package's README.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_vacancy_of_the_example_has_lasted_92_days()
    {
        var history = new InstitutionBuilder()
            .Unit("HQ")
            .Post("CEO", unit: "HQ", from: "2018-01-01")
            .Appointment("a1", post: "CEO", person: "p1", from: "2019-01-01", to: "2021-06-01")
            .History();

        history.AsOf(new(2021, 9, 1)).Vacancies().Vacancies.Single().DaysVacant.ShouldBe(92);
    }
}
