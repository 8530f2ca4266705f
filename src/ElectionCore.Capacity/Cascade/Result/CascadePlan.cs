namespace ElectionCore.Capacity;

/// <summary>A cascade as it is planned: people, sessions, trainers, rooms, materials, calendar and cost of each tier.</summary>
/// <remarks>
/// The same request gives the same plan, in the same order: tiers from the top, places by their codes, roles and groups as the
/// request has them. Equality is on all parts.
/// </remarks>
public sealed record CascadePlan
{
    internal CascadePlan()
    {
    }

    /// <summary>What it was planned from.</summary>
    public required CascadeRequest Request { get; init; }

    /// <summary>
    /// The tiers from the top. A tier whose number of people is not known, since one below it has no working day, is not there;
    /// the findings say so.
    /// </summary>
    public ValueList<CascadeTier> Tiers { get; internal init; } = [];

    /// <summary>The reserves of those who work at the stations.</summary>
    public ValueList<CascadeReserve> Reserves { get; internal init; } = [];

    /// <summary>The materials by area, for what is still to be held.</summary>
    public ValueList<CascadeMaterial> Materials { get; internal init; } = [];

    /// <summary>The cost of what is still to be held, line by line.</summary>
    public ValueList<CascadeCostLine> Cost { get; internal init; } = [];

    /// <summary>The sum of the cost; null when nothing has a rate, a line is too great to be exact, or people are not known.</summary>
    public Money? TotalCost { get; internal init; }

    /// <summary>The people of whom nobody knows how many they are, by place and role. Where there are any, every number is of the others only.</summary>
    public ValueList<CascadeGap> NotKnown { get; internal init; } = [];

    /// <summary>What does not fit, and what is not known.</summary>
    public ValueList<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>The sessions held before, as the request has them.</summary>
    public ValueList<HeldSession> Held => Request.Held;

    /// <summary>A tier by its code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The tier.</returns>
    public CascadeTier? Tier(string code) => Tiers.FirstOrDefault(t => t.Code == code);

    /// <summary>Explains every number of the plan, one after the other.</summary>
    /// <returns>The reasons, in the order of the plan; they are made as they are read.</returns>
    public IEnumerable<CascadeReason> Why() => new ReasonBook(this).All();

    /// <summary>Explains the numbers of one kind.</summary>
    /// <param name="quantity">The kind.</param>
    /// <param name="tier">Only those of this tier; null for all.</param>
    /// <param name="place">Only those of this place or region; null for all.</param>
    /// <returns>The reasons, in the order of the plan.</returns>
    public IEnumerable<CascadeReason> Why(CascadeQuantity quantity, string? tier = null, PlaceCode? place = null) =>
        Why().Where(r => r.Quantity == quantity && (tier is null || r.Tier == tier) && (place is null || r.Place == place));
}
