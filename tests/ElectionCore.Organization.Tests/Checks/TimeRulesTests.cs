namespace ElectionCore.Organization.Tests.Checks;

public class TimeRulesTests
{
    [Fact]
    public void ORG0033_a_long_vacancy()
    {
        var vacant = Sample.New().Unit("HQ").Post("P", "HQ", from: "2020-01-01");
        vacant.Clean("2020-06-29");
        var found = vacant.Only("ORG0033", "2020-06-30");
        found.Argument("days").ShouldBe("181");
        found.Argument("since").ShouldBe("01/01/2020");
        vacant.Clean("2020-06-30", new() { VacancyLimitDays = 181 });
    }

    [Fact]
    public void ORG0034_acting_past_the_limit()
    {
        var acting = Sample.New().Unit("HQ").Post("P", "HQ", from: "2020-01-01").Appointment("a", "P", "x", "2020-01-01", basis: AppointmentBasis.Acting);
        acting.Clean("2020-03-30");
        acting.Only("ORG0034", "2020-03-31").Argument("reached").ShouldBe("03/31/2020");
        acting.Clean("2020-03-31", new() { ActingLimitDays = int.MaxValue });
        acting.Procedure("P", with: p => p with { ActingLimitDays = 10 }).Only("ORG0034", "2020-01-11").Argument("limit").ShouldBe("10");
    }

    [Fact]
    public void ORG0035_a_term_overdue()
    {
        var term = Sample.WithPost().Procedure("P", termMonths: 60).Appointment("a", "P", "x", "2015-01-01");
        term.Clean("2019-12-31");
        term.Only("ORG0035", "2020-01-01").Argument("on").ShouldBe("01/01/2020");
    }

    [Theory]
    [InlineData(RecordCoverage.None, "not recorded")]
    [InlineData(RecordCoverage.Partial, "recorded only in part")]
    public void ORG0038_vacancies_that_cannot_be_told(RecordCoverage coverage, string said)
    {
        var found = Sample.WithPost().Institution(with: i => i with { Appointments = coverage }).Only("ORG0038");
        found.Argument("coverage").ShouldBe(said);
        found.Argument("posts").ShouldBe("1");
        Sample.WithPost().Institution(with: i => i with { Appointments = coverage }).Appointment("a", "P", "x", "2015-01-01").Clean();
    }
}
