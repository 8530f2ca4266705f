namespace ElectionCore.Quality;

/// <summary>What an institution lays down about its audit readiness. Nothing of it comes from a standard.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditReadinessPolicy
{
    /// <summary>The policy where nothing else was laid down.</summary>
    public static AuditReadinessPolicy Usual { get; } = new();

    /// <summary>How many months after it was collected evidence counts as fresh; null without limit. Usually 12, the time between two audits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? EvidenceMonths { get; init => field = Guard.AtLeast(value, 1); } = 12;

    /// <summary>Whether topics of good practice are counted in rows of their own, apart from those that rest on a clause.</summary>
    public bool CountsPracticeApart { get; init; }

    /// <summary>How many things to fix first are named at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int FixFirst { get; init => field = Guard.AtLeast(value, 1); } = 10;
}
