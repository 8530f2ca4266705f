namespace ElectionCore.Organization.Tests.Checks;

public class SeatRulesTests
{
    [Fact]
    public void ORG0006_more_holders_than_seats()
    {
        var first = Sample.WithPost().Appointment("a", "P", "x", "2016-01-01", "2018-01-01");
        first.Appointment("b", "P", "y", "2018-01-01").Clean();
        var two = first.Appointment("b", "P", "y", "2017-06-01").Only("ORG0006");
        two.Argument("holders").ShouldBe("2");
        two.Argument("seats").ShouldBe("1");
        two.Argument("period").ShouldBe("[2017-06-01,2018-01-01)");
        two.Place.Subject.ShouldBe(Sample.Subject("post:P"));
    }

    [Fact]
    public void ORG0006_follows_the_seats_of_the_day() => Sample.WithPost(2).Post("P", "HQ", seats: 1, from: "2019-01-01")
        .Appointment("a", "P", "x", "2016-01-01").Appointment("b", "P", "y", "2016-01-01", "2019-01-02")
        .Only("ORG0006").Argument("period").ShouldBe("[2019-01-01,2019-01-02)");

    [Fact]
    public void ORG0007_more_work_than_sanctioned()
    {
        var shared = Sample.New().Unit("HQ").Post("P", "HQ", with: p => p with { IsJobShare = true })
            .Appointment("a", "P", "x", "2016-01-01", with: a => a with { Fte = 0.5m });
        shared.Appointment("b", "P", "y", "2016-01-01", with: a => a with { Fte = 0.5m }).Clean();
        var more = shared.Appointment("b", "P", "y", "2016-01-01", with: a => a with { Fte = 0.75m }).Only("ORG0007");
        more.Argument("fte").ShouldBe("1.25");
        more.Argument("sanctioned").ShouldBe("1");
    }

    [Fact]
    public void ORG0007_does_not_count_who_is_away() => Sample.New().Unit("HQ").Post("P", "HQ", with: p => p with { IsJobShare = true })
        .Appointment("a", "P", "x", "2016-01-01", status: AppointmentStatus.OnLeave)
        .Appointment("b", "P", "y", "2016-01-01").Clean();

    [Fact]
    public void ORG0008_two_acting_for_one_seat()
    {
        var acting = Sample.WithPost().Appointment("a", "P", "x", "2020-05-01", basis: AppointmentBasis.Acting);
        acting.Clean("2015-06-01");
        acting.Appointment("b", "P", "y", "2020-05-01", "2020-05-08", AppointmentBasis.Acting).Only("ORG0008", "2015-06-01").Argument("count").ShouldBe("2");
        Sample.WithPost(2).Appointment("a", "P", "x", "2020-05-01", basis: AppointmentBasis.Acting)
            .Appointment("b", "P", "y", "2020-05-01", basis: AppointmentBasis.Acting).Clean("2015-06-01");
    }

    [Fact]
    public void ORG0009_somebody_acts_beside_the_holder()
    {
        var held = Sample.WithPost().Appointment("a", "P", "x", "2015-01-01")
            .Appointment("b", "P", "y", "2020-05-01", "2020-06-01", AppointmentBasis.Acting);
        held.Only("ORG0009").Argument("period").ShouldBe("[2020-05-01,2020-06-01)");
        held.Appointment("a", "P", "x", "2020-05-01", "2020-06-01", status: AppointmentStatus.OnLeave).Clean();
        held.Appointment("a", "P", "x", "2020-05-01", "2020-06-01", status: AppointmentStatus.Suspended).Clean();
    }

    [Fact]
    public void ORG0010_additional_charge_without_a_post_of_their_own()
    {
        var charge = Sample.WithPost().Post("Q", "HQ", from: "2015-01-01")
            .Appointment("b", "P", "y", "2020-01-01", basis: AppointmentBasis.AdditionalCharge);
        charge.Only("ORG0010", "2015-06-01").Argument("period").ShouldBe("[2020-01-01,..)");
        charge.Appointment("a", "Q", "y", "2015-01-01", "2020-03-01").Only("ORG0010", "2015-06-01").Argument("period").ShouldBe("[2020-03-01,..)");
        charge.Appointment("a", "Q", "y", "2015-01-01").Clean("2015-06-01");
    }

    [Fact]
    public void ORG0010_the_post_itself_is_not_one_of_their_own() => Sample.WithPost(2)
        .Appointment("a", "P", "y", "2015-01-01")
        .Appointment("b", "P", "y", "2015-01-01", basis: AppointmentBasis.AdditionalCharge)
        .Only("ORG0010", "2015-06-01");

    [Fact]
    public void ORG0010_is_a_warning_where_not_all_appointments_are_kept()
    {
        var partial = Sample.WithPost().Institution(with: i => i with { Appointments = RecordCoverage.Partial })
            .Appointment("b", "P", "y", "2020-05-01", basis: AppointmentBasis.AdditionalCharge);
        partial.Only("ORG0010", "2015-06-01").Severity.ShouldBe(DiagnosticSeverity.Warning);
        Sample.WithPost().Appointment("b", "P", "y", "2020-05-01", basis: AppointmentBasis.AdditionalCharge)
            .Only("ORG0010", "2015-06-01").Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void ORG0014_the_same_appointment_twice()
    {
        var twice = Sample.WithPost(2).Appointment("a", "P", "x", "2015-01-01", "2018-01-01");
        twice.Appointment("b", "P", "x", "2018-01-01").Clean("2015-03-01");
        var found = twice.Appointment("b", "P", "x", "2017-01-01").Only("ORG0014", "2015-03-01");
        found.Argument("basis").ShouldBe("substantive");
        found.Argument("period").ShouldBe("[2017-01-01,2018-01-01)");
    }

    [Fact]
    public void An_appointment_counts_for_the_post_it_names_on_the_day()
    {
        var moved = Sample.WithPost().Post("Q", "HQ", from: "2015-01-01")
            .Appointment("a", "P", "x", "2015-01-01").Appointment("a", "Q", "x", "2018-01-01")
            .Appointment("b", "Q", "y", "2015-01-01", "2018-02-01");
        moved.Only("ORG0006", "2017-06-01").Place.Subject.ShouldBe(Sample.Subject("post:Q"));
        moved.AsOf("2019-01-01").Vacancies().Vacancies.Single().Post.Code.Value.ShouldBe("P");
        moved.AsOf("2019-01-01").Vacancies().Vacancies.Single().Since.ShouldBe(new(2018, 1, 1));
    }
}
