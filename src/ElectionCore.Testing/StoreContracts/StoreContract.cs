namespace ElectionCore.Testing;

/// <summary>
/// What every store must do, whatever it is made of: commits that are whole or not at all, facts on two axes of time,
/// aggregates without lost updates, specifications, and restoring a history. Not tied to any test framework.
/// </summary>
/// <example>
/// <code>
/// [Theory]
/// [MemberData(nameof(Names))]
/// public Task Keeps_the_contract(string name) =>
///     StoreContract.Cases.Single(c => c.Name == name).RunAsync(clock => new(CreateHost(clock)));
/// </code>
/// </example>
public static class StoreContract
{
    /// <summary>The parts of the contract. They do not depend on each other.</summary>
    public static IReadOnlyList<StoreContractCase> Cases { get; } =
    [
        .. CommitCases.All,
        .. CommitLogCases.All,
        .. FactCases.All,
        .. FactQueryCases.All,
        .. FactReferenceCases.All,
        .. FactConflictCases.All,
        .. AggregateCases.All,
        .. SpecificationCases.All,
        .. RestoreCases.All,
        .. ConcurrencyCases.All,
    ];
}
