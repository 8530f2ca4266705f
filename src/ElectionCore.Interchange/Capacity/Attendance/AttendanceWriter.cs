using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes attendance as CSV in the form that <see cref="AttendanceReader"/> reads back.</summary>
/// <remarks>
/// The columns of scores and of people are there only where any are given. A score stands in the row of its day; one of a day without
/// attendance has a row of its own, whose state is empty. No text is run as a formula: one that begins as a formula does has an
/// apostrophe before it, which is taken away when it is read.
/// </remarks>
public static class AttendanceWriter
{
    /// <summary>Writes attendance.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="attendance">The attendance, written in this order. It is gone through once.</param>
    /// <param name="tests">Scores, or null.</param>
    /// <param name="trainees">The people, or null where their keys are enough.</param>
    /// <param name="nameLanguage">The language in which names are written where they have it, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What the table has no place for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="attendance"/> is null.</exception>
    /// <exception cref="RuleViolationException">A text is longer than can be read back (<c>INT0265</c>). Nothing is written.</exception>
    public static async Task<ImmutableArray<Diagnostic>> WriteCsvAsync(
        Stream stream,
        IEnumerable<Attendance> attendance,
        IEnumerable<TestResult>? tests = null,
        IEnumerable<Trainee>? trainees = null,
        string? nameLanguage = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(attendance);
        var people = trainees is null ? null : new PeopleCells(trainees, nameLanguage);
        var scores = tests is null ? null : new ScoreCells(tests);
        List<string> columns = [AttendanceColumns.Session.Name, ListFields.Person, AttendanceColumns.Day, AttendanceColumns.State];
        columns.AddRange(scores is null ? [] : AttendanceColumns.OfTests);
        columns.AddRange(people is null ? [] : ListFields.OfPerson);
        await CsvTable.WriteAsync(stream, columns, Rows(attendance, scores, people), cancellationToken).ConfigureAwait(false);
        return [.. scores?.LeftOut ?? [], .. people?.LeftOut ?? []];
    }

    private static IEnumerable<IEnumerable<string?>> Rows(IEnumerable<Attendance> attendance, ScoreCells? scores, PeopleCells? people)
    {
        foreach (var record in attendance)
        {
            yield return Row(record.Session, record.Person, record.Day, record.State, scores?.Take(record.Session, record.Person, record.Day), people);
        }

        foreach (var (session, person, day, cells) in scores?.Rest() ?? [])
        {
            yield return Row(session, person, day, state: null, cells, people);
        }
    }

    private static IEnumerable<string?> Row(
        SessionCode session, PersonRef person, DateOnly day, AttendanceState? state, IReadOnlyList<string?>? scores, PeopleCells? people)
    {
        List<string?> cells = [session.Value, person.Value, FormCells.Day(day), state is { } known ? EnumWords<AttendanceState>.Of(known) : null];
        cells.AddRange(scores ?? []);
        cells.AddRange(people?.Of(person) ?? []);
        return cells.Select(FormulaGuard.Write);
    }
}
