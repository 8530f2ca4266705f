namespace ElectionCore.EntityFrameworkCore;

/// <summary>What one commit changes in one timeline, as rows. They are worked out when they are first asked for.</summary>
/// <param name="table">The table.</param>
/// <param name="key">The key of the thing.</param>
/// <param name="subject">The thing.</param>
/// <param name="added">Gives the new rows, as values of the columns of the table; without a commit number.</param>
/// <param name="superseded">Gives the rows that are superseded.</param>
/// <param name="known">The facts that must be known for the change to hold, or null when nothing is to be checked.</param>
internal sealed class FactChange(
    FactTable table,
    string key,
    SubjectRef subject,
    Func<IReadOnlyList<object?[]>> added,
    Func<IReadOnlyList<object?[]>> superseded,
    IReadOnlyCollection<FactId>? known)
{
    public FactTable Table => table;

    public string Key => key;

    public SubjectRef Subject => subject;

    public IReadOnlyList<object?[]> Added => field ??= added();

    public IReadOnlyList<object?[]> Superseded => field ??= superseded();

    public IReadOnlyCollection<FactId>? Base => known;

    /// <summary>The identity of a row.</summary>
    public static Guid IdOf(object?[] row) => (Guid)row[FactTable.IdColumn]!;
}
