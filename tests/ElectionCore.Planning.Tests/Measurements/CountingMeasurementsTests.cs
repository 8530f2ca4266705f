namespace ElectionCore.Planning.Tests.Measurements;

/// <summary>What counts on a day, whatever the records say of each other.</summary>
public sealed class CountingMeasurementsTests
{
    private static readonly DateOnly Today = new(2024, 6, 30);

    [Fact]
    public void What_is_approved_later_neither_counts_nor_takes_a_place()
    {
        Measurement[] all = [Approved("M1", new(2024, 2, 1)), Approved("M2", new(2024, 7, 1)) with { Supersedes = new("M1") }];

        Codes(all, Today).ShouldBe(["M1"]);
        Codes(all, new(2024, 7, 1)).ShouldBe(["M2"]);
        Codes(all, new(2024, 1, 31)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_one_of_the_same_series_takes_a_place()
    {
        var first = Approved("M1", new(2024, 2, 1));
        var next = Approved("M2", new(2024, 3, 1)) with { Supersedes = new("M1") };
        Measurement[] others =
        [
            next with { Indicator = new("I2") }, next with { Period = "Q2" }, next with { Reporter = new("U2") }, next with { Place = new("PK-1") },
        ];

        Codes([first, next], Today).ShouldBe(["M2"]);
        foreach (var other in others)
        {
            Codes([first, other], Today).ShouldBe(["M1", "M2"]);
        }
    }

    [Fact]
    public void What_names_itself_or_is_not_approved_takes_no_place()
    {
        var first = Approved("M1", new(2024, 2, 1));

        Codes([first with { Supersedes = new("M1") }], Today).ShouldBe(["M1"]);
        Codes([first, first with { Code = new("M2"), Supersedes = new("M1"), Approval = null }], Today).ShouldBe(["M1"]);
        Codes([first, first with { Comment = "again" }], Today).ShouldBe(["M1"]);
    }

    private static List<string> Codes(IEnumerable<Measurement> measurements, DateOnly day) => [.. CountingMeasurements.Of(measurements, day).Select(m => m.Code.Value)];

    private static Measurement Approved(string code, DateOnly on) => new()
    {
        Code = new(code),
        Plan = new("P1"),
        Indicator = new("I1"),
        Period = "Q1",
        Reporter = new("U1"),
        ReportedOn = new(2024, 1, 15),
        Approval = new()
        {
            Chain = "c", Stages = ["s"], SubmittedBy = new("a"), SubmittedOn = new(2024, 1, 20), Steps = [new("s", ApprovalDecision.Approved, new("b"), on)],
        },
    };
}
