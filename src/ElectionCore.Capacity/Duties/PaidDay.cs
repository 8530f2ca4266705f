namespace ElectionCore.Capacity;

/// <summary>A day that an allowance sheet pays to somebody.</summary>
/// <param name="Person">The person.</param>
/// <param name="Session">The session.</param>
/// <param name="Day">The day.</param>
public readonly record struct PaidDay(PersonRef Person, SessionCode Session, DateOnly Day);
