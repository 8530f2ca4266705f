using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests;

/// <summary>Requests of cascades for tests.</summary>
internal static class CascadeSamples
{
    /// <summary>A request that uses every property.</summary>
    public static CascadeRequest Full()
    {
        RoleCode officer = new("presiding-officer");
        RoleCode assistant = new("assistant");
        RoleCode master = new("master-trainer");
        return new()
        {
            Places =
            [
                new()
                {
                    Code = new("D1"),
                    Region = new("N"),
                    Stations = 120,
                    Booths = [new() { Kind = "men", Count = 150 }, new() { Kind = "women", Count = 131 }],
                    Rooms = 4,
                    RoomCapacity = 30,
                },
                new() { Code = new("D2"), Region = new("N"), Stations = 33, Booths = [], Headcounts = [new() { Role = assistant, People = 71 }] },
                new() { Code = new("D3") },
            ],
            Staffing =
            [
                new() { Role = officer, PerStation = new(1, 1) },
                new() { Role = assistant, PerBooth = new(2, 1), PerKind = [new() { Kind = "women", People = new(5, 2) }] },
                new() { Role = officer, Scope = new PlaceCode("D2"), PerStation = new(3, 2) },
            ],
            Groups = [new() { Code = "women", Sessions = SessionGroup.Women, Language = "ur" }, new() { Code = "others" }],
            Splits =
            [
                new() { Parts = [new("women", new Ratio(2, 5)), new("others", new Ratio(3, 5))] },
                new() { Role = assistant, Scope = new PlaceCode("D2"), Parts = [new("women", 30L), new("others", 41L)] },
            ],
            Reserves =
            [
                ReserveRule.WithConfidence(new(95, 100), new(9, 10)) with { PooledAt = CascadeLevel.Region },
                ReserveRule.FixedRate(new(5, 100)) with { Role = assistant, Scope = new PlaceCode("N") },
                ReserveRule.None() with { Scope = new PlaceCode("D3") },
            ],
            Tiers =
            [
                new()
                {
                    Code = "masters",
                    Window = DateRange.Between(new DateOnly(2023, 12, 1), new DateOnly(2024, 1, 1)),
                    Classes = [new() { Cap = 20, Days = 5, Trainers = 2 }],
                    TrainerRole = new("lead-trainer"),
                    SessionsAt = CascadeLevel.Nation,
                    TrainersAt = CascadeLevel.Nation,
                    GroupsApart = false,
                },
                new()
                {
                    Code = "poll-workers",
                    Window = DateRange.Between(new DateOnly(2024, 1, 2), new DateOnly(2024, 2, 5)),
                    Classes = [new() { Role = officer, Cap = 25, Days = 2 }, new() { Cap = 40 }],
                    TrainerRole = master,
                    TrainersAt = CascadeLevel.Region,
                    Utilisation = new(4, 5),
                    TrainerDropout = new(1, 10),
                    WomenTrainWomen = true,
                    TrainersByLanguage = true,
                    Available = [new() { Place = new PlaceCode("N"), Sessions = SessionGroup.Women, Language = "ur", Count = 1 }],
                },
            ],
            DaysOff = [DayOfWeek.Sunday],
            Holidays = [new(2024, 1, 15)],
            ElectionDay = new(2024, 2, 8),
            MinDaysBefore = 5,
            MaxDaysBefore = 35,
            Materials = [new() { Material = new("=handbook"), Tier = "poll-workers", Role = officer, Spare = new(1, 20), PackSize = 25, PackedAt = CascadeLevel.Region, Per = MaterialBase.Participant, Quantity = new(1, 1) }],
            Costs =
            [
                new() { Kind = CascadeCostKind.TrainerDay, Rate = Money.Of(1_000.5m, "PKR"), Tier = "poll-workers", Role = officer },
                new() { Kind = CascadeCostKind.Print, Rate = Money.Of(12, "PKR"), Material = new MaterialCode("=handbook") },
            ],
            CostReserve = new(1, 10),
            PlanFrom = new(2023, 12, 2),
            Held = [new() { Tier = "poll-workers", Place = new PlaceCode("D1"), Role = officer, Group = "women", Session = new SessionCode("S-1"), On = new DateOnly(2023, 12, 1), Finished = 24 }],
        };
    }
}
