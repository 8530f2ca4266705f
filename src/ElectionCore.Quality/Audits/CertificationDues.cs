using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Works out what is due for a certificate.</summary>
internal sealed class CertificationDues
{
    private readonly CertificationRecords _records;
    private readonly CertificationPolicy _policy;
    private readonly DateOnly _asOf;
    private readonly DateOnly? _decided;
    private readonly DateOnly? _lastDay;
    private readonly ImmutableArray<Audit> _audits;

    public CertificationDues(CertificationRecords records, CertificationPolicy policy, DateOnly asOf, DateOnly? decided, DateOnly? lastDay)
    {
        (_records, _policy, _asOf, _decided, _lastDay) = (records, policy, asOf, decided, lastDay);
        _audits = [.. records.Audits.Where(a => a.Scope == records.Cycle.Scope).OrderBy(a => a.OpenedOn).ThenBy(a => a.Code)];
    }

    public IEnumerable<DueWindow> All()
    {
        var stages = Stage2().Concat(Majors());
        return _decided is { } decided && _lastDay is { } lastDay
            ? [.. stages, FirstSurveillance(decided), .. YearlySurveillance(decided, lastDay), Recertification(decided, lastDay)]
            : stages;
    }

    private IEnumerable<DueWindow> Stage2()
    {
        if (LastClosed(AuditKind.Stage1) is { ClosedOn: { } closed })
        {
            yield return Audit(CertificationReason.Stage2AfterStage1, closed, closed.Plus(_policy.Stage2Months), closed, AuditKind.Stage2);
        }
    }

    private IEnumerable<DueWindow> Majors()
    {
        if (LastClosed(AuditKind.Stage2) is not { ClosedOn: { } closed } stage2)
        {
            return [];
        }

        var majors = _records.Findings.Where(f => f.Audit == stage2.Code).DistinctBy(f => f.Code)
            .Select(f => FindingStatus.Of(f, _records.Cases, _records.Scales, _asOf)).OfType<FindingStatus>().Where(s => s.Effect == GradeEffect.Major)
            .Select(s => Stated(new()
            {
                Reason = CertificationReason.MajorVerification, Finding = s.Finding.Code, Opens = closed, LastDay = closed.Plus(_policy.MajorMonths), DoneOn = s.VerifiedOn,
            })).ToImmutableArray();
        return majors.FirstOrDefault(m => m.State is DueState.Overdue or DueState.DoneLate) is { LastDay: { } lastDay }
            ? [.. majors, Audit(CertificationReason.Stage2Repeat, lastDay.AddDays(1), lastDay: null, lastDay.AddDays(1), AuditKind.Stage2)]
            : majors;
    }

    private DueWindow FirstSurveillance(DateOnly decided)
    {
        var lastDay = decided.Plus(_policy.FirstSurveillanceMonths);
        return Audit(CertificationReason.FirstSurveillance, Later(lastDay.Plus(-_policy.WindowMonths), decided), lastDay, decided.AddDays(1), AuditKind.Surveillance);
    }

    // The year of recertification has no surveillance of its own.
    private IEnumerable<DueWindow> YearlySurveillance(DateOnly decided, DateOnly lastDay)
    {
        var recertification = lastDay.Plus(-_policy.RecertificationLeadMonths).Year;
        for (var year = decided.Year + 1; _policy.IsSurveillanceYearly && year < recertification; year++)
        {
            yield return Audit(CertificationReason.YearlySurveillance, new(year, 1, 1), new(year, 12, 31), new(year, 1, 1), AuditKind.Surveillance, isLateAllowed: false);
        }
    }

    private DueWindow Recertification(DateOnly decided, DateOnly lastDay)
    {
        var due = Later(lastDay.Plus(-_policy.RecertificationLeadMonths), decided);
        return Audit(CertificationReason.Recertification, Later(due.Plus(-_policy.WindowMonths), decided), due, decided.AddDays(1), AuditKind.Recertification);
    }

    // A surveillance of a later year does not make up for that of an earlier one; anything else that is late is at least done.
    private DueWindow Audit(CertificationReason reason, DateOnly opens, DateOnly? lastDay, DateOnly earliest, AuditKind kind, bool isLateAllowed = true)
    {
        var held = _audits.FirstOrDefault(a => Kinds(a) && a.OpenedOn >= earliest && a.OpenedOn <= _asOf && (isLateAllowed || a.OpenedOn <= lastDay));
        var planned = _audits.Where(a => Kinds(a) && !(a.OpenedOn <= _asOf) && a.Days.From >= opens && !(a.Days.From > lastDay)).OrderBy(a => a.Days.From).FirstOrDefault();
        return Stated(new() { Reason = reason, Kind = kind, Opens = opens, LastDay = lastDay, Held = held?.Code, DoneOn = held?.OpenedOn, Planned = held is null ? planned?.Code : null });

        bool Kinds(Audit audit) => audit.Kind == kind || (reason == CertificationReason.YearlySurveillance && audit.Kind == AuditKind.Recertification);
    }

    private DueWindow Stated(DueWindow due) => due with
    {
        State = due.DoneOn is { } done ? (done > due.LastDay ? DueState.DoneLate : DueState.Done)
            : due.LastDay < _asOf ? DueState.Overdue
            : due.Opens <= _asOf ? DueState.Open
            : DueState.Upcoming,
    };

    // Stages of an earlier certificate are left out: those closed longer before the decision than a certificate lasts, or after it.
    private Audit? LastClosed(AuditKind kind) => _audits.Where(a => a.Kind == kind && a.ClosedOn <= _asOf
            && (_decided is not { } decided || (a.ClosedOn <= decided && a.ClosedOn > decided.Plus(-_policy.CertificateMonths))))
        .OrderBy(a => a.ClosedOn).LastOrDefault();

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
