namespace ElectionCore.EntityFrameworkCore;

/// <summary>How a host's own context holds the tables of ElectionCore.</summary>
public sealed class ElectionCoreModelOptions
{
    /// <summary>The modules whose tables there are.</summary>
    /// <value>The default value is <see cref="ElectionCoreModules.All"/>.</value>
    public ElectionCoreModules Modules { get; set; } = ElectionCoreModules.All;

    /// <summary>The schema of the tables, or null for the default one. SQLite has none.</summary>
    public string? Schema { get; set; }

    /// <summary>What the names of the tables begin with, or null for nothing.</summary>
    /// <value>The default value is <c>ec_</c>.</value>
    public string? TablePrefix { get; set; } = "ec_";
}
