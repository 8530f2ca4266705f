namespace ElectionCore.Capacity;

/// <summary>How many trainers there are in fact for a tier in an area.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TrainerSupply
{
    /// <summary>The place or region, as the tier counts its trainers; null where it counts them over the nation.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>Whether they are women for women's classes, where a tier keeps these apart; otherwise <see cref="SessionGroup.Mixed"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public SessionGroup Sessions { get; init => field = CascadeGuard.Known(value); }

    /// <summary>Their language, where the tier keeps these apart; otherwise null.</summary>
    public string? Language { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The trainers, 0 to 10¹².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public required long Count { get; init => field = CascadeGuard.Count(value); }
}
