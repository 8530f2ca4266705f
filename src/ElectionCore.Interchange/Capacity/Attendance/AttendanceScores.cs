using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The scores in a list of attendance: each person has one before and one after a session, in however many rows.</summary>
internal sealed class AttendanceScores
{
    private static readonly TestKind[] Kinds = [TestKind.Before, TestKind.After];
    private readonly Dictionary<(int Session, int Person, TestKind Kind), (decimal Score, decimal Highest, ListPlace Place)> _seen = [];

    public List<TestResult> Results { get; } = [];

    /// <summary>Whether the scores of a row are those of earlier rows of the same person. That they are not is a fault of the row.</summary>
    public bool Agree(ListRow row, int session, int person, RowScores scores)
    {
        foreach (var kind in Kinds)
        {
            if (scores.Of(kind) is { } score && _seen.TryGetValue((session, person, kind), out var known)
                && (known.Score, known.Highest) != (score, scores.Highest))
            {
                var field = kind == TestKind.Before ? AttendanceColumns.Before : AttendanceColumns.After;
                row.Add(InterchangeDiagnostics.ScoreDiffers, field, ("field", field), ("where", row.Where(known.Place)));
            }
        }

        return !row.HasFaults;
    }

    public void Take(ListRow row, Attendance attendance, int session, int person, RowScores scores)
    {
        foreach (var kind in Kinds)
        {
            if (scores.Of(kind) is { } score && _seen.TryAdd((session, person, kind), (score, scores.Highest, row.Place)))
            {
                Results.Add(new()
                {
                    Session = attendance.Session, Person = attendance.Person, Kind = kind, Score = score, HighestScore = scores.Highest, On = attendance.Day,
                });
            }
        }
    }
}
