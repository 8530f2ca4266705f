namespace ElectionCore.EntityFrameworkCore;

/// <summary>What one commit changes in one timeline, as rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the thing.</param>
/// <param name="Subject">The thing.</param>
/// <param name="Added">The new rows, as values of the columns of the table; without a commit number.</param>
/// <param name="Superseded">The rows that are superseded.</param>
/// <param name="Base">The rows that must be known for the change to hold, or null when nothing is to be checked.</param>
internal sealed record FactChange(
    FactTable Table,
    string Key,
    SubjectRef Subject,
    IReadOnlyList<object?[]> Added,
    IReadOnlyList<object?[]> Superseded,
    IReadOnlyCollection<FactId>? Base)
{
    /// <summary>The identity of a row.</summary>
    public static Guid IdOf(object?[] row) => (Guid)row[FactTable.IdColumn]!;
}
