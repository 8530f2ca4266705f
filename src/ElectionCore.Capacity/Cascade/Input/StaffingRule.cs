namespace ElectionCore.Capacity;

/// <summary>How many people of a role the stations and booths of a place need.</summary>
/// <remarks>
/// <para>The staff of a place is ⌈stations × <see cref="PerStation"/> + Σ booths × people per booth⌉, exactly and rounded up
/// once. Of several rules for a role the one of the place counts, else the one of its region, else the one without a scope.</para>
/// <para>The rule of Pakistan's 2024 polls was 1 presiding officer for each station, and for each booth 2 assistants and 1
/// polling officer. Equality is on all parts.</para>
/// </remarks>
public sealed record StaffingRule
{
    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The place or region where it counts; null for everywhere.</summary>
    public PlaceCode? Scope { get; init; }

    /// <summary>People for each station; 1/8 is one person for eight stations. Nobody by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio PerStation { get; init => field = CascadeGuard.NotNegative(value); } = new(0, 1);

    /// <summary>People for each booth of whatever kind that <see cref="PerKind"/> does not name. Nobody by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio PerBooth { get; init => field = CascadeGuard.NotNegative(value); } = new(0, 1);

    /// <summary>Kinds of booths that need another number of people.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A kind is there twice.</exception>
    public ValueList<BoothStaffing> PerKind { get; init => field = RequireOnce(value); } = [];

    /// <summary>The people for each booth of a kind.</summary>
    internal Ratio For(string kind) => PerKind.FirstOrDefault(k => k.Kind == kind)?.People ?? PerBooth;

    /// <summary>Whether booths matter to it at all.</summary>
    internal bool CountsBooths => PerBooth.Numerator > 0 || PerKind.Any(k => k.People.Numerator > 0);

    private static ValueList<BoothStaffing> RequireOnce(ValueList<BoothStaffing> value) =>
        Guard.NotNull(value, nameof(PerKind)).DistinctBy(k => k.Kind, StringComparer.Ordinal).Count() == value.Count
            ? value
            : throw new ArgumentException("Each kind of booth is there once.", nameof(value));
}
