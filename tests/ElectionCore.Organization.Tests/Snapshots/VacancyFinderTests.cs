namespace ElectionCore.Organization.Tests.Snapshots;

public class VacancyFinderTests
{
    private static string[] Vacancies(InstitutionBuilder builder, string day) =>
        [.. builder.AsOf(day).Vacancies().Vacancies.Select(v => $"{v.Post.Code} {v.Since?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "?"} {v.DaysVacant?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}")];

    [Fact]
    public void A_vacancy_begins_when_the_holder_leaves()
    {
        var post = Sample.WithPost().Appointment("a", "P", "x", "2016-01-01", "2019-12-31");
        Vacancies(post, "2019-12-30").ShouldBeEmpty();
        Vacancies(post, "2019-12-31").ShouldBe(["P 2019-12-31 0"]);
        Vacancies(post, "2020-03-01").ShouldBe(["P 2019-12-31 61"]);
        Vacancies(post, "2015-02-01").ShouldBe(["P 2015-01-01 31"]);
        Vacancies(post, "2014-12-31").ShouldBeEmpty();
    }

    [Fact]
    public void A_post_without_known_beginning_is_vacant_since_nobody_knows_when()
    {
        Vacancies(Sample.New().Unit("HQ").Post("P", "HQ"), "2020-01-01").ShouldBe(["P ? ?"]);
        Vacancies(Sample.New().Unit("HQ").Post("P", "HQ", from: "?"), "2020-01-01").ShouldBe(["P ? ?"]);
    }

    [Fact]
    public void Each_vacant_seat_has_its_own_beginning()
    {
        var seats = Sample.WithPost(3).Appointment("a", "P", "x", "2015-01-01", "2018-01-01").Appointment("b", "P", "y", "2015-01-01", "2019-01-01");
        Vacancies(seats, "2020-01-01").ShouldBe(["P 2019-01-01 365", "P 2018-01-01 730", "P 2015-01-01 1826"], ignoreOrder: true);
        var refilled = seats.Appointment("c", "P", "z", "2019-06-01", "2019-07-01");
        Vacancies(refilled, "2020-01-01").ShouldBe(["P 2019-07-01 184", "P 2018-01-01 730", "P 2015-01-01 1826"], ignoreOrder: true);
    }

    [Fact]
    public void Holders_beyond_the_seats_leave_no_more_vacancies_than_seats() => Vacancies(
        Sample.WithPost().Appointment("a", "P", "x", "2015-01-01", "2019-01-01").Appointment("b", "P", "y", "2015-01-01", "2019-01-01"), "2019-01-11")
        .ShouldBe(["P 2019-01-01 10"]);

    [Fact]
    public void A_seat_added_is_vacant_from_that_day() =>
        Vacancies(Sample.WithPost().Appointment("a", "P", "x", "2015-01-01").Post("P", "HQ", seats: 2, from: "2019-03-01"), "2019-03-11").ShouldBe(["P 2019-03-01 10"]);

    [Fact]
    public void A_seat_taken_away_is_no_vacancy() =>
        Vacancies(Sample.WithPost(2).Appointment("a", "P", "x", "2015-01-01").Post("P", "HQ", seats: 1, from: "2019-03-01"), "2019-03-11").ShouldBeEmpty();

    [Fact]
    public void A_post_that_was_away_for_a_while_begins_anew() =>
        Vacancies(Sample.New().Unit("HQ").Post("P", "HQ", from: "2015-01-01", to: "2016-01-01").Post("P", "HQ", from: "2018-01-01"), "2018-01-11").ShouldBe(["P 2018-01-01 10"]);

    [Fact]
    public void A_renamed_or_regraded_post_stays_vacant() =>
        Vacancies(Sample.WithPost().Post("P", "HQ", title: "New", grade: "21", from: "2018-01-01"), "2018-01-11").ShouldBe(["P 2015-01-01 1106"]);

    [Fact]
    public void Whoever_is_on_leave_or_suspended_keeps_the_seat_and_whoever_covers_does_not_fill_it()
    {
        Vacancies(Sample.WithPost().Appointment("a", "P", "x", "2015-01-01", status: AppointmentStatus.Suspended), "2020-01-01").ShouldBeEmpty();
        var covered = Sample.WithPost().Appointment("a", "P", "x", "2019-01-01", basis: AppointmentBasis.Acting)
            .Appointment("b", "P", "y", "2019-02-01", basis: AppointmentBasis.AdditionalCharge).AsOf("2020-01-01").Vacancies().Vacancies.Single();
        covered.Since.ShouldBe(new(2015, 1, 1));
        covered.CoveredBy.Select(h => h.Appointment.Person.Value).ShouldBe(["x", "y"]);
        Vacancies(Sample.WithPost().Appointment("a", "P", "x", "2015-01-01", basis: AppointmentBasis.Secondment), "2020-01-01").ShouldBeEmpty();
        Vacancies(Sample.WithPost().Appointment("a", "P", "x", "2015-01-01", basis: AppointmentBasis.Temporary), "2020-01-01").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0.5 0.5", 0)]
    [InlineData("0.5", 0)]
    [InlineData("", 1)]
    public void Several_may_share_one_seat(string working, int vacant)
    {
        var shared = Sample.New().Unit("HQ").Post("P", "HQ", from: "2015-01-01", with: p => p with { IsJobShare = true });
        foreach (var (fte, i) in working.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((f, i) => (decimal.Parse(f, System.Globalization.CultureInfo.InvariantCulture), i)))
        {
            shared.Appointment($"a{i}", "P", $"x{i}", "2015-01-01", with: a => a with { Fte = fte });
        }

        Vacancies(shared, "2020-01-01").Length.ShouldBe(vacant);
    }

    [Fact]
    public void Nothing_is_called_vacant_where_appointments_are_not_kept()
    {
        var none = Sample.WithPost(2).Post("Q", "HQ").Institution(with: i => i with { Appointments = RecordCoverage.None })
            .Appointment("a", "P", "x", "2015-01-01").AsOf("2020-01-01").Vacancies();
        none.Vacancies.ShouldBeEmpty();
        none.Seats.ShouldBe(3);
        none.Unknown.Select(p => p.Code.Value).ShouldBe(["P", "Q"]);
    }

    [Fact]
    public void Where_some_appointments_are_kept_a_post_that_ever_had_one_can_be_vacant()
    {
        var partial = Sample.WithPost().Post("Q", "HQ").Institution(with: i => i with { Appointments = RecordCoverage.Partial })
            .Appointment("a", "P", "x", "2015-01-01", "2019-01-01").AsOf("2020-01-01").Vacancies();
        partial.Vacancies.Single().Post.Code.Value.ShouldBe("P");
        partial.Unknown.Single().Code.Value.ShouldBe("Q");
    }

    [Fact]
    public void Agrees_with_asking_every_day() => Histories.ForAll(builder =>
    {
        var facts = builder.Facts();
        var history = builder.History();
        foreach (var day in Histories.AllDays)
        {
            var report = history.AsOf(day).Vacancies();
            foreach (var post in facts.Posts.Select(f => f.State.Code).Distinct())
            {
                var vacant = VacantOn(post, day);
                var found = report.Vacancies.Where(v => v.Post.Code == post).ToList();
                found.Count.ShouldBe(vacant);
                found.Select(v => v.Since).ShouldBe(Enumerable.Range(1, vacant).Select(seat => Since(post, seat, day)), ignoreOrder: true);
                found.ShouldAllBe(v => v.DaysVacant == (v.Since == null ? null : day.DayNumber - v.Since.Value.DayNumber));
            }
        }

        int VacantOn(PostCode code, DateOnly day) => facts.Posts.FirstOrDefault(f => f.State.Code == code && f.Valid.Contains(day)) is { } post
            ? Math.Max(0, Oracle.Vacant(post.State, facts.Appointments.Where(f => f.Valid.Contains(day)).Select(f => f.State)))
            : 0;

        // Back as long as at least so many seats were vacant; before the first of the days nothing changes any more.
        DateOnly? Since(PostCode code, int seat, DateOnly day)
        {
            while (VacantOn(code, day.AddDays(-1)) >= seat)
            {
                day = day.AddDays(-1);
                if (day < Histories.AllDays.First())
                {
                    return null;
                }
            }

            return day;
        }
    });
}
