using ElectionCore.Testing;

namespace ElectionCore.EntityFrameworkCore.Tests;

public class PostgreSqlStoreContractTests
{
    public static TheoryData<string> Names => [.. StoreContract.Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_store_on_PostgreSQL_keeps_the_contract(string name)
    {
        _ = PostgreSqlDatabase.Server;
        return StoreContract.Cases.Single(c => c.Name == name).RunAsync(async clock => await PostgreSqlHosts.WithOwnContextAsync(clock));
    }
}
