using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes the sheet that is looked at before an audit, as a page of HTML to be printed on A4.</summary>
/// <remarks>
/// For each catalogue there is a row for the system as a whole and one for each electoral process by its full name: topics in scope, met,
/// partly met, not met, not applicable and not assessed, those with stale evidence, open majors, the oldest action with its owner, and the
/// next audit. Every number is a count. Beneath it stands what to fix first. The page is in English, needs no other file and runs nothing.
/// </remarks>
public static class AuditReadinessPage
{
    private const string WholeSystem = "The system as a whole";

    private static readonly (string Heading, decimal Width)[] Columns =
    [
        ("Process", 19), ("Topics in scope", 6.5m), ("Met", 5.5m), ("Partly met", 6), ("Not met", 6), ("Not applicable", 8), ("Not assessed", 8),
        ("Stale evidence", 8), ("Open majors", 6.5m), ("Oldest action and its owner", 17.5m), ("Next audit", 9),
    ];

    /// <summary>Writes a report. The same report gives the same text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document, which is well-formed XML too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(AuditReadinessReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var readiness = report.Readiness;
        var page = new PrintedPage("Audit readiness", $"{readiness.Scope}, {FormCells.Day(readiness.AsOf)}", "en", isLandscape: true, mark: null);
        page.Facts(
            ("As of", FormCells.Day(readiness.AsOf)),
            ("Scope", $"{report.Scope.Title.For("en")} ({report.Scope.Code})"),
            ("Election", report.Scope.Election),
            ("What blocks", ChartText.Number(readiness.Blockers.Length)),
            ("Open majors", ChartText.Number(readiness.OpenMajors)),
            ("Next audit", NextAudit(readiness.NextAudit)),
            ("Files of evidence", report.EvidenceFiles?.ToString()));
        page.Note(AuditReadinessReport.Statement);
        foreach (var whole in readiness.Whole.GroupBy(r => r.Catalogue))
        {
            page.Heading(report.Find(whole.Key) is { } catalogue ? $"{catalogue.Head.Standard}:{catalogue.Head.Edition}" : whole.Key.Value);
            page.DenseTable(Columns, Rows(report, [.. whole]));
        }

        page.Note("A topic counts once for each unit that is asked about it. What nobody judged never counts as met. A major that is about several processes is in the row of each.");
        page.Heading(readiness.FixFirst.Length == 10 ? "Ten things to fix first" : "What to fix first");
        if (readiness.FixFirst.IsEmpty)
        {
            page.Note("Nothing was found that is to be fixed.");
        }

        page.List(readiness.FixFirst.Select(f => (
            AuditReadinessReport.TextOf(f.Reason),
            (string?)(f.Places > 1 ? FormattableString.Invariant($"In {f.Places} places. {f.Reason.Descriptor.Explanation}") : f.Reason.Descriptor.Explanation))));
        var known = readiness.Reasons.Where(r => r.Severity == DiagnosticSeverity.Information).ToList();
        if (known.Count > 0)
        {
            page.Heading("What is to be known");
            page.List(known.Select(r => (AuditReadinessReport.TextOf(r), (string?)r.Descriptor.Explanation)));
        }

        return page.Finish();
    }

    private static string NextAudit(Audit? audit) => audit switch
    {
        null => "none is planned",
        { Days.From: not null } => $"{audit.Code}, {FormCells.Day(audit.Days.Start)}",
        _ => audit.Code.Value,
    };

    private static IEnumerable<PageRow> Rows(AuditReadinessReport report, IReadOnlyList<AuditReadinessRow> whole)
    {
        var catalogue = report.Find(whole[0].Catalogue);
        var rows = report.Readiness.ByProcess.Where(r => r.Catalogue == whole[0].Catalogue).ToLookup(r => r.Process, StringComparer.Ordinal);
        var processes = catalogue?.Processes.Select(p => (Code: (string?)p.Code, Name: p.Name.For("en"))) ?? rows.Select(r => (r.Key, r.Key ?? WholeSystem));
        foreach (var (code, name) in processes.Where(p => p.Code is not null).Prepend((null, WholeSystem)))
        {
            if (!rows.Contains(code))
            {
                yield return new([new(name), new("no topics in scope"), .. new PageCell[Columns.Length - 2]], HasHeading: true);
            }

            foreach (var row in rows[code])
            {
                yield return Row(report, row, name);
            }
        }

        foreach (var row in whole)
        {
            yield return Row(report, row, "All topics") with { IsTotal = true };
        }
    }

    private static PageRow Row(AuditReadinessReport report, AuditReadinessRow row, string name)
    {
        var counts = row.Counts;
        return new(
            [
                new(name, Small: row.Basis switch { null => null, TopicBasis.Practice => "good practice", _ => "by clauses of the standard" }),
                PageCell.Count(counts.InScope),
                PageCell.Count(counts.Met),
                PageCell.Count(counts.PartlyMet),
                PageCell.Count(counts.NotMet),
                PageCell.Count(counts.NotApplicable),
                PageCell.Count(counts.NotAssessed),
                PageCell.Count(counts.WithStaleEvidence),
                PageCell.Count(row.OpenMajors),
                row.OldestAction is { } action ? new(action.Text, Small: ActionOf(report, action)) : new("none"),
                new(row.NextAuditOn is { } day ? FormCells.Day(day) : "not planned"),
            ],
            HasHeading: true);
    }

    private static string ActionOf(AuditReadinessReport report, OpenAction action) =>
        $"{report.NameOf(action.Owner)} · {action.Case}{(action.Action is { } code ? $"/{code}" : "")}\nopened {FormCells.Day(action.OpenedOn)}"
        + (action.DueOn is { } due ? $", due {FormCells.Day(due)}" : "");
}
