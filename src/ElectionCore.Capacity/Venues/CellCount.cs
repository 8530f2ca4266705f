namespace ElectionCore.Capacity;

/// <summary>How many people of a cell there are.</summary>
/// <remarks>Equality is on both parts.</remarks>
public sealed record CellCount
{
    /// <summary>Counts the people of a cell.</summary>
    /// <param name="cell">The code of the cell.</param>
    /// <param name="people">The number of people.</param>
    /// <exception cref="ArgumentException"><paramref name="cell"/> is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    public CellCount(string cell, int people)
    {
        Cell = CodeFormat.Require(cell, nameof(cell));
        People = Guard.AtLeast(people, 0, nameof(people));
    }

    /// <summary>The code of the cell.</summary>
    public string Cell { get; }

    /// <summary>The number of people.</summary>
    public int People { get; }
}
