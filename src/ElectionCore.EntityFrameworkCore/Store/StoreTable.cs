namespace ElectionCore.EntityFrameworkCore;

/// <summary>A table of ours: its name without prefix, its columns and its key.</summary>
internal class StoreTable(string name, IReadOnlyList<FactColumn> columns, int keyColumns)
{
    /// <summary>The name, before the host's prefix.</summary>
    public string Name => name;

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<FactColumn> Columns { get; protected init; } = columns;

    /// <summary>How many of the first columns are the primary key.</summary>
    public int KeyColumns => keyColumns;

    /// <summary>The name of its entity type in the model.</summary>
    public string EntityName => "ElectionCore." + name;

    /// <summary>Lists of columns by which rows are looked up together.</summary>
    public IReadOnlyList<string[]> Indexes { get; init; } = [];
}
