using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Inclusion.Tests.Gaps.GapTableTests;

namespace ElectionCore.Inclusion.Tests.Gaps;

/// <summary>Rows that are totals, and places that only look like one.</summary>
public class TotalRowTests
{
    [Fact]
    public void The_sum_of_all_other_rows_is_the_total_whatever_its_name()
    {
        var table = Create([Place("Kenya", 30, 21), Place("Coast", 10, 9), Place("Rift", 20, 12)]);

        table.Rows.Select(r => r.Counts.Place).ShouldBe(["Rift", "Coast"]);
        table.StatedTotals.Select(t => t.Place).ShouldBe(["Kenya"]);
        table.Overall.Counts.Total.ShouldBe(new ObservedCount(51));
        table.Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe("INC0175: Kenya is the sum of all other rows and was taken as the total, not as a place.");
    }

    [Fact]
    public void A_total_named_as_such_is_set_apart_even_when_it_is_wrong()
    {
        var table = Create(
            [Place("Coast", 10, 9) with { Other = 1 }, Place("Rift", 20, 12) with { Other = 0 }, Place(" Grand  TOTAL", 31, 21) with { Other = 2 }]);

        table.StatedTotals.ShouldHaveSingleItem();
        table.Overall.Counts.Male.ShouldBe(new ObservedCount(30));
        table.Findings.Select(f => (f.Code, f.Severity)).ShouldBe([("INC0176", DiagnosticSeverity.Warning), ("INC0176", DiagnosticSeverity.Warning)]);
        table.Findings[0].ToString().ShouldContain("It states 31 men; the places add up to 30: a difference of 1.");
        table.Findings[1].ToString().ShouldContain("It states 2 others; the places add up to 1: a difference of 1.");
    }

    [Fact]
    public void A_named_total_does_not_hide_the_sum_that_is_there_too()
    {
        var table = Create([Place("Pakistan", 30, 21), Place("A", 10, 9), Place("B", 20, 12), Place("Overall", 30, 21)]);

        table.StatedTotals.Select(t => t.Place).ShouldBe(["Overall", "Pakistan"]);
        table.Findings.Select(f => f.Code).ShouldBe(["INC0175", "INC0175"]);
    }

    [Fact]
    public void Where_counts_are_missing_only_the_name_tells()
    {
        var table = Create([Place("A", 10, ObservedCount.Unknown), Place("B", 20, 12), Place("Whole", 30, 12), Place("National", 60, 21)]);

        table.Rows.Select(r => r.Counts.Place).ShouldBe(["Whole", "B", "A"]);
        table.Findings.Select(f => f.Code).ShouldBe(["INC0177"]);
    }

    [Fact]
    public void Earlier_counts_have_totals_too()
    {
        var table = Create([Place("A", 10, 9), Place("B", 20, 12)], [Place("A", 9, 9), Place("B", 19, 12), Place("All", 28, 21)]);

        table.Overall.GapChange.ShouldBe(2);
        table.StatedTotals.ShouldBeEmpty();
        table.Findings.ShouldHaveSingleItem().ToString().ShouldStartWith("INC0175: All in the earlier counts is the sum");
    }

    // One place alone, two equal ones, places without anybody: each is the sum of the others and none is a total.
    [Fact]
    public void Places_that_only_look_like_a_total_stay()
    {
        Create([Place("Total", 10, 9)]).Rows.Length.ShouldBe(1);
        Create([Place("A", 10, 9), Place("B", 10, 9), Place("C", 0, 0)]).Rows.Length.ShouldBe(3);
        Create([Place("A", 0, 0), Place("B", 0, 0), Place("C", 0, 0)]).Rows.Length.ShouldBe(3);
        Create([Place("A", 10, 9), Place("B", 5, 5), Place("C", 5, 5)]).Rows.Length.ShouldBe(3);
    }

    [Fact]
    public void A_total_added_to_any_places_changes_no_other_row() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 1_000_000).Two().ListOf().Where(l => l.Count > 1).ToArbitrary(),
        counts =>
        {
            PlaceCounts[] places = [.. counts.Select((c, i) => Place($"P{i}", c.Item1, c.Item2))];
            var sum = Place("Sum", ObservedCount.Sum(places.Select(p => p.Male)), ObservedCount.Sum(places.Select(p => p.Female)));
            var without = Create(places);
            var with = Create([sum, .. places]);

            // Without its total one of the places may be the sum of the others, by chance.
            return without.StatedTotals.Length > 0
                || (with.StatedTotals.Single() == sum && with.Rows.SequenceEqual(without.Rows) && with.Overall == without.Overall);
        }));
}
