using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The revisions of documents together: one is in effect at a time, and those that are over are kept as long as they must be.</summary>
public static class DocumentRevisions
{
    /// <summary>Lets a revision take effect in place of the one before it.</summary>
    /// <param name="next">The revision.</param>
    /// <param name="revisions">The other revisions; those of other documents, and the revision itself, are passed over.</param>
    /// <param name="from">The first day on which it is in effect.</param>
    /// <returns>What changes: the revision that was in effect until then, superseded on that day, where there is one; and the new one, last.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// It is not approved by that day (<c>QUA0061</c>), or another revision takes effect on that day or later, or stays in effect
    /// (<c>QUA0064</c>).
    /// </exception>
    public static ImmutableArray<ControlledDocument> TakeEffect(ControlledDocument next, IEnumerable<ControlledDocument> revisions, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(revisions);
        var effective = next.TakeEffect(from);
        var others = revisions.Where(r => r.Code == next.Code && r.Revision != next.Revision).ToList();
        ImmutableArray<ControlledDocument> changed =
        [
            .. others.Where(r => r.On(from) == DocumentStatus.Effective && r.SupersededOn is null && r.EffectiveFrom < from).OrderBy(r => r.Revision, StringComparer.Ordinal).Select(r => r.Supersede(from)),
            effective,
        ];
        var after = others.ExceptBy(changed.Select(c => c.Revision), r => r.Revision, StringComparer.Ordinal).Concat(changed);
        return Check(after).FirstOrDefault() is { } fault ? throw new RuleViolationException(fault) : changed;
    }

    /// <summary>The revision of a document that is in effect on a day.</summary>
    /// <param name="code">The document.</param>
    /// <param name="documents">The revisions, of other documents too.</param>
    /// <param name="day">The day.</param>
    /// <returns>The revision, or null when none is in effect. Where several are stated to be, the one that took effect last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static ControlledDocument? InEffect(ControlledDocumentCode code, IEnumerable<ControlledDocument> documents, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Where(d => d.Code == code && d.On(day) == DocumentStatus.Effective)
            .OrderByDescending(d => d.EffectiveFrom).ThenByDescending(d => d.Revision, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Finds documents of which two revisions are in effect on the same day, as they come from a file.</summary>
    /// <param name="documents">The revisions.</param>
    /// <returns>A finding for each revision that takes effect while another is in effect (<c>QUA0064</c>), by document and day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static ImmutableArray<Diagnostic> Check(IEnumerable<ControlledDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var revisions in documents.Select(d => (Document: d, From: InEffectFrom(d))).Where(d => d.From is not null && !(d.Document.SupersededOn <= d.From)).GroupBy(d => d.Document.Code).OrderBy(g => g.Key))
        {
            (ControlledDocument Document, DateOnly? From)? longest = null;
            foreach (var revision in revisions.OrderBy(r => r.From).ThenBy(r => r.Document.Revision, StringComparer.Ordinal))
            {
                if (longest is { } before && !(before.Document.SupersededOn <= revision.From))
                {
                    findings.Add(QualityDiagnostics.DocumentTwiceInEffect.At(
                        revision.Document.Subject, ("document", revision.Document.Code), ("revision", before.Document.Revision), ("other", revision.Document.Revision), ("on", revision.From!.Value)));
                }

                longest = longest is { } known && (known.Document.SupersededOn ?? DateOnly.MaxValue) >= (revision.Document.SupersededOn ?? DateOnly.MaxValue) ? known : revision;
            }
        }

        return findings.DrainToImmutable();
    }

    /// <summary>The revisions whose time of retention is over, so that somebody has to decide what becomes of them.</summary>
    /// <param name="documents">The revisions.</param>
    /// <param name="day">The day.</param>
    /// <returns>Those whose last day (<see cref="ControlledDocument.KeptUntil"/>) is before the day, the oldest first. Nothing is on the list that is kept without limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static ImmutableArray<ControlledDocument> RetentionDue(IEnumerable<ControlledDocument> documents, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [.. documents.Where(d => d.KeptUntil < day).OrderBy(d => d.KeptUntil).ThenBy(d => d.Code).ThenBy(d => d.Revision, StringComparer.Ordinal)];
    }

    // In effect from its day, or from its approval where that came later.
    private static DateOnly? InEffectFrom(ControlledDocument document)
    {
        var approved = document.Approval is { Status: ApprovalStatus.Approved } approval && !(document.ApprovedOn < approval.LastOn) ? approval.LastOn : document.ApprovedOn;
        return approved is { } day && document.EffectiveFrom is { } from ? (day > from ? day : from) : null;
    }
}
