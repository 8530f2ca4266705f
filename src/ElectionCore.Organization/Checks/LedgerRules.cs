namespace ElectionCore.Organization;

/// <summary>I11: history is append-only.</summary>
internal static class LedgerRules
{
    public static IReadOnlyList<Diagnostic> Check(OrganizationLedger ledger)
    {
        var found = new List<Diagnostic>();
        var facts = ledger.Facts;
        var last = ledger.Commits.Count;
        for (var i = 0; i < last; i++)
        {
            if (ledger.Commits[i].Number != i + 1)
            {
                var subject = new SubjectRef("commit", ledger.Commits[i].Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                found.Add(OrganizationDiagnostics.HistoryRewritten.At(
                    subject, ("subject", subject), ("fault", $"commit {i + 1} is missing or out of order")));
                break;
            }
        }

        CheckRows(facts.Institution, last, found);
        CheckRows(facts.Places, last, found);
        CheckRows(facts.Units, last, found);
        CheckRows(facts.Posts, last, found);
        CheckRows(facts.ReportingLines, last, found);
        CheckRows(facts.People, last, found);
        CheckRows(facts.Appointments, last, found);
        CheckRows(facts.Procedures, last, found);
        CheckRows(facts.Nominations, last, found);
        CheckRows(facts.Delegations, last, found);
        CheckRows(facts.ChangeEvents, last, found);
        CheckRows(facts.Templates, last, found);
        CheckRows(facts.StatedFigures, last, found);
        return found;
    }

    private static void CheckRows<T>(IReadOnlyList<Fact<T>> rows, int last, List<Diagnostic> found)
        where T : class, IFactState
    {
        var ids = new HashSet<FactId>();
        foreach (var timeline in rows.GroupBy(f => f.State.FactKey, StringComparer.Ordinal))
        {
            var facts = timeline.OrderBy(f => f.RecordedIn).ToList();
            var fault = facts.Select(f => FaultOf(f, last, ids)).FirstOrDefault(f => f is not null) ?? FindOverlap(facts);
            if (fault is not null)
            {
                var subject = facts[0].State.Subject;
                found.Add(OrganizationDiagnostics.HistoryRewritten.At(subject, ("subject", subject), ("fault", fault)));
            }
        }
    }

    private static string? FaultOf<T>(Fact<T> fact, int last, HashSet<FactId> ids)
        where T : class, IFactState
    {
        if (!ids.Add(fact.Id))
        {
            return $"the row {fact.Id} is there twice";
        }

        if (fact.RecordedIn < 1 || fact.RecordedIn > last)
        {
            return $"the row {fact.Id} was recorded in commit {fact.RecordedIn}, which is not in the log";
        }

        return fact.SupersededIn is { } end && (end <= fact.RecordedIn || end > last)
            ? $"the row {fact.Id}, recorded in commit {fact.RecordedIn}, was superseded in commit {end}"
            : null;
    }

    private static string? FindOverlap<T>(List<Fact<T>> facts)
        where T : class, IFactState
    {
        for (var i = 0; i < facts.Count; i++)
        {
            for (var j = i + 1; j < facts.Count; j++)
            {
                var knownTogether = facts[i].SupersededIn is null || facts[i].SupersededIn > facts[j].RecordedIn;
                if (knownTogether && facts[i].Valid.Overlaps(facts[j].Valid))
                {
                    return $"the rows {facts[i].Id} and {facts[j].Id} were known together and overlap";
                }
            }
        }

        return null;
    }
}
