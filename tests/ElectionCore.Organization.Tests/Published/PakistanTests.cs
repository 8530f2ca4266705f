namespace ElectionCore.Organization.Tests.Published;

/// <summary>Published facts about the Election Commission of Pakistan.</summary>
public class PakistanTests
{
    // The Express Tribune, story 1339380 (February 2017): the four posts of provincial election commissioner are vacant or held on
    // additional charge, and only 3 of the 10 posts in grade 21 are filled. Codes, people and first days are made up.
    private static InstitutionBuilder February2017
    {
        get
        {
            var builder = Sample.New().Institution("Election Commission of Pakistan", "Asia/Karachi").Unit("ECP")
                .Unit("PB", "ECP").Unit("SD", "ECP").Unit("KP", "ECP").Unit("BA", "ECP");
            foreach (var province in new[] { "PB", "SD", "KP", "BA" })
            {
                builder.Post($"PEC-{province}", province, grade: "BS-21", title: "Provincial Election Commissioner", from: "2010-01-01");
            }

            for (var i = 1; i <= 6; i++)
            {
                builder.Post($"G21-{i}", "ECP", grade: "BS-21", from: "2010-01-01");
            }

            return builder.Post("DG", "ECP", grade: "BS-20", seats: 2, from: "2010-01-01")
                .Appointment("a1", "G21-1", "p1", "2014-01-01").Appointment("a2", "G21-2", "p2", "2014-01-01").Appointment("a3", "G21-3", "p3", "2014-01-01")
                .Appointment("d1", "DG", "p4", "2014-01-01").Appointment("d2", "DG", "p5", "2014-01-01")
                .Appointment("c1", "PEC-PB", "p4", "2016-06-01", basis: AppointmentBasis.AdditionalCharge)
                .Appointment("c2", "PEC-SD", "p5", "2016-06-01", basis: AppointmentBasis.AdditionalCharge);
        }
    }

    [Fact]
    public void In_february_2017_three_of_ten_posts_of_grade_21_are_filled()
    {
        var snapshot = February2017.AsOf("2017-02-20");
        var grade21 = snapshot.Posts.Values.Where(p => p.Grade == "BS-21").ToList();
        var vacant = snapshot.Vacancies().Vacancies.Where(v => v.Post.Grade == "BS-21").ToList();
        (grade21.Sum(p => p.Seats), vacant.Count).ShouldBe((10, 7));
        new Ratio(grade21.Sum(p => p.Seats) - vacant.Count, grade21.Sum(p => p.Seats)).ShouldBe(new Ratio(3, 10));
    }

    [Fact]
    public void In_february_2017_all_four_provincial_commissioners_posts_are_vacant_or_on_additional_charge()
    {
        var commissioners = February2017.AsOf("2017-02-20").Vacancies().Vacancies.Where(v => v.Post.Code.Value.StartsWith("PEC-", StringComparison.Ordinal)).ToList();
        commissioners.Count.ShouldBe(4);
        commissioners.SelectMany(v => v.CoveredBy).Select(h => (h.Appointment.Post.Value, h.Appointment.Basis)).ShouldBe(
        [
            ("PEC-PB", AppointmentBasis.AdditionalCharge), ("PEC-SD", AppointmentBasis.AdditionalCharge),
        ]);
        commissioners.ShouldAllBe(v => v.Since == new DateOnly(2010, 1, 1));
        February2017.Codes("2017-02-20").Distinct(StringComparer.Ordinal).ShouldBe(["ORG0033"]);
    }

    // Business Recorder, story 40177924 (June 2022): the post of additional director general (Elections-I) in BS-20 is upgraded to
    // director general in BS-21 and its holder promoted; a second upgraded post is left vacant; a provincial election commissioner
    // moves from additional charge to a regular appointment. The day of the month, codes and people are made up.
    [Fact]
    public async Task In_june_2022_posts_are_upgraded_and_a_commissioner_becomes_regular()
    {
        const string on = "2022-06-03";
        await using var host = await Host.WithAsync(Sample.New().Institution("Election Commission of Pakistan", "Asia/Karachi").Unit("ECP").Unit("PEC", "ECP")
            .Post("ELECTIONS-1", "ECP", grade: "BS-20", title: "Additional Director General (Elections-I)", from: "2015-01-01")
            .Post("SECOND", "ECP", grade: "BS-20", title: "Additional Director General", from: "2015-01-01")
            .Post("PEC-X", "PEC", grade: "BS-21", title: "Provincial Election Commissioner", from: "2015-01-01")
            .Appointment("a1", "ELECTIONS-1", "holder", "2018-01-01").Appointment("a2", "SECOND", "other", "2018-01-01")
            .Appointment("c1", "PEC-X", "other", "2021-06-01", basis: AppointmentBasis.AdditionalCharge));

        Post Upgraded(string code, string title) => new() { Code = new(code), Title = new(title), Unit = new("ECP"), Grade = "BS-21" };
        await host.ChangeAsync(
            ChangeEventKind.Upgrade, on, ["post:ELECTIONS-1", "post:SECOND"], ["post:ELECTIONS-1", "post:SECOND"],
            [Upgraded("ELECTIONS-1", "Director General (Elections-I)"), Upgraded("SECOND", "Director General")]);
        await host.EndAsync("a2", on);
        await host.EndAsync("c1", on);
        await host.AppointAsync("a3", "PEC-X", "other", $"[{on},..)");

        (await host.DiffAsync("2022-06-02", on)).Changes.Select(c => $"{c.Subject} {c.Aspect} {c.Before} > {c.After}").ShouldBe(
        [
            "post:ELECTIONS-1 Renamed Additional Director General (Elections-I) > Director General (Elections-I)",
            "post:ELECTIONS-1 Regraded BS-20 > BS-21",
            "post:SECOND Renamed Additional Director General > Director General",
            "post:SECOND Regraded BS-20 > BS-21",
            "post:PEC-X Ended other (additional-charge) > ",
            "post:PEC-X Appointed  > other",
            "post:SECOND Ended other > ",
        ]);
        var after = await host.AsOfAsync(on);
        after.HoldersOf(new("ELECTIONS-1")).Single().Span.ShouldBe(Sample.Days("[2018-01-01,..)"));
        var vacancy = after.Vacancies().Vacancies.Single();
        (vacancy.Post.Code.Value, vacancy.Since, vacancy.DaysVacant).ShouldBe(("SECOND", new DateOnly(2022, 6, 3), 0));
        after.HoldersOf(new("PEC-X")).Single().Appointment.Basis.ShouldBe(AppointmentBasis.Substantive);
        (await host.CheckAsync("2022-07-01")).ShouldBeEmpty();
    }
}
