namespace ElectionCore.Quality;

/// <summary>That somebody is or was of top management.</summary>
/// <param name="Person">The person.</param>
/// <param name="Days">The days.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TopManager(PersonRef Person, DateRange Days)
{
    /// <summary>Whether somebody merely says so, and no record has it. A waiver that rests on it is shown as such.</summary>
    public bool IsDeclared { get; init; }
}
