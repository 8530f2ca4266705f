using System.Text.Json.Serialization;

namespace ElectionCore.Quality;

/// <summary>One thing that was asked of a supplier.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SupplierCriterion
{
    /// <summary>Makes a criterion.</summary>
    /// <param name="name">What was asked.</param>
    /// <param name="points">The points given; null when nobody judged.</param>
    /// <param name="of">The most points there are.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is below 1, or the points are not between 0 and it.</exception>
    public SupplierCriterion(string name, int? points, int of)
    {
        Name = Guard.Text(name, nameof(name));
        Of = Guard.AtLeast(of, 1, nameof(of));
        Points = points is { } given ? Guard.Between(given, 0, of, nameof(points)) : null;
    }

    /// <summary>What was asked.</summary>
    public string Name { get; }

    /// <summary>The points given; null when nobody judged.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Points { get; }

    /// <summary>The most points there are.</summary>
    public int Of { get; }
}
