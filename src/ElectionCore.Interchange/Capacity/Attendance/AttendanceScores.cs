using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The scores in a list of attendance: each person has one before and one after a session, in however many rows.</summary>
internal sealed class AttendanceScores
{
    private readonly Dictionary<UInt128, (decimal Score, decimal Highest, ListPlace Place)> _seen = [];

    public List<TestResult> Results { get; } = [];

    /// <summary>The scores of a row. A score that cannot be is a fault of the row.</summary>
    public static List<(ScalarField<decimal> Field, TestKind Kind, decimal Score, decimal Highest)> Read(ListRow row)
    {
        var highest = row.Value(AttendanceColumns.HighestField);
        List<(ScalarField<decimal>, TestKind, decimal, decimal)> scores = [];
        foreach (var (field, kind) in new[] { (AttendanceColumns.BeforeField, TestKind.Before), (AttendanceColumns.AfterField, TestKind.After) })
        {
            if (row.Value(field) is not { } score || row.HasFaults)
            {
                continue;
            }

            if (highest is not { } most)
            {
                row.Add(InterchangeDiagnostics.HighestScoreMissing, field.Name);
            }
            else if (score > most)
            {
                row.Add(InterchangeDiagnostics.ScoreAboveHighest, field.Name, ("field", field.Name));
            }
            else
            {
                scores.Add((field, kind, score, most));
            }
        }

        return scores;
    }

    /// <summary>Whether the scores of a row are those of earlier rows of the same person. That they are not is a fault of the row.</summary>
    public bool Agree(ListRow row, SessionCode session, PersonRef person, List<(ScalarField<decimal> Field, TestKind Kind, decimal Score, decimal Highest)> scores)
    {
        foreach (var (field, kind, score, highest) in scores)
        {
            if (_seen.TryGetValue(KeyOf(session, person, kind), out var known) && (known.Score, known.Highest) != (score, highest))
            {
                row.Add(InterchangeDiagnostics.ScoreDiffers, field.Name, ("field", field.Name), ("where", row.Where(known.Place)));
            }
        }

        return !row.HasFaults;
    }

    public void Take(
        ListRow row, SessionCode session, PersonRef person, DateOnly on, List<(ScalarField<decimal> Field, TestKind Kind, decimal Score, decimal Highest)> scores)
    {
        foreach (var (_, kind, score, highest) in scores)
        {
            if (_seen.TryAdd(KeyOf(session, person, kind), (score, highest, row.Place)))
            {
                Results.Add(new() { Session = session, Person = person, Kind = kind, Score = score, HighestScore = highest, On = on });
            }
        }
    }

    private static UInt128 KeyOf(SessionCode session, PersonRef person, TestKind kind) =>
        ListDigest.Of(session.Value, person.Value, kind == TestKind.Before ? AttendanceColumns.Before : AttendanceColumns.After);
}
