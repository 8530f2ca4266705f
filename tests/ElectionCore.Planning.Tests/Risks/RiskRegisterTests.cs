namespace ElectionCore.Planning.Tests;

public sealed class RiskRegisterTests
{
    private static readonly DateOnly Day = new(2024, 1, 10);

    [Fact]
    public void The_gravest_come_first_and_what_is_not_rated_is_not_low()
    {
        var register = RiskRegister.From(
        [
            Of("low", 1, 4), Of("grave", 3, 5), Of("likely", 5, 3), Of("half", 5, null), Of("none", null, null), Of("worst", 4, 4),
            Of("gone", 5, 5) with { Status = RiskStatus.Closed }, Of("medium", 1, 5),
        ], Day);

        register.Rated.Select(e => (e.Risk.Code.Value, e.Band!.Code)).ShouldBe(
            [("worst", "critical"), ("grave", "high"), ("likely", "high"), ("medium", "medium"), ("low", "low")]);
        register.Unrated.Select(e => e.Risk.Code.Value).ShouldBe(["half", "none"]);
        register.Unrated.ShouldAllBe(e => e.Band == null);
        register.Closed.ShouldHaveSingleItem().Risk.Code.Value.ShouldBe("gone");
        register.In("low").ShouldHaveSingleItem();
        register.At(5, 3).ShouldHaveSingleItem().Risk.Code.Value.ShouldBe("likely");
        register.At(5, 5).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => register.At(0, 3));
    }

    [Fact]
    public void A_review_is_overdue_from_the_day_after()
    {
        var register = RiskRegister.From(
        [
            Of("today", 1, 1) with { ReviewOn = Day }, Of("yesterday", 1, 1) with { ReviewOn = Day.AddDays(-1) },
            Of("old", null, 1) with { ReviewOn = Day.AddDays(-30) }, Of("gone", 1, 1) with { ReviewOn = Day.AddDays(-40), Status = RiskStatus.Closed },
        ], Day);

        register.OverdueForReview.Select(e => (e.Risk.Code.Value, e.ReviewDaysOverdue)).ShouldBe([("old", 30), ("yesterday", 1)]);
    }

    [Fact]
    public void Every_score_has_one_band()
    {
        Enumerable.Range(1, 25).Select(s => RiskBands.Default.BandOf(s).Code).Distinct(StringComparer.Ordinal).ShouldBe(["low", "medium", "high", "critical"]);
        Should.Throw<ArgumentOutOfRangeException>(() => RiskBands.Default.BandOf(26));
        Should.Throw<ArgumentException>(() => new RiskBands([]));
        Should.Throw<ArgumentException>(() => new RiskBands([new("high", new("High"), 2)]));
        Should.Throw<ArgumentException>(() => new RiskBands([new("low", new("Low"), 1), new("high", new("High"), 1)]));
        new RiskBands([new("red", new("Red"), 13), new("green", new("Green"), 1)]).BandOf(12).Code.ShouldBe("green");
    }

    [Fact]
    public void History_shows_how_a_rating_moved()
    {
        var (march, may, july) = (new DateOnly(2023, 3, 1), new DateOnly(2023, 5, 1), new DateOnly(2023, 7, 1));
        var history = RiskHistory.From(new("r"),
        [
            (DateRange.Since(july), Of("r", 2, 5)), (DateRange.Until(march), Of("r", null, 4)),
            (DateRange.Between(march, may), Of("r", 4, 4)), (DateRange.Between(may, july), Of("r", 4, 4) with { Category = "security" }),
            (DateRange.Always, Of("other", 1, 1)),
        ]);

        history.Ratings.Select(r => (r.Days.ToString(), r.Score, r.Band?.Code, r.Change)).ShouldBe(
        [
            ("[..,2023-03-01)", null, null, null), ("[2023-03-01,2023-07-01)", 16, "critical", null), ("[2023-07-01,..)", 10, "high", -6),
        ]);
        RiskHistory.From(new("x"), []).Ratings.ShouldBeEmpty();
    }

    private static Risk Of(string code, int? likelihood, int? impact) => new()
    {
        Code = new(code), Plan = new("p"), Title = new(code), Likelihood = likelihood, Impact = impact,
    };
}
