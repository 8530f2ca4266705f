using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What is due for a certificate as of a day, and whether it stands.</summary>
/// <remarks>It is a pure function of the records, the policy and the day. What is later than the day is not known to it, apart from plans.</remarks>
public sealed class CertificationCalendar
{
    private readonly CertificationPolicy _policy;

    private CertificationCalendar(CertificationCycle cycle, CertificationPolicy policy, DateOnly asOf, DateOnly? lastDay, ImmutableArray<DueWindow> due) =>
        (Cycle, _policy, AsOf, LastDay, Due) = (cycle, policy, asOf, lastDay, due);

    /// <summary>The certificate.</summary>
    public CertificationCycle Cycle { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The last day of the certificate: as it is known, else by the policy; null while nothing is decided.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Whether the last day follows from the policy only, since nobody recorded it.</summary>
    public bool IsLastDayAssumed => LastDay is not null && Cycle.LastDay is null;

    /// <summary>Where the certificate stands. It needs the decisions of both bodies, or of one where the policy asks no more; an assumed last day ends it too.</summary>
    public CertificateStanding Standing =>
        Cycle.DecidedOn is not { } decided || decided > AsOf ? CertificateStanding.Undecided
        : LastDay < AsOf ? CertificateStanding.Over
        : Cycle.StandsOn(AsOf, _policy) ? CertificateStanding.Stands
        : CertificateStanding.AwaitingApproval;

    /// <summary>What is or was due, ordered by the last day; what is due at once comes first.</summary>
    public ImmutableArray<DueWindow> Due { get; }

    /// <summary>What is overdue.</summary>
    public IEnumerable<DueWindow> Overdue => Due.Where(d => d.State == DueState.Overdue);

    /// <summary>What has to be done next, overdue or not; or null.</summary>
    public DueWindow? Next => Due.FirstOrDefault(d => d.DoneOn is null);

    /// <summary>Works out what is due.</summary>
    /// <param name="records">The certificate, audits, findings and corrective actions.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CertificationCalendar Of(CertificationRecords records, CertificationPolicy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(policy);
        var cycle = records.Cycle;
        DateOnly? decided = cycle.DecidedOn <= asOf ? cycle.DecidedOn : null;
        var lastDay = decided is null ? null : cycle.LastDayBy(policy);
        var due = new CertificationDues(records, policy, asOf, decided, lastDay);
        return new(cycle, policy, asOf, lastDay, [.. due.All().OrderBy(d => d.LastDay).ThenBy(d => d.Reason).ThenBy(d => d.Finding)]);
    }
}
