namespace ElectionCore.Capacity;

/// <summary>All that a cascade is planned from.</summary>
/// <remarks>Equality is on all parts. <see cref="CascadePlanner.Check"/> tells whether the parts fit together.</remarks>
public sealed record CascadeRequest
{
    /// <summary>The places whose staff is trained.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<CascadePlace> Places { get; init => field = Guard.NotNull(value); }

    /// <summary>How many people stations and booths need, by role.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<StaffingRule> Staffing { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The groups by sex and language; without any, all people are together.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CascadeGroup> Groups { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How people divide into the groups; people without a rule are in the group <see cref="CascadeGroup.Everyone"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<GroupSplit> Splits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The reserves; where there is no rule, there is no reserve.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ReserveRule> Reserves { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The tiers from the top: 0 is trained first, by the lead trainers, and the last are those who work at the stations.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<CascadeTierRule> Tiers
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A cascade has at least one tier.", nameof(value));
    }

    /// <summary>The days of the week on which nobody trains.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<DayOfWeek> DaysOff { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Other days on which nobody trains.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<DateOnly> Holidays { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Election day, or null when nothing depends on it.</summary>
    public DateOnly? ElectionDay { get; init; }

    /// <summary>The last tier ends at least so many days before election day; 0 or more, or null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int? MinDaysBefore { get; init => field = Days(value); }

    /// <summary>The last tier begins at most so many days before election day, since recall decays; 0 or more, or null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int? MaxDaysBefore { get; init => field = Days(value); }

    /// <summary>The materials.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<MaterialRule> Materials { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What things cost, all in one currency.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CostRule> Costs { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The share of the cost that is set aside for what is not foreseen; 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio CostReserve { get; init => field = CascadeGuard.NotNegative(value); } = new(0, 1);

    /// <summary>The first day that is planned, where a plan is made anew; null when windows alone decide.</summary>
    public DateOnly? PlanFrom { get; init; }

    /// <summary>The sessions held already.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<HeldSession> Held { get; init => field = Guard.NotNull(value); } = [];

    private static int? Days(int? value, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        value is { } days ? Guard.Between(days, 0, CascadeTierRule.MostDays, name) : null;
}
