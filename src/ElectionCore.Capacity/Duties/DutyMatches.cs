using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Proposes who the people of a list without keys may be, by their folded names.</summary>
public static class DutyMatches
{
    /// <summary>Proposes matches for every row that has no key.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="people">The people who are known.</param>
    /// <returns>
    /// The proposals by row, those first that agree in most and are not contradicted. Names are compared folded, so that letter
    /// variants, diacritics and case do not matter; a name alone is a proposal and nothing more.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<DutyMatch> Propose(IEnumerable<DutyListRow> rows, IEnumerable<Trainee> people)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(people);
        var byName = people.DistinctBy(p => p.Person)
            .SelectMany(p => Names(p).Distinct(StringComparer.Ordinal).Select(name => (name, p)))
            .ToLookup(n => n.name, n => n.p, StringComparer.Ordinal);
        return
        [
            .. rows.Where(r => r.Person is null)
                .SelectMany(r => byName[TextFolding.Fold(r.Name)].Select(p => Compare(r, p)))
                .OrderBy(m => m.Row).ThenBy(m => m.IsContradicted).ThenByDescending(m => m.Agreements).ThenBy(m => m.Person),
        ];
    }

    private static IEnumerable<string> Names(Trainee person) => person.Name?.SearchText.Split('\n') ?? [];

    private static DutyMatch Compare(DutyListRow row, Trainee person) => new(
        row.Row,
        person.Person,
        Same(row.FatherName, person.FatherName),
        row.Sex == RecordedSex.Unknown || person.Sex == RecordedSex.Unknown ? null : row.Sex == person.Sex,
        Same(row.ParentDepartment, person.ParentDepartment));

    private static bool? Same(string? a, string? b) =>
        a is null || b is null ? null : string.Equals(TextFolding.Fold(a), TextFolding.Fold(b), StringComparison.Ordinal);
}
