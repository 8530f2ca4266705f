namespace ElectionCore.Inclusion.Tests.Thresholds;

public class ThresholdTests
{
    private static readonly ThresholdRule Section9 = ThresholdRules.Shipped.Single(r => r.Code == "pk-2017-s9");
    private static readonly ThresholdRule Section47 = ThresholdRules.Shipped.Single(r => r.Code == "pk-2017-s47");
    private static readonly ThresholdRule Section206 = ThresholdRules.Shipped.Single(r => r.Code == "pk-2017-s206");

    // Women's votes of all votes polled in 2018: PK-23 was voided; reports conflict on NA-10 and NA-48, of which the press said
    // that the latter was "short by 32".
    [Theory]
    [InlineData("PK-23", 3_505, 69_827, "5.02%", 3_478, 3_865)]
    [InlineData("NA-10", 12_663, 128_302, "9.87%", 168, 186)]
    [InlineData("NA-48", 6_364, 63_964, "9.95%", 33, 36)]
    public void Constituencies_of_2018_below_a_tenth(string constituency, long women, long votes, string share, long atFixedTotal, long atGrowingTotal)
    {
        var evaluation = Section9.Evaluate(Votes(constituency, women, votes));

        var finding = evaluation.Findings[0];
        (finding.IsMet, finding.Value, finding.IsPublishable).ShouldBe((true, new Ratio(women, votes), true));
        finding.Value!.Value.ToPercentString(2, MidpointRounding.AwayFromZero).ShouldBe(share);
        (finding.ShortfallAtFixedTotal, finding.ShortfallAtGrowingTotal).ShouldBe((atFixedTotal, atGrowingTotal));
        var warning = evaluation.Diagnostics[0];
        (warning.Code, warning.Severity).ShouldBe((InclusionDiagnostics.ThresholdMet.Code, DiagnosticSeverity.Warning));
        warning.ToString().ShouldContain("not a verdict");
    }

    [Fact]
    public void The_boundary_is_proved_in_whole_numbers() =>
        Section9.Evaluate(Votes("NA-48", 6_364, 63_964)).Findings[0].Proof.ToString().ShouldBe("6364 x 10 = 63640 < 63964 = 63964 x 1");

    [Fact]
    public void Exactly_a_tenth_is_not_less_though_the_press_reading_says_otherwise()
    {
        var evaluation = Section9.Evaluate(Votes("X", 1_000, 10_000));

        evaluation.Findings.Select(f => f.IsMet).ShouldBe([false, true, null]);
        evaluation.Findings[0].Proof!.Value.IsAtBoundary.ShouldBeTrue();
        evaluation.Findings[0].ShortfallAtFixedTotal.ShouldBeNull();
        (evaluation.Findings[1].ShortfallAtFixedTotal, evaluation.Findings[1].ShortfallAtGrowingTotal).ShouldBe((1L, 1L));
        evaluation.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(InclusionDiagnostics.MetByOtherReading.Code);
    }

    [Fact]
    public void The_share_of_votes_and_the_turnout_of_women_are_different_readings()
    {
        var evaluation = Section9.Evaluate(Votes("X", 2_000, 10_000) with { RegisteredOfGroup = 50_000 });

        evaluation.Findings.Select(f => (f.Value, f.IsMet)).ShouldBe(
            [(new Ratio(2_000, 10_000), false), (new Ratio(2_000, 10_000), false), (new Ratio(2_000, 50_000), true)]);
    }

    [Fact]
    public void Missing_counts_decide_nothing()
    {
        var evaluation = Section9.Evaluate(new() { Subject = new("constituency", "X"), VotesPolled = 10, VotesOfGroup = ObservedCount.Missing(ObservationState.NotCollected) });

        evaluation.Findings[0].ShouldSatisfyAllConditions(f => f.IsMet.ShouldBeNull(), f => f.Value.ShouldBeNull(), f => f.State.ShouldBe(ObservationState.NotCollected));
        evaluation.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("not-collected");
        Section9.Evaluate(Votes("X", 0, 0)).Findings[0].ShouldSatisfyAllConditions(f => f.IsMet.ShouldBeNull(), f => f.State.ShouldBe(ObservationState.NotApplicable));
    }

    [Fact]
    public void Proxies_and_contradictions_are_told() =>
        Section9.Evaluate(Votes("X", 11, 10) with { IsProxy = true }).Diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal)
            .ShouldBe([InclusionDiagnostics.ThresholdCountsConflict.Code, InclusionDiagnostics.ThresholdOnProxy.Code]);

    [Fact]
    public void A_rule_that_is_not_in_force_is_not_evaluated() =>
        Should.Throw<RuleViolationException>(() => Section9.Evaluate(Votes("X", 1, 10) with { On = new(2017, 10, 1) }))
            .Diagnostic.Code.ShouldBe(InclusionDiagnostics.RuleNotInForce.Code);

    // Rows made for the test: a gap of ten points is ten per cent of the roll, and more than that of the men.
    [Theory]
    [InlineData(45, 55, false, true)]
    [InlineData(44, 56, true, true)]
    [InlineData(100, 111, false, false)]
    [InlineData(100, 112, false, true)]
    [InlineData(60, 40, false, false)]
    public void The_readings_of_section_47_differ_and_stay_candidates(long women, long men, bool byPoints, bool relative)
    {
        var evaluation = Section47.Evaluate(new() { Subject = new("constituency", "X"), RegisteredOfGroup = women, RegisteredOfOthers = men });

        evaluation.Findings.Select(f => f.IsMet).ShouldBe([byPoints, relative]);
        (evaluation.IsPublishable, evaluation.Findings[0].IsPublishable).ShouldBe((false, false));
        evaluation.Diagnostics.Select(d => (d.Code, d.Severity)).ShouldBe(
            byPoints || relative ? [(InclusionDiagnostics.CandidateThresholdMet.Code, DiagnosticSeverity.Information)] : []);
    }

    [Theory]
    [InlineData(4, 100, true)]
    [InlineData(5, 100, false)]
    public void One_woman_in_twenty_candidates_is_enough(long women, long all, bool isMet)
    {
        var evaluation = Section206.Evaluate(new() { Subject = new("party", "X"), CandidatesOfGroup = women, Candidates = all });

        evaluation.Findings.ShouldHaveSingleItem().IsMet.ShouldBe(isMet);
        evaluation.Diagnostics.All(d => d.Severity == DiagnosticSeverity.Information).ShouldBeTrue();
    }

    [Fact]
    public void A_rule_is_a_fact_and_its_readings_are_checked()
    {
        (Section9.FactKey, Section9.Subject.ToString(), Section9.References.Any()).ShouldBe(("pk-2017-s9", "threshold-rule:pk-2017-s9", false));
        Should.Throw<ArgumentException>(() => Section9 with { Readings = [] });
        Should.Throw<ArgumentException>(() => Section9 with { Readings = [Section9.Readings[0], Section9.Readings[0]] });
        Should.Throw<ArgumentException>(() => Section9.Readings[0] with { Limit = new(1, 0) });
    }

    private static ThresholdInput Votes(string constituency, long women, long votes) =>
        new() { Subject = new("constituency", constituency), On = new(2018, 7, 25), VotesOfGroup = women, VotesPolled = votes };
}
