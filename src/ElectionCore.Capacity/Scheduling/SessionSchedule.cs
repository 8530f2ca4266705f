using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What was scheduled, and what was not and why.</summary>
public sealed class SessionSchedule
{
    internal SessionSchedule(ImmutableArray<TrainingSession> sessions, ImmutableArray<SessionRequest> unscheduled, ImmutableArray<Diagnostic> diagnostics) =>
        (Sessions, Unscheduled, Diagnostics) = (sessions, unscheduled, diagnostics);

    /// <summary>The sessions with their days, rooms and trainers, as proposals to record; in the order of their codes. Fixed ones are not among them.</summary>
    public ImmutableArray<TrainingSession> Sessions { get; }

    /// <summary>The sessions for which there was no day, room or trainer.</summary>
    public ImmutableArray<SessionRequest> Unscheduled { get; }

    /// <summary>Why sessions could not be scheduled, and what was wrong with the data.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
