namespace ElectionCore.Inclusion.Tests.Indicators;

public class IndicatorRuleTests
{
    private static readonly DateOnly Roll2018 = new(2018, 7, 25);
    private static readonly DateOnly Census2017 = new(2017, 3, 15);
    private static readonly DateOnly Last = new(2020, 12, 31);

    [Fact]
    public void Counts_of_different_populations_refuse_to_make_a_share_and_both_are_named() =>
        Refused(() => VotingIndicators.ShareOfVotes(Given.Votes.Of(5, "women"), Given.Roll.Of(10)))
            .ShouldRefuse(InclusionDiagnostics.BasesDiffer, "indicator:share-of-votes", "women of votes", "roll");

    [Fact]
    public void Counts_of_different_days_refuse_to_make_a_gap() =>
        Refused(() => GenderIndicators.Gap(Given.Roll.Of(5, "men", Roll2018), Given.Roll.Of(4, "women", Census2017)))
            .ShouldRefuse(InclusionDiagnostics.DatesDiffer, "2018-07-25", "2017-03-15");

    [Fact]
    public void A_count_without_a_date_is_accepted_and_the_reader_told() =>
        GenderIndicators.Gap(Given.Roll.Of(5, "men", Roll2018), Given.Roll.Of(4, "women")).Codes().ShouldBe([InclusionDiagnostics.DateMissing.Code]);

    [Fact]
    public void Those_of_December_and_those_of_the_year_make_no_share_though_both_end_on_one_day()
    {
        var (december, year) = (Given.Roll.Of(5, "women", Last).From(new(2020, 12, 1)), Given.Roll.Of(10, "", Last).From(new(2020, 1, 1)));

        Refused(() => ParticipationIndicators.ShareOfTrainees(december, year))
            .ShouldRefuse(InclusionDiagnostics.DatesDiffer, "women of roll is of 2020-12-01 to 2020-12-31", "roll of 2020-01-01 to 2020-12-31");
        Refused(() => GenderIndicators.Gap(december, december with { Since = null })).ShouldRefuse(InclusionDiagnostics.DatesDiffer, "2020-12-01 to 2020-12-31", "and women of roll of 2020-12-31");
        Should.Throw<RuleViolationException>(() => Figure.Sum([december, year]));

        var rate = VotingIndicators.Turnout(december, Given.Census.Of(10, "women", Last).From(new(2020, 1, 1)));
        (rate.AsOf, rate.Since).ShouldBe(((DateOnly?)null, (DateOnly?)null));
        rate.Warnings.ShouldHaveSingleItem().ToString().ShouldContain("2020-12-01 to 2020-12-31");

        var share = ParticipationIndicators.ShareOfTrainees(december, december with { Group = "" });
        (share.AsOf, share.Since, share.Warnings.Count).ShouldBe((Last, new DateOnly(2020, 12, 1), 0));
        var sum = Figure.Sum([december, december]);
        (sum.AsOf, sum.Since).ShouldBe((Last, new DateOnly(2020, 12, 1)));
        GenderIndicators.Gap(Given.Roll.Of(5, "men", Last), Given.Roll.Of(4, "women", Last).From(Last)).Value.ShouldBe(new Ratio(1, 1));
    }

    [Fact]
    public void What_is_computed_from_an_internal_count_is_internal_and_headed()
    {
        var (group, all) = (Given.Roll.Of(5, "disability=yes", Last) with { IsInternal = true }, Given.Roll.Of(10, "", Last));
        var share = ParticipationIndicators.ShareOfStaff(group, all);
        var open = ParticipationIndicators.ShareOfStaff(all, all);
        var later = ParticipationIndicators.ShareOfStaff(all with { AsOf = Last.AddDays(1), Group = group.Group }, all with { AsOf = Last.AddDays(1) });
        var half = GenderIndicators.Parity(all, group);

        group.ToString().ShouldBe("INTERNAL, NOT FOR RELEASE: 5 disability=yes of " + Given.Roll);
        share.ToString().ShouldBe("INTERNAL, NOT FOR RELEASE: share-of-staff: 50.00%");
        open.ToString().ShouldStartWith("share-of-staff");
        foreach (var value in new[]
        {
            share, half, GenderIndicators.Gap(all, group), GenderIndicators.GapPointsOfAll(all, all, group), GenderIndicators.AdjustedParity(all, group),
            GenderIndicators.Parity(open, share), VotingIndicators.Turnout(Given.Votes.Of(1), Given.Roll.Of(2) with { IsInternal = true }),
            RepresentationIndicators.Women(Given.Seats.Of(1), Given.Seats.Of(2), all, group), IndicatorValue.Pool([open, share]),
            open.DifferenceFrom(share), later.ChangeSince(share),
        })
        {
            value.IsInternal.ShouldBeTrue(value.Indicator.Code);
        }

        Figure.Sum([all, group]).IsInternal.ShouldBeTrue();
        (open.IsInternal, Figure.Sum([all, all]).IsInternal).ShouldBe((false, false));
    }

    [Fact]
    public void The_votes_of_women_over_all_votes_are_no_turnout() =>
        Refused(() => VotingIndicators.Turnout(Given.Votes.Of(5, "women"), Given.Votes.Of(100)))
            .ShouldRefuse(InclusionDiagnostics.RateWithinOneBase, "votes");

    [Fact]
    public void The_votes_of_women_over_everybody_on_the_roll_are_no_turnout() =>
        Refused(() => VotingIndicators.Turnout(Given.Votes.Of(5, "women"), Given.Roll.Of(100)))
            .ShouldRefuse(InclusionDiagnostics.GroupsDiffer);

    // Men of Punjab 2018: 109.5 per cent of the census of 2017. The census count is reconstructed from that percentage.
    [Fact]
    public void A_roll_above_the_census_is_a_finding_and_not_an_error()
    {
        var rate = RegistrationIndicators.RegistrationRate(
            Given.Roll.Of(33_679_993, "men", Roll2018), Given.Census.Of(30_758_000, "men", Census2017));

        rate.ToText().ShouldBe("109.50%");
        (rate.Base, rate.AsOf).ShouldBe((Given.Census, (DateOnly?)null));
        rate.Codes().ShouldBe([InclusionDiagnostics.MoreThanAll.Code, InclusionDiagnostics.DatesApart.Code]);
    }

    [Fact]
    public void Coverage_and_proxies_carry_over_with_a_warning_each()
    {
        var turnout = VotingIndicators.Turnout(
            Given.Votes.Of(5, "women", coverage: new(255, 265), isProxy: true), Given.Roll.Of(10, "women", coverage: new(1, 1)));

        (turnout.IsProxy, turnout.Coverage).ShouldBe((true, new Ratio(255, 265)));
        turnout.Codes().ShouldBe([InclusionDiagnostics.CoverageIncomplete.Code, InclusionDiagnostics.StandsIn.Code]);
        turnout.Warnings[1].ToString().ShouldContain("women of votes");
        VotingIndicators.Turnout(Given.Votes.Of(5, "women", coverage: new(1, 1)), Given.Roll.Of(10, "women")).Coverage.ShouldBeNull();
    }

    [Fact]
    public void Nothing_to_divide_by_is_not_applicable_and_not_zero()
    {
        var value = VotingIndicators.Turnout(Given.Votes.Of(0, "men"), Given.Roll.Of(0, "men"));

        (value.State, value.Value!.Value.IsDefined, value.ToText()).ShouldBe((ObservationState.NotApplicable, false, "not-applicable"));
        GenderIndicators.AdjustedParity(Given.Roll.Of(3, "women"), Given.Roll.Of(0, "men")).State.ShouldBe(ObservationState.NotApplicable);
        RepresentationIndicators.Women(Given.Seats.Of(0), Given.Seats.Of(0), Given.Census.Of(1), Given.Census.Of(2)).State.ShouldBe(ObservationState.NotApplicable);
        RepresentationIndicators.Women(Given.Seats.Of(1), Given.Seats.Of(2), Given.Census.Of(1), Given.Census.Of(0)).State.ShouldBe(ObservationState.NotApplicable);
    }

    [Theory]
    [InlineData(ObservationState.Suppressed, ObservationState.Value, ObservationState.Suppressed)]
    [InlineData(ObservationState.Suppressed, ObservationState.Suppressed, ObservationState.Suppressed)]
    [InlineData(ObservationState.Suppressed, ObservationState.NotCollected, ObservationState.Unknown)]
    [InlineData(ObservationState.NotApplicable, ObservationState.Value, ObservationState.NotApplicable)]
    [InlineData(ObservationState.NotApplicable, ObservationState.Undisclosed, ObservationState.Undisclosed)]
    public void A_missing_count_says_why_there_is_no_value(ObservationState first, ObservationState second, ObservationState expected)
    {
        static ObservedCount Count(ObservationState state) => state == ObservationState.Value ? 7 : ObservedCount.Missing(state);
        var value = GenderIndicators.GapPoints(Given.Roll.Of(Count(first), "men"), Given.Roll.Of(Count(second), "women"));

        (value.State, value.Value).ShouldBe((expected, (Ratio?)null));
    }

    [Fact]
    public void People_of_unknown_sex_give_bounds()
    {
        var (women, all) = (Given.Roll.Of(30, "women"), Given.Roll.Of(100));

        var share = ParticipationIndicators.ShareOfStaff(women, all, Given.Roll.Of(20, "sex-unknown"));
        (share.Value, share.Bounds).ShouldBe((new Ratio(30, 80), new ValueBounds(new(30, 100), new(50, 100))));
        share.Codes().ShouldBe([InclusionDiagnostics.GroupUndeclared.Code]);

        var blind = ParticipationIndicators.ShareOfStaff(women, all, Given.Roll.Of(ObservedCount.Missing(ObservationState.NotCollected), "sex-unknown"));
        (blind.State, blind.Value, blind.Bounds).ShouldBe((ObservationState.NotCollected, (Ratio?)null, new ValueBounds(new(30, 100), new(100, 100))));

        var none = ParticipationIndicators.ShareOfStaff(women, all, Given.Roll.Of(ObservedCount.NotApplicable, "sex-unknown"));
        (none.Value, none.Bounds).ShouldBe((new Ratio(30, 100), (ValueBounds?)null));

        var odd = ParticipationIndicators.ShareOfStaff(women, all, Given.Roll.Of(80, "sex-unknown"));
        (odd.State, odd.Value, odd.Codes().Single()).ShouldBe((ObservationState.Unknown, (Ratio?)null, InclusionDiagnostics.PartsExceedWhole.Code));

        GenderIndicators.Gap(Given.Roll.Of(50, "men"), women, Given.Roll.Of(20)).Bounds.ShouldBe(new ValueBounds(new(0, 1), new(40, 1)));
        GenderIndicators.GapPoints(Given.Roll.Of(50, "men"), women, Given.Roll.Of(20)).Bounds.ShouldBe(new ValueBounds(new(0, 100), new(40, 100)));
    }

    [Fact]
    public void People_of_unknown_sex_whose_number_is_missing_leave_no_gap()
    {
        var (men, women) = (Given.Roll.Of(50, "men"), Given.Roll.Of(30, "women"));

        foreach (var gap in new[] { GenderIndicators.Gap(men, women, Open(ObservationState.Unknown)), GenderIndicators.GapPoints(men, women, Open(ObservationState.Unknown)) })
        {
            (gap.State, gap.Value, gap.Bounds).ShouldBe((ObservationState.Unknown, (Ratio?)null, (ValueBounds?)null));
        }

        GenderIndicators.GapPoints(men, women, Open(ObservationState.Suppressed)).State.ShouldBe(ObservationState.Suppressed);
        GenderIndicators.GapPoints(men, women, Open(ObservationState.NotApplicable)).Value.ShouldBe(new Ratio(20, 80));

        static Figure Open(ObservationState state) => Given.Roll.Of(ObservedCount.Missing(state), "sex-unknown");
    }

    [Fact]
    public void Places_pool_by_their_counts_and_not_by_their_rates()
    {
        IndicatorValue Turnout(long voted, long registered, string place) =>
            VotingIndicators.Turnout(Given.Votes.Of(voted, $"women;place={place}", Roll2018), Given.Roll.Of(registered, $"women;place={place}", Roll2018));

        var both = IndicatorValue.Pool([Turnout(9, 10, "A"), Turnout(10, 90, "B")]);

        (both.Value, both.Inputs[0].Group).ShouldBe((new Ratio(19, 100), "women"));
        Refused(() => IndicatorValue.Pool([Turnout(9, 10, "A"), VotingIndicators.ShareOfVotes(Given.Votes.Of(1), Given.Votes.Of(2))]))
            .ShouldRefuse(InclusionDiagnostics.IndicatorsDiffer, "turnout", "share-of-votes");
        Refused(() => IndicatorValue.Pool([Turnout(9, 10, "A"), VotingIndicators.Turnout(Given.Votes.Of(1), Given.Census.Of(2))]))
            .ShouldRefuse(InclusionDiagnostics.BasesDiffer, "roll", "census-2017-18plus");
        Refused(() => IndicatorValue.Pool([GenderIndicators.AdjustedParity(Given.Roll.Of(1), Given.Roll.Of(2))]))
            .ShouldRefuse(InclusionDiagnostics.NotPoolable);
        Refused(() => IndicatorValue.Pool(
            [VotingIndicators.ShareOfVotes(Given.Votes.Of(1), Given.Votes.Of(2)), VotingIndicators.ShareOfVotes(Given.Votes.Of(1), Given.Votes.Of(2), Given.Votes.Of(0))]))
            .ShouldRefuse(InclusionDiagnostics.NotPoolable, "others do not");
        Should.Throw<ArgumentException>(() => IndicatorValue.Pool([]));
    }

    [Fact]
    public void The_group_in_common_keeps_codes_with_semicolons_whole()
    {
        GroupOf(new Coordinates(("place", "North;East"), ("sex", "F")).ToString(), new Coordinates(("place", "North;West"), ("sex", "F")).ToString()).ShouldBe("sex=F");
        GroupOf(new Coordinates(("area", "a;b=c"), ("place", "P")).ToString(), new Coordinates(("area", "a;b=c"), ("place", "Q")).ToString())
            .ShouldBe(new Coordinates(("area", "a;b=c")).ToString());
        GroupOf("sex=F;place=P", "place=Q;sex=F").ShouldBe("sex=F");
        GroupOf("women; place=P", "women;place=Q").ShouldBe("women");

        static string GroupOf(string first, string second) => Figure.Sum([Given.Roll.Of(1, first), Given.Roll.Of(2, second)]).Group;
    }

    [Fact]
    public void A_change_is_from_an_earlier_day_of_the_same_group_and_base()
    {
        var (then, now) = (Roll2018, Roll2018.AddYears(2));
        IndicatorValue Gap(DateOnly? day, string women = "women") => GenderIndicators.Gap(Given.Roll.Of(9, "men", day), Given.Roll.Of(4, women, day));

        Gap(now).ChangeSince(Gap(then)).Value.ShouldBe(new Ratio(0, 1));
        Refused(() => Gap(then).ChangeSince(Gap(now))).ShouldRefuse(InclusionDiagnostics.NotEarlier);
        Refused(() => Gap(now).ChangeSince(Gap(null))).ShouldRefuse(InclusionDiagnostics.NotEarlier);
        Refused(() => Gap(now).ChangeSince(Gap(then, "young women"))).ShouldRefuse(InclusionDiagnostics.GroupsDiffer);
        Refused(() => Gap(now).DifferenceFrom(Gap(then))).ShouldRefuse(InclusionDiagnostics.DatesDiffer);
    }

    [Fact]
    public void The_adjusted_index_is_as_far_from_one_whichever_sex_is_behind()
    {
        string Adjusted(long women, long men) => GenderIndicators.AdjustedParity(Given.Roll.Of(women), Given.Roll.Of(men)).Value!.Value.ToString();

        (Adjusted(3, 4), Adjusted(4, 3), Adjusted(5, 5), Adjusted(1, 0)).ShouldBe(("3/4", "5/4", "5/5", "1/0"));
        Benchmark.GenderParity.Contains(GenderIndicators.AdjustedParity(Given.Roll.Of(97), Given.Roll.Of(100))).ShouldBe(true);
        Benchmark.GenderParity.Contains(GenderIndicators.AdjustedParity(Given.Roll.Of(969), Given.Roll.Of(1000))).ShouldBe(false);
        Benchmark.GenderParity.Contains(GenderIndicators.AdjustedParity(Given.Roll.Of(ObservedCount.Unknown), Given.Roll.Of(1))).ShouldBeNull();
        Benchmark.GenderParity.ToString().ShouldBe("Gender parity: 97/100 to 103/100 (not binding)");
        Should.Throw<RuleViolationException>(() => Benchmark.GenderParity.Contains(GenderIndicators.Parity(Given.Roll.Of(1), Given.Roll.Of(1))));
    }

    [Fact]
    public void Standard_indicators_have_different_codes_and_a_formula_takes_only_its_own_form()
    {
        StandardIndicators.All.DistinctBy(i => i.Code, StringComparer.Ordinal).Count().ShouldBe(StandardIndicators.All.Count);
        typeof(StandardIndicators).GetProperties().Count(p => p.PropertyType == typeof(Indicator)).ShouldBe(StandardIndicators.All.Count);
        Should.Throw<ArgumentException>(() => IndicatorFormulas.Share(StandardIndicators.Turnout, Given.Votes.Of(1), Given.Votes.Of(2)));
    }

    private static Func<IndicatorValue> Refused(Func<IndicatorValue> call) => call;
}
