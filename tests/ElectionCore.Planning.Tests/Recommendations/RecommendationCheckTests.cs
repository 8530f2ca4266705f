namespace ElectionCore.Planning.Tests;

public sealed class RecommendationCheckTests
{
    private static readonly DateOnly Day = new(2019, 1, 1);
    private static readonly string Early = Pakistan.Mission2013.Code;
    private static readonly string Late = Pakistan.Mission2018.Code;

    [Fact]
    public void What_was_published_of_two_missions_has_no_findings() =>
        RecommendationCheck.Check(
            Pakistan.Content([.. Pakistan.Of2013(), .. Pakistan.Of2018()]) with { Assessments = [Pakistan.Rate("PK-2013-01", "fully")] }, Day, []).ShouldBeEmpty();

    [Fact]
    public void Every_rule_is_told_with_its_place()
    {
        var content = Pakistan.Content(
            Pakistan.Make("circle-1", Late) with { Reiterates = [new("circle-2")] },
            Pakistan.Make("circle-2", Late) with { Supersedes = [new("circle-1"), new("tail")] },
            Pakistan.Make("before", Late) with { Reiterates = [new("circle-1")] },
            Pakistan.Make("tail", Late),
            Pakistan.Make("itself", Late) with { Supersedes = [new("itself")] },
            Pakistan.Make("reversed", Early) with { Reiterates = [new("tail")] },
            Pakistan.Make("dangling", Late) with { Reiterates = [new("nobody")] },
            Pakistan.Make("homeless", "nowhere"),
            Pakistan.Make("hasty", Late) with { Response = new(ResponseKind.AcceptedInPart, new(2018, 10, 25), DueOn: new(2018, 1, 1)) },
            Pakistan.Make("offer", Late) with { Kind = RecommendationKind.AssistanceOffered },
            Pakistan.Make("led", Late) with { Addressees = [new(AddresseeKind.Parliament)], LegalChange = LegalChange.None },
            Pakistan.Make("numbered-1", Late) with { Number = "7" },
            Pakistan.Make("numbered-2", Late) with { Number = "7" },
            Pakistan.Make("numbered-2", Late)) with
        {
            Assessments =
            [
                Pakistan.Rate("offer", "fully", code: "a-offer"),
                Pakistan.Rate("tail", "fully", new(2018, 10, 25), code: "a-early"),
                Pakistan.Rate("nobody", "mostly", code: "a-nobody"),
                Pakistan.Rate("tail", "fully", scale: "stars", code: "a-scale"),
            ],
            Scales = [AssessmentScales.EuropeanUnion with { Name = new("Another") }, AssessmentScales.Odihr],
            Mappings = [new() { From = "odihr", To = "eu", Grades = [new("fully", "fully"), new("half", "partially")], Source = "us" }],
        };

        RecommendationCheck.Check(content, Day).Select(d => $"{d.Code} {d.Place.Subject.Code}").ShouldBe(
        [
            "PLN0160 numbered-2", "PLN0161 homeless", "PLN0162 a-nobody", "PLN0163 a-scale", "PLN0164 a-nobody", "PLN0164 odihr>eu", "PLN0165 eu",
            "PLN0166 dangling", "PLN0167 reversed", "PLN0168 circle-1", "PLN0168 circle-2", "PLN0168 itself", "PLN0169 hasty", "PLN0170 hasty",
            "PLN0171 a-early", "PLN0172 a-offer", "PLN0173 hasty", "PLN0174 led", "PLN0175 numbered-2",
        ]);
    }

    [Fact]
    public void A_dangling_element_is_told_once_plans_are_given()
    {
        var content = Pakistan.Content(Pakistan.Make("r", Late) with { Elements = [new("pe-3")] });
        RecommendationCheck.Check(content, Day).ShouldBeEmpty();
        RecommendationCheck.Check(content, Day, []).ShouldHaveSingleItem().ToString()
            .ShouldBe("PLN0153 recommendation:r: recommendation:r names the element pe-3, which is in no plan that was given.");
    }

    [Fact]
    public void A_long_chain_and_a_long_circle_are_followed_to_their_ends()
    {
        const int Length = 50_000;
        var chain = Enumerable.Range(0, Length).Select(n => Pakistan.Make($"r{n}", Late) with { Reiterates = [new($"r{n + 1}")] }).ToArray();
        var content = Pakistan.Content([.. chain, Pakistan.Make($"r{Length}", Late)]);
        RecommendationCheck.Check(content, Day).ShouldBeEmpty();
        RecommendationStatistics.Of(content, Day).Chains.ShouldHaveSingleItem().Earlier.Length.ShouldBe(Length);

        var circle = Pakistan.Content([.. chain, Pakistan.Make($"r{Length}", Late) with { Supersedes = [new("r0")] }]);
        RecommendationCheck.Check(circle, Day).Length.ShouldBe(Length + 1);
        RecommendationStatistics.Of(circle, Day).Whole.Count.ShouldBe(Length + 1);
    }

    [Fact]
    public void The_shipped_mappings_name_grades_that_there_are_and_leave_out_what_is_ambiguous()
    {
        RecommendationCheck.Check(new() { Mappings = [.. AssessmentScales.Mappings], Scales = [.. AssessmentScales.All] }, Day).ShouldBeEmpty();
        AssessmentScales.OdihrToEuropeanUnion.Grades.Select(g => g.From).ShouldBe(AssessmentScales.Odihr.Grades.Select(g => g.Code));
        AssessmentScales.EuropeanUnionToOdihr.Grades.Select(g => g.From).ShouldBe(["fully", "not"]);
    }
}
