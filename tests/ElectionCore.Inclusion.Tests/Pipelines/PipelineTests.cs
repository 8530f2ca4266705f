using ElectionCore.Inclusion.Tests.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Pipelines;

public class PipelineTests
{
    // Jordan 2024: roll of 5,115,219 with 2,689,926 women, voters as announced (royanews.tv), 27 of 138 seats. Cards not known.
    private static readonly ParticipationPipeline Jordan = new(
    [
        Stage("identity-card", ObservedCount.Unknown, ObservedCount.Unknown), Stage("roll", 2_689_926, 2_425_293),
        Stage("vote", 783_808, 854_540), Stage("seat", 27, 111),
    ]);

    [Fact]
    public void Losses_and_conversions_are_exact_and_missing_stages_stay_missing()
    {
        var steps = Jordan.StepsOf("women");

        steps.Select(s => (s.From, s.To)).ShouldBe([("identity-card", "roll"), ("roll", "vote"), ("vote", "seat")]);
        steps.Select(s => s.Lost).ShouldBe([null, 1_906_118, 783_781]);
        steps.Select(s => s.Conversion).ShouldBe([null, new Ratio(783_808, 2_689_926), new Ratio(27, 783_808)]);
    }

    [Fact]
    public void Women_are_ahead_on_the_roll_and_fall_behind_at_each_step_after_it()
    {
        Jordan.SharesOf("women").Select(s => (s.State, s.Share)).ShouldBe(
        [
            (ObservationState.Unknown, null), (ObservationState.Value, new Ratio(2_689_926, 5_115_219)),
            (ObservationState.Value, new Ratio(783_808, 1_638_348)), (ObservationState.Value, new Ratio(27, 138)),
        ]);
        Jordan.Compare("women", "men").Select(c => c.FallsBehind).ShouldBe([null, true, true]);
        Jordan.Compare("men", "women").Select(c => c.FallsBehind).ShouldBe([null, false, false]);
    }

    [Fact]
    public void A_stage_that_grows_is_reported_and_never_clipped()
    {
        var pipeline = new ParticipationPipeline([Stage("census", 100, 100), Stage("roll", 88, 110)]);

        (pipeline.StepsOf("men")[0].Lost, pipeline.StepsOf("men")[0].Conversion).ShouldBe((-10L, new Ratio(110, 100)));
        pipeline.Check().ShouldHaveSingleItem().ToString().ShouldContain("more men at roll (110) than at census before it (100)");
    }

    [Fact]
    public void Gaps_proxies_and_incomplete_counts_are_reported()
    {
        var cards = new PipelineStage
        {
            Code = "identity-card", Name = new("Card"),
            Figures = [Given.Census.Of(9, "women", coverage: new(1, 2)), Given.Census.Of(9, "men"), Given.Census.Of(1, "third-marker", isProxy: true)],
        };
        var pipeline = new ParticipationPipeline([cards, Stage("roll", 5, 6)]);

        pipeline.Groups.ShouldBe(["women", "men", "third-marker"]);
        pipeline.Check().Select(d => d.Code).ShouldBe([InclusionDiagnostics.PipelineGap.Code, InclusionDiagnostics.PipelineStandsIn.Code, InclusionDiagnostics.PipelineIncomplete.Code]);
        pipeline.SharesOf("women").Select(s => s.State).ShouldBe([ObservationState.Value, ObservationState.NotCollected]);
    }

    [Fact]
    public void Steps_shares_and_comparisons_are_proxies_and_internal_when_a_count_is()
    {
        var cards = new PipelineStage
        {
            Code = "identity-card", Name = new("Card"),
            Figures = [Given.Census.Of(9, "women", isProxy: true), Given.Census.Of(9, "men") with { IsInternal = true }],
        };
        var pipeline = new ParticipationPipeline([cards, Stage("roll", 5, 6), Stage("vote", 4, 4)]);

        pipeline.StepsOf("women").Select(s => (s.IsProxy, s.IsInternal)).ShouldBe([(true, false), (false, false)]);
        pipeline.StepsOf("men").Select(s => (s.IsProxy, s.IsInternal)).ShouldBe([(false, true), (false, false)]);
        pipeline.SharesOf("women").Select(s => (s.IsProxy, s.IsInternal)).ShouldBe([(true, true), (false, false), (false, false)]);
        pipeline.Compare("women", "men").Select(c => (c.IsProxy, c.IsInternal)).ShouldBe([(true, true), (false, false)]);
    }

    [Fact]
    public void A_pipeline_is_refused_that_would_mislead()
    {
        Should.Throw<ArgumentException>(() => new ParticipationPipeline([Stage("roll", 1, 1)]));
        Should.Throw<ArgumentException>(() => new ParticipationPipeline([Stage("roll", 1, 1), Stage("roll", 1, 1)]));
        Should.Throw<ArgumentException>(() => Jordan.StepsOf("children"));
        Should.Throw<ArgumentException>(() => Jordan.Stages[0] with { Figures = [Given.Roll.Of(1, "women"), Given.Roll.Of(1, "women")] });
        Should.Throw<ArgumentException>(() => Jordan.Stages[0] with { Figures = [Given.Roll.Of(1)] });
        Should.Throw<RuleViolationException>(() => Jordan.Stages[0] with { Figures = [Given.Roll.Of(1, "women"), Given.Votes.Of(1, "men")] });
    }

    [Fact]
    public void No_step_or_share_makes_a_number_of_a_missing_count() => Properties.Check(Prop.ForAll(
        (from a in Given.Observed from b in Given.Observed from c in Given.Observed from d in Given.Observed select (a, b, c, d)).ToArbitrary(),
        n =>
        {
            var pipeline = new ParticipationPipeline([Stage("one", n.a, n.b), Stage("two", n.c, n.d)]);
            var (step, share) = (pipeline.StepsOf("women")[0], pipeline.SharesOf("women")[0]);
            var isKnown = n.a.IsKnown && n.c.IsKnown;
            return isKnown == step.Lost is not null
                && isKnown == step.Conversion is not null
                && (!isKnown || step.Lost == n.a.Value - n.c.Value)
                && (share.Share is null || (n.a.IsKnown && (n.b.IsKnown || n.b == ObservedCount.NotApplicable)))
                && (pipeline.Compare("women", "men")[0].Behind is null || (isKnown && n.b.IsKnown && n.d.IsKnown));
        }));

    private static PipelineStage Stage(string code, ObservedCount women, ObservedCount men)
    {
        var of = new PopulationBase(code, new(code));
        return new() { Code = code, Name = new(code), Figures = [of.Of(women, "women"), of.Of(men, "men")] };
    }
}
