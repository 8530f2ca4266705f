using System.Collections.Frozen;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes the inputs of a management review as a page of HTML to be printed on A4.</summary>
/// <remarks>
/// What is missing is named first, since somebody has to say it before the review. Then each subject comes with its counts and what was written
/// on it, and the decisions of earlier reviews. The page is in English, needs no other file and runs nothing.
/// </remarks>
public static class ReviewPackPage
{
    private static readonly FrozenDictionary<ReviewInputKind, string> Names = new Dictionary<ReviewInputKind, string>
    {
        [ReviewInputKind.EarlierDecisions] = "Decisions of earlier reviews",
        [ReviewInputKind.Changes] = "What changed inside and outside",
        [ReviewInputKind.Satisfaction] = "What people say of the service",
        [ReviewInputKind.Objectives] = "Quality objectives",
        [ReviewInputKind.Processes] = "Processes and what they deliver",
        [ReviewInputKind.CorrectiveActions] = "Corrective actions",
        [ReviewInputKind.Audits] = "Results of audits",
        [ReviewInputKind.Suppliers] = "Suppliers",
        [ReviewInputKind.Resources] = "Whether resources suffice",
        [ReviewInputKind.Risks] = "Risks and opportunities",
        [ReviewInputKind.Improvement] = "What could be better",
    }.ToFrozenDictionary();

    private static readonly (string Heading, decimal Width)[] CountColumns = [("What is counted", 78), ("Count", 22)];

    private static readonly (string Heading, decimal Width)[] DecisionColumns = [("Decision", 44), ("Owner", 20), ("Due", 13), ("Where it stands", 23)];

    /// <summary>Writes a pack. The same pack gives the same text.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="institution">The name of the institution, or null.</param>
    /// <param name="personNames">What people are called; those without a name are shown by their key.</param>
    /// <returns>The document, which is well-formed XML too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static string Write(ReviewPack pack, string? institution = null, IReadOnlyDictionary<PersonRef, string>? personNames = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var last = FormCells.Day(pack.Period.End.AddDays(-1));
        var page = new PrintedPage("Management review: what is laid before it", last, "en", isLandscape: false, mark: null);
        page.Facts(
            ("Institution", institution),
            ("From", pack.Period.From is null ? null : FormCells.Day(pack.Period.Start)),
            ("Up to and with", last),
            ("Subjects", ChartText.Number(pack.Sections.Length)),
            ("Missing", ChartText.Number(pack.Missing.Count())));
        page.Note(AuditReadinessReport.Statement);
        page.Heading("What is missing");
        if (pack.Missing.Any())
        {
            page.Note("No record and nobody says anything on these subjects. The review is not complete without them.");
            page.List(pack.Missing.Select(m => (Names[m], (string?)null)));
        }
        else
        {
            page.Note("Nothing: there is something on every subject.");
        }

        foreach (var section in pack.Sections.Where(s => !s.IsMissing))
        {
            page.Heading(Names[section.Kind]);
            if (section.Counts.Count > 0)
            {
                page.DenseTable(CountColumns, section.Counts.Select(c => new PageRow([new(Capital(c.Name)), PageCell.Count(c.Count)], HasHeading: true)));
            }

            foreach (var remark in section.Remarks)
            {
                page.Note(remark);
            }

            if (section.Kind == ReviewInputKind.EarlierDecisions && pack.EarlierDecisions.Length > 0)
            {
                page.Heading("Each of these decisions");
                page.DenseTable(DecisionColumns, pack.EarlierDecisions.Select(d => Row(d, personNames)));
            }
        }

        return page.Finish();
    }

    private static PageRow Row(ReviewedDecision reviewed, IReadOnlyDictionary<PersonRef, string>? names)
    {
        var decision = reviewed.Decision;
        var state = reviewed.IsDone ? $"done on {FormCells.Day(decision.DoneOn!.Value)}" : reviewed.IsOverdue ? "overdue" : "not done yet";
        return new(
            [
                new(decision.Text, Small: reviewed.Review), new(names?.GetValueOrDefault(decision.Owner) ?? decision.Owner.Value),
                new(FormCells.Day(decision.DueOn)), new(state),
            ],
            HasHeading: true);
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text[1..]);
}
