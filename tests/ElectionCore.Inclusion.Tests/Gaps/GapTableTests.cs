using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Gaps;

public class GapTableTests
{
    private static readonly GapSource Roll = new() { Base = new("registered", new("Voters on the roll")) };

    [Fact]
    public void The_widest_gap_comes_first_and_what_is_not_known_last()
    {
        var table = Create([Place("Even", 50, 50), Place("Women", 40, 60), Place("B", 60, 40), Place("A", 600, 400), Place("Unknown", ObservedCount.Unknown, 40), Place("Empty", 0, 0)]);

        table.Rows.Select(r => r.Counts.Place).ShouldBe(["A", "B", "Even", "Women", "Empty", "Unknown"]);
        table.Rows.Select(r => r.GapPoints.Value).ShouldBe([new Ratio(200, 1000), new Ratio(20, 100), new Ratio(0, 100), new Ratio(-20, 100), new Ratio(0, 0), null]);
        table.Rows[3].Gap.Value.ShouldBe(new Ratio(-20, 1));
        table.Rows[4].GapPoints.State.ShouldBe(ObservationState.NotApplicable);
        table.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_count_keeps_its_reason_up_to_the_sum()
    {
        var table = Create([Place("A", 10, ObservedCount.Missing(ObservationState.Suppressed)), Place("B", 10, 5)]);

        table.Rows[1].FemaleShare.State.ShouldBe(ObservationState.Suppressed);
        table.Overall.Counts.Male.ShouldBe(new ObservedCount(20));
        table.Overall.Counts.Female.State.ShouldBe(ObservationState.Suppressed);
        (table.Overall.Gap.Value, table.Overall.GapPoints.Value).ShouldBe((null, null));
    }

    [Fact]
    public void Changes_are_matched_by_folded_name()
    {
        var table = Create(
            [Place("كابل", 60, 40), Place("Herat", 50, 50), Place("New", 1, 1)],
            [Place("HERAT ", 45, 15), Place("کابل", 40, 40), Place("Gone", 7, 3)]);

        var changes = table.Rows.ToDictionary(r => r.Counts.Place, r => (r.GapChange, r.GapPointsChange), StringComparer.Ordinal);
        changes["كابل"].GapChange.ShouldBe(20);
        changes["كابل"].GapPointsChange!.Value.HasSameValueAs(new(20, 100)).ShouldBeTrue();
        changes["Herat"].GapChange.ShouldBe(-30);
        changes["Herat"].GapPointsChange!.Value.HasSameValueAs(new(-1, 2)).ShouldBeTrue();
        changes["New"].ShouldBe((null, null));
        (table.Overall.GapChange, table.Overall.GapPointsChange!.Value.HasSameValueAs(new Ratio(20, 202) is var now ? new((20 * 150) - (34 * 202), 202 * 150) : now))
            .ShouldBe((-14, true));
        table.Findings.Select(f => f.ToString()).ShouldBe(
            ["INC0173: New is not among the earlier counts, so no change can be given.", "INC0174: Gone is only among the earlier counts."]);
    }

    [Fact]
    public void Of_a_place_given_twice_the_first_counts()
    {
        var table = Create([Place("Herat", 6, 4), Place("  herat", 60, 40), Place("Farah", 1, 1)], [Place("Farah", 1, 1), Place("FARAH", 2, 2), Place("Herat", 6, 4)]);

        table.Overall.Counts.Total.ShouldBe(new ObservedCount(12));
        table.Findings.Select(f => (f.Code, f.Severity)).ShouldBe([("INC0170", DiagnosticSeverity.Error), ("INC0170", DiagnosticSeverity.Error)]);
        table.Findings[1].ToString().ShouldContain("FARAH in the earlier counts");
    }

    [Fact]
    public void Parts_are_held_against_the_total_stated()
    {
        var table = Create(
        [
            Place("Above", 6, 5) with { StatedTotal = 10 }, Place("Below", 6, 3) with { StatedTotal = 10 },
            Place("Open", 6, ObservedCount.Unknown) with { StatedTotal = 10 }, Place("Third", 6, 3) with { Other = 1, StatedTotal = 10 },
        ]);

        table.Findings.Select(f => (f.Code, f.Arguments[0].Value)).ShouldBe([("INC0171", "Above"), ("INC0172", "Below")]);
        table.Rows.Single(r => r.Counts.Place == "Open").Counts.Total.ShouldBe(new ObservedCount(10));
        table.Rows.Single(r => r.Counts.Place == "Third").FemaleShare.Value.ShouldBe(new Ratio(3, 10));
        table.Rows.Single(r => r.Counts.Place == "Third").GapPoints.Value.ShouldBe(new Ratio(3, 9));
    }

    // As many as India had on its roll of 2024, about 968 million, and some more.
    [Fact]
    public void The_whole_is_the_sum_of_what_each_place_comes_to()
    {
        var table = GapTable.Create(
            [
                new() { Place = "A", Male = 10, Female = 20, Other = ObservedCount.Unknown, StatedTotal = 1000 },
                new() { Place = "B", Male = 3, Female = 400 },
            ],
            Roll with { IsProxy = true });
        table.Overall.FemaleShare.Value.ShouldBe(new Ratio(420, 1403));
        table.Overall.FemaleShare.IsProxy.ShouldBeTrue();
    }

    [Fact]
    public void A_row_that_may_be_the_total_is_pointed_out()
    {
        PlaceCounts[] places = [Place("A", 10, 9), Place("B", 20, 18), Place("C", 30, 25), Place("D", 5, 5)];
        GapTable.Create([.. places, Place("Country", 65, 57)], Roll).Rows.Length.ShouldBe(4);
        var misprinted = GapTable.Create([.. places, Place("Country", 66, 57)], Roll);
        misprinted.Rows.Length.ShouldBe(5);
        misprinted.Findings.ShouldHaveSingleItem().Code.ShouldBe("INC0178");
        GapTable.Create([.. places, Place("Country", 70, 40)], Roll).Findings.ShouldBeEmpty();

        static PlaceCounts Place(string name, long men, long women) => new() { Place = name, Male = men, Female = women };
    }

    [Fact]
    public void A_billion_voters_are_exact()
    {
        var table = Create([Place("A", 497_000_001, 471_000_000), Place("B", 16_000_000, 16_000_001)], [Place("A", 497_000_000, 471_000_000), Place("B", 16_000_000, 16_000_000)]);

        table.Overall.GapPoints.Value.ShouldBe(new Ratio(26_000_000, 1_000_000_002));
        (table.Overall.GapChange, table.Rows[0].GapChange, table.Rows[1].GapChange).ShouldBe((0, 1, -1));
        table.Rows[0].GapPointsChange.ShouldBe(new Ratio((26_000_001L * 968_000_000) - (26_000_000L * 968_000_001), 968_000_001L * 968_000_000));
    }

    [Fact]
    public void Sums_that_are_too_great_are_refused() =>
        Should.Throw<OverflowException>(() => Create([Place("A", long.MaxValue, 1), Place("B", 1, 1)]));

    [Fact]
    public void The_points_of_all_lie_between_those_of_the_places() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 1_000_000).Two().ListOf().Where(l => l.Count > 0).ToArbitrary(),
        counts =>
        {
            var table = Create([.. counts.Select((c, i) => Place($"P{i}", c.Item1, c.Item2))]);
            var points = table.Rows.Select(r => r.GapPoints.Value!.Value).ToList();
            return points.Zip(points.Skip(1)).All(p => p.First.CompareValueTo(p.Second) >= 0)
                && (points.Count == 0 || (table.Overall.GapPoints.Value!.Value.CompareValueTo(points[0]) <= 0
                    && table.Overall.GapPoints.Value.Value.CompareValueTo(points[^1]) >= 0));
        }));

    internal static PlaceCounts Place(string name, ObservedCount men, ObservedCount women) => new() { Place = name, Male = men, Female = women };

    internal static GapTable Create(PlaceCounts[] counts, PlaceCounts[]? previous = null) => GapTable.Create(counts, Roll, previous);
}
