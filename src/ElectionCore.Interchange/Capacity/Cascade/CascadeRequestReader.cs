using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads the records of a cascade's request. Where a required property is missing, a placeholder stands for it: it was reported, and the record is dropped.</summary>
internal static class CascadeRequestReader
{
    private const long MostCount = 1_000_000_000_000;
    private const string NoCode = "-";
    private static readonly Ratio Nobody = new(0, 1);
    private static readonly DateRange NoWindow = DateRange.Between(new DateOnly(2000, 1, 1), new DateOnly(2000, 1, 2));

    // All is read before a record is made: what is refused together still has its other faults told.
    public static CascadeRequest Request(CascadeObject row)
    {
        var (places, staffing, groups) = (row.Records("places", Place, isRequired: true), row.Records("staffing", Staffing), row.Records("groups", Group));
        var (splits, reserves, tiers) = (row.Records("splits", Split), row.Records("reserves", Reserve), row.Records("tiers", Tier, isRequired: true));
        var (daysOff, holidays, election) = (row.Words<DayOfWeek>("daysOff"), row.Days("holidays"), row.Day("electionDay"));
        var (least, most) = (row.Whole("minDaysBefore", 0, 3660), row.Whole("maxDaysBefore", 0, 3660));
        var (materials, costs, reserve) = (row.Records("materials", Material), row.Records("costs", Cost), row.Ratio("costReserve"));
        var (from, held) = (row.Day("planFrom"), row.Records("held", Held));
        return new()
        {
            Places = places,
            Staffing = staffing,
            Groups = groups,
            Splits = splits,
            Reserves = reserves,
            Tiers = tiers,
            DaysOff = daysOff,
            Holidays = holidays,
            ElectionDay = election,
            MinDaysBefore = (int?)least,
            MaxDaysBefore = (int?)most,
            Materials = materials,
            Costs = costs,
            CostReserve = reserve ?? Nobody,
            PlanFrom = from,
            Held = held,
        };
    }

    private static CascadePlace Place(CascadeObject row) => new()
    {
        Code = row.Code<PlaceCode>("code", isRequired: true) ?? new(NoCode),
        Region = row.Code<PlaceCode>("region"),
        Stations = Count(row, "stations"),
        Booths = row.Has("booths") ? row.Records("booths", Booths) : null,
        Headcounts = row.Records("headcounts", Headcount),
        Rooms = Count(row, "rooms"),
        RoomCapacity = (int?)row.Whole("roomCapacity", 1, int.MaxValue),
    };

    private static BoothCount Booths(CascadeObject row) => new() { Kind = Required(row, "kind"), Count = RequiredCount(row, "count") };

    private static CascadeHeadcount Headcount(CascadeObject row) => new() { Role = Role(row, "role"), People = RequiredCount(row, "people") };

    private static StaffingRule Staffing(CascadeObject row) => new()
    {
        Role = Role(row, "role"),
        Scope = row.Code<PlaceCode>("scope"),
        PerStation = row.Ratio("perStation") ?? Nobody,
        PerBooth = row.Ratio("perBooth") ?? Nobody,
        PerKind = row.Records("perKind", kind => new BoothStaffing { Kind = Required(kind, "kind"), People = kind.Ratio("people", isRequired: true) ?? Nobody }),
    };

    private static CascadeGroup Group(CascadeObject row) => new()
    {
        Code = Required(row, "code"),
        Sessions = row.Word<SessionGroup>("sessions") ?? SessionGroup.Mixed,
        Language = row.Text("language"),
    };

    private static GroupSplit Split(CascadeObject row) => new()
    {
        Role = row.Code<RoleCode>("role"),
        Scope = row.Code<PlaceCode>("scope"),
        Parts = row.Records("parts", Part, isRequired: true),
    };

    private static GroupPart Part(CascadeObject row)
    {
        var (group, count, share) = (Required(row, "group"), Count(row, "count"), row.Ratio("share"));
        return (count, share) switch
        {
            ({ } people, null) => new(group, people),
            (null, { } part) => new(group, part),
            (null, null) => new(group, row.Ratio("share", isRequired: true) ?? Nobody),
            _ => throw new ArgumentException("A part has a share or a count, not both.", nameof(row)),
        };
    }

    private static ReserveRule Reserve(CascadeObject row)
    {
        var kind = row.Word<ReserveKind>("kind", isRequired: true) ?? ReserveKind.None;
        var rate = row.Ratio("rate", isRequired: kind != ReserveKind.None);
        var confidence = row.Ratio("confidence", isRequired: kind == ReserveKind.Confidence);
        var (role, scope, level) = (row.Code<RoleCode>("role"), row.Code<PlaceCode>("scope"), Level(row, "pooledAt"));
        var rule = kind switch
        {
            ReserveKind.FixedRate when rate is { } share => ReserveRule.FixedRate(share),
            ReserveKind.Confidence when rate is { } attendance && confidence is { } sure => ReserveRule.WithConfidence(attendance, sure),
            _ => ReserveRule.None(),
        };
        return rule with { Role = role, Scope = scope, PooledAt = level };
    }

    private static CascadeTierRule Tier(CascadeObject row)
    {
        var (code, role) = (Required(row, "code"), Role(row, "trainerRole"));
        var window = row.Object("window", isRequired: true)?.Make(w => new Holder(Window(w)))?.Days ?? NoWindow;
        var (classes, available) = (row.Records("classes", Class, isRequired: true), row.Records("available", Supply));
        var (sessions, trainers) = (Level(row, "sessionsAt"), Level(row, "trainersAt"));
        var (utilisation, dropout) = (row.Ratio("utilisation"), row.Ratio("trainerDropout"));
        var (apart, women) = (row.Flag("groupsApart", fallback: true), row.Flag("womenTrainWomen", fallback: false));
        var byLanguage = row.Flag("trainersByLanguage", fallback: false);
        return new()
        {
            Code = code,
            Window = window,
            Classes = classes,
            TrainerRole = role,
            SessionsAt = sessions,
            TrainersAt = trainers,
            Utilisation = utilisation ?? new(1, 1),
            TrainerDropout = dropout ?? Nobody,
            GroupsApart = apart,
            WomenTrainWomen = women,
            TrainersByLanguage = byLanguage,
            Available = available,
        };
    }

    private static DateRange Window(CascadeObject row)
    {
        var (first, last) = (row.Day("firstDay", isRequired: true), row.Day("lastDay", isRequired: true));
        return first is null || last is null ? NoWindow
            : last < first || last == DateOnly.MaxValue ? throw new ArgumentException("The last day is before the first, or the last of the calendar.", nameof(row))
            : DateRange.Between(first, last.Value.AddDays(1));
    }

    private static ClassRule Class(CascadeObject row) => new()
    {
        Role = row.Code<RoleCode>("role"),
        Cap = (int)(row.Whole("cap", 1, int.MaxValue, isRequired: true) ?? 1),
        Days = (int)(row.Whole("days", 1, 100) ?? 1),
        Trainers = (int)(row.Whole("trainers", 1, 100) ?? 1),
    };

    private static TrainerSupply Supply(CascadeObject row) => new()
    {
        Place = row.Code<PlaceCode>("place"),
        Sessions = row.Word<SessionGroup>("sessions") ?? SessionGroup.Mixed,
        Language = row.Text("language"),
        Count = RequiredCount(row, "count"),
    };

    private static MaterialRule Material(CascadeObject row) => new()
    {
        Material = row.Code<MaterialCode>("material", isRequired: true) ?? new(NoCode),
        Tier = Required(row, "tier"),
        Role = row.Code<RoleCode>("role"),
        Per = row.Word<MaterialBase>("per") ?? MaterialBase.Participant,
        Quantity = row.Ratio("quantity") ?? new(1, 1),
        Spare = row.Ratio("spare") ?? Nobody,
        PackSize = (int)(row.Whole("packSize", 1, int.MaxValue) ?? 1),
        PackedAt = Level(row, "packedAt"),
    };

    private static CostRule Cost(CascadeObject row)
    {
        var (kind, tier, role) = (row.Word<CascadeCostKind>("kind", isRequired: true), row.Text("tier"), row.Code<RoleCode>("role"));
        var (material, rate) = (row.Code<MaterialCode>("material"), row.Money("rate"));
        return new() { Kind = kind ?? CascadeCostKind.RoomDay, Rate = rate, Tier = tier, Role = role, Material = material };
    }

    private static HeldSession Held(CascadeObject row) => new()
    {
        Tier = Required(row, "tier"),
        Place = row.Code<PlaceCode>("place"),
        Role = Role(row, "role"),
        Group = row.Text("group") ?? CascadeGroup.Everyone.Code,
        Session = row.Code<SessionCode>("session"),
        On = row.Day("on"),
        Finished = RequiredCount(row, "finished"),
    };

    private static string Required(CascadeObject row, string name) => row.Text(name, isRequired: true) ?? NoCode;

    private static RoleCode Role(CascadeObject row, string name) => row.Code<RoleCode>(name, isRequired: true) ?? new(NoCode);

    private static CascadeLevel Level(CascadeObject row, string name) => row.Word<CascadeLevel>(name) ?? CascadeLevel.Place;

    private static long? Count(CascadeObject row, string name) => row.Whole(name, 0, MostCount);

    private static long RequiredCount(CascadeObject row, string name) => row.Whole(name, 0, MostCount, isRequired: true) ?? 0;

    private sealed record Holder(DateRange Days);
}
