using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The scores of one row. Without a highest there is none.</summary>
internal readonly record struct RowScores(decimal? Before, decimal? After, decimal Highest)
{
    /// <summary>Reads the scores of a row. A score that cannot be is a fault of the row.</summary>
    public static RowScores Read(ListRow row)
    {
        var highest = row.Value(AttendanceColumns.HighestField);
        if (highest is null && row.Text(AttendanceColumns.Highest) is not null)
        {
            return default;
        }

        return new(Check(row, AttendanceColumns.BeforeField, highest), Check(row, AttendanceColumns.AfterField, highest), highest ?? 0);
    }

    public decimal? Of(TestKind kind) => kind == TestKind.Before ? Before : After;

    private static decimal? Check(ListRow row, ScalarField<decimal> field, decimal? highest)
    {
        var score = row.Value(field);
        if (score is not null && highest is null)
        {
            row.Add(InterchangeDiagnostics.HighestScoreMissing, field.Name);
        }
        else if (score > highest)
        {
            row.Add(InterchangeDiagnostics.ScoreAboveHighest, field.Name, ("field", field.Name));
        }

        return score;
    }
}
