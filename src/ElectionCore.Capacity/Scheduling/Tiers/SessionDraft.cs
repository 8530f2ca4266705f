using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>The sessions of a tier with their venues, before they have days and trainers.</summary>
public sealed class SessionDraft
{
    internal SessionDraft(TierNeeds needs, ImmutableArray<SessionRequest> sessions, ImmutableArray<UnplacedSessions> unplaced, ImmutableArray<Diagnostic> diagnostics) =>
        (Sessions, Unplaced, Diagnostics, SessionsOnRecord, SeatsOnRecord) = ([.. sessions], unplaced, diagnostics, needs.SessionsOnRecord, needs.SeatsOnRecord);

    /// <summary>The sessions, in the order of the cells of the tier.</summary>
    public ValueList<SessionRequest> Sessions { get; }

    /// <summary>What has no venue, by cell.</summary>
    public ImmutableArray<UnplacedSessions> Unplaced { get; }

    /// <summary>Why it has none.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The sessions of the plan and tier that are on record, cancelled ones not counted.</summary>
    public int SessionsOnRecord { get; }

    /// <summary>The seats of those of them that were taken off what is still to be scheduled.</summary>
    public long SeatsOnRecord { get; }

    /// <summary>The sessions that have no venue.</summary>
    public long UnplacedTotal => Unplaced.Sum(u => u.Sessions);

    internal static SessionDraft None(TierNeeds needs, Diagnostic fault) => new(needs, [], [], [fault]);
}
