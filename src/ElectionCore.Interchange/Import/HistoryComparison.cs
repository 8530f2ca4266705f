using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Says whether a history continues the stored one, so that a dry run gives the answer the store would give. The stored one
/// is read as a stream.
/// </summary>
internal static class HistoryComparison
{
    public static async Task<Diagnostic?> FindDivergenceAsync(
        OrganizationReading stored, OrganizationLedger given, CancellationToken cancellationToken)
    {
        var at = 0;
        await foreach (var commit in stored.CommitsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (at >= given.Commits.Count || commit != given.Commits[at])
            {
                var subject = new SubjectRef("commit", (at + 1).ToString(CultureInfo.InvariantCulture));
                return CoreDiagnostics.HistoriesDiffer.At(subject, ("subject", subject), ("fact", "-"));
            }

            at++;
        }

        foreach (var table in AllTables.Kinds)
        {
            if (await FindDifferenceAsync(table, stored, given, cancellationToken).ConfigureAwait(false) is { } row)
            {
                return CoreDiagnostics.HistoriesDiffer.At(row.State.Subject, ("subject", row.State.Subject), ("fact", row.Id));
            }
        }

        return null;
    }

    /// <summary>The first given row that the stored history contradicts, or else a stored one that was not given.</summary>
    private static async Task<RowSubject?> FindDifferenceAsync(
        Table table, OrganizationReading stored, OrganizationLedger given, CancellationToken cancellationToken)
    {
        var rows = new List<RowSubject>();
        var open = new Dictionary<FactId, RowSubject>();
        await foreach (var row in table.RowsAsync(ExportSource.History(given), cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
            open[row.Id] = Comparable(row with { SupersededIn = row.SupersededIn > stored.Commit ? null : row.SupersededIn });
        }

        var other = new HashSet<FactId>();
        RowSubject? missing = null;
        await foreach (var row in table.RowsAsync(ExportSource.History(stored), cancellationToken).ConfigureAwait(false))
        {
            if (!open.Remove(row.Id, out var asKnownThen))
            {
                missing = missing is { } first && first.Id.CompareTo(row.Id) < 0 ? first : row;
            }
            else if (Comparable(row) != asKnownThen)
            {
                other.Add(row.Id);
            }
        }

        foreach (var row in rows)
        {
            if (other.Contains(row.Id) || (row.RecordedIn <= stored.Commit && open.ContainsKey(row.Id)))
            {
                return row;
            }
        }

        return missing;
    }

    private static RowSubject Comparable(RowSubject row) => row with { IsFollowed = false };
}
