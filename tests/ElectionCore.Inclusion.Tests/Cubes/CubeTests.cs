using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests;

public class CubeTests
{
    [Fact]
    public void Rolling_up_is_recomputing_from_the_leaves() => Properties.Check(Prop.ForAll(Cubes.LeafCells.ToArbitrary(), cells =>
    {
        var cube = Cubes.Build(cells);
        var byPlaceThenSex = cube.RollUp("place").RollUp("sex");
        var bySexThenPlace = cube.RollUp("sex").RollUp("place");
        var both = cells.Length == 0 ? ObservedCount.Unknown : ObservedCount.Sum(
            from leaf in Cubes.Leaves
            from sex in new[] { "M", "F" }
            select cube["registered", new(("place", leaf), ("sex", sex))]);
        return IsSame(byPlaceThenSex["registered", default], both) && IsSame(bySexThenPlace["registered", default], both);

        // Where something is missing, only that it is; in which order it was found to be may give another reason.
        static bool IsSame(ObservedCount a, ObservedCount b) => a == b || (!a.IsKnown && !b.IsKnown);
    }));

    [Fact]
    public void No_operation_turns_what_is_missing_into_a_number() => Properties.Check(Prop.ForAll(Cubes.LeafCells.ToArbitrary(), cells =>
    {
        var whole = Cubes.Build(cells).RollUp("place", depth: 0);
        return whole.Cells.All(cell =>
        {
            var leaves = Cubes.Leaves.Where(l => l[0] == cell.At["place"]![0]).ToList();
            var own = cells.Where(c => c.At["sex"] == cell.At["sex"] && leaves.Contains(c.At["place"]!)).ToList();
            var isWhole = own.Count == leaves.Count && own.TrueForAll(c => c.Count.IsKnown || c.Count.State == ObservationState.NotApplicable);
            return !cell.Count.IsKnown || (isWhole && cell.Count.Value == own.Sum(c => c.Count.Value ?? 0));
        });
    }));

    [Fact]
    public void Slices_add_up_to_the_whole() => Properties.Check(Prop.ForAll(Cubes.LeafCells.ToArbitrary(), cells =>
    {
        var cube = Cubes.Build(cells);
        return cube.Slice("sex", "M").Count + cube.Slice("sex", "F").Count == cube.Count
            && cube.Slice("sex", "F").Cells.All(c => cube["registered", c.At.With("sex", "F")] == c.Count);
    }));

    [Fact]
    public void What_the_source_states_of_a_whole_stands_where_a_part_is_missing()
    {
        var cube = Cubes.Build(
        [
            Cubes.Cell("north", "F", 100), Cubes.Cell("n1", "F", 40), Cubes.Cell("n2", "F", ObservedCount.Missing(ObservationState.Suppressed)),
            Cubes.Cell("s1", "F", 10), Cubes.Cell("s2", "F", 5), Cubes.Cell("south", "F", 16),
        ]);
        var whole = cube.RollUp("place", depth: 0);
        whole["registered", new(("place", "north"), ("sex", "F"))].ShouldBe(new ObservedCount(100));
        whole["registered", new(("place", "south"), ("sex", "F"))].ShouldBe(new ObservedCount(15), "parts that are all known speak before the whole");
    }

    [Fact]
    public void A_count_that_is_not_given_is_unknown_unless_the_source_says_what_it_means()
    {
        var cells = new[] { Cubes.Cell("s1", "F", 10) };
        Cubes.Build(cells).RollUp("place")["registered", new(("sex", "F"))].ShouldBe(ObservedCount.Unknown);
        var zero = CubeStructure.Create([Cubes.Place, Cubes.Sex], [Cubes.Registered], absent: 0);
        Cube.Build(zero, cells, context: null, out _).RollUp("place")["registered", new(("sex", "F"))].ShouldBe(new ObservedCount(10));
    }

    [Fact]
    public void People_of_unknown_sex_count_where_there_are_any_and_are_not_missed_where_there_are_none()
    {
        var cube = Cubes.Build([Cubes.Cell("n1", "M", 5), Cubes.Cell("n1", "F", 3), Cubes.Cell("n2", "M", 5), Cubes.Cell("n2", "F", 3), Cubes.Cell("n2", "unknown", 2)]);
        var people = cube.RollUp("sex");
        people["registered", new(("place", "n1"))].ShouldBe(new ObservedCount(8));
        people["registered", new(("place", "n2"))].ShouldBe(new ObservedCount(10));
    }

    [Fact]
    public void A_billion_voters_are_counted_to_the_last_one()
    {
        var cube = Cubes.Build(
        [
            .. Cubes.Leaves.SelectMany(l => new[] { Cubes.Cell(l, "M", 1_000_000_000_000_000_001), Cubes.Cell(l, "F", 2) }),
        ]);
        cube.RollUp("place").RollUp("sex")["registered", default].ShouldBe(new ObservedCount(5_000_000_000_000_000_015));
        Should.Throw<OverflowException>(() => Cubes.Build([Cubes.Cell("n1", "M", long.MaxValue), Cubes.Cell("n1", "F", 1)]).RollUp("sex"));
    }

    [Fact]
    public void Faulty_cells_are_reported_and_are_no_counts()
    {
        var structure = CubeStructure.Create([Cubes.Place, Cubes.Sex], [Cubes.Registered]);
        var cube = Cube.Build(
            structure,
            [
                Cubes.Cell("n1", "F", 1), Cubes.Cell("n1", "F", 2), Cubes.Cell("n9", "F", 3), Cubes.Cell("n1", "M", 4, "votes"),
                new("registered", new(("place", "n1")), 5), new("registered", new(("place", "n1"), ("age", "18")), 6),
            ],
            context: null, out var diagnostics);
        diagnostics.Select(d => d.Code).ShouldBe(["INC0038", "INC0036", "INC0035", "INC0037", "INC0037"]);
        cube.Cells.ShouldHaveSingleItem().Count.ShouldBe(ObservedCount.Unknown, "of two counts nobody knows which is right");
    }

    [Fact]
    public void What_is_left_out_is_zero_only_where_the_source_says_so_and_never_for_a_whole()
    {
        var structure = CubeStructure.Create([Cubes.Place, Cubes.Sex], [Cubes.Registered], absent: 0);
        var cube = Cube.Build(structure, [Cubes.Cell("n1", "M", 10), Cubes.Cell("n1", "F", 5)], context: null, out _);
        Count(cube, "n2", "F").ShouldBe(new ObservedCount(0));
        Count(cube, "n1", "total").ShouldBe(ObservedCount.Unknown);
        Count(cube, "north", "F").ShouldBe(ObservedCount.Unknown);
        cube.RollUp("place", depth: 0)["registered", new(("place", "north"), ("sex", "F"))].ShouldBe(new ObservedCount(5));

        var faulty = Cube.Build(structure, [Cubes.Cell("n1", "F", 5), Cubes.Cell("n7", "F", 9)], context: null, out _);
        Count(faulty, "n2", "F").ShouldBe(ObservedCount.Unknown, "the cell that could not be placed may belong there");

        static ObservedCount Count(Cube cube, string place, string sex) => cube["registered", new(("place", place), ("sex", sex))];
    }

    [Fact]
    public void A_total_of_one_time_is_not_taken_for_that_of_two()
    {
        var structure = CubeStructure.Create([Cubes.Sex], [Cubes.Trained], absent: 0);
        var june = Month(6, ("M", 10), ("F", 5), ("total", 15));
        var july = Month(7, ("M", 20), ("F", 5));
        var both = june.Followed(july);
        both["trained", new(("sex", "total"))].ShouldBe(ObservedCount.Unknown);
        both.RollUp("sex")["trained", default].ShouldBe(new ObservedCount(40));

        Cube Month(int month, params (string Sex, long Count)[] counts) => Cube.Build(
            structure, counts.Select(c => new CubeCell("trained", new(("sex", c.Sex)), c.Count)),
            new() { Period = DateRange.Between(new DateOnly(2018, month, 1), new DateOnly(2018, month + 1, 1)) }, out _);
    }

    // Jordan publishes the voters under 25 and under 35 of 2020, the second with the first in it.
    [Fact]
    public void Bands_that_leave_ages_out_are_not_added_up_to_the_band_they_are_part_of()
    {
        var bands = new Classification
        {
            Code = "bands", Version = "1", Name = new("Bands"), Dimension = "age",
            Items = [Band("under-35", "[0,35)"), Band("under-25", "[0,25)") with { Parent = "under-35" }],
        };
        bands.Check().ShouldHaveSingleItem().Code.ShouldBe("INC0006");
        var cube = Cube.Build(
            CubeStructure.Create([new(StandardDimensions.Age, bands)], [Cubes.Registered]),
            [new("registered", new(("age", "under-35")), 2_323_478), new("registered", new(("age", "under-25")), 1_119_832)],
            context: null, out _);
        cube.RollUp("age")["registered", default].ShouldBe(new ObservedCount(2_323_478));
        cube.RollUp("age", depth: 0)["registered", new(("age", "under-35"))].ShouldBe(new ObservedCount(2_323_478));
        cube.CheckAdditivity().ShouldBeEmpty();

        var bare = bands with { Items = [Cubes.Item("under-35"), Cubes.Item("under-25")] };
        Should.Throw<RuleViolationException>(() => CubeStructure.Create([new(StandardDimensions.Age, bare)], [Cubes.Registered]))
            .Diagnostic.Code.ShouldBe("INC0003");

        static CategoryItem Band(string code, string ages) => Cubes.Item(code) with { Ages = AgeInterval.Parse(ages) };
    }

    [Fact]
    public void A_province_that_lost_a_district_is_not_what_it_was()
    {
        var before = Cubes.Places;
        var after = before with
        {
            Version = "2", Items = [.. before.Items.Select(i => i.Code == "n1" ? i with { Parent = "south" } : i)],
        };
        var change = new Correspondence { Classification = "places", FromVersion = "1", ToVersion = "2", Links = [new("s1", "s1")] };
        var cube = Cubes.Build([Cubes.Cell("n1", "F", 40), Cubes.Cell("n2", "F", 60), Cubes.Cell("n3", "F", 0), Cubes.Cell("north", "F", 100), Cubes.Cell("total", "F", 300)]);
        var converted = cube.Convert(change, after, out var diagnostics);
        converted["registered", new(("place", "north"), ("sex", "F"))].ShouldBe(ObservedCount.Unknown);
        converted["registered", new(("place", "n1"), ("sex", "F"))].ShouldBe(new ObservedCount(40));
        converted["registered", new(("place", "total"), ("sex", "F"))].ShouldBe(new ObservedCount(300), "the country is the same");
        converted.RollUp("place", depth: 0)["registered", new(("place", "north"), ("sex", "F"))].ShouldBe(new ObservedCount(60));
        diagnostics.Select(d => d.Code).ShouldBe(["INC0045", "INC0045"]);
    }

    [Fact]
    public void A_part_is_not_taken_for_the_whole_when_the_correspondence_is_wrong()
    {
        var after = Cubes.Places with { Version = "2" };
        var change = new Correspondence { Classification = "places", FromVersion = "1", ToVersion = "2", Links = [new("n1", "n2"), new("n1", "n9")] };
        var cube = Cubes.Build([Cubes.Cell("n1", "F", 100)]);
        var converted = cube.Convert(change, after, out var diagnostics);
        converted.Cells.ShouldNotContain(c => c.Count == new ObservedCount(100));
        diagnostics.Select(d => d.Code).ShouldContain("INC0044", StringComparer.Ordinal);
        var merging = new Correspondence { Classification = "places", FromVersion = "1", ToVersion = "2", Links = [new("n1", "n2")] };
        var counted = Cubes.Build([Cubes.Cell("n1", "F", 1, "trained")], Cubes.Trained with { NotAdditiveOver = ["place"] });
        Should.Throw<RuleViolationException>(() => counted.Convert(merging, after, out _)).Diagnostic.Code.ShouldBe("INC0031");
        Should.Throw<RuleViolationException>(() => cube.Convert(merging, after with { Items = [Cubes.Item("a"), Cubes.Item("a")] }, out _))
            .Diagnostic.Code.ShouldBe("INC0001");
    }

    [Fact]
    public void No_conversion_and_no_time_turns_what_is_missing_into_a_number() => Properties.Check(Prop.ForAll(Cubes.LeafCells.ToArbitrary(), cells =>
    {
        var change = new Correspondence
        {
            Classification = "places", FromVersion = "1", ToVersion = "2", Links = [new("n1", "n2"), new("s1", "s1"), new("s1", "s2")],
        };
        var converted = Cubes.Build(cells).Convert(change, Cubes.Places with { Version = "2" }, out _);
        var known = cells.Where(c => c.Count.IsKnown).ToList();
        return converted.Cells.All(c => !c.Count.IsKnown || c.At["place"] switch
        {
            "s1" or "s2" => false,
            "n2" => c.Count.Value == known.Where(k => k.At["sex"] == c.At["sex"] && (k.At["place"] is "n1" or "n2")).Sum(k => k.Count.Value),
            var place => known.Contains(Cubes.Cell(place!, c.At["sex"]!, c.Count)),
        });
    }));

    // A country of a million stations, men and women: the time is that of a few sorts, not of every pair of stations.
    [Fact]
    public void A_million_stations_are_rolled_up()
    {
        const int Stations = 1_000_000;
        var stations = new Classification
        {
            Code = "stations", Version = "1", Name = new("Stations"), Dimension = "place",
            Items = [.. Enumerable.Range(0, 1000).Select(d => Cubes.Item($"d{d}")), .. Enumerable.Range(0, Stations).Select(i => Cubes.Item($"{i}", $"d{i % 1000}"))],
        };
        var structure = CubeStructure.Create([new(StandardDimensions.Place, stations), Cubes.Sex], [Cubes.Registered]);
        var cube = Cube.Build(
            structure, Enumerable.Range(0, 2 * Stations).Select(i => Cubes.Cell($"{i / 2}", i % 2 == 0 ? "M" : "F", i)), context: null, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        cube.RollUp("place").RollUp("sex")["registered", default].ShouldBe(new ObservedCount((long)Stations * (2 * Stations - 1)));
        cube.RollUp("sex").RollUp("place", depth: 0)["registered", new(("place", "d7"))].Value!.Value.ShouldBeGreaterThan(0);
        cube.CheckAdditivity().ShouldBeEmpty();
    }

    [Fact]
    public void Categories_that_overlap_and_measures_that_are_not_additive_are_not_added()
    {
        var groups = new Classification
        {
            Code = "groups", Version = "1", Name = new("Groups"), Dimension = "population-group", Items = [Cubes.Item("women"), Cubes.Item("youth")],
        };
        var policy = Policy("population-group");
        var structure = CubeStructure.Create([new(StandardDimensions.PopulationGroup, groups)], [Cubes.Registered], [policy]);
        var cube = Cube.Build(structure, [new("registered", new(("population-group", "women")), 5)], context: null, out _);
        Should.Throw<RuleViolationException>(() => cube.RollUp("population-group")).Diagnostic.Code.ShouldBe("INC0030");

        var trainees = Cubes.Trained with { NotAdditiveOver = ["sex"] };
        Should.Throw<RuleViolationException>(() => Cubes.Build([Cubes.Cell("n1", "F", 1, "trained")], trainees).RollUp("sex"))
            .Diagnostic.Code.ShouldBe("INC0031");
    }

    [Fact]
    public void Times_that_follow_each_other_are_added_and_others_are_not()
    {
        var first = Year(2018, 10, 20);
        var both = first.Followed(Year(2019, 5, null));
        both["trained", new(("place", "n1"), ("sex", "M"))].ShouldBe(new ObservedCount(15));
        both["trained", new(("place", "n1"), ("sex", "F"))].ShouldBe(ObservedCount.Unknown, "a year without a count is not a year with none");
        both.Context.Period.ShouldBe(DateRange.Between(new DateOnly(2018, 1, 1), new DateOnly(2020, 1, 1)));
        Code(() => first.Followed(Year(2020, 1, 1))).ShouldBe("INC0034");
        Code(() => first.Followed(first)).ShouldBe("INC0034");
        Code(() => first.Followed(Year(2019, 1, 1).RollUp("sex"))).ShouldBe("INC0033");
        var roll = Cubes.Build([Cubes.Cell("n1", "M", 1)]);
        Code(() => roll.Followed(roll)).ShouldBe("INC0032");

        static string Code(Action act) => Should.Throw<RuleViolationException>(act).Diagnostic.Code;

        static Cube Year(int year, long men, long? women) => Cubes.Build(
            [Cubes.Cell("n1", "M", men, "trained"), .. women is { } known ? new[] { Cubes.Cell("n1", "F", known, "trained") } : []],
            Cubes.Trained,
            new() { Period = DateRange.Between(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)) });
    }

    [Fact]
    public void Additivity_finds_what_a_source_contradicts_itself_in()
    {
        var cube = Cubes.Build(
        [
            Cubes.Cell("n1", "M", 5), Cubes.Cell("n1", "F", 3), Cubes.Cell("n1", "total", 9),
            Cubes.Cell("s1", "M", 5), Cubes.Cell("s1", "F", ObservedCount.Unknown), Cubes.Cell("s1", "total", 4),
            Cubes.Cell("s2", "M", 1), Cubes.Cell("s2", "F", 1), Cubes.Cell("s2", "total", 2),
        ]);
        var found = cube.CheckAdditivity();
        found.Select(d => d.Code).ShouldBe(["INC0040", "INC0041"]);
        found[0].ToString().ShouldContain("place=n1;sex=total is stated as 9, but its parts by sex add up to 8: a difference of 1");
        found[1].ToString().ShouldContain("is stated as 4, but those of its parts by sex that are known are already 5");
    }

    [Fact]
    public void Counts_pass_to_a_new_version_of_a_classification_where_they_can()
    {
        var later = Cubes.Places with
        {
            Version = "2", Items = [Cubes.Item("north"), Cubes.Item("n12", "north"), Cubes.Item("n3a", "north"), Cubes.Item("n3b", "north"), Cubes.Item("south"), Cubes.Item("s1", "south")],
        };
        var change = new Correspondence
        {
            Classification = "places", FromVersion = "1", ToVersion = "2",
            Links = [new("n1", "n12"), new("n2", "n12"), new("n3", "n3a"), new("n3", "n3b")],
        };
        var cube = Cubes.Build([.. Cubes.Leaves.Select((l, i) => Cubes.Cell(l, "F", i + 1))]);
        var converted = cube.Convert(change, later, out var diagnostics);
        converted["registered", new(("place", "n12"), ("sex", "F"))].ShouldBe(new ObservedCount(3));
        converted["registered", new(("place", "n3a"), ("sex", "F"))].ShouldBe(ObservedCount.Unknown);
        converted["registered", new(("place", "s1"), ("sex", "F"))].ShouldBe(new ObservedCount(4));
        // n3 was divided; s2 and the total are gone, and with s2 the south is another.
        diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal).ShouldBe(["INC0042", "INC0042", "INC0043", "INC0043", "INC0045"]);
        Should.Throw<ArgumentException>(() => cube.Convert(change, Cubes.Places, out _));
    }

    [Fact]
    public void A_figure_says_what_it_was_taken_from()
    {
        var context = new CubeContext { Period = DateRange.Between(new DateOnly(2020, 10, 2), new DateOnly(2020, 10, 3)), Source = "Roll", IsProxy = true };
        var figure = Cubes.Build([Cubes.Cell("n1", "F", 7)], context: context).Slice("place", "n1").FigureAt("registered", new(("sex", "F")));
        figure.Count.ShouldBe(new ObservedCount(7));
        figure.Group.ShouldBe("place=n1;sex=F");
        figure.AsOf.ShouldBe(new DateOnly(2020, 10, 2));
        figure.Base.Code.ShouldBe("registered");
        figure.IsProxy.ShouldBeTrue();
    }

    [Fact]
    public void Votes_by_type_of_station_stand_in_for_votes_by_sex()
    {
        var votes = new Measure { Code = "votes", Name = new("Votes"), Kind = MeasureKind.Flow };
        var structure = CubeStructure.Create([new(StandardDimensions.StationType, StandardClassifications.StationTypes)], [votes]);
        var cube = Cube.Build(structure, [new("votes", new(("station-type", "female")), 5)], context: null, out _);
        cube.FigureAt("votes", new(("station-type", "female"))).IsProxy.ShouldBeTrue();
        cube.Slice("station-type", "female").FigureAt("votes", default).IsProxy.ShouldBeTrue();
    }

    internal static SensitivityPolicy Policy(string dimension, int level = 1) => new()
    {
        Code = "policy-1", Dimension = dimension, Purpose = "Outreach", Approver = "Director of Gender and Inclusion", MinimumGeography = level,
    };
}
