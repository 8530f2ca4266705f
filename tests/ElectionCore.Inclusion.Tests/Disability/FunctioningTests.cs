using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Inclusion.FunctioningAnswer;

namespace ElectionCore.Inclusion.Tests.Disability;

public class FunctioningTests
{
    private static readonly FunctioningAnswer[] Known = [NoDifficulty, SomeDifficulty, ALotOfDifficulty, CannotDoAtAll];

    private static readonly SensitivityPolicy Policy = new()
    {
        Code = "access", Dimension = "disability", Purpose = "Access to polling stations", Approver = "The commission", MinimumGeography = 0,
    };

    private static readonly Gen<FunctioningResponse> Responses =
        from answers in Gen.Elements(Enum.GetValues<FunctioningAnswer>()).ArrayOf(6)
        from full in Gen.Elements(true, false)
        select Response(full, answers);

    // The severity counts and cut-offs of the Washington Group's analytic guidelines for the Short Set.
    [Theory]
    [InlineData("000000", "none", false, false, false, false)]
    [InlineData("100000", "some", true, false, false, false)]
    [InlineData("100001", "some", true, true, false, false)]
    [InlineData("002000", "a-lot-or-more", true, true, true, false)]
    [InlineData("000030", "a-lot-or-more", true, true, true, true)]
    [InlineData("111111", "some", true, true, false, false)]
    public void A_response_by_each_cutoff(string scores, string level, bool any, bool two, bool international, bool cannot)
    {
        var response = Response(full: true, [.. scores.Select(c => Known[c - '0'])]);

        Words.Of(response.Level).ShouldBe(level);
        response.StatusBy(DisabilityCutoff.AnyDifficulty).ShouldBe(Status(any));
        response.StatusBy(DisabilityCutoff.TwoSomeOrOneALot).ShouldBe(Status(two));
        response.StatusBy(DisabilityCutoff.International).ShouldBe(Status(international));
        response.StatusBy(DisabilityCutoff.CannotDoAtAll).ShouldBe(Status(cannot));
    }

    [Theory]
    [InlineData(Refused)]
    [InlineData(DoNotKnow)]
    [InlineData(NotAsked)]
    public void A_missing_answer_is_never_no_difficulty(FunctioningAnswer missing)
    {
        var healthyElsewhere = FunctioningResponse.ShortSet(NoDifficulty, missing, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty);
        var enough = FunctioningResponse.ShortSet(missing, missing, ALotOfDifficulty, missing, missing, missing);

        foreach (var cutoff in Enum.GetValues<DisabilityCutoff>())
        {
            healthyElsewhere.StatusBy(cutoff).ShouldBe(DisabilityStatus.Undetermined);
        }

        healthyElsewhere.Level.ShouldBe(FunctioningLevel.Undetermined);
        healthyElsewhere.AnswerBy(DisabilityCutoff.International).ShouldBe(SurveyAnswer.NoResponse);
        enough.StatusBy(DisabilityCutoff.International).ShouldBe(DisabilityStatus.WithDisability);
        enough.StatusBy(DisabilityCutoff.CannotDoAtAll).ShouldBe(DisabilityStatus.Undetermined);
        enough.Level.ShouldBe(FunctioningLevel.ALotOrMore);
    }

    [Fact]
    public void Self_care_that_the_instrument_lacks_decides_nothing()
    {
        var five = FunctioningResponse.WithoutSelfCare(NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty);

        five[FunctioningDomain.SelfCare].ShouldBe(NotAsked);
        five.StatusBy(DisabilityCutoff.AnyDifficulty).ShouldBe(DisabilityStatus.WithoutDisability);
        default(FunctioningResponse).StatusBy(DisabilityCutoff.AnyDifficulty).ShouldBe(DisabilityStatus.Undetermined);
        Should.Throw<RuleViolationException>(() => DisabilityCount.Of([five, default], DisabilityCutoff.International, Policy))
            .Diagnostic.ToString().ShouldBe("INC0150: Responses to without-self-care and to short-set cannot be counted together.");
        Should.Throw<RuleViolationException>(() => FunctioningLevelCount.Of([default, five], Policy));
    }

    [Fact]
    public void A_status_is_that_of_every_way_to_fill_in_what_is_missing() => Properties.Check(Prop.ForAll(
        Responses.ToArbitrary(), Gen.Elements(Enum.GetValues<DisabilityCutoff>()).ToArbitrary(), (response, cutoff) =>
    {
        var ways = Completions(response).ToList();
        var statuses = ways.Select(w => w.StatusBy(cutoff)).Distinct().ToList();
        var levels = ways.Select(w => w.Level).Distinct().ToList();
        return response.StatusBy(cutoff) == (statuses.Count == 1 ? statuses[0] : DisabilityStatus.Undetermined)
            && response.Level == (levels.Count == 1 ? levels[0] : FunctioningLevel.Undetermined);
    }));

    [Fact]
    public void A_stricter_cutoff_finds_no_more_people_and_the_bounds_enclose_every_truth() => Properties.Check(Prop.ForAll(
        Responses.Where(r => r.Instrument == FunctioningInstrument.ShortSet).ArrayOf(8).ToArbitrary(), responses =>
    {
        var (any, two, international, cannot) = (
            DisabilityCount.Of(responses, DisabilityCutoff.AnyDifficulty, Policy), DisabilityCount.Of(responses, DisabilityCutoff.TwoSomeOrOneALot, Policy),
            DisabilityCount.Of(responses, DisabilityCutoff.International, Policy), DisabilityCount.Of(responses, DisabilityCutoff.CannotDoAtAll, Policy));
        var truth = DisabilityCount.Of(responses.Select(r => Completions(r).Last()), DisabilityCutoff.International, Policy);
        var levels = FunctioningLevelCount.Of(responses, Policy);
        return any.With >= two.With && two.With >= international.With && international.With >= cannot.With
            && any.Total == responses.Length && levels.Total == responses.Length
            && levels.ALotOrMore == international.With && levels.None == any.Without
            && truth.Undetermined == 0
            && international.Bounds.Lowest.CompareValueTo(truth.Share) <= 0
            && international.Bounds.Highest.CompareValueTo(truth.Share) >= 0;
    }));

    [Fact]
    public void A_count_tells_its_share_and_its_bounds()
    {
        FunctioningResponse[] responses =
        [
            Response(full: true, [NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty]),
            Response(full: true, [SomeDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty]),
            Response(full: true, [CannotDoAtAll, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, Refused]),
            Response(full: true, [SomeDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, NoDifficulty, Refused]),
        ];

        var count = DisabilityCount.Of(responses, DisabilityCutoff.International, Policy);

        (count.With, count.Without, count.Undetermined, count.Instrument).ShouldBe((1, 2, 1, FunctioningInstrument.ShortSet));
        count.Share.ShouldBe(new Ratio(1, 3));
        count.Bounds.ShouldBe(new ValueBounds(new(1, 4), new(2, 4)));
        var none = DisabilityCount.Of([], DisabilityCutoff.International, Policy);
        (none.Instrument, none.Share.IsDefined, none.Bounds.Lowest.IsDefined).ShouldBe((null, false, false));

        var weighted = WeightedSample.Of(
            responses.Select((r, i) => new WeightedAnswer(i + 1, r.AnswerBy(DisabilityCutoff.International))), AnswerCoding.ExcludeMissing);
        (weighted.Share, weighted.NoResponse).ShouldBe((0.5, new WeightedTally(1, 4)));
    }

    [Fact]
    public void Counting_needs_a_policy_for_disability_and_the_counts_are_headed()
    {
        var other = Policy with { Dimension = "ethnicity" };

        Should.Throw<RuleViolationException>(() => DisabilityCount.Of([default], DisabilityCutoff.International, other)).Diagnostic.ToString()
            .ShouldBe("INC0050 dimension:disability: Counting by disability is refused: it is sensitive, and no policy in force allows it.");
        Should.Throw<RuleViolationException>(() => FunctioningLevelCount.Of([default], other)).Diagnostic.Code.ShouldBe("INC0050");
        Should.Throw<ArgumentNullException>(() => FunctioningLevelCount.Of([default], null!));

        var count = DisabilityCount.Of([default], DisabilityCutoff.International, Policy);
        var levels = FunctioningLevelCount.Of([default], Policy);
        (count.IsInternal, levels.IsInternal).ShouldBe((true, true));
        count.ToString().ShouldBe("INTERNAL, NOT FOR RELEASE: 0 with, 0 without, 1 undetermined (international)");
        levels.ToString().ShouldBe("INTERNAL, NOT FOR RELEASE: 0 none, 0 some, 0 a lot or more, 1 undetermined");
    }

    [Fact]
    public void What_is_none_of_the_words_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Response(full: true, [(FunctioningAnswer)9, Refused, Refused, Refused, Refused, Refused]));
        Should.Throw<ArgumentOutOfRangeException>(() => default(FunctioningResponse).StatusBy((DisabilityCutoff)9));
        Should.Throw<ArgumentOutOfRangeException>(() => default(FunctioningResponse)[(FunctioningDomain)9]);
    }

    private static DisabilityStatus Status(bool with) => with ? DisabilityStatus.WithDisability : DisabilityStatus.WithoutDisability;

    private static FunctioningResponse Response(bool full, FunctioningAnswer[] a) => full
        ? FunctioningResponse.ShortSet(a[0], a[1], a[2], a[3], a[4], a[5])
        : FunctioningResponse.WithoutSelfCare(a[0], a[1], a[2], a[3], a[5]);

    private static IEnumerable<FunctioningResponse> Completions(FunctioningResponse response)
    {
        var full = response.Instrument == FunctioningInstrument.ShortSet;
        IEnumerable<FunctioningAnswer[]> ways = [[]];
        foreach (var domain in Enum.GetValues<FunctioningDomain>())
        {
            var answer = response[domain];
            FunctioningAnswer[] choices = !full && domain == FunctioningDomain.SelfCare || Known.Contains(answer) ? [answer] : Known;
            ways = ways.SelectMany(way => choices, (way, choice) => way.Append(choice).ToArray());
        }

        return ways.Select(way => Response(full, way));
    }
}
