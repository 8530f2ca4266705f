using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Says whether one history continues another, so that a dry run gives the answer the store would give.</summary>
internal static class HistoryComparison
{
    public static Diagnostic? FindDivergence(OrganizationLedger stored, OrganizationLedger given)
    {
        for (var i = 0; i < stored.Commits.Count; i++)
        {
            if (i >= given.Commits.Count || stored.Commits[i] != given.Commits[i])
            {
                var subject = new SubjectRef("commit", (i + 1).ToString(CultureInfo.InvariantCulture));
                return CoreDiagnostics.HistoriesDiffer.At(subject, ("subject", subject), ("fact", "-"));
            }
        }

        var last = stored.Commits.Count;
        foreach (var kind in AllTables.Kinds)
        {
            var known = kind.SubjectsOf(stored.Facts).ToDictionary(r => r.Id, Comparable);
            foreach (var row in kind.SubjectsOf(given.Facts))
            {
                var asKnownThen = Comparable(row with { SupersededIn = row.SupersededIn > last ? null : row.SupersededIn });
                var fits = known.Remove(row.Id, out var there) ? there == asKnownThen : row.RecordedIn > last;
                if (!fits)
                {
                    return Differ(row);
                }
            }

            if (known.Count > 0)
            {
                return Differ(known.Values.OrderBy(r => r.Id).First());
            }
        }

        return null;
    }

    private static RowSubject Comparable(RowSubject row) => row with { IsFollowed = false };

    private static Diagnostic Differ(RowSubject row) => CoreDiagnostics.HistoriesDiffer.At(
        row.State.Subject, ("subject", row.State.Subject), ("fact", row.Id));
}
