namespace ElectionCore.Quality;

/// <summary>Something that is due for a certificate: from when, until when, why, and whether it was done.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record DueWindow
{
    /// <summary>Why it is due.</summary>
    public required CertificationReason Reason { get; init; }

    /// <summary>The audit that is due; null where a major is to be verified, which may not need one.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>The first day on which it is usual to do it.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>The last day on which it is in time; null where there is none, and it is due at once.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The finding that is to be verified, or null.</summary>
    public FindingCode? Finding { get; init; }

    /// <summary>The audit that was held, or null.</summary>
    public AuditCode? Held { get; init; }

    /// <summary>The day on which it was done: that of the opening meeting, or of the verification; or null.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>An audit that is planned to begin within the window, or null.</summary>
    public AuditCode? Planned { get; init; }

    /// <summary>Where it stands on the day of the calendar.</summary>
    public DueState State { get; init; }
}
