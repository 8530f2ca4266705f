using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Planning.Tests;

public sealed class RecommendationStatisticsTests
{
    private static readonly DateOnly Day = new(2019, 1, 1);

    [Fact]
    public void The_recommendations_of_2013_by_the_law_that_must_change()
    {
        var statistics = RecommendationStatistics.Of(Pakistan.Content(Pakistan.Of2013()), Day);

        statistics.Whole.Count.ShouldBe(50);
        statistics.By(RecommendationFeature.LegalChange).Select(g => (g.Key, g.Count)).ShouldBe([("unknown", 26), ("primary-law", 17), ("constitution", 7)]);
        statistics.By(RecommendationFeature.ActingBody).Select(g => (g.Key, g.Count)).ShouldBe([("unknown", 26), ("parliament", 24)]);
    }

    // eods.eu: the mission of 2018 found 38 of the 50 partially or completely implemented and made 30 new recommendations. How the
    // 38 divide was not found, so every division must give the same.
    [Fact]
    public void Of_the_50_of_2013_38_were_at_least_partially_implemented_in_2018_however_many_of_the_new_30_repeat_them() => Prop.ForAll(
        Gen.Choose(0, 38).Zip(Gen.Choose(0, 30)).ToArbitrary(),
        pair =>
        {
            var (fully, repeating) = pair;
            var content = Pakistan.Content(
                [.. Pakistan.Of2013(), .. Pakistan.Of2018().Select((r, i) => i < repeating ? r with { Reiterates = [new($"PK-2013-{i + 1:00}")] } : r)]);
            content = content with
            {
                Assessments = [.. Pakistan.Of2013().Select((r, i) => Pakistan.Rate(r.Code.Value, i < fully ? "fully" : i < 38 ? "partially" : "not"))],
            };

            var first = RecommendationStatistics.Of(content, Day, AssessmentScales.EuropeanUnion, Pakistan.Mission2013.Code);
            first.Whole.Of(AssessorKind.Observer).AtLeast("partially").ShouldBe(new(38, 50));
            first.Whole.Of(AssessorKind.Observer).AtLeast("fully").ShouldBe(new(fully, 50));
            RecommendationStatistics.Of(content, Day, source: Pakistan.Mission2018.Code).Whole.Count.ShouldBe(30);

            var all = RecommendationStatistics.Of(content, Day, AssessmentScales.EuropeanUnion);
            (all.Whole.Count, all.Whole.Repeated).ShouldBe((80 - repeating, repeating));

            // Before the second mission reported there were none of its recommendations and no assessments.
            var before = RecommendationStatistics.Of(content, new(2018, 10, 25), AssessmentScales.EuropeanUnion);
            (before.Whole.Count, before.Whole.Of(AssessorKind.Observer).NotAssessed).ShouldBe((50, 50));
        }).Check(Properties.Times(100));

    [Fact]
    public void Nothing_is_dropped_whatever_the_scales_and_links()
    {
        string[] codes = ["a", "b", "c", "d", "e"];
        var recommendation =
            from links in Gen.SubListOf(codes)
            from gone in Gen.Elements<string?>(null, "the law was repealed")
            from kind in Gen.Elements(Enum.GetValues<RecommendationKind>())
            from theme in Gen.Elements<string?>(null, "x", "y")
            from lead in Gen.Elements(Enum.GetValues<AddresseeKind>())
            from law in Gen.Elements(Enum.GetValues<LegalChange>())
            from led in Gen.Elements(true, false)
            select (links, gone, kind, theme, lead, law, led);
        var rating =
            from of in Gen.Elements(codes)
            from assessor in Gen.Elements(Enum.GetValues<AssessorKind>())
            from day in Gen.Choose(1, 40)
            from scale in Gen.Elements("eu", "odihr", "other")
            from grade in Gen.Elements("fully", "mostly", "partially", "not", "what")
            select Pakistan.Rate(of, grade, new DateOnly(2018, 12, 1).AddDays(day), assessor, scale, $"{of}{assessor}{day}{scale}{grade}");
        Prop.ForAll(recommendation.ArrayOf(codes.Length).Zip(rating.ArrayOf()).ToArbitrary(), pair =>
        {
            var content = Pakistan.Content(pair.Item1.Select((r, i) => Pakistan.Make(codes[i], Pakistan.Mission2018.Code) with
            {
                Reiterates = [.. r.links.Select(RecommendationCode.Parse)], NoLongerApplicable = r.gone, Kind = r.kind, Theme = r.theme,
                Addressees = r.led ? [new(r.lead)] : [], LegalChange = r.law,
            })) with { Assessments = [.. pair.Item2] };
            var statistics = RecommendationStatistics.Of(content, Day);

            statistics.Chains.SelectMany(c => c.Earlier.Append(c.Latest.Code)).Distinct().Count().ShouldBe(codes.Length);
            (statistics.Whole.Count + statistics.Assistance.Offered).ShouldBe(statistics.Chains.Length);
            foreach (var counts in statistics.Whole.Assessors)
            {
                (counts.Grades.Sum(g => g.Count) + counts.NotComparable + counts.NotAssessed + statistics.Whole.NoLongerApplicable).ShouldBe(statistics.Whole.Count);
                counts.NotAssessed.ShouldBeGreaterThanOrEqualTo(0);
                counts.AtLeast("not").Numerator.ShouldBe(counts.Graded);
            }

            foreach (var feature in Enum.GetValues<RecommendationFeature>())
            {
                var groups = statistics.By(feature);
                groups.Sum(g => g.Count).ShouldBe(statistics.Whole.Count);
                groups.Sum(g => g.Of(AssessorKind.Partner).NotComparable).ShouldBe(statistics.Whole.Of(AssessorKind.Partner).NotComparable);
            }
        }).Check(Properties.Times(100));
    }

    [Fact]
    public void Self_and_others_stand_side_by_side_and_what_no_mapping_converts_is_not_comparable()
    {
        var content = Pakistan.Content(Pakistan.Of2013().Take(3)) with
        {
            Assessments =
            [
                Pakistan.Rate("PK-2013-01", "partially", new(2015, 1, 1)),
                Pakistan.Rate("PK-2013-01", "fully", new(2016, 1, 1), AssessorKind.Self),
                Pakistan.Rate("PK-2013-02", "not", new(2016, 1, 1)),
                Pakistan.Rate("PK-2013-02", "mostly", new(2017, 1, 1), scale: "odihr"),
            ],
        };
        var european = RecommendationStatistics.Of(content, Day, AssessmentScales.EuropeanUnion).Whole;
        european.Of(AssessorKind.Self).Grades.Select(g => g.Count).ShouldBe([1, 0, 0]);
        european.Of(AssessorKind.Observer).Grades.Select(g => g.Count).ShouldBe([0, 2, 0]);

        var observers = RecommendationStatistics.Of(content, Day).Whole.Of(AssessorKind.Observer);
        (observers.Graded, observers.NotComparable, observers.NotAssessed).ShouldBe((1, 1, 1));
        observers.AtLeast("mostly").ShouldBe(new(1, 3));
        observers.AtLeastOfGraded("mostly").ShouldBe(new(1, 1));

        // What the institution says of the same conversion counts before what is shipped.
        var own = new ScaleMapping { From = "eu", To = "odihr", Grades = [new("partially", "mostly")], Source = "decision 4/2017" };
        RecommendationStatistics.Of(content with { Mappings = [own] }, Day).Whole.Of(AssessorKind.Observer).Grades.Select(g => g.Count).ShouldBe([0, 2, 0, 0]);
    }

    // UNDP presented its report to the Election Commission of Pakistan on 28 May 2022 (press release of that day): offers of help.
    [Fact]
    public void Help_that_was_offered_is_taken_up_or_not_and_never_rated()
    {
        var offer = Pakistan.Make("UN-1", "UN-NAM") with { Kind = RecommendationKind.AssistanceOffered };
        var content = Pakistan.Content(
            offer with { Response = new(ResponseKind.Accepted, new(2022, 5, 28)) },
            offer with { Code = new("UN-2"), Elements = [new("pe-1")] },
            offer with { Code = new("UN-3"), Response = new(ResponseKind.Noted, new(2022, 5, 28)) },
            offer with { Code = new("UN-4"), Response = new(ResponseKind.Rejected, new(2022, 6, 1)) }) with
        {
            Assessments = [Pakistan.Rate("UN-1", "fully", new(2022, 6, 1))],
        };

        var after = RecommendationStatistics.Of(content, new(2022, 6, 30));
        (after.Assistance, after.Assistance.Open, after.Whole.Count).ShouldBe((new(4, 2, 1, 0), 1, 0));
        RecommendationStatistics.Of(content, new(2022, 5, 27)).Assistance.ShouldBe(new(4, 1, 0, 0));
    }

    [Theory]
    [InlineData(LegalChange.None, AddresseeKind.ElectionManagementBody, ActingBody.ElectionManagementBody)]
    [InlineData(LegalChange.Regulation, AddresseeKind.ElectionManagementBody, ActingBody.ElectionManagementBody)]
    [InlineData(LegalChange.Unknown, AddresseeKind.ElectionManagementBody, ActingBody.Unknown)]
    [InlineData(LegalChange.PrimaryLaw, AddresseeKind.ElectionManagementBody, ActingBody.Parliament)]
    [InlineData(LegalChange.Constitution, null, ActingBody.Parliament)]
    [InlineData(LegalChange.None, null, ActingBody.Unknown)]
    [InlineData(LegalChange.Unknown, AddresseeKind.Government, ActingBody.Government)]
    [InlineData(LegalChange.Regulation, AddresseeKind.Judiciary, ActingBody.Judiciary)]
    [InlineData(LegalChange.None, AddresseeKind.Media, ActingBody.Others)]
    public void Who_must_act_follows_from_the_law_and_the_one_that_leads(LegalChange law, AddresseeKind? lead, ActingBody expected) =>
        RecommendationStatistics.ActingBodyOf(Pakistan.Make("r", "s") with { LegalChange = law, Addressees = lead is { } kind ? [new(kind)] : [] }).ShouldBe(expected);

    [Fact]
    public void A_chain_over_three_missions_is_counted_once_with_two_repetitions()
    {
        var content = Pakistan.Content(
            Pakistan.Make("r-08", "m-08"),
            Pakistan.Make("r-13", "m-13") with { Reiterates = [new("r-08")] },
            Pakistan.Make("r-13b", "m-13") with { Reiterates = [new("r-08")] },
            Pakistan.Make("r-18", "m-18") with { Reiterates = [new("r-13"), new("r-13b")] });

        var chain = RecommendationStatistics.Of(content, Day).Chains.ShouldHaveSingleItem();
        (chain.Latest.Code.Value, chain.Repetitions).ShouldBe(("r-18", 2));
        chain.Earlier.Select(c => c.Value).ShouldBe(["r-08", "r-13", "r-13b"]);
    }
}
