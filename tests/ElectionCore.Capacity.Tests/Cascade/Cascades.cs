namespace ElectionCore.Capacity.Tests;

/// <summary>Requests for tests.</summary>
internal static class Cascades
{
    public static readonly RoleCode Presiding = new("presiding-officer");
    public static readonly RoleCode Assistant = new("assistant");
    public static readonly RoleCode Master = new("master-trainer");
    public static readonly RoleCode Lead = new("lead-trainer");

    // 77 days, as 19 November to 3 February.
    public static readonly DateRange Window = DateRange.Between(new DateOnly(2023, 11, 19), new DateOnly(2024, 2, 4));

    public static CascadePlace Place(int number, string? region = null) =>
        new() { Code = new(FormattableString.Invariant($"D{number:000}")), Region = region is null ? null : new(region) };

    public static CascadePlace Counted(int number, RoleCode role, long people, string? region = null) =>
        Place(number, region) with { Headcounts = [new() { Role = role, People = people }] };

    public static ValueList<CascadePlace> Even(int places, RoleCode role, long people) =>
        [.. Enumerable.Range(0, places).Select(i => Counted(i, role, (people / places) + (i < people % places ? 1 : 0)))];

    public static CascadeTierRule Tier(int cap, int days = 1, int team = 1) => new()
    {
        Code = "poll-workers",
        Window = Window,
        Classes = [new() { Cap = cap, Days = days, Trainers = team }],
        TrainerRole = Master,
    };

    public static CascadeRequest Request(ValueList<CascadePlace> places, params CascadeTierRule[] tiers) =>
        new() { Places = places, Tiers = [.. tiers] };

    public static CascadeTier Bottom(this CascadePlan plan) => plan.Tiers[^1];
}
