using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The columns of counts in CSV, one row per count.</summary>
internal static class ObservationColumns
{
    public const string Heading = "heading";
    public const string Dataset = "dataset";
    public const string Measure = "measure";
    public const string From = "from";
    public const string To = "to";
    public const string Date = "date";
    public const string Value = "value";
    public const string State = "state";
    public const string Note = "note";

    private const string Prefix = "dimension:";
    private static readonly string[] Fixed = [Heading, Dataset, Measure, From, To, Date, Value, State, Note];

    /// <summary>The columns that may stand in a file beside those of the dimensions.</summary>
    public static IReadOnlyList<string> All => Fixed;

    /// <summary>The column of a dimension: its code, marked where that would be another column's heading.</summary>
    public static string Of(string dimension) =>
        Fixed.Contains(dimension, StringComparer.OrdinalIgnoreCase) || dimension.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? Prefix + dimension
            : dimension;

    /// <summary>The columns that are written.</summary>
    public static IEnumerable<string> Written(DatasetContent content) =>
        [.. content.IsSensitive ? new[] { Heading } : [], Dataset, Measure, From, To, .. content.Dimensions.Select(d => Of(d.Dimension.Code)), Value, State, Note];

    /// <summary>The cells of a count.</summary>
    public static IEnumerable<string?> Cells(DatasetContent content, DatedObservation dated)
    {
        var (observation, period) = dated;
        if (content.IsSensitive)
        {
            yield return Cube.InternalHeading;
        }

        yield return observation.Dataset;
        yield return observation.Measure;
        yield return PeriodCells.From(period);
        yield return PeriodCells.To(period);
        foreach (var dimension in content.Dimensions)
        {
            yield return observation.At[dimension.Dimension.Code];
        }

        yield return observation.Count.ToString();
        yield return Words.Of(observation.Count.State);
        yield return observation.Note;
    }
}
