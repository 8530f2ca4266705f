namespace ElectionCore.Interchange;

/// <summary>What one row of an organogram says of a post.</summary>
/// <param name="Line">The line of the row.</param>
/// <param name="Reference">The reference of a senior post.</param>
/// <param name="IsSenior">Whether it is a senior post.</param>
internal sealed record OrganogramPost(int Line, string Reference, bool IsSenior)
{
    public required string Title { get; init; }

    /// <summary>The code of the unit, or the empty text.</summary>
    public required string Unit { get; init; }

    public required string Grade { get; init; }

    /// <summary>The profession.</summary>
    public required string Group { get; init; }

    public required string Fte { get; init; }

    /// <summary>The reference of the senior post above, or the empty text.</summary>
    public required string Superior { get; init; }

    public required OrganogramHeader Columns { get; init; }

    /// <summary>Whether another row describes the same post.</summary>
    public bool IsSameAs(OrganogramPost other) =>
        (Unit, Slug(Title), Slug(Grade)) == (other.Unit, Slug(other.Title), Slug(other.Grade));

    private static string Slug(string text) => OrganogramCodes.Slug(text);
}
