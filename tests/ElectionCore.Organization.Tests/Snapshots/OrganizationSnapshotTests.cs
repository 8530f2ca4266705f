namespace ElectionCore.Organization.Tests.Snapshots;

public class OrganizationSnapshotTests
{
    [Fact]
    public void Holders_come_regular_first_then_acting_then_additional_charge()
    {
        var snapshot = Sample.WithPost(3).Person("x", "Amina")
            .Appointment("a", "P", "u", "2015-01-01", basis: AppointmentBasis.AdditionalCharge)
            .Appointment("b", "P", "v", "2016-01-01", basis: AppointmentBasis.Acting)
            .Appointment("c", "P", "w", "2018-01-01", "2021-01-01")
            .Appointment("d", "P", "x", "2017-01-01").AsOf("2020-01-01");
        snapshot.HoldersOf(new("P")).Select(h => h.Appointment.Person.Value).ShouldBe(["x", "w", "v", "u"]);
        snapshot.HoldersOf(new("P"))[0].Name!.ToString().ShouldBe("Amina");
        snapshot.HoldersOf(new("P"))[1].Name.ShouldBeNull();
        snapshot.HoldersOf(new("P"))[1].Span.ShouldBe(Sample.Days("[2018-01-01,2021-01-01)"));
        snapshot.HoldersOf(new("NONE")).ShouldBeEmpty();
        snapshot.Holders().Count.ShouldBe(4);
    }

    [Fact]
    public void A_holder_s_span_runs_over_leave_and_suspension()
    {
        var holder = Sample.WithPost().Appointment("a", "P", "x", "2016-01-01", "2020-01-01")
            .Appointment("a", "P", "x", "2018-01-01", "2018-06-01", status: AppointmentStatus.OnLeave).AsOf("2018-03-01").HoldersOf(new("P")).Single();
        holder.Span.ShouldBe(Sample.Days("[2016-01-01,2020-01-01)"));
        holder.Appointment.Status.ShouldBe(AppointmentStatus.OnLeave);
    }

    [Fact]
    public void A_name_is_that_of_the_day_or_else_the_last_one_known()
    {
        var builder = Sample.WithPost().Person("x", "Old", "2018-01-01", "2019-01-01").Person("x", "New", "2019-01-01", "2020-01-01").Appointment("a", "P", "x", "2015-01-01");
        string NameOn(string day) => builder.AsOf(day).HoldersOf(new("P")).Single().Name!.ToString();
        NameOn("2018-06-01").ShouldBe("Old");
        NameOn("2019-06-01").ShouldBe("New");
        NameOn("2021-06-01").ShouldBe("New");
    }

    [Fact]
    public void Acting_is_past_the_limit_of_the_procedure_or_else_the_usual_one()
    {
        var acting = Sample.WithPost().Post("Q", "HQ").Procedure("Q", with: p => p with { ActingLimitDays = 30 })
            .Appointment("a", "P", "x", "2020-01-01", basis: AppointmentBasis.Acting).Appointment("b", "Q", "y", "2020-01-01", basis: AppointmentBasis.Acting)
            .Appointment("c", "P", "z", "2010-01-01", basis: AppointmentBasis.AdditionalCharge);
        acting.AsOf("2020-01-30").ActingPastLimit().ShouldBeEmpty();
        acting.AsOf("2020-01-31").ActingPastLimit().Select(a => (a.Holder.Appointment.Person.Value, a.LimitDays, a.ReachedOn))
            .ShouldBe([("y", 30, new DateOnly(2020, 1, 31))]);
        acting.AsOf("2020-03-31").ActingPastLimit().Select(a => a.Holder.Appointment.Person.Value).ShouldBe(["y", "x"]);
        Should.Throw<ArgumentOutOfRangeException>(() => acting.AsOf("2020-01-01").ActingPastLimit(0));
    }

    [Fact]
    public void Terms_end_within_some_months_or_are_overdue()
    {
        var terms = Sample.WithPost(5).Procedure("P", termMonths: 60)
            .Appointment("a", "P", "overdue", "2014-06-01")
            .Appointment("b", "P", "soon", "2015-04-30")
            .Appointment("c", "P", "earlier", "2016-01-01", "2020-03-01")
            .Appointment("d", "P", "own", "2019-01-01", with: a => a with { TermMonths = 16 })
            .Appointment("e", "P", "later", "2019-01-01");
        var snapshot = terms.AsOf("2020-01-31");
        snapshot.TermsEndingWithin(0).Select(h => h.Appointment.Person.Value).ShouldBe(["overdue"]);
        snapshot.TermsEndingWithin(3).Select(h => h.Appointment.Person.Value).ShouldBe(["overdue", "earlier", "soon"]);
        snapshot.TermsEndingWithin(4).Select(h => h.Appointment.Person.Value).ShouldBe(["overdue", "earlier", "soon", "own"]);
        snapshot.TermsEndingWithin(int.MaxValue).Count.ShouldBe(5);
        Should.Throw<ArgumentOutOfRangeException>(() => snapshot.TermsEndingWithin(-1));
    }

    [Fact]
    public void The_span_of_control_counts_solid_lines_to_posts_that_are_there()
    {
        var snapshot = Sample.New().Unit("HQ").Post("A", "HQ").Post("B", "HQ", seats: 4).Post("C", "HQ").Post("D", "HQ", to: "2019-01-01")
            .Line("B", "A").Line("C", "A").Line("D", "A").Line("A", "A").Line("C", "B", ReportingLineKind.Dotted).Line("X", "A").AsOf("2020-01-01");
        snapshot.SpansOfControl().ShouldBe([new(new("A"), 2, 5)]);
        snapshot.LinesFrom(new("C")).Select(l => l.Kind).ShouldBe([ReportingLineKind.Solid, ReportingLineKind.Dotted]);
        snapshot.LinesTo(new("B")).Single().Post.Value.ShouldBe("C");
    }

    [Fact]
    public void Units_and_posts_form_trees()
    {
        var snapshot = Sample.New().Unit("HQ").Unit("B", "HQ").Unit("A", "B").Unit("LOST", "GONE")
            .Post("P1", "A").Post("P2", "B").Post("P3", "HQ").Line("P1", "P2").AsOf("2020-01-01");
        snapshot.PostsIn(new("B")).Select(p => p.Code.Value).ShouldBe(["P2"]);
        snapshot.PostsIn(new("HQ"), withUnitsBelow: true).Select(p => p.Code.Value).ShouldBe(["P3", "P2", "P1"]);
        snapshot.PostsIn(new("NONE"), withUnitsBelow: true).ShouldBeEmpty();
        snapshot.UnitTree.Roots.ToArray().Select(r => r.Value).ShouldBe(["HQ", "LOST"]);
        snapshot.ReportingTree.IsAncestorOf(new("P2"), new("P1")).ShouldBeTrue();
    }

    [Fact]
    public void An_institution_that_is_not_recorded_is_null() => Sample.WithPost().AsOf("2020-01-01").Institution.ShouldBeNull();
}
