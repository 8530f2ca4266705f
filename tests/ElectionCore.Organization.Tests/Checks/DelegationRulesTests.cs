namespace ElectionCore.Organization.Tests.Checks;

public class DelegationRulesTests
{
    private const string AsOf = "2016-03-01";

    private static InstitutionBuilder Base => Sample.New()
        .Institution(with: i => i with { Grades = ["BS-19", "BS-20", "BS-21"] })
        .Unit("HQ").Unit("A", "HQ").Unit("A1", "A").Unit("B", "HQ")
        .Post("SEC", "HQ", grade: "BS-21", from: "2016-01-01").Post("DGA", "A", grade: "BS-20", from: "2016-01-01").Post("DGB", "B", grade: "BS-20", from: "2016-01-01")
        .Appointment("s", "SEC", "x", "2016-01-01").Appointment("a", "DGA", "y", "2016-01-01").Appointment("b", "DGB", "z", "2016-01-01");

    [Fact]
    public void ORG0020_beyond_the_delegator_s_unit()
    {
        Base.Delegation("d", "DGA", "DGB", "A1", from: "2016-02-01").Clean(AsOf);
        Base.Delegation("d", "DGA", "DGB", "A", from: "2016-02-01").Clean(AsOf);
        Base.Delegation("d", "DGA", "DGB", "B", from: "2016-02-01").Only("ORG0020", AsOf).Argument("unit").ShouldBe("A");
        Base.Delegation("d", "DGA", "DGB", "HQ", from: "2016-02-01").Only("ORG0020", AsOf).Argument("scope").ShouldBe("HQ");
    }

    [Fact]
    public void ORG0020_is_asked_again_when_the_scope_moves() => Base.Unit("A1", "B", from: "2018-01-01")
        .Delegation("d", "DGA", "DGB", "A1", from: "2016-02-01").Only("ORG0020", AsOf).Argument("on").ShouldBe("01/01/2018");

    [Fact]
    public void ORG0021_up_the_grades()
    {
        Base.Delegation("d", "DGA", "SEC", "A", from: "2016-02-01").Only("ORG0021", AsOf).Argument("toGrade").ShouldBe("BS-21");
        Base.Delegation("d", "SEC", "DGA", "A", from: "2016-02-01").Clean(AsOf);
        Base.Delegation("d", "DGA", "DGB", "A", from: "2016-02-01").Clean(AsOf);

        // Without a list of grades nothing can be said of ranks.
        Base.Institution().Delegation("d", "DGA", "SEC", "A", from: "2016-02-01").Clean(AsOf);
    }

    [Fact]
    public void ORG0022_beyond_the_delegator_s_time()
    {
        var left = Base.Appointment("s", "SEC", "x", "2016-01-01").Delegation("d", "SEC", "DGA", "A", from: "2016-02-01", to: "2020-01-01");
        left.Clean(AsOf);
        var found = Sample.New().Unit("HQ").Post("SEC", "HQ", from: "2016-01-01").Post("DGA", "HQ", from: "2016-01-01")
            .Appointment("s", "SEC", "x", "2016-01-01", "2018-01-01").Appointment("t", "SEC", "w", "2018-01-01").Appointment("a", "DGA", "y", "2016-01-01")
            .Delegation("d", "SEC", "DGA", "HQ", from: "2016-02-01", to: "2020-01-01").Only("ORG0022", AsOf);
        found.Argument("period").ShouldBe("[2018-01-01,2020-01-01)");
    }

    [Fact]
    public void ORG0022_a_renewed_delegator_has_not_left() => Sample.New().Unit("HQ").Post("SEC", "HQ", from: "2016-01-01").Post("DGA", "HQ", from: "2016-01-01")
        .Appointment("s", "SEC", "x", "2016-01-01", "2018-01-01").Appointment("t", "SEC", "x", "2018-01-01").Appointment("a", "DGA", "y", "2016-01-01")
        .Delegation("d", "SEC", "DGA", "HQ", from: "2016-02-01").Clean(AsOf);

    [Fact]
    public void ORG0022_cannot_be_said_where_appointments_are_not_kept() => Sample.New()
        .Institution(with: i => i with { Appointments = RecordCoverage.None })
        .Unit("HQ").Post("SEC", "HQ").Post("DGA", "HQ").Delegation("d", "SEC", "DGA", "HQ").Codes().ShouldBe(["ORG0038"]);

    [Fact]
    public void ORG0023_may_not_be_passed_on()
    {
        InstitutionBuilder Received(Func<Delegation, Delegation> with) =>
            Base.Post("DA", "A1", grade: "BS-19", from: "2016-01-01").Appointment("c", "DA", "w", "2016-01-01")
                .Delegation("d", "SEC", "DGA", "A", from: "2016-02-01", to: "2019-01-01", with: with);
        InstitutionBuilder Passed(InstitutionBuilder builder, string to = "2019-01-01", string scope = "A1", Func<Delegation, Delegation>? with = null) =>
            builder.Delegation("e", "DGA", "DA", scope, from: "2016-02-01", to: to, with: d => (with ?? (x => x))(d with { Under = new DelegationCode("d") }));
        InstitutionBuilder Allowed() => Received(d => d with { MayRedelegate = true, Ceiling = Money.Of(100, "PKR") });
        var within = (Delegation d) => d with { Ceiling = Money.Of(100, "PKR") };

        Passed(Allowed(), with: within).Clean(AsOf);
        Passed(Allowed(), to: "2019-01-02", with: within).Only("ORG0023", AsOf).Argument("why").ShouldBe("it is not in force all that time");
        Passed(Allowed(), scope: "HQ", with: within).Only("ORG0023", AsOf).Argument("why").ShouldBe("its scope is A");
        Passed(Allowed(), with: d => d with { Ceiling = Money.Of(101, "PKR") }).Only("ORG0023", AsOf).Argument("why").ShouldContain("ceiling");
        Passed(Allowed(), with: d => d with { Ceiling = Money.Of(1, "AFN") }).Only("ORG0023", AsOf);
        Passed(Allowed()).Only("ORG0023", AsOf);
        Passed(Allowed(), with: d => within(d) with { Powers = ["hire"] }).Only("ORG0023", AsOf).Argument("why").ShouldContain("powers");
        Passed(Allowed(), with: d => within(d) with { From = new("DGB") }).Only("ORG0023", AsOf).Argument("why").ShouldBe("it was given to DGA");
        Passed(Received(d => d), with: within).Only("ORG0023", AsOf).Argument("why").ShouldBe("it may not be delegated further");
    }
}
