using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class TrainingCoverageTests
{
    private static readonly DateOnly ElectionDay = Day.AddDays(25);

    private static readonly CoverageRecords Two = new()
    {
        Needs = [Need("ST1", "D1", "PRO", 1), Need("ST1", "D1", "APO", 2), Need("ST2", "D2", "PRO", 1, SessionGroup.Women), Need("ST2", "D2", "APO", 2, SessionGroup.Women)],
        Duties =
        [
            Duty("1", "a"), Duty("2", "b", role: "APO"), Duty("3", "c", role: "APO"), Duty("4", "d", "ST2"), Duty("5", "e", "ST2", "APO"),
            Duty("6", "r1", "D1", reserve: true), Duty("7", "r2", "D2", "APO", reserve: true), Duty("8", "late", "ST2", "APO", from: 40),
        ],
        People = [Person("a", RecordedSex.Male), Person("b", RecordedSex.Female), Person("d", RecordedSex.Female), Person("e", RecordedSex.Male)],
        Readiness = new([Role(), Role("APO")], [Finished("a"), Finished("b"), Finished("c", CompletionState.Unknown), Finished("e"), Finished("r1")], ElectionDay),
        DutyDay = ElectionDay,
        LeadingRole = new RoleCode("PRO"),
        LastReturns = new Dictionary<PlaceCode, DateOnly> { [new("D1")] = Day },
    };

    [Fact]
    public void People_are_counted_once_by_what_is_known_of_them()
    {
        var whole = new TrainingCoverage(Two).Whole;
        whole.ShouldBe(new CoverageCounts
        {
            Required = 6, Filled = 5, FilledByTrained = 3, Appointed = 5, TrainedWomen = 1, TrainedMen = 2, Untrained = 1, NotKnown = 1, Reserve = 2, ReserveTrained = 1,
        });
        (whole.Vacant, whole.TrainedOfRequired, whole.WomenOfTrained).ShouldBe((1, new Ratio(3, 6), new Ratio(1, 3)));
    }

    [Fact]
    public void The_board_names_stations_led_by_somebody_untrained_and_those_for_women_that_lack_women()
    {
        var coverage = new TrainingCoverage(Two);
        coverage.Board().Select(r => (r.Place?.Value, r.Stations, r.StationsLedUntrained, r.StationsLeadUnknown, r.WomensStations, r.WomensStationsLackingWomen, r.LastReturn))
            .ShouldBe([("D1", 1, 0, 0, 0, 0, Day), ("D2", 1, 1, 0, 1, 1, null)]);
        coverage.BoardTotal().Counts.ShouldBe(coverage.Whole);
    }

    [Fact]
    public void The_rows_of_any_division_sum_to_the_whole()
    {
        var roles = Gen.Elements("PRO", "APO");
        var people = Gen.Choose(0, 30);
        var duties = people.SelectMany(p => roles.SelectMany(r => Gen.Choose(0, 9).SelectMany(s => Gen.Choose(0, 1).Select(x => (p, r, s, isReserve: x == 1))))).ListOf().ToArbitrary();
        Properties.Check(Prop.ForAll(duties, list =>
        {
            var records = Two with
            {
                Duties = [.. list.Select((d, i) => Duty($"{i}", $"p{d.p}", $"ST{d.s}", d.r, d.isReserve))],
                People = [.. Enumerable.Range(0, 25).Select(i => Person($"p{i}", (RecordedSex)(i % 4)))],
                Readiness = new([Role()], [.. Enumerable.Range(0, 20).Select(i => Finished($"p{i}", (CompletionState)(i % 3)))], ElectionDay),
            };
            var coverage = new TrainingCoverage(records);
            CoverageAxis[][] divisions = [[CoverageAxis.Place], [CoverageAxis.Sex], [CoverageAxis.Role, CoverageAxis.Group], [CoverageAxis.Group, CoverageAxis.Place, CoverageAxis.Role]];
            foreach (var axes in divisions)
            {
                var rows = coverage.By(axes).Select(r => r.Counts).ToList();
                rows.Sum(r => r.Appointed).ShouldBe(coverage.Whole.Appointed);
                rows.Sum(r => r.TrainedWomen + r.TrainedMen + r.TrainedOthers + r.TrainedUnknown).ShouldBe(coverage.Whole.Trained);
                rows.Sum(r => r.ReserveTrained).ShouldBe(coverage.Whole.ReserveTrained);
                rows.ShouldAllBe(r => r.Trained + r.Untrained + r.NotKnown == r.Appointed);
                (axes.Contains(CoverageAxis.Sex)
                    ? rows.All(r => r is { Required: null, Filled: null })
                    : rows.Sum(r => r.Required) == coverage.Whole.Required && rows.Sum(r => r.FilledByTrained) == coverage.Whole.FilledByTrained).ShouldBeTrue();
                coverage.Whole.FilledByTrained!.Value.ShouldBeLessThanOrEqualTo(Math.Min(coverage.Whole.Trained, coverage.Whole.Filled!.Value));
                (coverage.Whole.Appointed + coverage.Whole.Reserve).ShouldBe(list.Select(d => d.p).Distinct().Count());
            }
        }));
    }

    [Fact]
    public void A_surplus_at_one_station_fills_no_post_at_another_and_nobody_counts_twice()
    {
        var records = Two with
        {
            Needs = [Need("A", "D1", "PRO", 1), Need("B", "D1", "PRO", 1)],
            Duties =
            [
                Duty("1", "a", "A"), Duty("2", "b", "A"), Duty("3", "a", "B"), Duty("4", "a", "B", reserve: true),
                Duty("5", "e", "B"), Duty("6", "r1", "B") with { Replaces = new DutyCode("5") }, Duty("7", "x", "ELSEWHERE"),
            ],
        };
        var coverage = new TrainingCoverage(records);

        coverage.Whole.ShouldBe(new CoverageCounts
        {
            Required = 2, Filled = 2, FilledByTrained = 2, Appointed = 4, TrainedMen = 1, TrainedWomen = 1, TrainedUnknown = 1, Untrained = 1,
        });
        (coverage.PostedTwice, coverage.ReserveTwice, coverage.PostedElsewhere).ShouldBe((1, 1, 1));
        coverage.By(CoverageAxis.Place).Single(r => r.Place == new PlaceCode("ELSEWHERE")).Counts.Required.ShouldBeNull();
        new TrainingCoverage(records with { Duties = [Duty("1", "a", "A"), Duty("2", "b", "A")] }).Whole.Vacant.ShouldBe(1);
    }

    [Fact]
    public void Stations_with_more_people_than_posts_of_a_role_are_named()
    {
        var coverage = new TrainingCoverage(Two with
        {
            Duties =
            [
                Duty("1", "a"), Duty("2", "b"), Duty("3", "c", "ST2", "CLERK"), Duty("4", "d", "ST2", "APO"), Duty("5", "e", "ST2", "APO"),
                Duty("6", "f", reserve: true), Duty("7", "g", "NOWHERE"), Duty("8", "h", from: 40), Duty("9", "r1") with { Replaces = new DutyCode("2") },
            ],
        });

        coverage.Surpluses.Select(f => f.ToString()).ShouldBe(
        [
            "CAP0134 place:ST1: Posted to ST1 as PRO on 2024-02-04: 2; its posts of that role on record: 1.",
            "CAP0134 place:ST2: Posted to ST2 as CLERK on 2024-02-04: 1; its posts of that role on record: 0.",
        ]);
    }

    [Fact]
    public void Who_is_in_reserve_is_told_as_reserve_and_never_as_posted_elsewhere()
    {
        var coverage = new TrainingCoverage(Two with
        {
            Duties = [Duty("1", "a", "D1", reserve: true), Duty("2", "b", "ST2", reserve: true), Duty("3", "c", "REGION", reserve: true), Duty("4", "d", "OTHER"), Duty("5", "d", "D1", reserve: true)],
        });

        coverage.Board().Select(r => (r.Place?.Value, r.Counts.Reserve)).ShouldBe([("D1", 1), ("D2", 1)]);
        (coverage.Whole.Reserve, coverage.ReserveElsewhere, coverage.PostedElsewhere, coverage.ReserveTwice, coverage.PostedTwice).ShouldBe((3, 1, 1, 1, 0));
    }

    [Fact]
    public void Whether_a_station_lacks_women_is_not_known_where_their_sex_is_not()
    {
        BoardRow Of(params Duty[] duties) => new TrainingCoverage(Two with { Needs = [Need("ST2", "D2", "PRO", 1, SessionGroup.Women), Need("ST2", "D2", "APO", 2, SessionGroup.Women)], Duties = [.. duties] }).BoardTotal();

        // Nothing is recorded of c and f. Women of one role fill no post of another.
        Of(Duty("1", "d", "ST2"), Duty("2", "c", "ST2", "APO"), Duty("3", "f", "ST2", "APO")).ShouldSatisfyAllConditions(r => r.WomensStationsLackingWomen.ShouldBe(0), r => r.WomensStationsNotKnown.ShouldBe(1));
        Of(Duty("1", "d", "ST2"), Duty("2", "b", "ST2", "PRO"), Duty("3", "f", "ST2", "APO")).WomensStationsLackingWomen.ShouldBe(1);
    }

    [Fact]
    public void Who_has_a_part_of_the_days_or_courses_is_untrained_and_counted_as_partly()
    {
        var readiness = new Readiness(
            [Role("PRO", Polling, new("FORMS")), Role("APO")],
            [Finished("a", CompletionState.Partly), Finished("b", CompletionState.Partly), Finished("d"), Finished("e", CompletionState.NotFinished)], ElectionDay);
        var whole = new TrainingCoverage(Two with { Readiness = readiness }).Whole;

        (whole.Trained, whole.Untrained, whole.PartlyTrained, whole.FilledByTrained).ShouldBe((0, 5, 3, 0));
        readiness.Of(new("b"), new("APO")).ToText().ShouldBe("partly trained, not finished: POLL");
        readiness.Of(new("d"), new("PRO")).ToText().ShouldBe("partly trained, not finished: FORMS");
    }

    // IFES, Support for Electoral Reform in Pakistan: 423,298 trained, 61,445 of them women.
    [Fact]
    public void The_share_of_women_is_derived_from_the_counts() =>
        new CoverageCounts { TrainedWomen = 61_445, TrainedMen = 423_298 - 61_445 }.WomenOfTrained.ToPercentString(1, MidpointRounding.ToEven).ShouldBe("14.5%");

    private static StationNeed Need(string station, string place, string role, int posts, SessionGroup group = SessionGroup.Mixed) =>
        new() { Station = new(station), Place = new(place), Role = new(role), Posts = posts, Group = group };
}
