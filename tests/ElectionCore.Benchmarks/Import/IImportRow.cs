using Npgsql;

namespace ElectionCore.Benchmarks;

/// <summary>A row as an entity, and how it is inserted by hand.</summary>
internal interface IImportRow
{
    /// <summary>The table.</summary>
    static abstract string Table { get; }

    /// <summary>The columns, in the order in which the values are given.</summary>
    static abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Gives the values to the parameters of a prepared statement.</summary>
    void Give(SqliteInsert insert);

    /// <summary>Writes the values as the row that was just begun.</summary>
    Task WriteAsync(NpgsqlBinaryImporter copy);
}
