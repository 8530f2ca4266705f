namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of each module, and of what modules share. A module that is added is listed here.</summary>
internal static class StoreTables
{
    /// <summary>The tables of facts of some modules, and of what every module may need.</summary>
    public static IReadOnlyList<FactTable> Facts(ElectionCoreModules modules) =>
    [
        .. CoreTables.All,
        .. modules.HasFlag(ElectionCoreModules.Organization) ? OrganizationTables.All : [],
        .. modules.HasFlag(ElectionCoreModules.Inclusion) ? InclusionTables.All : [],
        .. modules.HasFlag(ElectionCoreModules.Planning) ? PlanningTables.All : [],
        .. modules.HasFlag(ElectionCoreModules.Capacity) ? CapacityTables.All : [],
        .. modules.HasFlag(ElectionCoreModules.Quality) ? QualityTables.All : [],
    ];

    /// <summary>All tables of some modules, and those of the log.</summary>
    public static IEnumerable<StoreTable> All(ElectionCoreModules modules) => LogTables.All.Concat(Facts(modules));
}
