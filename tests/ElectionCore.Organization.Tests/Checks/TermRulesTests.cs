namespace ElectionCore.Organization.Tests.Checks;

public class TermRulesTests
{
    [Fact]
    public void ORG0015_beyond_the_term()
    {
        var post = Sample.WithPost().Procedure("P", termMonths: 36);
        post.Appointment("a", "P", "x", "2016-01-31", "2019-01-31").Clean("2016-02-01");
        var found = post.Appointment("a", "P", "x", "2016-01-31", "2019-02-01").Only("ORG0015", "2016-02-01");
        found.Argument("termEnd").ShouldBe("01/31/2019");
        found.Argument("months").ShouldBe("36");
    }

    [Fact]
    public void ORG0015_the_appointment_s_own_term_goes_before_that_of_the_procedure() => Sample.WithPost().Procedure("P", termMonths: 36)
        .Appointment("a", "P", "x", "2016-01-01", "2020-01-01", with: a => a with { TermMonths = 48 }).Clean("2016-02-01");

    [Fact]
    public void ORG0015_acting_has_no_term_of_the_procedure() => Sample.WithPost().Procedure("P", termMonths: 1)
        .Appointment("a", "P", "x", "2016-01-01", "2020-01-01", AppointmentBasis.Acting).Clean("2015-02-01");

    [Fact]
    public void ORG0015_survives_a_term_beyond_the_calendar()
    {
        var endless = Sample.WithPost().Procedure("P", termMonths: int.MaxValue).Appointment("a", "P", "x", "2016-01-01", "2020-01-01");
        endless.Clean("2016-02-01");
        endless.AsOf("2016-02-01").TermsEndingWithin(int.MaxValue).ShouldHaveSingleItem().TermEnd.ShouldBe(new(2020, 1, 1));
    }

    [Fact]
    public void ORG0016_too_many_renewals()
    {
        var post = Sample.WithPost().Procedure("P", with: p => p with { MaximumRenewals = 1 })
            .Appointment("a", "P", "x", "2016-01-01", "2017-01-01").Appointment("b", "P", "x", "2017-01-01", "2018-01-01");
        post.Clean("2016-02-01");
        post.Appointment("c", "P", "x", "2018-01-01", "2019-01-01").Only("ORG0016", "2016-02-01").Argument("renewal").ShouldBe("2");
    }

    [Fact]
    public void ORG0016_a_renewal_that_is_said_counts() => Sample.WithPost().Procedure("P", with: p => p with { MaximumRenewals = 0 })
        .Appointment("a", "P", "x", "2016-01-01", with: a => a with { Renewal = 1 }).Only("ORG0016", "2016-02-01");

    [Fact]
    public void ORG0016_a_return_after_a_break_is_no_renewal() => Sample.WithPost().Procedure("P", with: p => p with { MaximumRenewals = 0 })
        .Appointment("a", "P", "x", "2016-01-01", "2017-01-01").Appointment("b", "P", "x", "2017-01-02", "2018-01-01").Clean("2016-02-01");

    [Fact]
    public void ORG0017_the_appointed_was_not_nominated()
    {
        var post = Sample.WithPost().Procedure("P", nominees: 3).Nomination("n", "P", ["x", "y", "z"], from: "2016-01-01");
        post.Appointment("a", "P", "z", "2016-02-01", with: a => a with { Nomination = new NominationCode("n") }).Clean("2016-02-01");
        post.Appointment("a", "P", "w", "2016-02-01", with: a => a with { Nomination = new NominationCode("n") })
            .Only("ORG0017", "2016-02-01").Argument("nomination").ShouldBe("n");
    }

    [Theory]
    [InlineData(NominationStatus.Withdrawn, null, "it was withdrawn")]
    [InlineData(NominationStatus.Returned, null, "it was returned")]
    [InlineData(NominationStatus.Appointed, "x", "it was decided for x")]
    [InlineData(NominationStatus.Appointed, null, "it was decided and names nobody")]
    [InlineData(NominationStatus.Appointed, "z", null)]
    [InlineData(NominationStatus.Proposed, null, null)]
    public void ORG0049_a_nomination_decided_otherwise(NominationStatus status, string? chosen, string? fault)
    {
        var post = Sample.WithPost().Procedure("P", nominees: 3)
            .Nomination("n", "P", ["x", "y", "z"], from: "2016-01-01", with: n => n with { Status = status, Appointed = chosen is null ? null : new PersonRef(chosen) })
            .Appointment("a", "P", "z", "2016-02-01", with: a => a with { Nomination = new NominationCode("n") });
        if (fault is null)
        {
            post.Clean("2016-02-01");
        }
        else
        {
            post.Only("ORG0049", "2016-02-01").Argument("fault").ShouldBe(fault);
        }
    }

    [Fact]
    public void ORG0049_a_nomination_of_a_later_day_or_with_a_stranger_appointed()
    {
        var post = Sample.WithPost().Procedure("P", nominees: 3);
        post.Nomination("n", "P", ["x", "y", "z"], from: "2017-01-01").Appointment("a", "P", "z", "2016-02-01", with: a => a with { Nomination = new NominationCode("n") })
            .Only("ORG0049", "2016-02-01").Argument("fault").ShouldBe("it was proposed after the appointment began");
        Sample.WithPost().Procedure("P", nominees: 3)
            .Nomination("n", "P", ["x", "y", "z"], from: "2016-01-01", with: n => n with { Status = NominationStatus.Appointed, Appointed = new PersonRef("zz") })
            .Only("ORG0017", "2015-02-01").Argument("person").ShouldBe("zz");
    }

    [Theory]
    [InlineData("x y")]
    [InlineData("x y z w")]
    [InlineData("x y y")]
    [InlineData("x y z z")]
    public void ORG0018_too_few_too_many_or_the_same_nominees(string nominees)
    {
        var post = Sample.WithPost().Procedure("P", nominees: 3);
        post.Nomination("n", "P", nominees.Split(' '), from: "2016-01-01").Only("ORG0018", "2015-02-01").Argument("required").ShouldBe("3");
        post.Nomination("n", "P", ["x", "y", "z"], from: "2016-01-01").Clean("2015-02-01");
    }

    [Fact]
    public void ORG0019_appointed_without_nomination()
    {
        var post = Sample.WithPost().Procedure("P", nominees: 3, from: "2016-01-01");
        post.Appointment("a", "P", "x", "2016-02-01").Only("ORG0019", "2016-02-01").Severity.ShouldBe(DiagnosticSeverity.Warning);
        post.Appointment("a", "P", "x", "2016-02-01", basis: AppointmentBasis.Acting).Clean("2015-02-01");
    }

    [Fact]
    public void ORG0019_the_procedure_of_the_first_day_counts() => Sample.WithPost().Procedure("P", nominees: 3, from: "2016-01-01")
        .Appointment("a", "P", "x", "2015-02-01").Clean("2016-02-01");
}
