namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>How a PostgreSQL database of its own is used.</summary>
public sealed class PostgreSqlOptions
{
    /// <summary>
    /// Whether a database that is missing or empty is made on first use. One of an older version is never upgraded by itself:
    /// that is <see cref="ElectionCoreDatabase.MigrateAsync"/>.
    /// </summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool CreateIfMissing { get; set; } = true;

    /// <summary>
    /// Whether facts and commits that are only read come from standby servers. The connection string then names all servers,
    /// such as <c>Host=one,two,three</c>; which of them is the primary is found out. What is read to be changed, and every
    /// change, goes to the primary. A scope never reads less than it has seen: a standby that lags behind is passed over.
    /// </summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool ReadReplicas { get; set; }
}
