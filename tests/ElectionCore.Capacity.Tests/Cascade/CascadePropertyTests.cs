using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>What holds for every plan.</summary>
public sealed class CascadePropertyTests
{
    private static readonly Gen<CascadeRequest> Requests =
        from places in Gen.Choose(1, 12)
        from regions in Gen.Choose(1, 3)
        from stations in Gen.Choose(0, 80).ArrayOf(places)
        from rooms in Gen.Choose(1, 6).ArrayOf(places)
        from cap in Gen.Choose(1, 40)
        from days in Gen.Choose(1, 3)
        from team in Gen.Choose(1, 2)
        from level in Gen.Elements(CascadeLevel.Place, CascadeLevel.Region, CascadeLevel.Nation)
        from share in Gen.Choose(0, 10)
        from reserve in Gen.Elements(ReserveRule.None(), ReserveRule.FixedRate(new(1, 7)), ReserveRule.WithConfidence(new(9, 10), new(9, 10)))
        from limited in Gen.Elements(false, true)
        select new CascadeRequest
        {
            Places =
            [
                .. stations.Select((count, i) => Cascades.Place(i, $"R{i % regions}") with
                {
                    Stations = count,
                    Booths = [new() { Kind = "men", Count = count }, new() { Kind = "women", Count = count / 2 }],
                    Rooms = limited ? rooms[i] : null,
                    RoomCapacity = rooms[i] * 6,
                }),
            ],
            Staffing =
            [
                new() { Role = Cascades.Presiding, PerStation = new(1, 1) },
                new() { Role = Cascades.Assistant, PerBooth = new(2, 1), PerKind = [new() { Kind = "women", People = new(5, 2) }] },
            ],
            Groups = [new() { Code = "women", Sessions = SessionGroup.Women }, new() { Code = "men", Sessions = SessionGroup.Men }],
            Splits = [new() { Parts = [new("women", new Ratio(share, 10)), new("men", new Ratio(10 - share, 10))] }],
            Reserves = [reserve with { PooledAt = level }],
            Tiers =
            [
                new()
                {
                    Code = "masters",
                    Window = DateRange.Between(new DateOnly(2023, 9, 1), new DateOnly(2023, 10, 1)),
                    Classes = [new() { Cap = 20, Days = 3, Trainers = 2 }],
                    TrainerRole = Cascades.Lead,
                    SessionsAt = CascadeLevel.Nation,
                    TrainersAt = CascadeLevel.Nation,
                    GroupsApart = false,
                },
                Cascades.Tier(cap) with
                {
                    Classes = [new() { Cap = cap, Days = days, Trainers = team }, new() { Role = Cascades.Presiding, Cap = cap + 1, Days = 1, Trainers = 1 }],
                    TrainersAt = level,
                    WomenTrainWomen = true,
                    Utilisation = new(4, 5),
                    TrainerDropout = new(1, 10),
                },
            ],
            DaysOff = [DayOfWeek.Sunday],
        };

    [Fact]
    public void Everybody_is_in_one_class_and_no_class_is_too_great() => Holds(plan =>
    {
        foreach (var cell in plan.Tiers.SelectMany(t => t.Cells))
        {
            var larger = cell.LargerClasses == 0 ? cell.ClassSize : cell.ClassSize + 1;
            ((cell.SmallerClasses * cell.ClassSize) + (cell.LargerClasses * (cell.ClassSize + 1))).ShouldBe(cell.People);
            (cell.SmallerClasses + cell.LargerClasses).ShouldBe(cell.Sessions);
            larger.ShouldBeLessThanOrEqualTo(cell.Cap);
            ((cell.Sessions - 1) * cell.Cap).ShouldBeLessThan(Math.Max(1, cell.People));
        }
    });

    [Fact]
    public void Parts_add_up_to_the_whole() => Holds(plan =>
    {
        var bottom = plan.Bottom();
        var staff = plan.Why(CascadeQuantity.Staff).ToList();
        ((WideRatio)new(bottom.Cells.Sum(c => c.Staff), 1)).ShouldBe(WideRatio.Sum([.. staff.Select(s => s.Result)]));
        foreach (var (place, role) in bottom.Cells.Select(c => (c.Place, c.Role)).Distinct())
        {
            staff.Single(s => s.Place == place && s.Role == role).Result
                .ShouldBe(new WideRatio(bottom.Cells.Where(c => c.Place == place && c.Role == role).Sum(c => c.Staff), 1));
        }

        bottom.Cells.Sum(c => c.Reserve).ShouldBe(plan.Reserves.Sum(r => r.Planned));
        bottom.Trainers.Sum(t => t.TrainerDays).ShouldBe(bottom.Cells.Sum(c => c.TrainerDays));
        bottom.Rooms.Sum(r => r.SessionDays).ShouldBe(bottom.SessionDays);
        plan.Tiers[0].People.ShouldBe(bottom.Trainers.Sum(t => t.ToTrain!.Value));
        bottom.RoundingLoss.ShouldBeGreaterThanOrEqualTo(0);
    });

    [Fact]
    public void A_reserve_over_any_area_is_that_of_its_staff_together() => Holds(plan =>
    {
        foreach (var reserve in plan.Reserves)
        {
            var cells = plan.Bottom().Cells.Where(c => c.Role == reserve.Role).ToList();
            long Over(Func<CascadeCell, object?> area) => cells.GroupBy(area).Sum(pool =>
            {
                var staff = pool.Sum(c => c.Staff);
                return reserve.Rule.PeopleFor(staff) - staff;
            });
            reserve.ByPlace.ShouldBe(Over(c => c.Place));
            reserve.ByRegion.ShouldBe(Over(c => plan.Request.Places.Single(p => p.Code == c.Place).Region));
            reserve.ByNation.ShouldBe(Over(_ => null));
            reserve.Planned.ShouldBe(reserve.Rule.PooledAt switch
            {
                CascadeLevel.Place => reserve.ByPlace,
                CascadeLevel.Region => reserve.ByRegion,
                _ => reserve.ByNation,
            });

            // With a confidence a single place can be just above it by luck of whole numbers, so only a share is never more.
            if (reserve.Rule.Kind == ReserveKind.FixedRate)
            {
                reserve.ByNation.ShouldBeLessThanOrEqualTo(reserve.ByRegion);
                reserve.ByRegion.ShouldBeLessThanOrEqualTo(reserve.ByPlace);
            }
        }
    });

    [Fact]
    public void The_calendar_keeps_to_rooms_trainers_and_days() => Holds(plan =>
    {
        foreach (var tier in plan.Tiers)
        {
            (tier.Calendar.Sum(d => d.Starting) + tier.Shortfalls.Sum(s => s.Sessions)).ShouldBe(tier.Sessions);
            tier.Calendar.ShouldAllBe(d => tier.Rule.Window.Contains(d.Day) && d.Day.DayOfWeek != DayOfWeek.Sunday);
            foreach (var rooms in tier.Rooms)
            {
                var days = tier.Calendar.Where(d => d.Place == rooms.Place).ToList();
                days.Select(d => d.Running).DefaultIfEmpty().Max().ShouldBe(rooms.Peak);
                rooms.Peak.ShouldBeLessThanOrEqualTo(rooms.Available ?? long.MaxValue);
                days.Sum(d => d.Running).ShouldBeLessThanOrEqualTo(rooms.SessionDays);
                if (tier.Shortfalls.Count == 0)
                {
                    days.Sum(d => d.Running).ShouldBe(rooms.SessionDays);
                    rooms.Peak.ShouldBeGreaterThanOrEqualTo(rooms.Needed!.Value);
                }
            }

            tier.Trainers.ShouldAllBe(t => t.Peak <= t.Needed);
            foreach (var day in tier.Calendar.GroupBy(d => d.Day))
            {
                day.Sum(d => d.Trainers).ShouldBeLessThanOrEqualTo(tier.TrainersNeeded!.Value);
            }
        }
    });

    [Fact]
    public void More_stations_never_need_less() => Check.One(
        Properties.Times(60),
        Prop.ForAll(Gen.Zip(Requests, Gen.Choose(0, 11)).ToArbitrary(), drawn =>
        {
            var (request, index) = (drawn.Item1, drawn.Item2 % drawn.Item1.Places.Count);
            var more = request with
            {
                Places = [.. request.Places.Select((p, i) => i == index ? p with { Stations = p.Stations + 1 } : p)],
            };
            var (before, after) = (CascadePlanner.Plan(request), CascadePlanner.Plan(more));
            after.Bottom().People.ShouldBeGreaterThan(before.Bottom().People);

            // Groups and reserves are divided by remainders, so single cells can lose somebody to another; the pooled need cannot.
            after.Bottom().PooledSessions.ShouldBeGreaterThanOrEqualTo(before.Bottom().PooledSessions - before.Bottom().Cells.Select(c => c.Cap).Distinct().Count());
        }));

    [Fact]
    public void The_same_request_gives_the_same_plan() => Check.One(
        Properties.Times(20),
        Prop.ForAll(Requests.ToArbitrary(), request =>
        {
            CascadePlanner.Plan(request).ShouldBe(CascadePlanner.Plan(request));
            var turned = request with { Places = [.. request.Places.Reverse()] };
            CascadePlanner.Plan(turned).Tiers.ShouldBe(CascadePlanner.Plan(request).Tiers);
        }));

    // What a shortfall names as enough is enough, where all else stays as it is.
    [Fact]
    public void Remedies_make_it_fit() => Holds(plan =>
    {
        var tier = plan.Bottom();
        foreach (var shortfall in tier.Shortfalls)
        {
            var rule = tier.Rule with
            {
                Available = [.. tier.Trainers.Select(t => new TrainerSupply { Place = t.Place, Sessions = t.Group.Sessions, Count = t.Needed!.Value })],
            };
            if (shortfall.MoreDays is { } days)
            {
                // Without days off the window has exactly so many working days.
                var to = rule.Window.From!.Value.AddDays(tier.WorkingDays + days);
                var longer = plan.Request with
                {
                    DaysOff = [],
                    Tiers = [.. plan.Request.Tiers.SkipLast(1), rule with { Window = DateRange.Between(rule.Window.From, to) }],
                };
                CascadePlanner.Plan(longer).Bottom().Shortfalls.ShouldNotContain(s => s.Place == shortfall.Place);
            }

            if (shortfall.MoreTrainers is { } trainers)
            {
                trainers.ShouldBeGreaterThan(0);
                var more = plan.Request with
                {
                    Tiers = [.. plan.Request.Tiers.SkipLast(1), rule with { Available = [.. rule.Available.Select(a => a with { Count = a.Count + (a.Place == shortfall.Place ? trainers : 0) })] }],
                };
                CascadePlanner.Plan(more).Bottom().Shortfalls.Where(s => s.Place == shortfall.Place && s.Sessions > shortfall.Sessions).ShouldBeEmpty();
            }
        }
    });

    private static void Holds(Action<CascadePlan> holds) => Check.One(
        Properties.Times(150),
        Prop.ForAll(Requests.ToArbitrary(), request => holds(CascadePlanner.Plan(request))));
}
