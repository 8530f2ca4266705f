using ElectionCore.Testing;

namespace ElectionCore.EntityFrameworkCore.Tests;

public class SqliteStoreContractTests
{
    public static TheoryData<string> Names => [.. StoreContract.Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_store_on_SQLite_keeps_the_contract(string name)
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        await StoreContract.Cases.Single(c => c.Name == name).RunAsync(
            async clock => await SqliteHosts.WithOwnContextAsync(folder.Of($"store{number++}.db"), clock));
    }
}
