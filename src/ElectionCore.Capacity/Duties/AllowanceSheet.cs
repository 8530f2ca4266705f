using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>The sheet by which those who attended are paid: days times rate, certified by the trainer and approved.</summary>
/// <remarks>
/// <para>It holds keys only. Names, identity numbers, telephones and bank accounts come to it when it is printed, on the one sheet that may
/// have them.</para>
/// <para>A person is paid once for a day. Of two sessions at which somebody was present on one day the one that pays and whose code comes
/// first keeps the day, and <see cref="Findings"/> has both. Sheets that are made apart, such as for two places, know of each other by
/// <see cref="AllowanceChecks.Paid"/>: give each what the earlier ones pay, which is <see cref="PaidDays"/>.</para>
/// <para>Whoever is not on record, or not on the roster of a session that has one, is not paid and listed in <see cref="HeldBack"/>; so is a
/// trainer for a session whose days that trainer certifies. A session has a roster once anybody was enrolled, though all withdrew.</para>
/// <para>Keys that differ only in small and large letters are of one person where it is asked who approves or certifies their own.</para>
/// </remarks>
public sealed class AllowanceSheet
{
    private AllowanceSheet(IReadOnlyList<AllowanceLine> lines, IReadOnlyList<AllowanceLine> heldBack, PersonRef? approver, ImmutableArray<Diagnostic> findings) =>
        (Lines, HeldBack, Approver, Findings) = (lines, heldBack, approver, findings);

    /// <summary>The lines, by session and person.</summary>
    public IReadOnlyList<AllowanceLine> Lines { get; }

    /// <summary>What is not paid, since the person is not on record, not enrolled, or certifies it; by session and person, and in no total.</summary>
    public IReadOnlyList<AllowanceLine> HeldBack { get; }

    /// <summary>The days it pays, for the sheets that are made after it.</summary>
    public IEnumerable<PaidDay> PaidDays => Lines.SelectMany(l => l.Days.Select(d => new PaidDay(l.Person, l.Session, d)));

    /// <summary>Who approves it, or null when that is left open.</summary>
    public PersonRef? Approver { get; }

    /// <summary>
    /// Who was present at two sessions on one day, of which one is paid for here (<c>CAP0101</c>); who would certify their own days
    /// (<c>CAP0133</c>); what was paid before (<c>CAP0107</c>); how many are held back (<c>CAP0108</c>, <c>CAP0109</c>); what is not paid since
    /// its session is cancelled (<c>CAP0148</c>); and an approver who is not on record (<c>CAP0146</c>).
    /// Sessions at which more people were than they take are a warning (<c>CAP0141</c>); all of them are paid.
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>What is paid in each currency, by its code.</summary>
    /// <exception cref="OverflowException">A total is too great to be kept to the minor unit of its currency.</exception>
    public IReadOnlyList<Money> Totals =>
        [.. Lines.GroupBy(l => l.Rate.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => AllowanceLine.Sum(g.Select(l => l.Amount), g.Key))];

    /// <summary>Makes the sheet. No rate is too great for that; amounts are reckoned when they are asked for, and by those who write the sheet.</summary>
    /// <param name="sessions">The sessions that are paid for; those that were cancelled are left out, and named where anybody was there.</param>
    /// <param name="attendance">The attendance. Days outside a session, absences and parts of days are not paid, and a day of a person once.</param>
    /// <param name="rateOf">The rate of a session for a day, or null when nothing is paid for it.</param>
    /// <param name="approver">Who approves it, or null.</param>
    /// <param name="checks">What it is held against, or null for nothing.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException">An argument but the last two is null.</exception>
    /// <exception cref="ArgumentException">The approver is one of those who are paid, or a trainer of a session that is paid for: nobody approves their own.</exception>
    public static AllowanceSheet Of(
        IEnumerable<TrainingSession> sessions, IEnumerable<Attendance> attendance, Func<TrainingSession, Money?> rateOf, PersonRef? approver = null,
        AllowanceChecks? checks = null)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(attendance);
        ArgumentNullException.ThrowIfNull(rateOf);
        var entries = attendance.ToList();
        var byStatus = sessions.DistinctBy(s => s.Code).ToLookup(s => s.Status == SessionStatus.Cancelled);
        var paid = byStatus[false].ToDictionary(s => s.Code);
        var rates = paid.Values.ToDictionary(s => s.Code, rateOf);
        var days = new AllowanceDays(
            entries.Where(a => rates.GetValueOrDefault(a.Session) is not null && AttendanceClashes.IsThere(a, paid[a.Session])), paid, checks ?? new());
        var lines = Listed(days.Paid, paid, rates);
        if (approver is { } person && lines.Exists(l => AllowanceDays.IsSame(person, l.Person) || paid[l.Session].Trainers.Any(t => AllowanceDays.IsSame(person, t))))
        {
            throw new ArgumentException("Nobody approves a sheet on which they are paid or for whose sessions they train.", nameof(approver));
        }

        var all = paid.Values.Concat(checks?.Elsewhere ?? []).DistinctBy(s => s.Code).ToDictionary(s => s.Code);
        var crowds = new SessionCrowds(checks?.Versions ?? [], checks?.Venues ?? []);
        var sheets = entries.ToLookup(a => a.Session);
        return new(lines, Listed(days.HeldBack, paid, rates), approver,
        [
            .. AttendanceClashes.Find(all, entries, paid.ContainsKey),
            .. paid.Values.OrderBy(s => s.Code).Select(s => crowds.Check(s, sheets[s.Code])).OfType<Diagnostic>(),
            .. days.Findings(),
            .. Cancelled(byStatus[true], entries),
            .. Unknown(approver, checks),
        ]);
    }

    private static IEnumerable<Diagnostic> Cancelled(IEnumerable<TrainingSession> cancelled, List<Attendance> entries)
    {
        var attended = entries.ToLookup(a => a.Session);
        foreach (var session in cancelled.OrderBy(s => s.Code))
        {
            var held = session with { Status = SessionStatus.Held };
            var there = attended[session.Code].Where(a => AttendanceClashes.IsThere(a, held)).Select(a => (a.Person, a.Day)).ToHashSet();
            if (there.Count > 0)
            {
                yield return CapacityDiagnostics.PayCancelled.At(
                    (SubjectRef)session.Code, ("session", session.Code), ("days", there.Count), ("people", there.DistinctBy(t => t.Person).Count()));
            }
        }
    }

    private static IEnumerable<Diagnostic> Unknown(PersonRef? approver, AllowanceChecks? checks)
    {
        if (approver is { } person && checks?.Known is { } known && !known.Concat(checks.Officials).Any(p => AllowanceDays.IsSame(p, person)))
        {
            yield return CapacityDiagnostics.PayApproverUnknown.At((SubjectRef)person, ("person", person));
        }
    }

    private static List<AllowanceLine> Listed(List<Attendance> days, Dictionary<SessionCode, TrainingSession> sessions, Dictionary<SessionCode, Money?> rates) =>
    [
        .. days.GroupBy(a => (a.Session, a.Person)).OrderBy(g => g.Key.Session).ThenBy(g => g.Key.Person)
            .Select((g, i) => new AllowanceLine
            {
                Serial = i + 1,
                Person = g.Key.Person,
                Session = g.Key.Session,
                Days = [.. g.Select(a => a.Day).Order()],
                Rate = rates[g.Key.Session]!.Value,
                CertifiedBy = AllowanceDays.CertifierOf(sessions[g.Key.Session]),
            }),
    ];
}
