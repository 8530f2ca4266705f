using System.Globalization;

namespace ElectionCore.Organization.Tests.Institutions;

public class InstitutionTests
{
    [Theory]
    [InlineData("UTC", "2020-02-28", "2020-02-29T00:00:00")]
    [InlineData("Asia/Kabul", "2024-02-08", "2024-02-08T19:30:00")]
    [InlineData("Asia/Karachi", "2024-02-08", "2024-02-08T19:00:00")]
    [InlineData("America/Sao_Paulo", "2018-11-03", "2018-11-04T03:00:00")] // midnight is skipped
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-05T02:00:00")]
    [InlineData("America/Sao_Paulo", "2019-02-16", "2019-02-17T03:00:00")] // a day of 25 hours
    [InlineData("Asia/Beirut", "2018-03-24", "2018-03-24T22:00:00")] // midnight is skipped
    [InlineData("Asia/Karachi", "2008-05-31", "2008-05-31T19:00:00")] // midnight is skipped
    [InlineData("America/Havana", "2019-11-02", "2019-11-03T04:00:00")] // midnight comes twice: the first
    [InlineData("America/Havana", "2019-11-03", "2019-11-04T05:00:00")]
    public void A_day_ends_where_the_institution_is(string zone, string day, string end) =>
        new Institution { Name = new("x"), TimeZone = zone }.EndOfDay(Sample.Day(day)).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture).ShouldBe(end);

    [Fact]
    public void The_ends_of_the_calendar_are_days_too()
    {
        var kabul = new Institution { Name = new("x"), TimeZone = "Asia/Kabul" };
        kabul.EndOfDay(DateOnly.MinValue).ShouldBe(new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(24) - TimeZoneInfo.FindSystemTimeZoneById("Asia/Kabul").GetUtcOffset(new DateTime(1, 1, 2)));
        kabul.EndOfDay(DateOnly.MaxValue).ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public void Parts_are_checked()
    {
        Should.Throw<ArgumentException>(() => new Institution { Name = new("x"), TimeZone = "Kabul" });
        Should.Throw<ArgumentException>(() => new Institution { Name = new("x"), Country = "pk" });
        Should.Throw<ArgumentException>(() => new Institution { Name = new("x"), Country = "PAK" });
        Should.Throw<ArgumentNullException>(() => new Institution { Name = null! });
        new Institution { Name = new("x"), Country = "PK", Source = "  " }.Source.ShouldBeNull();
    }

    [Fact]
    public void Calls_things_by_its_own_words_or_the_usual_ones()
    {
        var institution = new Institution { Name = new("x"), Labels = [new(InstitutionTerms.PollingStation, new("Polling booth group"))] };
        institution.Label(InstitutionTerms.PollingStation).ToString().ShouldBe("Polling booth group");
        institution.Label(InstitutionTerms.PollingOfficer).ToString().ShouldBe("Polling officer");
        institution.Label("own-term").ToString().ShouldBe("own-term");
        InstitutionTerms.Keys.ShouldAllBe(k => InstitutionTerms.DefaultLabel(k) != null);
    }
}
