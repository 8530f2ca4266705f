using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What the caller knows of a table of recommendations.</summary>
/// <remarks>It is needed for the matrix of a report, which says less than the full form.</remarks>
public sealed record RecommendationTableOptions
{
    /// <summary>The code of the mission or review of the rows that name none, or null.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string? Source { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>What the election management body is called in the table, such as <c>ECP</c>; case does not matter.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> InstitutionNames { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>Where the rows of a matrix come from, where they do not say; published unless set otherwise.</summary>
    public RecordStanding Standing { get; init; } = RecordStanding.Published;
}
