using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Statistics;

public class WeightedSampleTests
{
    private static readonly Gen<WeightedAnswer> Records =
        from weight in Gen.Choose(1, 1_000_000)
        from answer in Gen.Elements(Enum.GetValues<SurveyAnswer>())
        select new WeightedAnswer(weight / 1000.0, answer);

    private static readonly Arbitrary<WeightedAnswer[]> Samples = Gen.Choose(0, 60).SelectMany(n => Records.ArrayOf(n)).ToArbitrary();

    [Fact]
    public void A_sample_by_hand()
    {
        var sample = WeightedSample.Of(
            [new(1, SurveyAnswer.Yes), new(3, SurveyAnswer.No), new(2, SurveyAnswer.Yes), new(5, SurveyAnswer.Refused), new(7, SurveyAnswer.NotAsked)],
            AnswerCoding.ExcludeMissing);

        sample.Share.ShouldBe(0.5);
        sample.Size.ShouldBe(3);
        sample.DesignEffect!.Value.ShouldBe(3 * 14 / 36.0, 1e-15);
        sample.EffectiveSize!.Value.ShouldBe(36 / 14.0, 1e-15);
        (sample.Refused, sample.NotAsked).ShouldBe((new WeightedTally(1, 5), 1));

        // (k + z²/2 ± z√(k(n − k)/n + z²/4)) / (n + z²) with n = 18/7 and k = n/2 is ½ ± ½ z/√(n + z²).
        const double Z = 1.9599639845400542;
        var half = Z / Math.Sqrt((18 / 7.0) + (Z * Z)) / 2;
        var interval = sample.WilsonInterval()!;
        (interval.Method, interval.SampleSize).ShouldBe((IntervalMethod.WilsonEffective, sample.EffectiveSize.Value));
        interval.Lower.ShouldBe(0.5 - half, 1e-14);
        interval.Upper.ShouldBe(0.5 + half, 1e-14);
        sample.Warnings.ShouldHaveSingleItem().Descriptor.ShouldBe(InclusionDiagnostics.DesignEffectFromWeightsOnly);
    }

    [Fact]
    public void Equal_weights_are_no_weights() => Properties.Check(Prop.ForAll(
        Samples, Gen.Choose(1, 9_999).ToArbitrary(), (records, weight) =>
    {
        var sample = WeightedSample.Of(records.Select(r => r with { Weight = weight / 7.0 }), AnswerCoding.CensusTurnout);
        var plain = new SampleShare(sample.Yes.Count, sample.Size).WilsonInterval();
        return sample.WilsonInterval() is { } interval
            ? Near(sample.DesignEffect!.Value, 1) && Near(interval.Lower, plain!.Lower) && Near(interval.Upper, plain.Upper)
            : sample.Size < 2;
    }));

    [Fact]
    public void The_unit_of_the_weights_and_the_order_of_the_records_do_not_matter() => Properties.Check(Prop.ForAll(Samples, records =>
    {
        var sample = WeightedSample.Of(records, AnswerCoding.CensusTurnout);
        var other = WeightedSample.Of(
            Enumerable.Reverse(records).Select(r => r with { Weight = r.Weight * 1e-6 }), AnswerCoding.CensusTurnout);
        return sample.Size == other.Size
            && (sample.Share is null ? other.Share is null : Near(sample.Share.Value, other.Share!.Value))
            && (sample.DesignEffect is null ? other.DesignEffect is null : Near(sample.DesignEffect.Value, other.DesignEffect!.Value));
    }));

    [Fact]
    public void Weights_only_ever_make_a_sample_smaller_and_no_interval_is_without_width() => Properties.Check(Prop.ForAll(Samples, records =>
    {
        var sample = WeightedSample.Of(records, AnswerCoding.HurAchenTurnout);
        return sample.WilsonInterval() is { } interval
            ? sample.EffectiveSize <= sample.Size && sample.EffectiveSize >= 1 - 1e-12
                && interval.Contains(sample.Share!.Value) && interval.Upper > interval.Lower
            : sample.Size < 2;
    }));

    [Fact]
    public void Every_record_is_in_one_place() => Properties.Check(Prop.ForAll(Samples, records =>
    {
        var excluding = WeightedSample.Of(records, AnswerCoding.ExcludeMissing);
        var counting = WeightedSample.Of(records, AnswerCoding.CensusTurnout);
        var missing = excluding.DoNotKnow.Count + excluding.Refused.Count + excluding.NoResponse.Count;
        return excluding.Size + missing + excluding.NotAsked == records.Length
            && counting.Size == excluding.Size + missing
            && counting.Refused == excluding.Refused
            && counting.Yes == excluding.Yes;
    }));

    [Theory]
    [InlineData(0.0, "INC0131")]
    [InlineData(-1.0, "INC0130")]
    [InlineData(double.NaN, "INC0130")]
    [InlineData(double.PositiveInfinity, "INC0130")]
    [InlineData(1e-200, "INC0130")]
    [InlineData(1e200, "INC0130")]
    public void A_weight_that_cannot_be_used_leaves_its_record_out(double weight, string code)
    {
        var sample = WeightedSample.Of(
            [new(2, SurveyAnswer.Yes), new(weight, SurveyAnswer.No), new(2, SurveyAnswer.No)], AnswerCoding.ExcludeMissing);

        (sample.Share, sample.Size).ShouldBe((0.5, 2));
        var finding = sample.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        finding.Arguments[0].Value.ShouldBe(2L);
    }

    [Fact]
    public void Of_too_few_nothing_is_said()
    {
        var none = WeightedSample.Of([new(0, SurveyAnswer.Yes), new(0, SurveyAnswer.No)], AnswerCoding.ExcludeMissing);
        var one = WeightedSample.Of([new(4, SurveyAnswer.Yes), new(3, SurveyAnswer.DoNotKnow)], AnswerCoding.ExcludeMissing);

        (none.Share, none.DesignEffect, none.EffectiveSize, none.WilsonInterval()).ShouldBe((null, null, null, null));
        (one.Share, one.DesignEffect, one.EffectiveSize, one.WilsonInterval()).ShouldBe((1.0, null, null, null));
        none.Findings.Count.ShouldBe(2);
        foreach (var sample in new[] { none, one })
        {
            sample.Warnings.ShouldHaveSingleItem().Descriptor.ShouldBe(InclusionDiagnostics.SampleTooSmall);
        }
    }

    [Fact]
    public void A_part_of_the_population_counts_with_its_own_size()
    {
        WeightedAnswer[] women = [new(1, SurveyAnswer.Yes), new(1, SurveyAnswer.No), new(1, SurveyAnswer.No), new(1, SurveyAnswer.No)];
        var men = Enumerable.Repeat(new WeightedAnswer(1, SurveyAnswer.Yes), 96);

        var all = WeightedSample.Of(women.Concat(men), AnswerCoding.ExcludeMissing);
        var part = WeightedSample.Of(women, AnswerCoding.ExcludeMissing);

        (all.Size, part.Size).ShouldBe((100, 4));
        part.WilsonInterval()!.Lower.ShouldBe(new SampleShare(1, 4).WilsonInterval()!.Lower, 1e-15);
    }

    [Fact]
    public void A_builder_may_go_on_after_a_sample()
    {
        var builder = new WeightedSampleBuilder(AnswerCoding.ExcludeMissing);
        builder.Add(1, SurveyAnswer.Yes).ShouldBeNull();
        var first = builder.Build();
        builder.Add(-1, SurveyAnswer.Yes, DiagnosticPlace.In("survey.csv", 3)).ShouldNotBeNull()
            .ToString().ShouldBe("INC0130 survey.csv:3: Record 2 has the weight -1 and is left out.");
        builder.Add(1, SurveyAnswer.No);

        (first.Size, first.Findings.Count).ShouldBe((1, 0));
        (builder.Build().Size, builder.Build().Findings.Count).ShouldBe((2, 1));
        builder.Build().ShouldBe(builder.Build());
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(1, (SurveyAnswer)99));
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(1, Math.Abs(a));
}
