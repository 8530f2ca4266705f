using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Surveys;

public class SurveyWaveTests
{
    private static readonly Gen<SurveyWave> Waves = Gen.Choose(0, 2000).ArrayOf(5).Select(counts => Scale("w", 2020, counts));

    [Fact]
    public void A_scale_of_five_points_gives_the_share_of_the_indicator()
    {
        // The metadata of SDG 16.7.2 takes the answers 3 to 5 of those who answered; others are reported beside the share.
        var wave = Scale("2024", 2024, [15, 15, 30, 25, 15]) with
        {
            DoNotKnow = 12, Refused = 3, NoAnswer = 5, SampleSize = 120,
        };

        wave.ShareOf("3", "4", "5").ShouldBe(new SampleShare(70, 100));
        wave.ShareOf("5", "3", "4", "3").ShouldBe(new SampleShare(70, 100));
        (wave.Answered, wave.Excluded).ShouldBe((100, 20));
        wave.Check().ShouldBeEmpty();
        (wave with { Refused = 4 }).Check().ShouldHaveSingleItem().ToString()
            .ShouldBe("INC0156: The answers of wave 2024 that are known add up to 121, and its sample has 120.");
        (wave with { Refused = ObservedCount.Unknown }).Check().ShouldBeEmpty();
        (wave with { Refused = ObservedCount.Unknown, SampleSize = 117 }).Check().ShouldBeEmpty();
        (wave with { Refused = ObservedCount.Unknown, SampleSize = 116 }).Check().ShouldHaveSingleItem().ToString().ShouldContain("add up to 117");
        (wave with { Refused = ObservedCount.NotApplicable }).Check().ShouldHaveSingleItem().Code.ShouldBe("INC0156");
        (wave with { DoNotKnow = long.MaxValue }).Check().ShouldHaveSingleItem().Code.ShouldBe("INC0156");
    }

    [Fact]
    public void A_missing_count_leaves_no_share_and_no_change()
    {
        var whole = Scale("a", 2020, [1, 2, 3, 4, 5]);
        var holed = Scale("b", 2021, [1, 2, 3, 4, 5]);
        holed = holed with { Options = [.. holed.Options.Select(o => o.Code == "1" ? new AnswerOption("1", new("one"), ObservedCount.Missing(ObservationState.Suppressed)) : o)] };

        holed.ShareOf("5").ShouldBeNull();
        holed.CountOf("5").ShouldBe(5);
        var comparison = WaveComparison.Between(whole, holed, ["5"]);
        (comparison.ShareBefore, comparison.ShareAfter, comparison.Change, comparison.Interval()).ShouldBe((new SampleShare(5, 15), null, null, null));
        Should.Throw<ArgumentOutOfRangeException>(() => comparison.Interval(1));
    }

    [Fact]
    public void An_answer_that_does_not_apply_has_no_share_and_takes_nothing_from_the_others()
    {
        var wave = Scale("a", 2020, [1, 2]);
        wave = wave with { Options = [.. wave.Options, new AnswerOption("3", new("three"), ObservedCount.NotApplicable)] };

        wave.ShareOf("2", "3").ShouldBe(new SampleShare(2, 3));
        wave.ShareOf("3").ShouldBeNull();
    }

    [Fact]
    public void A_change_has_the_interval_of_two_samples()
    {
        // Newcombe 1998, 48/80 and 56/70: a difference of 0.2 from 0.0524 to 0.3339.
        var comparison = WaveComparison.Between(Scale("a", 2020, [32, 48]), Scale("b", 2021, [14, 56]), ["2"]);

        comparison.Change.ShouldBe(new Ratio(1, 5));
        comparison.Interval()!.Lower.ShouldBe(0.0524, 5e-5);
        comparison.Interval()!.Upper.ShouldBe(0.3339, 5e-5);
        comparison.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_answered_the_change_is_undefined()
    {
        var comparison = WaveComparison.Between(Scale("a", 2020, [0, 0]), Scale("b", 2021, [1, 2]), ["2"]);

        comparison.Change!.Value.IsDefined.ShouldBeFalse();
        comparison.Interval().ShouldBeNull();
    }

    [Fact]
    public void Waves_that_differ_are_compared_only_where_that_is_stated()
    {
        var before = Scale("a", 2020, [1, 2]);
        var reworded = Scale("b", 2021, [1, 2]) with { Question = new("trust", "2", new("Do you trust it fully?")) };
        var others = Scale("b", 2021, [1, 2]) with { Base = new("adults", new("Adults")) };
        var longer = Scale("b", 2021, [1, 2, 3]);
        var different = Scale("b", 2021, [1, 2]) with { Question = new("turnout", "1", new("Did you vote?")) };

        foreach (var (after, difference, code) in new[]
        {
            (reworded, WaveDifferences.QuestionVersion, "INC0152"),
            (others, WaveDifferences.PopulationBase, "INC0153"),
            (longer, WaveDifferences.AnswerOptions, "INC0154"),
        })
        {
            foreach (var accepted in new[] { WaveDifferences.None, ~difference })
            {
                Should.Throw<RuleViolationException>(() => WaveComparison.Between(before, after, ["2"], accepted)).Diagnostic.Code.ShouldBe(code);
            }

            var warning = WaveComparison.Between(before, after, ["2"], difference).Warnings.ShouldHaveSingleItem();
            (warning.Code, warning.Severity).ShouldBe((code, DiagnosticSeverity.Warning));
        }

        Should.Throw<RuleViolationException>(() => WaveComparison.Between(before, different, ["2"], (WaveDifferences)7))
            .Diagnostic.ToString().ShouldBe("INC0151: Waves a and b ask different questions, trust and turnout.");
        Should.Throw<RuleViolationException>(() => WaveComparison.Between(longer, before with { Code = "c" }, ["2"], WaveDifferences.AnswerOptions))
            .Diagnostic.ToString().ShouldBe("INC0155: Wave c began on 2020-03-01, not after wave b, which began on 2021-03-01.");
    }

    [Fact]
    public void What_a_wave_does_not_offer_has_no_share()
    {
        var wave = Scale("a", 2020, [1, 2]);

        Should.Throw<ArgumentException>(() => wave.ShareOf("3"));
        Should.Throw<ArgumentException>(() => wave.ShareOf());
        Should.Throw<ArgumentException>(() => wave with { Options = [] });
        Should.Throw<ArgumentException>(() => wave with { Options = [wave.Options[0], wave.Options[0]] });
    }

    [Fact]
    public void Steps_add_up_to_the_whole_change_in_any_order_of_the_waves() => Properties.Check(Prop.ForAll(
        Waves.Where(w => w.Answered.Value > 0).ArrayOf(4).ToArbitrary(), drawn =>
    {
        var waves = drawn.Select((w, i) => w with { Code = $"w{i}", Fieldwork = DateRange.Since(new(2000 + i, 1, 1)) }).ToList();
        var trend = WaveTrend.Of(Enumerable.Reverse(waves), ["4", "5"]);
        var sum = trend.Steps.Sum(s => (double)s.Change!.Value.Numerator / s.Change.Value.Denominator);
        var whole = trend.Overall.Change!.Value;
        return trend.Waves.SequenceEqual(waves) && trend.Steps.Count == 3
            && Math.Abs(sum - ((double)whole.Numerator / whole.Denominator)) < 1e-14
            && trend.Steps.All(s => s.Interval()!.Contains((double)s.Change!.Value.Numerator / s.Change.Value.Denominator));
    }));

    [Fact]
    public void A_trend_needs_waves_with_dates()
    {
        var wave = Scale("a", 2020, [1, 2]);

        Should.Throw<ArgumentException>(() => WaveTrend.Of([wave], ["2"]));
        Should.Throw<ArgumentException>(() => WaveTrend.Of([wave, wave with { Fieldwork = DateRange.Always }], ["2"]));
        Should.Throw<RuleViolationException>(() => WaveTrend.Of([wave, wave], ["2"])).Diagnostic.Code.ShouldBe("INC0155");
    }

    private static SurveyWave Scale(string code, int year, int[] counts) => new()
    {
        Code = code,
        Name = new($"Wave of {year}"),
        Question = new("trust", "1", new("Do you trust the commission?")),
        Base = new("roll", new("Voters on the roll")),
        Fieldwork = DateRange.Between(new DateOnly(year, 3, 1), new DateOnly(year, 4, 1)),
        Options = [.. counts.Select((count, i) => new AnswerOption($"{i + 1}", new($"Answer {i + 1}"), count))],
    };
}
