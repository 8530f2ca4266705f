namespace ElectionCore.Quality;

/// <summary>What is asked of the team of an audit.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditTeamPolicy
{
    /// <summary>What is usual: leads and auditors know each catalogue of the scope, and auditors the processes that they look at.</summary>
    public static AuditTeamPolicy Usual { get; } = new();

    /// <summary>How many months work counts as one's own after it ended; 24 where nothing else is said, two years as is usual for earlier consultants.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int WorkMonths { get; init => field = Guard.AtLeast(value, 0); } = 24;

    /// <summary>How many months a unit counts as one's own after one left it; 12 where nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int UnitMonths { get; init => field = Guard.AtLeast(value, 0); } = 12;

    /// <summary>How many months before an audit begins a waiver may have been granted without being called old; 12 where nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int WaiverMonths { get; init => field = Guard.AtLeast(value, 0); } = 12;

    /// <summary>The competences.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CompetenceRule> Competences { get; init => field = Guard.NotNull(value); } =
    [
        new() { Role = AuditRole.Lead, Subject = CompetenceSubject.Catalogue },
        new() { Role = AuditRole.Auditor, Subject = CompetenceSubject.Catalogue },
        new() { Role = AuditRole.Auditor, Subject = CompetenceSubject.Process },
    ];
}
