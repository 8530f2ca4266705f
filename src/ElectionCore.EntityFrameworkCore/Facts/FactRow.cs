using System.Data.Common;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Reads rows of facts as values, whatever they say.</summary>
internal static class FactRow
{
    /// <summary>The values of the columns of a table, in their order.</summary>
    public static object?[] Values(DbDataReader reader, FactTable table)
    {
        var values = new object?[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.IsDBNull(i) ? null : table.Columns[i].Type switch
            {
                FactColumnType.Text or FactColumnType.Json => reader.GetString(i),
                FactColumnType.Integer => reader.GetInt32(i),
                FactColumnType.Long => reader.GetInt64(i),
                FactColumnType.Decimal => reader.GetDecimal(i),
                FactColumnType.Boolean => reader.GetBoolean(i),
                FactColumnType.Date => reader.GetFieldValue<DateOnly>(i),
                FactColumnType.Identity => reader.GetGuid(i),
                _ => reader.GetFieldValue<byte[]>(i),
            };
        }

        return values;
    }
}
