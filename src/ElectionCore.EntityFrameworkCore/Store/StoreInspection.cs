namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a database is before anything of ours is asked of it.</summary>
/// <param name="State">Missing, empty, foreign, corrupt, unavailable, or current when it is ours.</param>
/// <param name="Fault">What is wrong, or null.</param>
internal sealed record StoreInspection(DatabaseState State, Diagnostic? Fault);
