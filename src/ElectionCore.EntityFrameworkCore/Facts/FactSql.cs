using System.Data.Common;
using System.Globalization;
using System.Text;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Turns questions for facts into SQL.</summary>
internal static class FactSql
{
    /// <summary>The quoted name of a column.</summary>
    public static string Column(FactTable table, int column) => $"\"{table.Columns[column].Name}\"";

    /// <summary>The quoted names of all columns of a table.</summary>
    public static string Columns(StoreTable table) => string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));

    /// <summary>Makes the command for a query.</summary>
    public static DbCommand Select(StoreConnection connection, StoreDialect dialect, StoreSchema schema, FactTable table, FactQuery query)
    {
        var sql = new StringBuilder("SELECT ").Append(Columns(table)).Append(" FROM ").Append(schema.NameOf(table));
        var command = connection.Command("");
        var conditions = new List<string>();
        if (query.KnownAt is { } commit)
        {
            conditions.Add("recorded_in <= @commit AND (superseded_in IS NULL OR superseded_in > @commit)");
            StoreDialect.Add(command, "@commit", commit);
        }
        else if (!query.IncludeSuperseded)
        {
            conditions.Add("superseded_in IS NULL");
        }

        if (query.ValidOn is { } day)
        {
            conditions.Add("(valid_from IS NULL OR valid_from <= @day) AND (valid_to IS NULL OR valid_to > @day)");
            StoreDialect.Add(command, "@day", day);
        }

        var key = Column(table, FactTable.KeyColumn);
        if (query.Keys is { } keys)
        {
            conditions.Add(dialect.IsOneOf(key, "@keys"));
            dialect.AddTexts(command, "@keys", keys);
        }

        if (query.References is { } references && table.AllReferencesAreColumns)
        {
            conditions.Add(Names(command, dialect, table, references));
        }

        if (conditions.Count > 0)
        {
            sql.Append(" WHERE ").AppendJoin(" AND ", conditions);
        }

        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY {key}, valid_from NULLS FIRST, recorded_in, id");
        command.CommandText = sql.ToString();
        return command;
    }

    // That one of the columns with codes of a kind holds one of the codes of that kind.
    private static string Names(DbCommand command, StoreDialect dialect, FactTable table, IEnumerable<SubjectRef> references)
    {
        var alternatives = new List<string>();
        foreach (var kind in references.GroupBy(r => r.Kind, r => r.Code, StringComparer.Ordinal))
        {
            var columns = table.Columns.Where(c => c.SubjectKind == kind.Key).ToList();
            if (columns.Count > 0)
            {
                var parameter = "@codes" + alternatives.Count.ToString(CultureInfo.InvariantCulture);
                dialect.AddTexts(command, parameter, [.. kind]);
                alternatives.Add(string.Join(" OR ", columns.Select(c => dialect.IsOneOf($"\"{c.Name}\"", parameter))));
            }
        }

        return alternatives.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", alternatives)})";
    }
}
