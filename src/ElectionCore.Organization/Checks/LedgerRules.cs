namespace ElectionCore.Organization;

/// <summary>I11: history is append-only.</summary>
internal static class LedgerRules
{
    public static IReadOnlyList<Diagnostic> Check(OrganizationLedger ledger)
    {
        var found = new List<Diagnostic>();
        var expected = 0L;
        _ = ledger.Commits.All(c => IsNext(c, ++expected, found));
        var checker = new Checker(ledger, found);
        foreach (var kind in OrganizationKinds.All)
        {
            kind.Accept(checker);
        }

        return found;
    }

    /// <summary>Checks what is stored, holding the rows of one thing at a time and the identities of one kind.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> CheckAsync(OrganizationReading reading, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var expected = 0L;
        await foreach (var commit in reading.CommitsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsNext(commit, ++expected, found))
            {
                break;
            }
        }

        var checker = new StreamChecker(reading, found, cancellationToken);
        foreach (var kind in OrganizationKinds.All)
        {
            await kind.Accept(checker).ConfigureAwait(false);
        }

        return found;
    }

    private static bool IsNext(Commit commit, long expected, List<Diagnostic> found)
    {
        if (commit.Number == expected)
        {
            return true;
        }

        var subject = new SubjectRef("commit", commit.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        found.Add(OrganizationDiagnostics.HistoryRewritten.At(
            subject, ("subject", subject), ("fault", $"commit {expected} is missing or out of order")));
        return false;
    }

    private static void CheckTimeline<T>(IEnumerable<Fact<T>> timeline, long last, HashSet<FactId> ids, List<Diagnostic> found)
        where T : class, IFactState
    {
        var facts = timeline.OrderBy(f => f.RecordedIn).ToList();
        var fault = facts.Select(f => FaultOf(f, last, ids)).FirstOrDefault(f => f is not null) ?? FindOverlap(facts);
        if (fault is not null)
        {
            var subject = facts[0].State.Subject;
            found.Add(OrganizationDiagnostics.HistoryRewritten.At(subject, ("subject", subject), ("fault", fault)));
        }
    }

    private static string? FaultOf<T>(Fact<T> fact, long last, HashSet<FactId> ids)
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

    private sealed class Checker(OrganizationLedger ledger, List<Diagnostic> found) : IFactKindVisitor<bool>
    {
        public bool Visit<T>()
            where T : class, IFactState
        {
            var ids = new HashSet<FactId>();
            foreach (var timeline in ledger.Facts.Of<T>().GroupBy(f => f.State.FactKey, StringComparer.Ordinal))
            {
                CheckTimeline(timeline, ledger.Commits.Count, ids, found);
            }

            return found.Count == 0;
        }
    }

    private sealed class StreamChecker(OrganizationReading reading, List<Diagnostic> found, CancellationToken cancellationToken)
        : IFactKindVisitor<Task>
    {
        public async Task Visit<T>()
            where T : class, IFactState
        {
            var ids = new HashSet<FactId>();
            var timeline = new List<Fact<T>>();

            // Rows beyond the commit are of commits made meanwhile, or of none at all: the log says which, once all is read.
            var beyond = new List<Fact<T>>();
            await foreach (var row in reading.UncutAsync<T>(cancellationToken).ConfigureAwait(false))
            {
                if (timeline.Count > 0 && timeline[0].State.FactKey != row.State.FactKey)
                {
                    Settle();
                }

                timeline.Add(row);
            }

            Settle();
            var logged = beyond.Count > 0 ? await reading.LastLoggedAsync(cancellationToken).ConfigureAwait(false) : 0;
            foreach (var rows in beyond.Select(f => reading.Cut(f, logged)).OfType<Fact<T>>().GroupBy(f => f.State.FactKey, StringComparer.Ordinal))
            {
                CheckTimeline(rows, reading.Commit, ids, found);
            }

            void Settle()
            {
                if (timeline.Exists(f => f.RecordedIn > reading.Commit || f.SupersededIn > reading.Commit))
                {
                    beyond.AddRange(timeline);
                }
                else if (timeline.Count > 0)
                {
                    CheckTimeline(timeline, reading.Commit, ids, found);
                }

                timeline.Clear();
            }
        }
    }
}
