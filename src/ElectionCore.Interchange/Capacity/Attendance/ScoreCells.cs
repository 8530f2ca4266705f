using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Scores as cells beside the attendance of their day.</summary>
internal sealed class ScoreCells
{
    private static readonly IReadOnlyList<string?> None = [null, null, null];
    private readonly SortedDictionary<(SessionCode, PersonRef, DateOnly), List<TestResult>> _byDay = [];
    private readonly int _left;
    private readonly int _versions;

    public ScoreCells(IEnumerable<TestResult> tests)
    {
        foreach (var test in tests)
        {
            if (test.Kind == TestKind.Later)
            {
                _left++;
                continue;
            }

            _versions += test.Version is null ? 0 : 1;
            var key = (test.Session, test.Person, test.On);
            if (!_byDay.TryGetValue(key, out var known))
            {
                _byDay.Add(key, known = []);
            }

            known.Add(test);
        }
    }

    public IEnumerable<Diagnostic> LeftOut =>
        [.. RecommendationSheet.Count("tests some time after the course", _left), .. RecommendationSheet.Count("versions of tests", _versions)];

    /// <summary>The scores of a day; those that need a row of their own are left for the end.</summary>
    public IReadOnlyList<string?> Take(SessionCode session, PersonRef person, DateOnly day)
    {
        if (!_byDay.TryGetValue((session, person, day), out var tests))
        {
            return None;
        }

        var cells = TakeFirst(tests);
        if (tests.Count == 0)
        {
            _byDay.Remove((session, person, day));
        }

        return cells;
    }

    /// <summary>The scores that were not asked for.</summary>
    public IEnumerable<(SessionCode Session, PersonRef Person, DateOnly Day, IReadOnlyList<string?> Cells)> Rest()
    {
        foreach (var ((session, person, day), tests) in _byDay)
        {
            while (tests.Count > 0)
            {
                yield return (session, person, day, TakeFirst(tests));
            }
        }
    }

    // Both scores stand in one row where they are out of the same.
    private static IReadOnlyList<string?> TakeFirst(List<TestResult> tests)
    {
        var first = tests[0];
        tests.RemoveAt(0);
        var at = tests.FindIndex(t => t.Kind != first.Kind && t.HighestScore == first.HighestScore);
        var other = at < 0 ? null : tests[at];
        if (at >= 0)
        {
            tests.RemoveAt(at);
        }

        var (before, after) = first.Kind == TestKind.Before ? (first, other) : (other, first);
        return [Cell(before?.Score), Cell(after?.Score), Cell(first.HighestScore)];
    }

    private static string? Cell(decimal? score) => score is { } number ? AttendanceColumns.BeforeField.Format(number) : null;
}
