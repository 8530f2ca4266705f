using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Counts of recommendations: each assessor apart, exact, and nothing that was not said.</summary>
public sealed class RecommendationStatusTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private static JsonElement Of(JsonElement group, string assessor) => group.GetProperty("assessors").EnumerateArray().Single(a => a.GetProperty("assessor").GetString() == assessor);

    private static string Numbers(JsonElement counts) =>
        $"{string.Join(' ', counts.GetProperty("grades").EnumerateArray().Select(g => $"{g.GetProperty("grade").GetString()} {g.GetProperty("count").GetInt32()}"))}, not comparable {counts.GetProperty("notComparable").GetInt32()}, not assessed {counts.GetProperty("notAssessed").GetInt32()} of {counts.GetProperty("total").GetInt32()}";

    [Fact]
    public async Task Assessors_stand_side_by_side_with_exact_numbers()
    {
        await _run.TakenIn();

        // Counted are M18-2, M18-3, M18-5 and M23-1, which repeats M18-1; M18-5 does not apply, M18-4 is an offer.
        var json = (await _run.WithData("recommendations", "status", "--as-of", "2024-07-01", "--by", "law-level", "--json")).Returns(0).Json;
        var whole = json.GetProperty("whole");
        whole.GetProperty("count").GetInt32().ShouldBe(4);
        whole.GetProperty("repeated").GetInt32().ShouldBe(1);
        whole.GetProperty("noLongerApplicable").GetInt32().ShouldBe(1);
        Numbers(Of(whole, "self")).ShouldBe("fully 1 mostly 1 partially 0 not 0, not comparable 0, not assessed 1 of 3");
        Numbers(Of(whole, "observer")).ShouldBe("fully 1 mostly 0 partially 0 not 1, not comparable 1, not assessed 0 of 3");
        Numbers(Of(whole, "civil-society")).ShouldBe("fully 0 mostly 0 partially 0 not 0, not comparable 0, not assessed 3 of 3");
        var mostly = Of(whole, "self").GetProperty("grades")[1];
        mostly.GetProperty("atLeast").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"n":2,"d":3}""");
        mostly.GetProperty("atLeastOfGraded").GetProperty("d").GetInt32().ShouldBe(2);
        Of(whole, "civil-society").GetProperty("grades")[0].GetProperty("atLeastOfGraded").ValueKind.ShouldBe(JsonValueKind.Null);

        json.GetProperty("byActingBody").EnumerateArray().Select(g => $"{g.GetProperty("actingBody").GetString()} {g.GetProperty("count").GetInt32()}")
            .ShouldBe(["election-management-body 2", "parliament 1", "government 1"]);
        json.GetProperty("groups").EnumerateArray().Select(g => $"{g.GetProperty("key").GetString()} {g.GetProperty("count").GetInt32()}")
            .ShouldBe(["none 2", "regulation 1", "primary-law 1"]);
        json.GetProperty("assistance").GetProperty("offered").GetInt32().ShouldBe(1);
        json.GetProperty("assistance").GetProperty("open").GetInt32().ShouldBe(1);
        json.GetProperty("examples").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Grades_of_another_scale_are_converted_by_a_mapping_that_is_named()
    {
        await _run.TakenIn();
        var json = (await _run.WithData("recommendations", "status", "--as-of", "2024-07-01", "--scale", "eu", "--json")).Returns(0).Json;
        Numbers(Of(json.GetProperty("whole"), "self")).ShouldBe("fully 1 partially 1 not 0, not comparable 0, not assessed 1 of 3");
        Numbers(Of(json.GetProperty("whole"), "observer")).ShouldBe("fully 1 partially 1 not 1, not comparable 0, not assessed 0 of 3");
        json.GetProperty("conversions")[0].GetProperty("from").GetString().ShouldBe("odihr");
        json.GetProperty("conversions")[0].GetProperty("source").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Text_fits_the_screen_and_says_what_is_left_out()
    {
        await _run.TakenIn();
        var text = (await _run.WithData("recommendations", "status", "--as-of", "2024-07-01", "--by", "theme")).Returns(0).Output;
        text.Split('\n').ShouldAllBe(l => l.Length <= 100);
        text.ShouldContain("\n4 recommendations ask for a change, each with the earlier ones behind it counted once.\nOf these, repeating an earlier one: 1; not applicable any more, and in no count below: 1.\n");
        text.ShouldMatch(@"\n  All +\n    self +1 +1 +0 +0 +0 +1 +3  \n    observer +1 +0 +0 +1 +1 +0 +3  \n");
        text.ShouldMatch(@"\n  Election management body +\n    self +1 +0 +0 +0 +0 +1 +2  \n");
        text.ShouldMatch(@"\n  Mostly implemented +self +2/3 +66\.67% +2/2 +100\.00%  \n");
        text.ShouldContain("Help offered, counted apart and never rated: 1 offer: 0 taken up, 0 declined, 0 no longer");
        text.ShouldContain("Grades of eu are converted to odihr: fully as fully, not as not; others not.");
        text.ShouldContain("5 of what is counted were made up (EXAMPLE)");

        var one = (await _run.WithData("recommendations", "status", "--source", "M18", "--as-of", "2024-07-01", "--json")).Returns(0).Json;
        one.GetProperty("whole").GetProperty("count").GetInt32().ShouldBe(4, "M18-1 counts although a later mission repeats it");
        one.GetProperty("whole").GetProperty("repeated").GetInt32().ShouldBe(0);
        (await _run.WithData("recommendations", "status", "--source", "M99")).Returns(1).Errors.ShouldStartWith("CLI0007");
        (await _run.WithData("recommendations", "status", "--scale", "stars")).Returns(2).Errors.ShouldBe("CLI0001 --scale: 'stars' is not a scale. There are: odihr, eu.\n");
    }
}
