namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of each module. A module that is added is listed here.</summary>
internal static class StoreTables
{
    /// <summary>The tables of facts of some modules.</summary>
    public static IReadOnlyList<FactTable> Facts(ElectionCoreModules modules) =>
    [
        .. modules.HasFlag(ElectionCoreModules.Organization) ? OrganizationTables.All : [],
        .. modules.HasFlag(ElectionCoreModules.Inclusion) ? InclusionTables.All : [],
    ];

    /// <summary>All tables of some modules, and those of the log.</summary>
    public static IEnumerable<StoreTable> All(ElectionCoreModules modules) => LogTables.All.Concat(Facts(modules));
}
