using NpgsqlTypes;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>The types of columns in PostgreSQL.</summary>
internal static class PostgreSqlTypes
{
    /// <summary>The type of a column.</summary>
    public static NpgsqlDbType Of(FactColumn column) => column.Type switch
    {
        FactColumnType.Json => NpgsqlDbType.Json,
        FactColumnType.Integer => NpgsqlDbType.Integer,
        FactColumnType.Long => NpgsqlDbType.Bigint,
        FactColumnType.Decimal => NpgsqlDbType.Numeric,
        FactColumnType.Boolean => NpgsqlDbType.Boolean,
        FactColumnType.Date => NpgsqlDbType.Date,
        FactColumnType.Identity => NpgsqlDbType.Uuid,
        FactColumnType.Bytes => NpgsqlDbType.Bytea,
        _ => NpgsqlDbType.Text,
    };
}
