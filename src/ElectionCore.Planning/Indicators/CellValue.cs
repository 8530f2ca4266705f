using System.Text.Json.Serialization;

namespace ElectionCore.Planning;

/// <summary>A value: the whole, or that of one cell of a breakdown.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CellValue
{
    /// <summary>The value; not empty.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required MeasuredValue Value { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The categories it is of, each of another dimension; empty for the whole.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A dimension is given twice.</exception>
    public ValueList<DimensionCell> Cell { get; init => field = RequireApart(value); } = ValueList<DimensionCell>.Empty;

    /// <summary>The place it is of, or null for the whole.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>What a reader should know, or null.</summary>
    public string? Comment { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether it is the whole: of no category and no place.</summary>
    [JsonIgnore]
    public bool IsWhole => Cell.Count == 0 && Place is null;

    private static ValueList<DimensionCell> RequireApart(ValueList<DimensionCell>? value) =>
        Guard.NotNull(value, nameof(Cell)) is var cells && cells.DistinctBy(c => c.Dimension, StringComparer.Ordinal).Count() == cells.Count
            ? cells
            : throw new ArgumentException("A cell has one category of each dimension.", nameof(value));
}
